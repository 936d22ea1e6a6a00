// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/boards/planboards.h"

namespace thidua {

/// One milestone every unit must do, as it stands with one of them.
struct UnitStepLine {
    Milestone milestone;
    LaunchCell cell;
};

/// A target as one unit has it: the year of its promise or its last report, else the running one.
struct UnitTargetLine {
    TargetId target;
    QString title;
    QString measure;
    int decimals = 1;
    int year = 0;
    UnitOutcome outcome; ///< its demand is the promise where the plan asks a unit for none
    std::optional<PromiseOutcome> promise; ///< of that year
};

/// What a rule of coverage wants of a unit in the period people ask about.
struct UnitCoverageLine {
    CoverageRule rule;
    QString period;
    bool over = false;
    int count = 0;
    bool met = false;
};

/// A unit in the ranking of its bloc, as the ranking engine has it.
struct UnitScore {
    Ranked ranked;
    Award award;
    int rankedUnits = 0; ///< of its bloc
    int quota = 0;
    std::optional<Points> toLine; ///< its total less that of the award line; none without one
};

/// Everything a plan knows of one unit on a day.
struct UnitBoard {
    Member member;
    QString bloc;
    QDate today;
    bool inForce = true;
    std::vector<UnitStepLine> steps;
    std::vector<UnitTargetLine> targets;
    std::vector<InitiativeRow> initiatives;
    std::vector<ExemplarRow> exemplars;
    std::vector<TaskRow> tasks; ///< open ones it leads, late ones first
    std::vector<UnitCoverageLine> coverage;
    std::vector<MissingThing> owes; ///< late first, then by day; none of a unit that owes nothing
    std::optional<UnitScore> score; ///< none while the plan is not scored

    int stepsDone() const;
    int stepsAsked() const; ///< of it, as an obliged unit in force
    int targetsMet() const;
    int late() const; ///< things owed, and tasks, whose day is over
};

/// Whether a unit is who leads a task, by name or short name as the task has it.
bool isLedBy(const Task& task, const Member& member);
/// Fails when the unit is not in the plan.
Result<UnitBoard> unitBoard(const PlanBoards& boards, UnitId unit);

/// A unit in the standing; none when it is not there.
std::optional<UnitScore> scoreOf(const Standing& standing, const Member& member);

} // namespace thidua
