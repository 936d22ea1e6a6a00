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
class Prompts;
class StatTile;
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    StatTile* addTile(const QString& caption, const char* name, Section section);
    TasksModel* addList(Card* card, const char* name);
    void placeRow(int row, Card* left, Card* right);
    Card* addChart(ChartWidget*& chart, const char* name, Prompts& prompts);

    QGridLayout* m_grid;
    QWidget* m_tiles;
    StatTile* m_launches;
    StatTile* m_targets;
    StatTile* m_initiatives;
    StatTile* m_projects;
    ChartWidget* m_launchChart = nullptr;
    ChartWidget* m_targetChart = nullptr;
    Card* m_launchCard;
    Card* m_targetCard;
    Card* m_dueCard;
    Card* m_missingCard;
    TasksModel* m_due;
    TasksModel* m_missing;
};

} // namespace thidua
