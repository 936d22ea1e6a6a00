// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace thidua {

class ColumnFiller;
class CriteriaModel;
class CriterionPanel;
class EmptyState;
class InfoLine;
class ProblemsModel;
class SearchEdit;
class TableTotals;

/// Bảng điểm: the score table as a tree that is edited in place, the rule of the chosen row at the
/// side, what lint finds below it, and the sums always in sight.
class TablePage : public Page {
    Q_OBJECT
public:
    explicit TablePage(Workspace& workspace, QWidget* parent = nullptr);

    void reload() override;
    void goTo(const Location& location) override;
    void find() override;

    void addSibling();
    void addChild();
    void removeCurrent();
    /// One place up (−1) or down (+1) among its siblings.
    void moveCurrent(int by);
    void moveIn(); ///< below the row before it
    void moveOut(); ///< beside its group
    void lockTable();
    void importFile();
    void paste();
    void startFromTemplate();
    void exportFile();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeToolbar();
    QWidget* makeLeft();
    QWidget* makeSide();
    void makeActions();
    void giveWay();
    void showChosen();
    void showLocks();
    void showProblems(const std::vector<TableProblem>& problems);
    void choose(CriterionId criterion);
    CriterionId current() const;
    int currentNode() const; ///< −1 for none
    void add(int parentNode);
    void save(const Criterion& criterion);
    void move(CriterionId parent, int position);
    void findNext();

    Ledger::Book m_book;
    CriteriaModel* m_model;
    ProblemsModel* m_problems;
    QTreeView* m_tree = nullptr;
    ColumnFiller* m_filler = nullptr;
    QListView* m_problemList = nullptr;
    InfoLine* m_problemTitle = nullptr;
    CriterionPanel* m_panel = nullptr;
    QScrollArea* m_side = nullptr;
    TableTotals* m_totals = nullptr;
    InfoLine* m_lock = nullptr;
    SearchEdit* m_search = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_views = nullptr;
    QWidget* m_toolbar = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_paste = nullptr;
    std::vector<QToolButton*> m_edits; ///< add, add below, remove, out, in, up, down
    QString m_locked;
};

} // namespace thidua
