// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartframe.h"
#include "ui/charts/chartpictures.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace thidua {

namespace {

constexpr double kDot = 9;
constexpr double kDiamond = 11;
constexpr double kRing = 1.6;

double position(Points points)
{
    return static_cast<double>(points.raw) / Points::kScale;
}

void addLine(QChart& chart, QPointF from, QPointF to, const QPen& pen)
{
    auto* line = new QLineSeries;
    line->append(from);
    line->append(to);
    line->setPen(pen);
    chart.addSeries(line);
}

QScatterSeries* makeDots(const QColor& colour, bool atLine = false)
{
    auto* dots = new QScatterSeries;
    dots->setMarkerShape(atLine ? QScatterSeries::MarkerShapeRotatedRectangle
                                : QScatterSeries::MarkerShapeCircle);
    dots->setMarkerSize(scaled(1) * (atLine ? kDiamond : kDot));
    dots->setBrush(colour);
    dots->setPen(Qt::NoPen);
    return dots;
}

void addMarks(QChart& chart, const RankDots& data, const Theme& theme)
{
    const int rows = static_cast<int>(data.units.size());
    auto* others = makeDots(theme.surface); // rings: in grey the two colours are one
    others->setPen(QPen(theme.text2, kRing));
    auto* proposed = makeDots(theme.accent);
    auto* tied = makeDots(theme.warn, true);
    for (int row = 0; row < rows; ++row) {
        const RankDots::Unit& unit = data.units[static_cast<size_t>(row)];
        const QPointF mark(position(unit.total), rowPosition(row, rows));
        if (data.line && unit.total != *data.line)
            addLine(chart, {position(*data.line), mark.y()}, mark, QPen(theme.ctl, 1));
        (unit.atLine ? tied : unit.proposed ? proposed : others)->append(mark);
    }
    if (data.line) {
        const double line = position(*data.line);
        addLine(chart, {line, -0.5}, {line, rows - 0.5}, QPen(theme.accent, 2));
    }
    for (QScatterSeries* dots : {others, proposed, tied})
        chart.addSeries(dots);
}

QValueAxis* makeScale(const RankDots& data)
{
    const auto [lowest, highest] =
        std::minmax_element(data.units.begin(), data.units.end(),
                            [](const RankDots::Unit& one, const RankDots::Unit& other) {
                                return one.total < other.total;
                            });
    const double from = data.units.empty() ? 0 : position(lowest->total);
    const double to = data.units.empty() ? 1 : position(highest->total);
    const double margin = std::max((to - from) * 0.06, 0.25);
    auto* axis = new QValueAxis;
    axis->setRange(from - margin, to + margin);
    axis->setVisible(false);
    return axis;
}

} // namespace

std::unique_ptr<QChart> makeRankDots(const RankDots& data, const Theme& theme)
{
    auto chart = makePlainChart(theme);
    addMarks(*chart, data, theme);

    QStringList names;
    QStringList totals;
    for (const RankDots::Unit& unit : data.units) {
        names << labelHtml(unit.rank + QStringLiteral("  ") + fitLabel(unit.name), theme.text,
                           false);
        totals << labelHtml(unit.total.toString(data.decimals), theme.text, true);
    }
    auto* scale = makeScale(data);
    auto* left = makeRowAxis(names, theme);
    auto* right = makeRowAxis(totals, theme);
    chart->addAxis(scale, Qt::AlignBottom);
    chart->addAxis(left, Qt::AlignLeft);
    chart->addAxis(right, Qt::AlignRight);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(scale);
        series->attachAxis(left);
        series->attachAxis(right);
    }
    return chart;
}

} // namespace thidua
