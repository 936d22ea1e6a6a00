// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpictures.h"

#include "ui/charts/chartframe.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QChart>
#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(ChartKey)
};

constexpr int kBarRow = 44;
constexpr int kDotRow = 26;
constexpr int kLeastBars = 170; ///< room for the longest bar beside its label

std::vector<ChartKeyEntry> keyEntries(const GradeBars& data)
{
    using Mark = ChartKeyEntry::Mark;
    std::vector<ChartKeyEntry> entries;
    const int grades = static_cast<int>(data.grades.size());
    for (int grade = 0; grade < grades; ++grade)
        entries.push_back(
            {data.grades[grade], QString::number(data.countOf(grade)), Mark::Fill, grade, grades});
    entries.push_back({KeyText::tr("Unranked"), QString::number(data.unranked()), Mark::Dashed});
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
    entries.push_back({KeyText::tr("other units"), {}, Mark::PaleDot});
    return entries;
}

std::vector<ChartKeyEntry> keyEntries(const UnitProfile& data)
{
    using Mark = ChartKeyEntry::Mark;
    return {{data.unit, {}, Mark::Dot}, {KeyText::tr("median of the bloc"), {}, Mark::Ring}};
}

std::vector<ChartKeyEntry> keyEntries(std::monostate)
{
    return {};
}

} // namespace

std::unique_ptr<QChart> makeChart(const ChartData& data, const Theme& theme)
{
    if (const auto* bars = std::get_if<GradeBars>(&data))
        return makeGradeBars(*bars, theme);
    if (const auto* dots = std::get_if<RankDots>(&data))
        return makeRankDots(*dots, theme);
    if (const auto* profile = std::get_if<UnitProfile>(&data))
        return makeUnitProfile(*profile, theme);
    return nullptr;
}

int comfortableHeight(const ChartData& data)
{
    if (const auto* bars = std::get_if<GradeBars>(&data))
        return scaled(kBarRow) * static_cast<int>(bars->blocs.size());
    if (const auto* dots = std::get_if<RankDots>(&data))
        return scaled(kDotRow) * static_cast<int>(dots->units.size());
    if (const auto* profile = std::get_if<UnitProfile>(&data))
        return scaled(kDotRow) * static_cast<int>(profile->rows.size());
    return 0;
}

int comfortableWidth(const ChartData& data)
{
    const auto* bars = std::get_if<GradeBars>(&data);
    if (!bars)
        return 0;
    int labels = 0;
    for (const GradeBars::Bloc& bloc : bars->blocs)
        labels = std::max({labels, labelWidth(bloc.name), labelWidth(bloc.detail)});
    return labels + scaled(kLeastBars);
}

std::vector<ChartKeyEntry> keyOf(const ChartData& data)
{
    return std::visit([](const auto& chart) { return keyEntries(chart); }, data);
}

} // namespace thidua
