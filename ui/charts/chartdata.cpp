// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartdata.h"

#include "core/base/exact.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace thidua {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

const QString kNothing = QStringLiteral("–");

ChartTable tableOf(const GradeBars& data)
{
    ChartTable table;
    table.headers << (data.heading.isEmpty() ? ChartText::tr("Bloc") : data.heading) << data.grades
                  << (data.rest.isEmpty() ? ChartText::tr("Unranked") : data.rest)
                  << ChartText::tr("Units");
    for (const GradeBars::Bloc& bloc : data.blocs) {
        QStringList row{bloc.detail.isEmpty() ? bloc.name
                                              : bloc.name + QStringLiteral(": ") + bloc.detail};
        for (const int count : bloc.counts)
            row << QString::number(count);
        table.rows.push_back(row << QString::number(bloc.unranked)
                                 << QString::number(bloc.total()));
    }
    return table;
}

ChartTable tableOf(const RankDots& data)
{
    ChartTable table;
    table.headers << ChartText::tr("Unit") << ChartText::tr("Rank") << ChartText::tr("Total")
                  << ChartText::tr("To the line");
    for (const RankDots::Unit& unit : data.units)
        table.rows.push_back(
            {unit.name, unit.rank, unit.total.toString(data.decimals),
             data.line ? (unit.total - *data.line).toDifferenceString(data.decimals) : kNothing});
    return table;
}

ChartTable tableOf(const UnitProfile& data)
{
    ChartTable table;
    table.headers << ChartText::tr("Criterion") << ChartText::tr("Maximum")
                  << ChartText::tr("Points") << ChartText::tr("Median of the bloc")
                  << ChartText::tr("Difference");
    for (const UnitProfile::Row& row : data.rows) {
        const auto figure = [&](const std::optional<Points>& points, const QString& none) {
            return points ? points->toString(data.decimals) : none;
        };
        table.rows.push_back({row.name, row.maximum.toString(data.decimals),
                              figure(row.points, ChartText::tr("Not applicable")),
                              figure(row.median, kNothing),
                              row.points && row.median
                                  ? (*row.points - *row.median).toDifferenceString(data.decimals)
                                  : kNothing});
    }
    return table;
}

ChartTable tableOf(const BudgetBars& data)
{
    ChartTable table;
    table.headers << data.heading << ChartText::tr("Planned (đồng)")
                  << ChartText::tr("Disbursed (đồng)");
    for (const BudgetBars::Row& row : data.rows)
        table.rows.push_back({row.name, barMoneyText(row.planned, row.plannedPartial),
                              barMoneyText(row.disbursed, row.disbursedPartial)});
    return table;
}

ChartTable tableOf(const TargetTrend& data)
{
    ChartTable table;
    table.headers << ChartText::tr("Year") << ChartText::tr("Figure") << ChartText::tr("Goal")
                  << ChartText::tr("Forecast");
    const auto words = [](const std::vector<TargetTrend::Mark>& marks, int year) {
        for (const TargetTrend::Mark& mark : marks) {
            if (mark.year == year)
                return mark.words;
        }
        return kNothing;
    };
    const auto [first, last] = data.years();
    for (int year = first; year <= last; ++year) {
        const QStringList row{QString::number(year), words(data.figures, year),
                              words(data.goals, year), words(data.forecast, year)};
        if (row.count(kNothing) < 3)
            table.rows.push_back(row);
    }
    return table;
}

ChartTable tableOf(std::monostate)
{
    return {};
}

} // namespace

QString barMoneyText(Money money, bool partial)
{
    if (money.kind == Money::Kind::Unknown)
        return money.toString();
    return partial ? ChartText::tr("%1 (not all known)").arg(Money::exact(money.dong).toField())
                   : money.toField();
}

std::pair<int, int> TargetTrend::years() const
{
    int first = 0;
    int last = -1;
    for (const auto* marks : {&figures, &goals, &forecast}) {
        for (const Mark& mark : *marks) {
            first = last < first ? mark.year : std::min(first, mark.year);
            last = std::max(last, mark.year);
        }
    }
    return {first, last};
}

int GradeBars::Bloc::total() const
{
    return std::accumulate(counts.begin(), counts.end(), unranked);
}

int GradeBars::countOf(int grade) const
{
    return std::accumulate(blocs.begin(), blocs.end(), 0, [grade](int sum, const Bloc& bloc) {
        return sum
            + (static_cast<size_t>(grade) < bloc.counts.size()
                   ? bloc.counts[static_cast<size_t>(grade)]
                   : 0);
    });
}

int GradeBars::unranked() const
{
    return std::accumulate(blocs.begin(), blocs.end(), 0,
                           [](int sum, const Bloc& bloc) { return sum + bloc.unranked; });
}

ChartTable figuresOf(const ChartData& data)
{
    return std::visit([](const auto& chart) { return tableOf(chart); }, data);
}

QString describeFigures(const ChartTable& table)
{
    QStringList sentences;
    for (const QStringList& row : table.rows) {
        QStringList figures;
        for (qsizetype column = 1; column < row.size(); ++column)
            figures << table.headers.value(column) + u' ' + row[column];
        sentences << row.value(0) + QStringLiteral(": ") + figures.join(QStringLiteral(", "))
                + u'.';
    }
    return sentences.join(u' ');
}

std::optional<Points> medianOf(std::vector<Points> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return Points{mulDiv(values[middle - 1].raw + values[middle].raw, 1, 2, Rounding::HalfUp)
                      .value_or(values[middle].raw)};
}

} // namespace thidua
