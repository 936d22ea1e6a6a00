// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewfacts.h"
#include "ui/overview/overviewview.h"
#include "ui/ranking/findings.h"

#include <QTimer>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QTableView;

namespace thidua {

class Card;
class ChartWidget;
class LeadersModel;
class ScoringTiles;
class TasksModel;
class Timeline;

/// The overview of a plan that is scored: four figures, grades by bloc, who leads, what is left to do,
/// and the dates.
class ScoringOverview : public OverviewView {
    Q_OBJECT
public:
    explicit ScoringOverview(Workspace& workspace, QWidget* parent = nullptr);
    ~ScoringOverview() override;

    static bool isOffered(const Ledger&, const PlanBook& book);
    static bool shows(Board board) { return board == Board::Scoring; }
    void read() override;
    Headline headline() const override;
    QWidget* actions() override { return m_actions; }
    Location here() const override { return {.board = Board::Scoring}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void makeCards();
    QWidget* makeLeaders();
    QWidget* makeTasks();
    void placeCards();
    /// Cards as high as what they hold, with as many units behind the leaders as there is room for.
    void fitCards();
    void fitRows();
    /// Checks some more units; what is left to do is shown when all are.
    void checkMore();
    void showFacts();
    void showLeaders();
    void showChart();
    void openTask(int row);

    Ledger::Book m_book;
    Standing m_standing;
    std::vector<SheetSummary> m_received;
    std::optional<FindingSearch> m_search; ///< none before anything is read
    QTimer m_more; ///< the search goes on between what the user does
    OverviewFacts m_facts;
    bool m_narrow = false;
    int m_followers = 0; ///< shown behind the leaders of each bloc

    QWidget* m_actions;
    QPushButton* m_first = nullptr;
    QWidget* m_body;
    QScrollArea* m_scroll = nullptr;
    QGridLayout* m_grid = nullptr;
    ScoringTiles* m_tiles = nullptr;
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
