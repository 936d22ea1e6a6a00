// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"
#include "ui/page.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace thidua {

class ChartWidget;
class ColumnFiller;
class EmptyState;
class ProjectDetail;
class ProjectTimes;
class ProjectsModel;
class SearchEdit;
class Segments;

/// Dự án: the projects of the plan, late and blocked first, with their money and what comes next; under
/// them the lists of the chosen one and what the meetings decided. Also over time, and by year.
class ProjectsPage : public Page {
    Q_OBJECT
public:
    enum View { List, Time, Budget };

    explicit ProjectsPage(Workspace& workspace, QWidget* parent = nullptr);

    void reload() override;
    void goTo(const Location& location) override;
    void print() override;
    void find() override;

    void addProject();
    void editProject();
    void removeProject();
    void editProgrammes();
    void choose(ProjectId project);
    void setView(View view);

private:
    QWidget* makeHeader();
    QWidget* makeList();
    QWidget* makeBudget();
    void makeActions();
    void openMenu(const QPoint& at);
    void showProjects();
    void showBudget();
    /// The list, with those that have money of a year or source alone.
    void showProjectsOf(const QString& words);
    void showChosen();
    void showEmpty();
    void showStatus();
    ProjectId chosen() const;

    std::shared_ptr<const Portfolio> m_portfolio;
    QString m_locked;
    ProjectsModel* m_model;
    Segments* m_views = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_print = nullptr;
    QLabel* m_sentence = nullptr;
    SearchEdit* m_search = nullptr;
    QTableView* m_table = nullptr;
    ColumnFiller* m_filler = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_tables = nullptr;
    ProjectDetail* m_detail = nullptr;
    ProjectTimes* m_times = nullptr;
    ChartWidget* m_byYear = nullptr;
    ChartWidget* m_bySource = nullptr;
    QLabel* m_noMoney = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace thidua
