// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/charts.h"

#include <algorithm>
#include <array>

namespace thidua::report {

namespace {

constexpr double kRowPad = 1.5;
constexpr double kIndent = 4; // of milestones under their project
constexpr double kSpan = 2.6; // height of a bar in its row
constexpr double kScale = 8;
constexpr double kKey = 7;
constexpr double kGap = 2;
constexpr double kLabelShare = 0.3;
constexpr double kWordsMm = 52;
constexpr double kLeastTick = 13; // between two names of months
constexpr std::array<int, 5> kSteps = {1, 3, 6, 12, 24}; // months from tick to tick

/// From the first to the last day of the chart, whole months.
struct Days {
    QDate first;
    QDate last;
    double left = 0;
    double width = 1;

    double x(QDate day) const
    {
        return left
            + width * static_cast<double>(first.daysTo(day))
            / static_cast<double>(std::max<qint64>(1, first.daysTo(last)));
    }
};

Days daysOf(const GanttChart& chart)
{
    Days days{chart.today, chart.today};
    for (const GanttChart::GanttRow& row : chart.rows) {
        for (const QDate day : {row.first, row.last}) {
            if (day.isValid()) {
                days.first = std::min(days.first, day);
                days.last = std::max(days.last, day);
            }
        }
    }
    days.first = QDate(days.first.year(), days.first.month(), 1);
    days.last = QDate(days.last.year(), days.last.month(), 1).addMonths(1);
    return days;
}

int stepOf(const Days& days)
{
    const int months =
        (days.last.year() - days.first.year()) * 12 + days.last.month() - days.first.month();
    for (const int step : kSteps) {
        if (days.width / std::max(1, months / step) >= kLeastTick)
            return step;
    }
    return kSteps.back();
}

class Gantt {
public:
    Gantt(const GanttChart& chart, double width) : m_chart(chart), m_width(width)
    {
        m_days = daysOf(chart);
        m_days.left = width * kLabelShare + kGap;
        m_days.width = width - m_days.left - kWordsMm;
    }

    Drawing part(size_t first, size_t last)
    {
        m_drawing = {};
        const double top = kKey + kScale;
        m_bottom = top;
        for (size_t i = first; i < last; ++i)
            m_bottom += heightOf(m_chart.rows[i]);
        m_drawing.heightMm = m_bottom + 1;
        addKey();
        addScale(top);
        double y = top;
        for (size_t i = first; i < last; ++i) {
            const double height = heightOf(m_chart.rows[i]);
            addRow(m_chart.rows[i], y + height / 2, height);
            y += height;
        }
        return std::move(m_drawing);
    }

    static constexpr double headHeight() { return kKey + kScale; }
    double heightOf(const GanttChart::GanttRow& row) const
    {
        const double label = m_width * kLabelShare - (row.head ? 0 : kIndent);
        return std::max(wordsHeight(row.label, label), wordsHeight(row.words, kWordsMm - kGap))
            + kRowPad;
    }

private:
    void text(QPointF at, const Text& words, Align align, double width)
    {
        m_drawing.texts.push_back({at, words, 9, align, width});
    }

    void addKey()
    {
        double x = m_days.left;
        const auto entry = [&](const QString& word, auto add) {
            add(QPointF(x + 1.2, kKey / 2 - 1));
            text({x + 4, kKey / 2 - 1}, plain(word), Align::Left, 30);
            x += 34;
        };
        const auto mark = [&](MarkShape shape, bool filled) {
            return [this, shape, filled](QPointF at) {
                m_drawing.marks.push_back({at, shape, filled});
            };
        };
        entry(m_chart.doneWord, mark(MarkShape::Square, true));
        entry(m_chart.openWord, mark(MarkShape::Diamond, false));
        entry(m_chart.lateWord, mark(MarkShape::Triangle, true));
        entry(m_chart.todayWord, [this](QPointF at) {
            m_drawing.lines.push_back(
                {QLineF(at - QPointF(0, 1.6), at + QPointF(0, 1.6)), 1, true});
        });
    }

    void addScale(double top)
    {
        const int step = stepOf(m_days);
        QDate day = m_days.first;
        if (step >= 12)
            day = QDate(day.year(), 1, 1) < day ? QDate(day.year() + 1, 1, 1) : day;
        for (; day < m_days.last; day = day.addMonths(step)) {
            const double x = m_days.x(day);
            m_drawing.lines.push_back({QLineF(x, top - 1.5, x, m_bottom), 0.25});
            const QString name = step >= 12 ? day.toString(QStringLiteral("yyyy"))
                                            : day.toString(QStringLiteral("MM/yyyy"));
            text({x, top - 4}, plain(name), Align::Centre, 16);
        }
        m_drawing.lines.push_back({QLineF(m_days.left, top, m_days.left + m_days.width, top), 0.5});
        const double today = m_days.x(m_chart.today);
        m_drawing.lines.push_back({QLineF(today, top - 1.5, today, m_bottom), 1, true});
    }

    void addRow(const GanttChart::GanttRow& row, double y, double height)
    {
        const double label = m_width * kLabelShare;
        const double indent = row.head ? 0 : kIndent;
        text({indent, y}, row.head ? bold(row.label) : plain(row.label), Align::Left,
             label - indent);
        m_drawing.lines.push_back({QLineF(0, y + height / 2, m_width, y + height / 2), 0.2});
        if (row.last.isValid()) {
            const double end = m_days.x(row.last);
            if (row.first.isValid()) {
                const double start = m_days.x(row.first);
                DrawnBox box{QRectF(start, y - kSpan / 2, std::max(0.3, end - start), kSpan)};
                box.greyPercent = row.head ? 40 : row.mark == GanttChart::Mark::Done ? 75 : 12;
                m_drawing.boxes.push_back(box);
            }
            addMark(row.mark, {end, y});
        }
        text({m_width - kWordsMm + kGap, y}, plain(row.words), Align::Left, kWordsMm - kGap);
    }

    void addMark(GanttChart::Mark mark, QPointF at)
    {
        switch (mark) {
        case GanttChart::Mark::None:
            return;
        case GanttChart::Mark::Open:
            m_drawing.marks.push_back({at, MarkShape::Diamond, false, 2.8});
            return;
        case GanttChart::Mark::Done:
            m_drawing.marks.push_back({at, MarkShape::Square, true, 2});
            return;
        case GanttChart::Mark::Late:
            m_drawing.marks.push_back({at, MarkShape::Triangle, true, 2.6});
            return;
        }
    }

    const GanttChart& m_chart;
    double m_width;
    Days m_days;
    Drawing m_drawing;
    double m_bottom = 0;
};

} // namespace

std::vector<Drawing> drawn(const GanttChart& chart, double widthMm, double mostMm)
{
    std::vector<Drawing> drawings;
    Gantt gantt(chart, widthMm);
    for (size_t first = 0; first < chart.rows.size();) {
        size_t last = first + 1;
        double height = gantt.headHeight() + gantt.heightOf(chart.rows[first]);
        for (; last < chart.rows.size(); ++last) {
            height += gantt.heightOf(chart.rows[last]);
            if (height > mostMm)
                break;
        }
        // A project is not named at the foot of a part without anything under it.
        while (last < chart.rows.size() && last - 1 > first && chart.rows[last - 1].head)
            --last;
        drawings.push_back(gantt.part(first, last));
        first = last;
    }
    return drawings;
}

} // namespace thidua::report
