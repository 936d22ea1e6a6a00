// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpictures.h"

#include "ui/charts/chartframe.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QChart>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kBarRow = 44;
constexpr int kDotRow = 26;
constexpr int kLeastBarRows = 2; ///< below that a chart has no room for its labels
constexpr int kTrendHeight = 260;
constexpr int kLeastBars = 170; ///< room for the longest bar beside its label

} // namespace

std::unique_ptr<QChart> makeChart(const ChartData& data, const Theme& theme)
{
    if (const auto* bars = std::get_if<GradeBars>(&data))
        return makeGradeBars(*bars, theme);
    if (const auto* dots = std::get_if<RankDots>(&data))
        return makeRankDots(*dots, theme);
    if (const auto* profile = std::get_if<UnitProfile>(&data))
        return makeUnitProfile(*profile, theme);
    if (const auto* budget = std::get_if<BudgetBars>(&data))
        return makeBudgetBars(*budget, theme);
    if (const auto* trend = std::get_if<TargetTrend>(&data))
        return makeTargetTrend(*trend, theme);
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
    if (const auto* budget = std::get_if<BudgetBars>(&data))
        return scaled(kBarRow) * std::max(kLeastBarRows, static_cast<int>(budget->rows.size()));
    if (std::holds_alternative<TargetTrend>(data))
        return scaled(kTrendHeight);
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

} // namespace thidua
