// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/boards/planboards.h"
#include "ui/charts/chartdata.h"
#include "ui/overview/overviewfacts.h"
#include "ui/support/chip.h"

namespace thidua {

/// One figure of the movement with what it means.
struct MovementTile {
    bool present = false; ///< the plan has something of the kind
    QString figure;
    QString outOf;
    int percent = -1; ///< of the bar; −1 for none
    std::optional<ChipText> chip;
    QString line;
};

/// What the overview says of a movement: launches, targets, initiatives and projects in four figures, what
/// is late or due within 30 days, and what is missing. Made from the boards, shown by MovementOverview.
struct MovementFacts {
    MovementTile launches;
    MovementTile targets;
    MovementTile initiatives;
    MovementTile projects;
    GradeBars launchBars; ///< a row for each milestone every unit must do
    GradeBars targetBars; ///< a row for each content area
    std::vector<TargetId> targetsOfBars; ///< parallel to its rows: the first of each area
    BudgetBars money; ///< a row for each programme
    std::vector<ProjectId> projectsOfMoney; ///< parallel to its rows: the first of each
    std::vector<OverviewTask> due; ///< late first, then by day
    std::vector<OverviewTask> missing; ///< what rules and targets lack
    int late = 0;
    int blocked = 0; ///< projects
    QString next; ///< what comes next, with its day; blank when nothing does

    bool any() const
    {
        return launches.present || targets.present || initiatives.present || projects.present;
    }
};

MovementFacts movementFacts(const PlanBoards& boards);

} // namespace thidua
