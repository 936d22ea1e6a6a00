// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/launches/movementstate.h"
#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace thidua {

class ColumnFiller;
class EmptyState;
class RegisterFilter;
class RegisterModel;
class SearchEdit;
struct RegisterLine;
class StatTile;

/// Phát động, đăng ký: units against the milestones every unit must do. Tiles give the share against
/// 100 %, the table who did what and who is late; steps are recorded for all chosen units at once.
class LaunchView : public QWidget {
    Q_OBJECT
public:
    explicit LaunchView(Workspace& workspace, QWidget* parent = nullptr);

    void reload();
    void choose(UnitId unit);
    /// Asks about this milestone: its column, and who has not done it.
    void choose(MilestoneId milestone);
    void find();
    /// For the chosen units, or all when none is chosen.
    void remind();
    void writeLetter();
    void record();
    void clear();
    QString status() const;
    /// Why no letter can be written; blank when it can.
    QString noLetter() const;

signals:
    void statusChanged();

private:
    QWidget* makeTools();
    void makeTable();
    void openMenu(const QPoint& at);
    void showTiles();
    void showMilestones();
    void showCounts(const std::vector<RegisterLine>& lines);
    void showMarks();
    void showRows();
    void showButtons();
    void showEmpty();
    MilestoneId milestone() const;
    std::vector<UnitId> chosenUnits() const;
    /// The chosen units, else those that filters and search leave, else all that owe something.
    std::vector<UnitId> meantUnits() const;
    bool isFiltered() const;
    /// Who filters by a milestone asks about that milestone; null: about everything.
    MilestoneId meantMilestone() const;

    Workspace& m_workspace;
    QString m_locked;
    std::optional<MovementState> m_state;
    RegisterModel* m_model;
    RegisterFilter* m_filter;
    QWidget* m_tileRow;
    QWidget* m_tools = nullptr;
    QHBoxLayout* m_tiles;
    std::vector<StatTile*> m_tileWidgets;
    QToolButton* m_late = nullptr;
    QToolButton* m_notDone = nullptr;
    SearchEdit* m_search = nullptr;
    QComboBox* m_milestone = nullptr;
    QPushButton* m_record = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_remind = nullptr;
    QTableView* m_table = nullptr;
    ColumnFiller* m_filler = nullptr;
    QStackedWidget* m_views = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace thidua
