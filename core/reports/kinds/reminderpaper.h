// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/launches/movementstate.h"
#include "core/reports/kinds/office.h"

namespace thidua::report {

/// The letter that reminds units (công văn đôn đốc), one for all of them: what the plan asks for, the table
/// of who still owes what and until when, and what they are to do. `units` empty: all that owe something.
Section reminderPaper(const MovementState& state, const std::vector<UnitId>& units,
                      const PaperFrame& frame);
/// Whether any of these units (empty: of all) owes something obligatory.
bool owesAnything(const MovementState& state, const std::vector<UnitId>& units);

} // namespace thidua::report
