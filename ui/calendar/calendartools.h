// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendarboard.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace thidua {

/// Above the month: the way to other months, its name and working days, and the kinds to be shown. The
/// kinds are the key of the calendar as well: none pressed shows all.
class CalendarTools : public QWidget {
    Q_OBJECT
public:
    explicit CalendarTools(QWidget* parent = nullptr);

    void setBoard(const CalendarBoard& board);
    void setMonth(const CalendarBoard& board, QDate month);
    /// What was just done; stays until another month is shown.
    void setNote(const QString& note);
    /// A set of kindBit; 0 for all.
    int kinds() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

signals:
    /// By so many months; 0 leads to today.
    void moved(int months);
    void kindsChanged();

private:
    /// Kinds keep only their counts where their names find no room.
    void fitKinds();
    QWidget* makeWays();
    QWidget* makeKinds();

    QLabel* m_month = nullptr;
    QLabel* m_note = nullptr;
    std::vector<QToolButton*> m_kinds; ///< in the order of the enumeration
    std::vector<int> m_counts; ///< parallel to the kinds
};

} // namespace thidua
