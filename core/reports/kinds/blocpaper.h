// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/boards/blocboard.h"
#include "core/domain/packages/packagerows.h"
#include "core/reports/kinds/office.h"

namespace thidua::report {

/// What a bloc reports besides its board.
struct BlocReport {
    const PlanBoards& boards;
    BlocBoard board;
    std::vector<ActivityRow> activities; ///< of its units
    std::vector<UnitWords>
        words; ///< difficulties and proposals of its units, in the order of the plan
};

/// The report of a bloc's head (báo cáo của Khối thi đua): what its units launched and registered, targets,
/// initiatives and coverage, exemplars, publicity and tasks, their difficulties, and the ranking of a plan
/// that is scored. What the plan does not ask for is left out.
Section blocPaper(const BlocReport& report, const PaperFrame& frame);

} // namespace thidua::report
