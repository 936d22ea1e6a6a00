// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/targets/goal.h"

namespace thidua {

namespace {

/// The last goal before `position` that names a figure of its own.
const TargetGoal* goalBefore(std::span<const TargetGoal> goals, size_t position)
{
    while (position > 0) {
        switch (goals[--position].kind) {
        case GoalKind::AtLeast:
        case GoalKind::Above:
        case GoalKind::AtMost:
        case GoalKind::Below:
        case GoalKind::Done:
            return &goals[position];
        default:
            break;
        }
    }
    return nullptr;
}

int decimalsOf(Points value)
{
    const QString text = value.toExactString(0, NumberStyle::C);
    const auto point = text.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(text.size() - point) - 1;
}

} // namespace

Figure Figure::of(Points value, bool above)
{
    return of(Fraction(value.raw), above);
}

Figure Figure::of(const Fraction& value, bool above)
{
    return {Kind::Number, value, above};
}

Figure Figure::done(bool done)
{
    return {done ? Kind::Done : Kind::NotDone, {}, false};
}

Demand demandOf(GoalKind kind, Points value, int year, const Baseline& baseline, bool lowerIsBetter)
{
    const bool known = baseline.kind != FigureKind::Unknown;
    const bool fromBelow = baseline.kind == FigureKind::Above;
    switch (kind) {
    case GoalKind::NoFigure:
        return {kind, {}, false, year};
    case GoalKind::AtLeast:
    case GoalKind::Above:
    case GoalKind::AtMost:
    case GoalKind::Below:
        return {kind, value, false, year};
    case GoalKind::Done:
        return {kind, {}, false, year};
    case GoalKind::Increase:
        if (known)
            return {value.isZero() || fromBelow ? GoalKind::Above : GoalKind::AtLeast,
                    baseline.value + value, fromBelow, year};
        break;
    case GoalKind::Decrease:
        if (known)
            return {value.isZero() || fromBelow ? GoalKind::Below : GoalKind::AtMost,
                    baseline.value - value, fromBelow, year};
        break;
    case GoalKind::Maintain:
        if (known && fromBelow)
            return {GoalKind::Above, baseline.value, false, year};
        if (known)
            return {lowerIsBetter ? GoalKind::AtMost : GoalKind::AtLeast, baseline.value, false,
                    year};
        break;
    }
    return {GoalKind::NoFigure, {}, false, year};
}

Demand demandOf(const Target& target, std::span<const TargetGoal> goals, size_t position)
{
    const TargetGoal& goal = goals[position];
    if (goal.kind == GoalKind::Maintain) {
        if (const TargetGoal* held = goalBefore(goals, position))
            return {held->kind, held->value, false, goal.year};
    }
    return ofAllUnits(target,
                      demandOf(goal.kind, goal.value, goal.year,
                               {target.baselineKind, target.baseline}, target.lowerIsBetter));
}

Demand ofAllUnits(const Target& target, const Demand& demand)
{
    if (demand.kind == GoalKind::Done && target.rollup == Rollup::ShareOfUnits)
        return {GoalKind::AtLeast, Points::whole(target.scale), false, demand.year};
    return demand;
}

std::optional<bool> meets(const Figure& figure, const Demand& demand)
{
    if (!figure.isKnown() || demand.isNone())
        return std::nullopt;
    if (demand.kind == GoalKind::Done)
        return figure.isValue() ? std::nullopt : std::optional(figure.kind == Figure::Kind::Done);
    if (!figure.isValue())
        return std::nullopt;
    const auto order = figure.value <=> Fraction(demand.value.raw);
    if (demand.fromBelow) {
        const bool refuted = demand.kind == GoalKind::Above && !figure.above && order <= 0;
        const bool proved = demand.kind == GoalKind::Below && !figure.above && order <= 0;
        return refuted ? std::optional(false) : proved ? std::optional(true) : std::nullopt;
    }
    if (figure.above) {
        if (order < 0)
            return std::nullopt;
        return !demand.wantsLess();
    }
    switch (demand.kind) {
    case GoalKind::AtLeast:
        return order >= 0;
    case GoalKind::Above:
        return order > 0;
    case GoalKind::AtMost:
        return order <= 0;
    default:
        return order < 0;
    }
}

bool isOver(int year, QDate today)
{
    return QDate(year, 12, 31) < today;
}

std::optional<bool> meetsByNow(const Target& target, const Figure& figure, int year,
                               const Demand& demand, QDate today)
{
    const auto met = meets(figure, demand);
    if (!met)
        return met;
    const bool growing = target.rollup == Rollup::Sum && demand.wantsLess();
    const bool early = *met ? growing && !isOver(year, today)
                            : !isOver(demand.year, today) && !(growing && year == demand.year);
    return early ? std::nullopt : met;
}

Points Shortfall::shown(int decimals) const
{
    // With the figure it makes up the goal; only what would read as nothing is rounded up.
    const Points nearest =
        Points{value.rounded(Rounding::HalfUp)}.roundedTo(decimals, Rounding::HalfUp);
    return nearest.isZero() ? Points{value.rounded(Rounding::Up)}.roundedTo(decimals, Rounding::Up)
                            : nearest;
}

std::optional<Shortfall> shortfall(const Figure& figure, const Demand& demand)
{
    if (meets(figure, demand).value_or(true) || !figure.isValue())
        return std::nullopt;
    const auto minus = [](const Fraction& left, const Fraction& right) {
        const auto negative = Fraction::of(-right.numerator(), right.denominator());
        return negative ? left.plus(*negative) : negative;
    };
    const Fraction goal(demand.value.raw);
    const auto lacking = demand.wantsLess() ? minus(figure.value, goal) : minus(goal, figure.value);
    if (!lacking)
        return std::nullopt;
    return Shortfall{*lacking, std::nullopt};
}

std::optional<int> unitsLacking(int met, int total, qint64 scale, const Demand& demand)
{
    if (total <= 0 || !demand.isValue() || demand.wantsLess())
        return std::nullopt;
    const auto needed = Fraction::product(demand.value.raw, total, scale * Points::kScale);
    if (!needed)
        return std::nullopt;
    const qint64 least =
        needed->isWhole() && !demand.isStrict() ? needed->floor() : needed->floor() + 1;
    if (least > total)
        return std::nullopt;
    return static_cast<int>(std::max<qint64>(0, least - met));
}

int shownDecimals(const Target& target, std::span<const TargetGoal> goals)
{
    int decimals = 1;
    if (target.baselineKind != FigureKind::Unknown)
        decimals = std::max(decimals, decimalsOf(target.baseline));
    for (const TargetGoal& goal : goals)
        decimals = std::max(decimals, decimalsOf(goal.value));
    return decimals;
}

QString figureText(Points value, int decimals, NumberStyle style)
{
    const QString text = value.toString(decimals, style);
    return style == NumberStyle::Vietnamese ? withThousands(text) : text;
}

QString figureText(const Figure& figure, int decimals, NumberStyle style)
{
    switch (figure.kind) {
    case Figure::Kind::None:
        return QStringLiteral("–");
    case Figure::Kind::Number:
        return (figure.above ? QStringLiteral("> ") : QString())
            + figureText(figure.shown(), decimals, style);
    case Figure::Kind::Done:
    case Figure::Kind::NotDone:
        break;
    }
    return {};
}

QString demandText(const Demand& demand, int decimals)
{
    const QString figure = figureText(demand.value, decimals);
    switch (demand.kind) {
    case GoalKind::AtLeast:
        return QStringLiteral("≥ ") + figure;
    case GoalKind::Above:
        return QStringLiteral("> ") + figure;
    case GoalKind::AtMost:
        return QStringLiteral("≤ ") + figure;
    case GoalKind::Below:
        return QStringLiteral("< ") + figure;
    default:
        return {};
    }
}

} // namespace thidua
