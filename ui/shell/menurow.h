// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenuBar;
class QToolButton;

namespace thidua {

class Commands;
class SearchBox;

/// The first row of the window: menus at the left; undo by name, redo and the search at the right.
class MenuRow : public QWidget {
    Q_OBJECT
public:
    MenuRow(Commands& commands, QWidget* parent);

    QMenuBar& bar() { return *m_bar; }
    SearchBox& search() { return *m_search; }
    /// Names what undo takes back and redo brings again; blank when there is nothing.
    void setSteps(const QString& undo, const QString& redo);
    /// Undo shows only its icon; its name is in the tooltip.
    void setNarrow(bool narrow);

private:
    void updateUndo();

    QMenuBar* m_bar;
    QToolButton* m_undo;
    QToolButton* m_redo;
    SearchBox* m_search;
    Commands& m_commands;
    QString m_undoName;
    bool m_narrow = false;
};

} // namespace thidua
