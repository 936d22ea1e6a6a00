// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/monthlayout.h"

#include <QRectF>

class QPainter;

namespace thidua {

struct Theme;

/// Where days and lines of a month lie in a widget of a size.
class MonthPlaces {
public:
    MonthPlaces(QSizeF size, int weeks);

    QRectF weekday(int column) const;
    QRectF day(int week, int column) const;
    QRectF line(int week, const WeekBar& bar) const;
    /// Lines that fit under the number of a day.
    int lanes() const;
    /// Week and column of a point; −1, −1 outside of the days.
    std::pair<int, int> dayAt(QPointF at) const;
    /// The line of a day a point lies on; −1 for none.
    int laneAt(int week, QPointF at) const;

    static double leastDayHeight();

private:
    QSizeF m_size;
    int m_weeks;
};

/// Paints a month: days of rest hatched, today's number filled, things as lines with icon and striped
/// edge, windows as bars across their days.
class MonthPainter {
public:
    MonthPainter(const CalendarBoard& board, const std::vector<WeekLayout>& weeks, QDate month,
                 const Theme& theme);

    void paint(QPainter& painter, QSizeF size, QDate current, bool focused) const;

private:
    void paintWeekdays(QPainter& painter, const MonthPlaces& places) const;
    void paintDay(QPainter& painter, const QRectF& cell, QDate day) const;
    void paintNumber(QPainter& painter, const QRectF& cell, QDate day, int hidden) const;
    void paintBar(QPainter& painter, const QRectF& line, const WeekBar& bar) const;

    const CalendarBoard& m_board;
    const std::vector<WeekLayout>& m_weeks;
    QDate m_month;
    const Theme& m_theme;
};

} // namespace thidua
