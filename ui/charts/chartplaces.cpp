// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartplaces.h"

#include <algorithm>

namespace thidua {

namespace {

double number(Points points)
{
    return static_cast<double>(points.raw) / Points::kScale;
}

double share(const std::optional<Points>& points, Points maximum)
{
    return points && maximum.raw > 0
        ? static_cast<double>(points->raw) / static_cast<double>(maximum.raw)
        : 0;
}

/// Rows run from the top of the page, the scale from its bottom.
double heightOf(int row, int rows)
{
    return rows - row - 1;
}

QRectF bar(double from, double to, double centre, double thickness)
{
    return {from, centre - thickness / 2, to - from, thickness};
}

void collect(std::vector<ChartPlace>& places, const GradeBars& data)
{
    const int rows = static_cast<int>(data.blocs.size());
    for (int row = 0; row < rows; ++row) {
        const GradeBars::Bloc& bloc = data.blocs[static_cast<size_t>(row)];
        std::vector<int> counts = bloc.counts;
        counts.push_back(bloc.unranked);
        double left = 0;
        for (size_t i = 0; i < counts.size(); ++i) {
            const double right = left + counts[i];
            if (counts[i] > 0)
                places.push_back({row,
                                  static_cast<int>(i) + 1,
                                  bar(left, right, heightOf(row, rows), kGradeBarWidth),
                                  {}});
            left = right;
        }
    }
}

void collect(std::vector<ChartPlace>& places, const RankDots& data)
{
    constexpr int kTotalColumn = 2;
    const int rows = static_cast<int>(data.units.size());
    for (int row = 0; row < rows; ++row)
        places.push_back(
            {row,
             kTotalColumn,
             {number(data.units[static_cast<size_t>(row)].total), heightOf(row, rows), 0, 0},
             {}});
}

void collect(std::vector<ChartPlace>& places, const UnitProfile& data)
{
    constexpr int kPointsColumn = 2;
    const int rows = static_cast<int>(data.rows.size());
    for (int row = 0; row < rows; ++row) {
        const UnitProfile::Row& entry = data.rows[static_cast<size_t>(row)];
        if (entry.points || entry.median)
            places.push_back({row,
                              kPointsColumn,
                              {share(entry.points ? entry.points : entry.median, entry.maximum),
                               heightOf(row, rows), 0, 0},
                              {}});
    }
}

/// The pair of a row: planned above, disbursed below.
void collect(std::vector<ChartPlace>& places, const BudgetBars& data)
{
    constexpr double kHalf = kBudgetBarWidth / 2;
    const int rows = static_cast<int>(data.rows.size());
    for (int row = 0; row < rows; ++row) {
        const BudgetBars::Row& entry = data.rows[static_cast<size_t>(row)];
        const double centre = heightOf(row, rows);
        const auto amount = [](Money money) { return static_cast<double>(money.dong); };
        places.push_back({row, 1, bar(0, amount(entry.planned), centre + kHalf / 2, kHalf), {}});
        places.push_back({row, 2, bar(0, amount(entry.disbursed), centre - kHalf / 2, kHalf), {}});
    }
}

void collect(std::vector<ChartPlace>& places, const TargetTrend& data)
{
    const std::vector<TargetTrend::Mark>* series[] = {&data.figures, &data.goals, &data.forecast};
    const auto [first, last] = data.years();
    int row = 0;
    for (int year = first; year <= last; ++year) {
        bool any = false;
        for (int column = 0; column < 3; ++column) {
            for (const TargetTrend::Mark& mark : *series[column]) {
                if (mark.year != year)
                    continue;
                any = true;
                places.push_back({row, column + 1, {double(year), number(mark.value), 0, 0}, {}});
                break;
            }
        }
        row += any ? 1 : 0;
    }
}

void collect(std::vector<ChartPlace>&, std::monostate) { }

} // namespace

std::vector<ChartPlace> placesOf(const ChartData& data)
{
    std::vector<ChartPlace> places;
    std::visit([&](const auto& chart) { collect(places, chart); }, data);
    const ChartTable table = figuresOf(data);
    for (ChartPlace& place : places) {
        const QStringList& row = table.rows[static_cast<size_t>(place.row)];
        place.words =
            QStringLiteral("%1: %2 %3")
                .arg(row.value(0), table.headers.value(place.column), row.value(place.column));
    }
    return places;
}

} // namespace thidua
