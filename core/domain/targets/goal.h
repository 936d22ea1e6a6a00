// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/exact.h"
#include "core/domain/targets/target.h"

#include <optional>
#include <span>

namespace thidua {

/// What was measured or worked out: an exact value, one known only from below, or done or not.
struct Figure {
    enum class Kind { None, Number, Done, NotDone };
    Kind kind = Kind::None;
    Fraction value; ///< in 1/10,000, like Points, and exact
    bool above = false; ///< the value is more than that; how much more is not known
    bool operator==(const Figure&) const = default;

    static Figure of(Points value, bool above = false);
    static Figure of(const Fraction& value, bool above = false);
    static Figure done(bool done);
    bool isKnown() const { return kind != Kind::None; }
    bool isValue() const { return kind == Kind::Number; }
    /// Rounded half up to 1/10,000: for showing and drawing, never to judge by.
    Points shown() const { return {value.rounded(Rounding::HalfUp)}; }
};

/// A goal that can be compared with: what "increase", "decrease" and "maintain" come to is put in.
struct Demand {
    GoalKind kind = GoalKind::NoFigure; ///< NoFigure, AtLeast, Above, AtMost, Below or Done
    Points value;
    bool fromBelow = false; ///< the value itself is known only from below
    int year = 0;
    bool operator==(const Demand&) const = default;

    bool isNone() const { return kind == GoalKind::NoFigure; }
    bool isValue() const { return !isNone() && kind != GoalKind::Done; }
    bool isStrict() const { return kind == GoalKind::Above || kind == GoalKind::Below; }
    bool wantsLess() const { return kind == GoalKind::AtMost || kind == GoalKind::Below; }
};

/// What a goal was measured against at the start.
struct Baseline {
    FigureKind kind = FigureKind::Unknown;
    Points value;
};

/// Increase is more than the baseline, or by at least `value` where that is not zero; decrease
/// likewise; maintain is not worse. A baseline known only from
/// below ("trên 95 %") is maintained by what lies above the same bound; an increase over it can be
/// denied but never proved. Without a baseline there is no demand.
Demand demandOf(GoalKind kind, Points value, int year, const Baseline& baseline,
                bool lowerIsBetter);
/// The demand of one of a target's goals (by year). Maintaining holds the goal before it that names a
/// figure; where there is none, the baseline.
Demand demandOf(const Target& target, std::span<const TargetGoal> goals, size_t position);

/// What is asked of many units together: "done" of a share is all of them.
Demand ofAllUnits(const Target& target, const Demand& demand);

/// Nothing when it cannot be told: no figure, no goal, done against a value, or "more than 90" against
/// "at least 95".
std::optional<bool> meets(const Figure& figure, const Demand& demand);

/// Whether the last day of a year lies before a day: until then its figures may still change.
bool isOver(int year, QDate today);
/// As meets(), of the figure of a year on a day: before the goal's year is over nothing has failed
/// that may still come, and a sum that must stay small has not done so while its year runs.
std::optional<bool> meetsByNow(const Target& target, const Figure& figure, int year,
                               const Demand& demand, QDate today);

/// How far a value is from a goal it does not meet.
struct Shortfall {
    Fraction value; ///< in 1/10,000; zero of a strict goal that is just touched
    std::optional<int>
        units; ///< of a share: how many more must meet it; none where all are too few
    bool operator==(const Shortfall&) const = default;

    /// Rounded away from zero to `decimals`, so that what lacks never shows as nothing.
    Points shown(int decimals) const;
};
std::optional<Shortfall> shortfall(const Figure& figure, const Demand& demand);
/// How many more units of `total` must meet a target so that met × scale ÷ total meets the demand.
std::optional<int> unitsLacking(int met, int total, qint64 scale, const Demand& demand);

/// Decimals that figures of a target are shown with: one, or as many as its goals and baseline have.
int shownDecimals(const Target& target, std::span<const TargetGoal> goals);
/// `91,3`, `1.172.400,0`, `> 95,0`; a dash for none. Done and not done have words, not figures: blank.
QString figureText(const Figure& figure, int decimals, NumberStyle style = NumberStyle::Vietnamese);
QString figureText(Points value, int decimals, NumberStyle style = NumberStyle::Vietnamese);
/// `≥ 80,0`, `> 95,0`, `≤ 5,0`; blank for done and for none.
QString demandText(const Demand& demand, int decimals);

} // namespace thidua
