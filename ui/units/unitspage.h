// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"
#include "ui/units/unitssnapshot.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;
class QTreeView;

namespace thidua {

class ColumnFiller;
class EmptyState;
class InfoLine;
class LaunchView;
class ReturnsView;
class SearchEdit;
class Segments;
class UnitTreeModel;
class UnitsFilter;
class UnitsModel;

/// Đơn vị và khối: at the left the blocs with their units, at the right the units in a table. Adds,
/// changes, moves and imports them, as long as the plan is not frozen. As a second view, the board of who
/// launched, registered, reported.
class UnitsPage : public Page {
    Q_OBJECT
public:
    enum View { List, Launches, Returns };

    explicit UnitsPage(Workspace& workspace, QWidget* parent = nullptr);

    void reload() override;
    void goTo(const Location& location) override;
    void find() override;
    void print() override;

    void setView(View view);

    void addUnit();
    void editUnit();
    void removeUnits();
    /// Into the bloc before (−1) or after (+1) their own.
    void moveUnits(int by);
    void moveUnitsTo(BlocId bloc);
    void addBloc();
    void editBloc();
    void removeBloc();
    void importFile();
    void paste();
    void exportFile();

private:
    QWidget* makeHeader();
    QWidget* makeLeft();
    QWidget* makeRight();
    void makeActions();
    void connectViews();
    void showLocks();
    void showColumns();
    void showFilter();
    void showEmpty();
    void showStatus();
    void openMenu(QWidget* view, const QPoint& at);
    void addUnitActions(QMenu& menu);
    BlocId chosenBloc() const; ///< null: none, or the units in no bloc
    std::vector<UnitId> chosenUnits() const;
    void choose(UnitId unit);
    void setHead(bool deputy);
    void changeUnitFromDay();
    void giveOutForms();

    UnitsSnapshot m_snapshot;
    Segments* m_segments = nullptr;
    QStackedWidget* m_stack = nullptr;
    LaunchView* m_launches = nullptr;
    ReturnsView* m_returns = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_letter = nullptr;
    QPushButton* m_issue = nullptr;
    QPushButton* m_receive = nullptr;
    UnitTreeModel* m_treeModel;
    UnitsModel* m_model;
    UnitsFilter* m_filter;
    QTreeView* m_tree = nullptr;
    QTableView* m_table = nullptr;
    ColumnFiller* m_treeFiller = nullptr;
    ColumnFiller* m_filler = nullptr;
    SearchEdit* m_search = nullptr;
    QLabel* m_scope = nullptr;
    InfoLine* m_lock = nullptr;
    QStackedWidget* m_views = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_paste = nullptr;
    QToolButton* m_addBloc = nullptr;
    QToolButton* m_editBloc = nullptr;
    QToolButton* m_removeBloc = nullptr;
    QString m_locked; ///< why membership and quotas cannot be changed
};

} // namespace thidua
