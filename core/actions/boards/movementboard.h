// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/boards/planboards.h"

namespace thidua {

/// How many targets stand where at the end of a plan, or as far as it has come.
struct TargetCount {
    int reached = 0;
    int onCourse = 0;
    int notDue = 0;
    int behind = 0;
    int noGoal = 0;
    int noFigure = 0;
    bool operator==(const TargetCount&) const = default;

    int total() const { return reached + onCourse + notDue + behind + noGoal + noFigure; }
};

/// The best of a bloc in a plan that is ranked.
struct PlanLeader {
    BlocId bloc;
    QString blocName;
    std::vector<UnitId> units; ///< more than one when they share the first rank
    QStringList names;
    Points total;
};

/// One plan of a movement in one line.
struct PlanLine {
    Plan plan;
    QString phase;
    int stepsAsked = 0; ///< of obliged units in force, over all milestones every unit must do
    int stepsDone = 0;
    int stepsLate = 0;
    std::optional<Fraction> launched; ///< done of asked; none when nothing is asked
    TargetCount targets;
    bool ownTargets = true; ///< false: those of a parent plan, as they stood at the end of this one
    int initiatives = 0;
    std::array<int, std::size(kInitiativeStages)> reached{};
    int projects = 0;
    int projectsLate = 0;
    Money planned;
    Money disbursed;
    bool plannedPartial = false; ///< some of its amounts are not known
    bool disbursedPartial = false;
    std::optional<Fraction> share;
    int decimals = 2;
    std::vector<PlanLeader> leaders; ///< by bloc; none while nothing is ranked
};

/// The plans of a movement side by side.
struct MovementBoard {
    Movement movement; ///< a null id for a plan that stands alone
    PlanId current;
    std::vector<PlanLine> plans; ///< by period
};

/// Where the targets of a board stand in the last year with a figure, up to the end of `plan`.
TargetCount countTargets(const TargetBoard& board, const Plan& plan);
PlanLine planLine(const PlanBoards& boards);

namespace actions {

/// The movement of a plan with all its plans, or the plan alone where it belongs to none.
Result<MovementBoard> movementBoard(const Ledger& ledger, PlanId plan, QDate today);

} // namespace actions
} // namespace thidua
