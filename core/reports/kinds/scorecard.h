// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/kinds/office.h"

namespace thidua::report {

/// One round of a scorecard: the sheet and what each node came to.
struct ScorecardRound {
    Sheet sheet;
    Evaluation evaluation;
    std::vector<ScoreNote> notes;
};

/// Everything one scorecard shows.
struct ScorecardUnit {
    Member member;
    ScoreTable table; ///< the part of the plan's table for the unit's bloc
    std::vector<ScorecardRound> rounds;
    /// The unit's place, for what the register of holds does to its total and grade.
    std::optional<Ranked> ranked = {};
};

/// The scorecard (bảng chấm điểm) of a unit: rounds side by side, differences numbered with their
/// reasons below, grade and its edge, signatures, check code. Provisional until the deciding sheet is locked.
Section scorecard(const PlanBook& book, const ScorecardUnit& unit, const PaperFrame& frame);
/// Base criteria of a round that nothing is entered for: what keeps a sheet from having a grade.
int missingCriteria(const ScoreTable& table, const ScorecardRound& round);

} // namespace thidua::report
