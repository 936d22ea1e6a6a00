// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/charts.h"

#include <algorithm>
#include <cmath>

namespace thidua::report {

namespace {

constexpr double kBar = 4.4;
constexpr double kBetweenRows = 2.6;
constexpr double kKey = 7;
constexpr double kGap = 2;
constexpr double kLabelShare = 0.3;
constexpr double kWordsMm = 46; // room right of the longest bar
constexpr double kKeyBox = 4;

DrawnBox barBox(const QRectF& area, size_t series)
{
    DrawnBox box{area};
    switch (static_cast<BarFill>(series % 4)) {
    case BarFill::Black:
        box.greyPercent = 75;
        break;
    case BarFill::Hatched:
        box.hatched = true;
        break;
    case BarFill::Grey:
        box.greyPercent = 25;
        break;
    case BarFill::White:
        break;
    }
    return box;
}

double largest(const BarChart& chart)
{
    double most = 0;
    for (const BarChart::BarRow& row : chart.rows) {
        for (const BarChart::Bar& bar : row.bars)
            most = std::max(most, bar.value.value_or(0));
    }
    return most;
}

void addKey(const BarChart& chart, double left, double width, Drawing& drawing)
{
    const double each = width / static_cast<double>(chart.series.size());
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const double x = left + each * static_cast<double>(i);
        drawing.boxes.push_back(barBox(QRectF(x, kKey / 2 - kKeyBox / 2 - 1, kKeyBox, kKeyBox),
                                       static_cast<size_t>(i)));
        drawing.texts.push_back({QPointF(x + kKeyBox + kGap / 2, kKey / 2 - 1),
                                 plain(chart.series[i]), 9, Align::Left, each - kKeyBox - kGap});
    }
}

} // namespace

double wordsHeight(const QString& words, double widthMm)
{
    constexpr double kLetter = 1.75; // of bold ones, on the average
    constexpr double kLine = 3.9;
    const double lines = std::ceil(static_cast<double>(words.size()) * kLetter / widthMm);
    return std::max(1.0, lines) * kLine;
}

Drawing drawn(const BarChart& chart, double widthMm)
{
    Drawing drawing;
    const double label = widthMm * kLabelShare;
    const double left = label + kGap;
    const double length = widthMm - left - kWordsMm;
    const double most = chart.whole.value_or(largest(chart));
    double y = 0;
    if (chart.series.size() > 1) {
        addKey(chart, left, widthMm - left, drawing);
        y = kKey;
    }
    const double top = y;
    for (const BarChart::BarRow& row : chart.rows) {
        const double bars = kBar * static_cast<double>(std::max<size_t>(1, row.bars.size()));
        const double height = std::max(bars, wordsHeight(row.label, label));
        const double first = y + (height - bars) / 2;
        drawing.texts.push_back(
            {QPointF(label, y + height / 2), plain(row.label), 9, Align::Right, label});
        for (size_t i = 0; i < row.bars.size(); ++i) {
            const BarChart::Bar& bar = row.bars[i];
            const double middle = first + kBar * (static_cast<double>(i) + 0.5);
            const double end =
                left + (most > 0 ? std::max(0.0, bar.value.value_or(0)) / most * length : 0);
            if (end > left)
                drawing.boxes.push_back(
                    barBox(QRectF(left, middle - kBar / 2 + 0.3, end - left, kBar - 0.6), i));
            drawing.texts.push_back({QPointF(end + kGap / 2, middle), plain(bar.words), 9,
                                     Align::Left, widthMm - end - kGap / 2});
        }
        y += height + kBetweenRows;
    }
    drawing.lines.push_back({QLineF(left, top - 0.6, left, y - kBetweenRows + 0.6), 0.8});
    drawing.heightMm = y;
    return drawing;
}

} // namespace thidua::report
