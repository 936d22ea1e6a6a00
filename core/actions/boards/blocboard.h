// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/boards/unitboard.h"

namespace thidua {

/// One unit of a bloc in one line.
struct BlocUnitLine {
    Member member;
    bool inForce = true;
    int stepsAsked = 0; ///< milestones every unit must do, of it
    int stepsDone = 0;
    int stepsLate = 0; ///< not done and over
    std::optional<StepState> launch; ///< none where the plan has no such milestone
    std::optional<StepState> registration;
    int targets = 0; ///< that count it in the year on show
    int reported = 0; ///< of them
    int met = 0; ///< of them
    int initiatives = 0;
    int rules = 0; ///< of coverage that bind it
    int rulesMissed = 0;
    std::optional<UnitScore> score;
};

/// A bloc on a day: its units side by side, and what the bloc as a whole lacks.
struct BlocBoard {
    Bloc bloc;
    std::vector<BlocUnitLine> units; ///< in the order of the plan
    std::vector<LaunchColumn> launches; ///< of the units it had on the day that counts
    std::vector<UnitCoverageLine> coverage; ///< rules that bind the bloc
    bool scored = false;
    int quota = 0;
    int awarded = 0;

    int stepsAsked() const;
    int stepsDone() const;
    int stepsLate() const;
    int rulesMissed() const; ///< of its units and of itself
};

/// Fails when the plan has no such bloc.
Result<BlocBoard> blocBoard(const PlanBoards& boards, BlocId bloc);

} // namespace thidua
