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
constexpr double kSide = 0.5; ///< of a year, left and right of the scale
constexpr double kRoom = 0.18; ///< of the scale, above and below the marks for their figures
constexpr double kBelow = 0.75; ///< of that room, from a mark to words below it

double number(Points value)
{
    return static_cast<double>(value.raw) / static_cast<double>(Points::kScale);
}

/// The words of a mark. A series of its own, because a label is the series' format and stands above its
/// point: words below a mark belong to an unseen point under it.
void addWords(QChart& chart, int year, double value, const QString& words, const QColor& ink)
{
    auto* series = new QScatterSeries;
    series->append(year, value);
    series->setMarkerSize(scaled(1) * kDot);
    series->setBrush(Qt::NoBrush);
    series->setPen(Qt::NoPen);
    series->setPointLabelsVisible(true);
    series->setPointLabelsClipping(false);
    series->setPointLabelsFormat(words);
    series->setPointLabelsFont(roleFont(TypeRole::SmallStrong));
    series->setPointLabelsColor(ink);
    chart.addSeries(series);
}

void addMark(QChart& chart, int year, const TargetTrend::Mark& mark,
             QScatterSeries::MarkerShape shape, const QBrush& fill, const QPen& pen)
{
    auto* series = new QScatterSeries;
    series->append(year, number(mark.value));
    series->setMarkerShape(shape);
    series->setMarkerSize(scaled(1) * kDot);
    series->setBrush(fill);
    series->setPen(pen);
    chart.addSeries(series);
}

/// Whether another mark of its year lies just above, or at the same place and comes first.
bool liesUnder(const TargetTrend& data, const TargetTrend::Mark& mark, double near)
{
    bool passed = false; // a mark that comes first keeps the place above
    for (const auto* marks : {&data.goals, &data.figures, &data.forecast}) {
        for (const TargetTrend::Mark& other : *marks) {
            passed = passed || &other == &mark;
            if (&other == &mark || other.year != mark.year)
                continue;
            const double above = number(other.value) - number(mark.value);
            if (above < near && (above > 0 || (above == 0 && !passed)))
                return true;
        }
    }
    return false;
}

void addLine(QChart& chart, const std::vector<TargetTrend::Mark>& marks, const QPen& pen)
{
    if (marks.size() < 2)
        return;
    auto* line = new QLineSeries;
    for (const TargetTrend::Mark& mark : marks)
        line->append(mark.year, number(mark.value));
    line->setPen(pen);
    chart.addSeries(line);
}

template<class Marks>
void span(const Marks& marks, double& low, double& high)
{
    for (const TargetTrend::Mark& mark : marks) {
        low = std::min(low, number(mark.value));
        high = std::max(high, number(mark.value));
    }
}

QCategoryAxis* yearAxis(const TargetTrend& data, const Theme& theme)
{
    const auto [first, last] = data.years();
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(first - kSide);
    for (int year = first; year <= last; ++year)
        axis->append(QString::number(year), year);
    axis->setRange(first - kSide, last + kSide);
    setPlainAxis(axis, theme);
    return axis;
}

} // namespace

std::unique_ptr<QChart> makeTargetTrend(const TargetTrend& data, const Theme& theme)
{
    auto chart = makePlainChart(theme);
    if (data.figures.empty() && data.goals.empty())
        return chart;
    std::vector<TargetTrend::Mark> course = data.goals;
    if (!data.figures.empty())
        course.insert(course.begin(), data.figures.front());
    std::vector<TargetTrend::Mark> guess = data.forecast;
    if (!data.figures.empty())
        guess.insert(guess.begin(), data.figures.back());
    addLine(*chart, course, QPen(theme.text3, 1.5, Qt::DotLine));
    addLine(*chart, guess, QPen(theme.text2, 1.5, Qt::DashLine));
    addLine(*chart, data.figures, QPen(theme.accent, 2));
    for (const TargetTrend::Mark& mark : data.goals)
        addMark(*chart, mark.year, mark, QScatterSeries::MarkerShapeRotatedRectangle, theme.warn,
                Qt::NoPen);
    for (const TargetTrend::Mark& mark : data.forecast)
        addMark(*chart, mark.year, mark, QScatterSeries::MarkerShapeCircle, theme.surface,
                QPen(theme.text2, 1.5));
    for (const TargetTrend::Mark& mark : data.figures)
        addMark(*chart, mark.year, mark, QScatterSeries::MarkerShapeCircle, theme.accent,
                Qt::NoPen);

    double low = number(course.front().value);
    double high = low;
    for (const auto* marks : {&data.figures, &data.goals, &data.forecast})
        span(*marks, low, high);
    const double room = high > low ? (high - low) * kRoom : 1;
    for (const auto* marks : {&data.figures, &data.goals, &data.forecast}) {
        for (const TargetTrend::Mark& mark : *marks)
            addWords(*chart, mark.year,
                     number(mark.value) - (liesUnder(data, mark, room) ? room * kBelow : 0),
                     mark.words, marks == &data.forecast ? theme.text2 : theme.text);
    }
    auto* scale = new QValueAxis;
    scale->setRange(low - room, high + room);
    scale->setVisible(false);
    auto* years = yearAxis(data, theme);
    chart->addAxis(scale, Qt::AlignLeft);
    chart->addAxis(years, Qt::AlignBottom);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(scale);
        series->attachAxis(years);
    }
    return chart;
}

} // namespace thidua
