// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "core/domain/scoring/evaluate.h"

namespace thidua {

/// One line of the comparison of tied units.
struct TieLine {
    enum class Kind {
        Criterion, ///< a leaf in which they differ
        Metric, ///< a figure of the plan's, over one criterion
        Base,
        Bonus,
        Penalty,
        Total,
    };
    Kind kind = Kind::Criterion;
    int node = -1; ///< of the table, for Criterion and Metric
    int metric = -1; ///< in the book, for Metric
    Points maximum; ///< of the units' kinds; zero when it differs among them, or there is none
    std::vector<std::optional<Points>> points; ///< one a unit; none: not applicable
    bool isSum() const { return kind != Kind::Criterion; }
};

/// Tied units side by side, the same on the screen and on paper.
struct TieComparison {
    std::vector<TieLine> lines;
    int differing = 0; ///< criteria among the lines
    int equal = 0; ///< criteria left out, because they make no difference
};

/// `kinds` and `evaluations` are those of the tied units in the docket's order, `table` that of their
/// bloc.
TieComparison compareTied(const PlanBook& book, const ScoreTable& table, const QStringList& kinds,
                          std::span<const Evaluation> evaluations);

} // namespace thidua
