// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/id.h"
#include "core/base/points.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace thidua {

// The rows targets (chỉ tiêu) are made of, as they are stored. Measured values are counts of 1/10,000.
// What they amount to is worked out by a TargetBoard (targetboard.h).

/// What a target demands, or a unit promises. Unknown is not zero: a target may have no figure.
enum class GoalKind {
    NoFigure, ///< the plan names none ("chưa có số liệu")
    AtLeast, ///< ≥
    Above, ///< > ("trên 95 %": 95,0 does not meet it)
    AtMost, ///< ≤
    Below, ///< <
    Done, ///< done or not done
    Increase, ///< more than the baseline
    Decrease, ///< less than the baseline
    Maintain, ///< what the goal before it demands; where there is none, not worse than the baseline
};

/// How a figure of the whole comes from the units.
enum class Rollup {
    Direct, ///< it does not: the department enters it
    ShareOfUnits, ///< units that meet it ÷ units it applies to, in percent
    RatioOfSums, ///< Σ numerators ÷ Σ denominators
    WeightedMean, ///< Σ value × weight ÷ Σ weight
    Sum, ///< Σ values
    Latest, ///< the value reported last
};

/// A figure that may be known only from below ("trên 95 % người dân").
enum class FigureKind { Unknown, Exact, Above };

/// A target of a plan. The four filters name the units it applies to, parted by `|`, blank for all.
struct Target {
    TargetId id;
    PlanId plan;
    int seq = 0;
    QString code;
    QString title;
    QString shortTitle;
    QString output; ///< sản phẩm đầu ra
    QString measure; ///< unit of measure: `%`, `giường/10.000 dân`; blank for done or not done
    bool lowerIsBetter = false;
    Rollup rollup = Rollup::Direct;
    QString numerator; ///< what it counts; blank when the figure is no ratio
    QString denominator;
    qint64 scale =
        100; ///< value = numerator × scale ÷ denominator: 100 for percent, 10,000 for "per 10,000"
    QString weight; ///< of a weighted mean: what the weight is
    QString kinds;
    QString classes;
    QString levels;
    QString ownerships;
    GoalKind unitGoal = GoalKind::Done; ///< what one unit must reach to count as one that meets it
    Points unitValue;
    FigureKind baselineKind = FigureKind::Unknown;
    Points baseline;
    int baselineYear = 0;
    QString source; ///< where the data comes from
    QString evidence;
    QString lead; ///< who aggregates
    QString area; ///< title of the content area it belongs to, blank for none
    QString note;
    bool operator==(const Target&) const = default;
};

/// What a target demands by the end of a year. A phase makes it one of that phase.
struct TargetGoal {
    RowId id;
    TargetId target;
    PhaseId phase;
    int year = 0;
    GoalKind kind = GoalKind::NoFigure;
    Points value;
    bool operator==(const TargetGoal&) const = default;
};

enum class PromiseState { Proposed, Approved, Returned };

/// A unit's or a bloc's own figure for a year, made concrete from the plan's target and approved by the department.
struct Promise {
    RowId id;
    TargetId target;
    UnitId unit; ///< of a unit …
    BlocId bloc; ///< … or of a bloc
    int year = 0;
    GoalKind kind = GoalKind::AtLeast;
    Points value;
    PromiseState state = PromiseState::Proposed;
    QString decidedBy;
    QDate decidedOn;
    QString note;
    bool operator==(const Promise&) const = default;
};

/// A reported figure (kết quả đo) of a unit, or of the whole when `unit` is null.
struct Measurement {
    enum class Kind { Number, Ratio, Done, NotDone, NotApplicable };
    RowId id;
    TargetId target;
    UnitId unit;
    int year = 0;
    int quarter = 0; ///< 1–4; 0 for the year as a whole
    Kind kind = Kind::Number;
    Points amount; ///< the value, or the numerator of a ratio
    Points denominator;
    Points weight; ///< of a weighted mean
    bool above = false; ///< known only from below ("trên 95 %")
    QDate reportedOn;
    QString source;
    QString evidence;
    QString note;
    bool operator==(const Measurement&) const = default;
};

template<>
struct EnumWords<GoalKind> {
    static constexpr EnumWord words[] = {
        {"none", QT_TRANSLATE_NOOP("EnumWords", "no figure")},
        {"at_least", QT_TRANSLATE_NOOP("EnumWords", "at least")},
        {"above", QT_TRANSLATE_NOOP("EnumWords", "more than")},
        {"at_most", QT_TRANSLATE_NOOP("EnumWords", "at most")},
        {"below", QT_TRANSLATE_NOOP("EnumWords", "less than")},
        {"done", QT_TRANSLATE_NOOP("EnumWords", "done")},
        {"increase", QT_TRANSLATE_NOOP("EnumWords", "increase over the baseline")},
        {"decrease", QT_TRANSLATE_NOOP("EnumWords", "decrease under the baseline")},
        {"maintain", QT_TRANSLATE_NOOP("EnumWords", "maintain")},
    };
};
template<>
struct EnumWords<Rollup> {
    static constexpr EnumWord words[] = {
        {"direct", QT_TRANSLATE_NOOP("EnumWords", "entered by the department")},
        {"share", QT_TRANSLATE_NOOP("EnumWords", "share of units that meet it")},
        {"ratio", QT_TRANSLATE_NOOP("EnumWords", "ratio of sums")},
        {"mean", QT_TRANSLATE_NOOP("EnumWords", "weighted mean")},
        {"sum", QT_TRANSLATE_NOOP("EnumWords", "sum")},
        {"latest", QT_TRANSLATE_NOOP("EnumWords", "latest value")},
    };
};
template<>
struct EnumWords<FigureKind> {
    static constexpr EnumWord words[] = {
        {"unknown", QT_TRANSLATE_NOOP("EnumWords", "not known")},
        {"exact", QT_TRANSLATE_NOOP("EnumWords", "exactly")},
        {"above", QT_TRANSLATE_NOOP("EnumWords", "more than")},
    };
};
template<>
struct EnumWords<PromiseState> {
    static constexpr EnumWord words[] = {
        {"proposed", QT_TRANSLATE_NOOP("EnumWords", "registered")},
        {"approved", QT_TRANSLATE_NOOP("EnumWords", "approved")},
        {"returned", QT_TRANSLATE_NOOP("EnumWords", "returned")},
    };
};
template<>
struct EnumWords<Measurement::Kind> {
    static constexpr EnumWord words[] = {
        {"value", QT_TRANSLATE_NOOP("EnumWords", "value")},
        {"ratio", QT_TRANSLATE_NOOP("EnumWords", "ratio")},
        {"done", QT_TRANSLATE_NOOP("EnumWords", "done")},
        {"not_done", QT_TRANSLATE_NOOP("EnumWords", "not done")},
        {"na", QT_TRANSLATE_NOOP("EnumWords", "not applicable")},
    };
};

} // namespace thidua
