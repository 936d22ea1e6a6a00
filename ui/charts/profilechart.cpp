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
constexpr double kScaleMargin = 0.04;

double share(Points points, Points maximum)
{
    return maximum.raw > 0 ? static_cast<double>(points.raw) / static_cast<double>(maximum.raw) : 0;
}

/// Where the scale may begin: a dot plot need not start at zero, and most shares are high.
double lowestShare(const UnitProfile& data)
{
    double lowest = 1;
    for (const UnitProfile::Row& row : data.rows) {
        for (const auto& points : {row.points, row.median}) {
            if (points)
                lowest = std::min(lowest, share(*points, row.maximum));
        }
    }
    return lowest;
}

QString figureLabel(const UnitProfile::Row& row, int decimals)
{
    const auto text = [decimals](const std::optional<Points>& points) {
        return points ? points->toString(decimals) : QStringLiteral("–");
    };
    return text(row.points) + QStringLiteral(" / ") + text(row.median);
}

void addMarks(QChart& chart, const UnitProfile& data, const Theme& theme)
{
    const int rows = static_cast<int>(data.rows.size());
    auto* medians = new QScatterSeries;
    medians->setBrush(theme.surface);
    medians->setPen(QPen(theme.text2, 1.5));
    auto* points = new QScatterSeries;
    points->setBrush(theme.accent);
    points->setPen(Qt::NoPen);
    for (QScatterSeries* dots : {medians, points})
        dots->setMarkerSize(scaled(1) * kDot);
    for (int row = 0; row < rows; ++row) {
        const UnitProfile::Row& entry = data.rows[static_cast<size_t>(row)];
        const double height = rowPosition(row, rows);
        if (entry.median)
            medians->append(share(*entry.median, entry.maximum), height);
        if (entry.points)
            points->append(share(*entry.points, entry.maximum), height);
        if (entry.median && entry.points) {
            auto* stem = new QLineSeries;
            stem->append(share(*entry.median, entry.maximum), height);
            stem->append(share(*entry.points, entry.maximum), height);
            stem->setPen(QPen(theme.ctl, 1));
            chart.addSeries(stem);
        }
    }
    chart.addSeries(medians);
    chart.addSeries(points);
}

} // namespace

std::unique_ptr<QChart> makeUnitProfile(const UnitProfile& data, const Theme& theme)
{
    auto chart = makePlainChart(theme);
    addMarks(*chart, data, theme);

    QStringList names;
    QStringList figures;
    for (const UnitProfile::Row& row : data.rows) {
        names << labelHtml(fitLabel(row.name), theme.text, false);
        figures << labelHtml(figureLabel(row, data.decimals), theme.text, false);
    }
    auto* scale = new QValueAxis;
    scale->setRange(lowestShare(data) - kScaleMargin, 1 + kScaleMargin);
    scale->setVisible(false);
    auto* left = makeRowAxis(names, theme);
    auto* right = makeRowAxis(figures, theme);
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
