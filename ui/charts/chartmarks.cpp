// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartmarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(ChartKey)
};

std::vector<ChartKeyEntry> keyEntries(const GradeBars& data)
{
    using Mark = ChartKeyEntry::Mark;
    std::vector<ChartKeyEntry> entries;
    const int grades = static_cast<int>(data.grades.size());
    for (int grade = 0; grade < grades; ++grade)
        entries.push_back(
            {data.grades[grade], QString::number(data.countOf(grade)), Mark::Fill, grade, grades});
    if (!data.heading.isEmpty() && data.rest.isEmpty())
        return entries; // nothing beside the states
    entries.push_back({data.rest.isEmpty() ? KeyText::tr("Unranked") : data.rest,
                       QString::number(data.unranked()), Mark::Dashed});
    return entries;
}

std::vector<ChartKeyEntry> keyEntries(const RankDots& data)
{
    using Mark = ChartKeyEntry::Mark;
    std::vector<ChartKeyEntry> entries;
    if (data.line)
        entries.push_back({KeyText::tr("Award line: %n place(s)", nullptr, data.places),
                           data.line->toString(data.decimals), Mark::Line});
    if (std::any_of(data.units.begin(), data.units.end(),
                    [](const RankDots::Unit& unit) { return unit.atLine; }))
        entries.push_back({KeyText::tr("tied at the line"), {}, Mark::Diamond});
    entries.push_back({KeyText::tr("proposed"), {}, Mark::Dot});
    entries.push_back({KeyText::tr("other units"), {}, Mark::Ring});
    return entries;
}

std::vector<ChartKeyEntry> keyEntries(const UnitProfile& data)
{
    using Mark = ChartKeyEntry::Mark;
    return {{data.unit, {}, Mark::Dot}, {KeyText::tr("median of the bloc"), {}, Mark::Ring}};
}

std::vector<ChartKeyEntry> keyEntries(const BudgetBars&)
{
    using Mark = ChartKeyEntry::Mark;
    return {{KeyText::tr("planned"), {}, Mark::Fill, kBudgetPlanned, kBudgetShades},
            {KeyText::tr("disbursed"), {}, Mark::Fill, kBudgetDisbursed, kBudgetShades}};
}

std::vector<ChartKeyEntry> keyEntries(const TargetTrend& data)
{
    using Mark = ChartKeyEntry::Mark;
    std::vector<ChartKeyEntry> entries{{KeyText::tr("figures"), {}, Mark::Dot}};
    if (!data.goals.empty())
        entries.push_back({KeyText::tr("goals"), {}, Mark::Diamond});
    if (!data.forecast.empty())
        entries.push_back(
            {KeyText::tr("forecast: the straight line through the figures"), {}, Mark::Ring});
    return entries;
}

std::vector<ChartKeyEntry> keyEntries(std::monostate)
{
    return {};
}

} // namespace

QBrush gradeBrush(const Theme& theme, int index, int count)
{
    constexpr int kManyGrades = 4;
    constexpr double kStripe = 4;
    constexpr double kShare = 0.62; ///< of the fill; the rest is the stripe
    constexpr double kInk = 0.4;
    const GradeColour colour = gradeColour(theme, index, count);
    const bool rising = count > 1 && index == count - 1;
    const bool falling = count >= kManyGrades && index == count - 2;
    if (!rising && !falling)
        return colour.fill;
    const auto blend = [&](int fill, int ink) { return int(fill + (ink - fill) * kInk); };
    const QColor stripe(blend(colour.fill.red(), colour.ink.red()),
                        blend(colour.fill.green(), colour.ink.green()),
                        blend(colour.fill.blue(), colour.ink.blue()));
    // A gradient, which every way of printing knows, and not a pattern, which some do not.
    QLinearGradient stripes(0, rising ? 0 : kStripe, kStripe, rising ? kStripe : 0);
    stripes.setSpread(QGradient::RepeatSpread);
    stripes.setColorAt(0, colour.fill);
    stripes.setColorAt(kShare, colour.fill);
    stripes.setColorAt(kShare + 0.01, stripe);
    stripes.setColorAt(1, stripe);
    return stripes;
}

std::vector<ChartKeyEntry> keyOf(const ChartData& data)
{
    return std::visit([](const auto& chart) { return keyEntries(chart); }, data);
}

} // namespace thidua
