// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/charts.h"

#include <algorithm>
#include <limits>

namespace thidua::report {

namespace {

constexpr double kPlotHeight = 46;
constexpr double kTop = 7;
constexpr double kFoot = 8;
constexpr double kNamesShare = 0.3;
constexpr double kNameHeight = 4.4;
constexpr double kSample = 9; // of a line before its name
constexpr double kWords = 24;
constexpr double kAbove = 3.2; // from a mark to its words

struct Scale {
    double least = 0;
    double most = 1;
    double y(double value) const
    {
        const double span = most > least ? most - least : 1;
        return kTop + kPlotHeight * (1 - (value - least) / span);
    }
};

Scale scaleOf(const LineChart& chart)
{
    Scale scale{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (const LineChart::Line& line : chart.lines) {
        for (const LineChart::Point& point : line.points) {
            if (!point.value)
                continue;
            scale.least = std::min(scale.least, *point.value);
            scale.most = std::max(scale.most, *point.value);
        }
    }
    if (scale.least > scale.most)
        return {};
    const double room = (scale.most - scale.least) * 0.12;
    return {scale.least - room, scale.most + room};
}

constexpr MarkShape kShapes[] = {MarkShape::Square, MarkShape::Diamond, MarkShape::Triangle};

void addStroke(QPointF from, QPointF to, const LineChart::Line& line, Drawing& drawing)
{
    drawing.lines.push_back({QLineF(from, to), line.dashed ? 0.7 : 1.2, line.dashed});
}

void addMark(QPointF at, size_t index, const LineChart::Line& line, Drawing& drawing)
{
    drawing.marks.push_back({at, kShapes[index % std::size(kShapes)], !line.dashed});
}

/// The end of a line, where it is named.
struct End {
    double y = 0;
    size_t line = 0;
};

/// A stretch of each line with its name, pushed apart so that none covers another.
void addNames(const LineChart& chart, std::vector<End> ends, double left, double width,
              Drawing& drawing)
{
    std::stable_sort(ends.begin(), ends.end(),
                     [](const End& one, const End& other) { return one.y < other.y; });
    double free = 0;
    for (const End& end : ends) {
        const double y = std::max(end.y, free);
        const LineChart::Line& line = chart.lines[end.line];
        addStroke({left, y}, {left + kSample, y}, line, drawing);
        addMark({left + kSample / 2, y}, end.line, line, drawing);
        drawing.texts.push_back({QPointF(left + kSample + 2, y), plain(line.name), 9, Align::Left,
                                 width - kSample - 2});
        free = y + kNameHeight;
    }
    drawing.heightMm = std::max(drawing.heightMm, free);
}

/// Where two lines have a mark the higher one has its words over it and the lower one under it. Else figures
/// stand over their mark and goals under it; the first figure of a line that rises stands under it as well.
double wordsSide(const LineChart& chart, const LineChart::Line& line, size_t place)
{
    const double own = *line.points[place].value;
    for (const LineChart::Line& other : chart.lines) {
        if (&other == &line || place >= other.points.size() || !other.points[place].value)
            continue;
        if (const double beside = *other.points[place].value; beside != own)
            return beside > own ? 1 : -1;
    }
    if (line.dashed)
        return 1;
    const auto next = place == 0
        ? std::find_if(line.points.begin() + 1, line.points.end(),
                       [](const LineChart::Point& point) { return point.value.has_value(); })
        : line.points.end();
    return next != line.points.end() && *next->value > *line.points[place].value ? 1 : -1;
}

} // namespace

Drawing drawn(const LineChart& chart, double widthMm)
{
    Drawing drawing;
    const Scale scale = scaleOf(chart);
    const double right = widthMm * (1 - kNamesShare);
    const double inset = kWords / 2;
    const auto count = static_cast<double>(chart.places.size());
    const auto x = [&](size_t place) {
        return count < 2 ? right / 2
                         : inset + (right - 2 * inset) * static_cast<double>(place) / (count - 1);
    };
    const double foot = kTop + kPlotHeight + 2;
    drawing.heightMm = foot + kFoot;
    drawing.lines.push_back({QLineF(0, foot, right, foot), 0.5});
    for (size_t place = 0; place < static_cast<size_t>(chart.places.size()); ++place) {
        drawing.lines.push_back({QLineF(x(place), foot, x(place), foot + 1), 0.5});
        drawing.texts.push_back({QPointF(x(place), foot + 4),
                                 plain(chart.places[static_cast<qsizetype>(place)]), 9,
                                 Align::Centre, kWords});
    }
    std::vector<End> ends;
    for (size_t i = 0; i < chart.lines.size(); ++i) {
        const LineChart::Line& line = chart.lines[i];
        std::optional<QPointF> last;
        for (size_t place = 0; place < line.points.size(); ++place) {
            const LineChart::Point& point = line.points[place];
            if (!point.value)
                continue;
            const QPointF at(x(place), scale.y(*point.value));
            if (last)
                addStroke(*last, at, line, drawing);
            addMark(at, i, line, drawing);
            drawing.texts.push_back({at + QPointF(0, kAbove * wordsSide(chart, line, place)),
                                     plain(point.words), 9, Align::Centre, kWords});
            last = at;
        }
        if (last)
            ends.push_back({last->y(), i});
    }
    addNames(chart, std::move(ends), right + 2, widthMm - right - 2, drawing);
    return drawing;
}

} // namespace thidua::report
