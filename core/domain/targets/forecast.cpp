// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/targets/forecast.h"

namespace thidua {

namespace {

/// Where the line stands after `done` of `whole` years.
Result<Fraction> onLine(const Fraction& start, Points goal, int done, int whole)
{
    const auto stretched = Fraction::product(start.denominator(), whole, 1);
    if (!stretched)
        return stretched;
    const auto first = Fraction::product(start.numerator(), whole - done, stretched->numerator());
    const auto second = Fraction::product(goal.raw, done, whole);
    if (!first || !second)
        return first ? second : first;
    return first->plus(*second);
}

} // namespace

std::optional<bool> keepsUp(const YearPoint& start, const YearPoint& now, const Demand& goal)
{
    const bool ahead = start.year <= now.year && now.year < goal.year;
    if (!ahead || !goal.isValue() || !start.figure.isValue() || !now.figure.isValue())
        return std::nullopt;
    const auto line =
        onLine(start.figure.value, goal.value, now.year - start.year, goal.year - start.year);
    if (!line)
        return std::nullopt;
    if (goal.wantsLess())
        return now.figure.value <= *line;
    return now.figure.value >= *line;
}

std::optional<Forecast> forecast(std::span<const YearPoint> figures, const Demand& goal,
                                 std::optional<Points> least, std::optional<Points> most)
{
    Forecast result;
    result.year = goal.year;
    qint64 years = 0; // Σx, from the first year on
    qint64 squares = 0; // Σx²
    Fraction sum; // Σy
    Fraction products; // Σxy
    for (const YearPoint& point : figures) {
        if (!point.figure.isValue() || point.figure.above)
            continue;
        if (result.figures++ == 0)
            result.firstYear = point.year;
        result.lastYear = point.year;
        const qint64 x = point.year - result.firstYear;
        const Points y = point.figure.shown();
        const auto product = Fraction::product(y.raw, x, 1);
        const auto nextSum = sum.plus(Fraction(y.raw));
        const auto nextProducts = product ? products.plus(*product) : product;
        if (!nextSum || !nextProducts)
            return std::nullopt;
        years += x;
        squares += x * x;
        sum = *nextSum;
        products = *nextProducts;
    }
    const qint64 n = result.figures;
    const qint64 spread = n * squares - years * years;
    if (n < 2 || spread == 0 || goal.year <= result.lastYear)
        return std::nullopt;
    // Σy ÷ n + slope × (x − Σx ÷ n), over one denominator.
    const qint64 x = goal.year - result.firstYear;
    const qint64 reach = n * x - years;
    const auto ofSum = Fraction::product(sum.numerator(), spread - years * reach, n * spread);
    const auto ofProducts = Fraction::product(products.numerator(), reach, spread);
    const auto value = ofSum && ofProducts ? ofSum->plus(*ofProducts) : ofSum;
    if (!ofSum || !ofProducts || !value)
        return std::nullopt;
    result.value = {value->rounded(Rounding::HalfUp)};
    if (least && result.value < *least)
        result.value = *least;
    if (most && result.value > *most)
        result.value = *most;
    result.meets = meets(Figure::of(result.value), goal);
    return result;
}

} // namespace thidua
