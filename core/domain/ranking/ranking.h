// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/gradescale.h"
#include "core/domain/units/unit.h"

#include <QHash>
#include <optional>
#include <span>

namespace thidua {

/// A unit's figure for a metric; nothing when it is not known, which is not zero.
using MetricFigure = std::optional<Points>;

/// A figure that orders units whose totals are equal, or is only shown beside them.
struct Metric {
    enum class Kind { Criterion, Base, Bonus, Votes, Value };
    MetricId id;
    PlanId plan;
    int seq = 0;
    QString code;
    QString title;
    Kind kind = Kind::Criterion;
    CriterionId criterion; ///< a top-level node, for Kind::Criterion
    bool lowerIsBetter = false;
    bool breaksTies = false; ///< false: shown for reference, never used
    bool operator==(const Metric&) const = default;
};

/// A stored figure of a unit for Kind::Votes and Kind::Value.
struct MetricValue {
    MetricId metric;
    UnitId unit;
    Points value;
    bool operator==(const MetricValue&) const = default;
};

/// Why a unit has no rank.
enum class Unranked { No, NoSheet, NotApproved, NoTotal, Returned };

/// What ranking reads of one unit.
struct Contender {
    UnitId unit;
    BlocId bloc;
    SheetResult result;
    Points baseMaximum; ///< of its kind of unit
    Unranked unranked = Unranked::No;
    QString reason; ///< of a return
    int gradeCap = 0; ///< best grade index allowed (holds)
    bool lowestGrade = false; ///< a violation forces the lowest grade
    std::vector<MetricFigure> metrics; ///< parallel to the plan's metrics
};

/// A place in a bloc.
struct Ranked {
    UnitId unit;
    int rank = 0; ///< 0: unranked
    bool tied = false; ///< shares its rank: shown `2=`, printed `2 (đồng hạng)`
    Points total; ///< of an unranked unit: where its sheet stands so far
    int grade = -1; ///< index in the scale; −1: unranked
    Unranked unranked = Unranked::No;
    QString reason;
    SheetResult result;
    Points baseMaximum; ///< of the base part, for its kind of unit
    std::vector<MetricFigure> metrics;
    int contender = -1; ///< position in the input, for whoever needs the rest

    /// Whether its base points were converted, because not all of that maximum applies.
    bool isRescaled() const { return result.hasTotal && result.applicable != baseMaximum; }
};

/// Ranks one bloc by total, high to low, then by the plan's tie-break metrics. Equal ones share a
/// rank and the next is skipped: 1, 2=, 2=, 4. Ranked units come first; equal ones, and the
/// unranked, stand in the order of `nameOrder` (position among the members), which decides nothing.
std::vector<Ranked> rankBloc(std::span<const Contender> contenders, const GradeScale& grades,
                             std::span<const Metric> metrics, const QHash<UnitId, int>& nameOrder);

/// Why a unit has no rank, in the program's language; blank when it has one.
QString unrankedText(const Ranked& ranked);

/// `1`, `2=`; blank when unranked.
QString rankText(const Ranked& ranked);
/// `2 (đồng hạng)`: as issued papers write it.
QString rankTextOnPaper(const Ranked& ranked);

} // namespace thidua
