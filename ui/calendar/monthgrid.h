// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/monthlayout.h"

#include <QWidget>

namespace thidua {

/// The month around a day as a grid from Monday to Sunday. Arrows walk day by day, Page Up and Down
/// month by month, Enter opens; a screen reader is told all of the day one stands on.
class MonthGrid : public QWidget {
    Q_OBJECT
public:
    explicit MonthGrid(QWidget* parent = nullptr);

    void setBoard(const CalendarBoard& board, int kinds);
    QDate current() const { return m_current; }
    /// Without a signal.
    void setCurrent(QDate day);
    const std::vector<WeekLayout>& weeks() const { return m_weeks; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(QDate day);
    /// Enter, or a double-click on a day.
    void dayOpened(QDate day);
    /// A double-click on an item, by its position in the board.
    void itemOpened(int item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();
    void walkTo(QDate day);
    QDate dayAt(QPointF at) const;
    int itemAt(QPointF at) const;

    CalendarBoard m_board;
    int m_kinds = 0;
    QDate m_current;
    std::vector<WeekLayout> m_weeks;
};

} // namespace thidua
