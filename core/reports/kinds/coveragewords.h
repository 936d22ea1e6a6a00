// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/launches/movementstate.h"
#include "core/reports/document.h"

namespace thidua::report {

// What launches and rules of coverage come to, as papers print it: in Vietnamese.

/// One row a rule and period: met of how many, share, who is missing.
Table coverageTable(const MovementState& state);
/// One row a milestone every unit must do: deadline, done of how many, share, in time, late, who is missing.
Table launchTable(const LaunchBoard& board);

} // namespace thidua::report
