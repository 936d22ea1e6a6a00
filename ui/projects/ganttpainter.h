// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/charts.h"

#include <QRectF>

class QPainter;

namespace thidua {

struct Theme;

/// Paints a plan of time for the screen or a picture: names at the left, spans and marks under a scale of
/// months, words at the right. Late is a triangle, done a square, to come a diamond.
class GanttPainter {
public:
    GanttPainter(const report::GanttChart& chart, const Theme& theme);

    /// Height of all rows with the scale, at the present font scale.
    double height() const;
    double scaleHeight() const;
    double rowHeight() const;
    void paint(QPainter& painter, double width, int current = -1) const;

private:
    struct Days {
        QDate first;
        QDate last;
        double left = 0;
        double width = 1;
        double x(QDate day) const;
    };
    Days daysFor(double width) const;
    void paintKey(QPainter& painter, const Days& days) const;
    void paintScale(QPainter& painter, const Days& days) const;
    void paintRow(QPainter& painter, const Days& days, int row, double width) const;
    void paintMark(QPainter& painter, report::GanttChart::Mark mark, QPointF at) const;
    void paintToday(QPainter& painter, const Days& days) const;

    const report::GanttChart& m_chart;
    const Theme& m_theme;
};

} // namespace thidua
