// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/movementfacts.h"

#include <QWidget>

class QGridLayout;
class QTableView;

namespace thidua {

class Card;
class ChartWidget;
class LeadTile;
class Prompts;
class TasksModel;

/// What a leader reads of a movement in one minute: four figures, launches and targets as bars, what is
/// due, what is missing. Every line leads to the page where it is done.
class MovementOverview : public QWidget {
    Q_OBJECT
public:
    explicit MovementOverview(Prompts& prompts, QWidget* parent = nullptr);

    void show(const MovementFacts& facts);

signals:
    void followed(const thidua::Location& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    LeadTile* addTile(const QString& caption, const char* name, Section section);
    TasksModel* addList(Card* card, const char* name);
    void fitRows();
    void placeRow(int row, Card* left, Card* right);
    Card* addChart(ChartWidget*& chart, const char* name, Prompts& prompts);
    void openLaunches(int row);
    void openTargets(int row);
    void openProjects(int row);

    QGridLayout* m_grid;
    QWidget* m_tiles;
    LeadTile* m_launches;
    LeadTile* m_targets;
    LeadTile* m_initiatives;
    LeadTile* m_projects;
    ChartWidget* m_launchChart = nullptr;
    ChartWidget* m_targetChart = nullptr;
    ChartWidget* m_moneyChart = nullptr;
    std::vector<TargetId> m_targetsOfBars;
    std::vector<ProjectId> m_projectsOfMoney;
    Card* m_launchCard;
    Card* m_targetCard;
    Card* m_moneyCard;
    Card* m_dueCard;
    Card* m_missingCard;
    TasksModel* m_due;
    TasksModel* m_missing;
    std::vector<QTableView*> m_lists;
};

} // namespace thidua
