// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendarboard.h"

#include <QWidget>
#include <array>

namespace thidua {

/// The twelve months of a year with how many things fall on each; a click or the arrows choose one.
class YearStrip : public QWidget {
    Q_OBJECT
public:
    explicit YearStrip(QWidget* parent = nullptr);

    void show(const CalendarBoard& board, QDate day, int kinds);
    int count(int month) const { return m_counts[static_cast<size_t>(month - 1)]; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The first day of the month.
    void monthChosen(QDate first);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRectF box(int month) const;

    QDate m_day;
    QDate m_today;
    std::array<int, 12> m_counts{};
    std::array<bool, 12> m_late{};
};

} // namespace thidua
