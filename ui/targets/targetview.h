// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/targets/targetsmodel.h"

#include <functional>

namespace thidua {

// Which years and units of the targets a page shows.

/// The phase to begin with: the plan's, else the one today lies in, else the first; −1 for none.
int phaseOn(const std::vector<Phase>& phases, const Plan& plan, QDate today);
/// `2022–2025`, with what the phase is called where that says more.
QString phaseLabel(const Phase& phase);
/// The last years of a phase that are known, the goal at its end and the goal after it.
TargetView viewOf(const TargetBoard& board, const Phase* phase);
/// The year whose figures are most likely to be entered: the present one while the plan lasts, else the
/// last on show.
int entryYear(const TargetView& view, const TargetSources& sources, QDate today);
/// The sources with some of the units only. Figures of the whole are then of no target that units
/// make up.
TargetSources ofUnits(const TargetSources& sources,
                      const std::function<bool(const Member&)>& chosen);

} // namespace thidua
