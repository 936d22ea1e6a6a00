// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/unittodo.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace thidua {

class Chip;
class ElidedLabel;

/// The top of a unit's window: whose form of which plan, until when, how much is there; taking back, and the
/// few other things.
class UnitHeader : public QWidget {
    Q_OBJECT
public:
    explicit UnitHeader(QWidget* parent);

    void setTitles(const QString& unit, const QString& plan);
    void showTodo(const UnitTodo& todo);
    /// What undo and redo would take; blank: nothing.
    void setSteps(const QString& undo, const QString& redo);
    QToolButton* moreButton() const { return m_more; }

signals:
    void undoWanted();
    void redoWanted();

private:
    ElidedLabel* m_unit;
    ElidedLabel* m_plan;
    Chip* m_due;
    QLabel* m_count;
    QProgressBar* m_progress;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QToolButton* m_more;
};

/// "còn 12 ngày, hạn 05/12/2026".
QString dueWords(QDate due, QDate today);

} // namespace thidua
