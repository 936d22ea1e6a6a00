// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/movementfacts.h"
#include "ui/overview/overviewfacts.h"
#include "ui/page.h"

class QGridLayout;
class QPushButton;
class QTableView;

namespace thidua {

class Card;
class ChartWidget;
class FirstSteps;
class LeadersModel;
class MovementOverview;
class PageHeader;
class Segments;
class StatTile;
class TasksModel;
class Timeline;

/// What a director reads in one minute: the state in a sentence, four figures, grades by bloc, who
/// leads, what is left to do, and the dates; of a movement its launches, targets, initiatives and projects.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);
    ~OverviewPage() override;

    void reload() override;
    void update(const ChangeSummary& summary) override;
    void print() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTiles();
    void makeCards();
    QWidget* makeLeaders();
    QWidget* makeTasks();
    void placeCards();
    /// Cards as high as what they hold, with as many units behind the leaders as there is room for.
    void fitCards();
    void showLeaders();
    void read();
    void readMovement();
    /// The view of the movement, of scoring, or the first steps, whichever the plan has.
    void showView();
    void showHeadline();
    void showMovementHeadline();
    void showTiles();
    void showSheetsTile();
    void showGradedTile();
    void showPlacesTile();
    void showDeadlineTile();
    void showChart();
    void openTask(int row);

    Ledger::Book m_book;
    OverviewFacts m_facts;
    MovementFacts m_movement;
    bool m_wantsMovement = false; ///< chosen by the user where the plan has both
    bool m_outdated = true;
    bool m_narrow = false;
    int m_followers = 0; ///< shown behind the leaders of each bloc

    PageHeader* m_header;
    QPushButton* m_print = nullptr;
    QPushButton* m_first = nullptr;
    FirstSteps* m_steps;
    Segments* m_views;
    MovementOverview* m_movementView;
    QWidget* m_movementScroll = nullptr;
    QWidget* m_body;
    QWidget* m_scroll = nullptr;
    QGridLayout* m_grid = nullptr;
    StatTile* m_sheets = nullptr;
    StatTile* m_graded = nullptr;
    StatTile* m_places = nullptr;
    StatTile* m_deadline = nullptr;
    ChartWidget* m_chart = nullptr;
    LeadersModel* m_leaders = nullptr;
    TasksModel* m_tasks = nullptr;
    Timeline* m_timeline = nullptr;
    QTableView* m_leadersView = nullptr;
    QTableView* m_tasksView = nullptr;
    Card* m_chartCard = nullptr;
    Card* m_leadersCard = nullptr;
    Card* m_tasksCard = nullptr;
    Card* m_timelineCard = nullptr;
};

} // namespace thidua
