// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/movementoverview.h"

#include "ui/charts/chartwidget.h"
#include "ui/overview/leadersmodel.h"
#include "ui/overview/leadtile.h"
#include "ui/support/card.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kListHeight = 190;
constexpr int kCellPadding = 5;

} // namespace

MovementOverview::MovementOverview(Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_tiles(new QWidget(this))
{
    m_grid->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, space::kPageMargin);
    m_grid->setSpacing(space::kMedium);
    auto* row = new QHBoxLayout(m_tiles);
    row->setContentsMargins({});
    row->setSpacing(space::kMedium);
    m_launches = addTile(tr("Launches and registrations"), "tileLaunches", Section::Units);
    m_targets = addTile(tr("Targets reached"), "tileTargets", Section::Targets);
    m_initiatives = addTile(tr("Initiatives"), "tileInitiatives", Section::Initiatives);
    m_projects = addTile(tr("Projects"), "tileProjects", Section::Projects);
    m_grid->addWidget(m_tiles, 0, 0, 1, 2);

    m_launchCard = addChart(m_launchChart, "launchChart", prompts);
    m_targetCard = addChart(m_targetChart, "targetChart", prompts);
    m_moneyCard = addChart(m_moneyChart, "moneyChart", prompts);
    connect(m_launchChart, &ChartWidget::activated, this, &MovementOverview::openLaunches);
    connect(m_targetChart, &ChartWidget::activated, this, &MovementOverview::openTargets);
    connect(m_moneyChart, &ChartWidget::activated, this, &MovementOverview::openProjects);
    m_grid->addWidget(m_launchCard, 1, 0);
    m_grid->addWidget(m_targetCard, 1, 1);
    m_grid->addWidget(m_moneyCard, 3, 0, 1, 2);
    m_dueCard = new Card(tr("Late, or due within 30 days"), this);
    m_due = addList(m_dueCard, "dueSoon");
    m_missingCard = new Card(tr("What is missing"), this);
    m_missing = addList(m_missingCard, "movementMissing");
    m_grid->addWidget(m_dueCard, 2, 0);
    m_grid->addWidget(m_missingCard, 2, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(4, 1);
    fitRows();
}

LeadTile* MovementOverview::addTile(const QString& caption, const char* name, Section section)
{
    auto* tile = new LeadTile(caption, m_tiles);
    tile->setObjectName(QString::fromLatin1(name));
    tile->setPlace({.section = section,
                    .part = section == Section::Units     ? Part::Launches
                        : section == Section::Initiatives ? Part::Initiatives
                                                          : Part::AsItWas});
    connect(tile, &LeadTile::followed, this, &MovementOverview::followed);
    m_tiles->layout()->addWidget(tile);
    return tile;
}

Card* MovementOverview::addChart(ChartWidget*& chart, const char* name, Prompts& prompts)
{
    auto* card = new Card({}, this);
    chart = new ChartWidget(prompts, card);
    chart->setObjectName(QString::fromLatin1(name));
    chart->setOpens(true);
    card->content()->addWidget(chart);
    return card;
}

TasksModel* MovementOverview::addList(Card* card, const char* name)
{
    auto* model = new TasksModel(this);
    auto* view = new QTableView(card);
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(card->accessibleName());
    styleTable(view, RowHeight::Normal, true)->setPadding(kCellPadding, kCellPadding);
    view->setModel(model);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setCursor(Qt::PointingHandCursor);
    m_lists.push_back(view);
    const auto open = [this, model](const QModelIndex& index) {
        emit followed(model->taskAt(index.row()).place);
    };
    connect(view, &QTableView::clicked, this, open);
    connect(view, &QTableView::activated, this, open);
    card->content()->addWidget(view);
    return model;
}

void MovementOverview::show(const MovementFacts& facts)
{
    m_launches->showWords(facts.launches);
    m_targets->showWords(facts.targets);
    m_initiatives->showWords(facts.initiatives);
    m_projects->showWords(facts.projects);
    m_launchCard->setVisible(facts.launches.present);
    m_targetCard->setVisible(facts.targets.present);
    m_launchChart->setTitle(tr("Who has done what every unit must do"), tr("units"));
    m_launchChart->setData(facts.launchBars);
    m_targetChart->setTitle(tr("Where the targets stand"), tr("targets"));
    m_targetChart->setData(facts.targetBars);
    m_targetsOfBars = facts.targetsOfBars;
    m_moneyCard->setVisible(!facts.money.rows.empty());
    m_moneyChart->setTitle(tr("Money of the programmes"), tr("đồng"));
    m_moneyChart->setData(facts.money);
    m_projectsOfMoney = facts.projectsOfMoney;
    m_due->setTasks(facts.due);
    m_missing->setTasks(facts.missing);
    m_dueCard->setNote(tr("%n thing(s)", nullptr, static_cast<int>(facts.due.size())));
    m_missingCard->setVisible(!facts.missing.empty());
    m_dueCard->setVisible(!facts.due.empty() || facts.missing.empty());
    placeRow(1, m_launchCard, m_targetCard);
    placeRow(2, m_dueCard, m_missingCard);
}

void MovementOverview::fitRows()
{
    for (QTableView* view : m_lists) {
        setRowHeight(view, RowHeight::Normal, 0);
        view->setMinimumHeight(scaled(kListHeight));
    }
}

void MovementOverview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitRows();
}

/// One card alone in its row takes both columns.
void MovementOverview::placeRow(int row, Card* left, Card* right)
{
    m_grid->removeWidget(left);
    m_grid->removeWidget(right);
    if (left->isHidden()) {
        m_grid->addWidget(right, row, 0, 1, 2);
        return;
    }
    m_grid->addWidget(left, row, 0, 1, right->isHidden() ? 2 : 1);
    if (!right->isHidden())
        m_grid->addWidget(right, row, 1);
}

void MovementOverview::openLaunches(int)
{
    emit followed({.section = Section::Units, .part = Part::Launches});
}

void MovementOverview::openTargets(int row)
{
    emit followed(
        {.section = Section::Targets, .target = m_targetsOfBars[static_cast<size_t>(row)]});
}

void MovementOverview::openProjects(int row)
{
    emit followed(
        {.section = Section::Projects, .project = m_projectsOfMoney[static_cast<size_t>(row)]});
}

} // namespace thidua
