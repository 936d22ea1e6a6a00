// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/scoringoverview.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartwidget.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/leadersmodel.h"
#include "ui/overview/scoringtiles.h"
#include "ui/overview/timeline.h"
#include "ui/support/buttons.h"
#include "ui/support/card.h"
#include "ui/support/ground.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kNarrow = 1000; ///< below this the three cards stack two and one
constexpr int kCardHeight = 244;
constexpr int kMostFollowers = 3;
constexpr int kWidestBloc = 110; ///< of the column of bloc names
constexpr int kCardPadding = 5; ///< of cells
constexpr int kUnitsAtOnce = 40; ///< checked without a break: no longer than one can feel
constexpr int kUntilPainted = 60; ///< milliseconds until the rest is looked at
constexpr int kChartGrowth = 96; ///< pixels the bars may gain over their least height

} // namespace

ScoringOverview::ScoringOverview(Workspace& workspace, QWidget* parent)
    : OverviewView(workspace, parent), m_book(std::make_shared<const PlanBook>()),
      m_actions(new QWidget(this)), m_body(new QWidget(this))
{
    connect(&m_more, &QTimer::timeout, this, &ScoringOverview::checkMore);
    // In their places before they are filled: a widget that moves is styled again with all it holds.
    m_scroll = makeScrollArea(m_body, this);
    m_scroll->setWidgetResizable(true);
    m_body->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    makeActions();
    makeCards();
}

ScoringOverview::~ScoringOverview() = default;

void ScoringOverview::makeActions()
{
    QPushButton* print = makeButton(ButtonKind::Secondary, tr("Print ranking"), Icon::Print);
    connect(print, &QPushButton::clicked, this,
            [this] { workspace().preview(QStringLiteral("ranking")); });
    m_first = makeButton(ButtonKind::Primary, tr("Open the first task"));
    m_first->setObjectName(QStringLiteral("openFirstTask"));
    connect(m_first, &QPushButton::clicked, this, [this] { openTask(0); });
    auto* row = new QHBoxLayout(m_actions);
    // Room for the ring around a button that has the focus.
    row->setContentsMargins(space::kTiny, space::kTiny, space::kTiny, space::kTiny);
    row->setSpacing(space::kSmall);
    row->addWidget(print);
    row->addWidget(m_first);
}

bool ScoringOverview::isOffered(const Ledger&, const PlanBook& book)
{
    return FirstSteps::areDone(book);
}

void ScoringOverview::makeCards()
{
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, space::kPageMargin);
    m_grid->setSpacing(space::kMedium);
    m_tiles = new ScoringTiles(m_body);
    m_grid->addWidget(m_tiles, 0, 0, 1, 3);

    m_chartCard = new Card({}, m_body);
    m_chart = new ChartWidget(workspace().prompts(), m_chartCard);
    m_chart->setObjectName(QStringLiteral("gradesChart"));
    m_chart->setOpens(true);
    connect(m_chart, &ChartWidget::activated, this, [this](int row) {
        workspace().goTo(
            {.section = Section::Ranking, .bloc = m_book->blocs[static_cast<size_t>(row)].id});
    });
    m_chartCard->content()->addWidget(m_chart);
    m_leadersCard = new Card(tr("Leading in each bloc"), m_body);
    m_leadersCard->content()->addWidget(makeLeaders());
    m_tasksCard = new Card(tr("To do before the list is final"), m_body);
    m_tasksCard->content()->addWidget(makeTasks());
    m_timelineCard = new Card(tr("Dates of the plan"), m_body);
    m_timeline = new Timeline(m_timelineCard);
    m_timelineCard->content()->addWidget(m_timeline);
    m_grid->setRowStretch(1, 100);
    m_grid->setRowStretch(5, 1); // what the cards do not need
    placeCards();
}

void ScoringOverview::placeCards()
{
    for (Card* card : {m_chartCard, m_leadersCard, m_tasksCard, m_timelineCard})
        m_grid->removeWidget(card);
    // A chart that is a table has the width of the page; beside it names would find no room.
    const bool beside = ChartCanvas::drawsPictures();
    const int left = beside ? 1 : 0;
    int below = 2;
    m_grid->addWidget(m_leadersCard, 1, left, 1, (m_narrow ? 3 : 2) - left);
    if (m_narrow)
        m_grid->addWidget(m_tasksCard, below++, 0, 1, 3);
    else
        m_grid->addWidget(m_tasksCard, 1, 2);
    if (beside)
        m_grid->addWidget(m_chartCard, 1, 0);
    else
        m_grid->addWidget(m_chartCard, below++, 0, 1, 3);
    m_grid->addWidget(m_timelineCard, below, 0, 1, 3);
    m_grid->setColumnStretch(0, m_narrow ? 44 : 35);
    m_grid->setColumnStretch(1, m_narrow ? 40 : 42);
    m_grid->setColumnStretch(2, m_narrow ? 20 : 31);
}

void ScoringOverview::fitCards()
{
    const auto least = [](const Card* card, const QTableView* view, size_t rows) {
        const int frame = card->minimumSizeHint().height() - view->minimumSizeHint().height();
        return frame + static_cast<int>(rows) * view->verticalHeader()->defaultSectionSize();
    };
    int room = m_scroll->height() - m_grid->contentsMargins().bottom();
    const bool beside = ChartCanvas::drawsPictures();
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_tiles, m_timelineCard, beside ? nullptr : m_chartCard}) {
        const QLayoutItem* item = part ? m_grid->itemAt(m_grid->indexOf(part)) : nullptr;
        if (item && !item->isEmpty())
            room -= item->sizeHint().height() + m_grid->verticalSpacing();
    }
    const int tasks = least(m_tasksCard, m_tasksView, m_facts.tasks.size());
    const int chart = beside ? m_chartCard->minimumSizeHint().height() : 0;
    int followers = m_narrow ? 0 : kMostFollowers;
    int leaders = 0;
    for (;; --followers) {
        leaders =
            least(m_leadersCard, m_leadersView, leadersWithFollowers(m_facts, followers).size());
        if (followers == 0 || leaders <= room)
            break;
    }
    const int most = std::max(
        {scaled(kCardHeight), leaders, chart + scaled(kChartGrowth), m_narrow ? 0 : tasks});
    for (Card* card : {m_chartCard, m_leadersCard, m_tasksCard})
        card->setMaximumHeight(most);
    m_leadersCard->setMinimumHeight(std::min(leaders, scaled(kCardHeight)));
    m_tasksCard->setMinimumHeight(std::min(tasks, scaled(kCardHeight)));
    if (m_narrow)
        m_tasksCard->setMaximumHeight(std::max(tasks, m_tasksCard->minimumHeight()));
    if (followers != m_followers) {
        m_followers = followers;
        showLeaders();
    }
}

void ScoringOverview::fitRows()
{
    setRowHeight(m_leadersView, RowHeight::Compact, 0);
    setRowHeight(m_tasksView, RowHeight::Normal, 0);
}

void ScoringOverview::showLeaders()
{
    m_leaders->setLeaders(leadersWithFollowers(m_facts, m_followers));
    for (const int column : {LeadersModel::Bloc, LeadersModel::Rank, LeadersModel::Total}) {
        int width = 0;
        for (int row = 0; row < m_leaders->rowCount(); ++row) {
            const QModelIndex index = m_leaders->index(row, column);
            width = std::max(width, m_leadersView->itemDelegate()->sizeHint({}, index).width());
        }
        const int most = column == LeadersModel::Bloc ? scaled(kWidestBloc) : width;
        m_leadersView->setColumnWidth(column, std::min(width, most));
    }
    m_leadersView->setColumnWidth(LeadersModel::Mark, scaled(space::kIcon) + 2 * kCardPadding);
}

QWidget* ScoringOverview::makeLeaders()
{
    m_leaders = new LeadersModel(this);
    m_leadersView = new QTableView(m_leadersCard);
    m_leadersView->setObjectName(QStringLiteral("leaders"));
    m_leadersView->setAccessibleName(tr("Leading in each bloc"));
    RowDelegate* delegate = styleTable(m_leadersView, RowHeight::Compact);
    delegate->setRowLines(false);
    delegate->setPadding(kCardPadding, kCardPadding);
    m_leadersView->setModel(m_leaders);
    m_leadersView->horizontalHeader()->setMinimumSectionSize(scaled(space::kLarge));
    m_leadersView->horizontalHeader()->setSectionResizeMode(LeadersModel::Name,
                                                            QHeaderView::Stretch);
    m_leadersView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_leadersView->horizontalHeader()->hide();
    m_leadersView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto open = [this](const QModelIndex& index) {
        workspace().goTo({.section = Section::Ranking, .bloc = m_leaders->blocAt(index.row())});
    };
    connect(m_leadersView, &QTableView::activated, this, open);
    return m_leadersView;
}

QWidget* ScoringOverview::makeTasks()
{
    m_tasks = new TasksModel(this);
    m_tasksView = new QTableView(m_tasksCard);
    m_tasksView->setObjectName(QStringLiteral("tasks"));
    m_tasksView->setAccessibleName(tr("To do before the list is final"));
    styleTable(m_tasksView, RowHeight::Normal, true)->setPadding(kCardPadding, kCardPadding);
    m_tasksView->setModel(m_tasks);
    m_tasksView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tasksView->horizontalHeader()->hide();
    m_tasksView->horizontalHeader()->setStretchLastSection(true);
    m_tasksView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tasksView->setCursor(Qt::PointingHandCursor);
    connect(m_tasksView, &QTableView::clicked, this,
            [this](const QModelIndex& index) { openTask(index.row()); });
    connect(m_tasksView, &QTableView::activated, this,
            [this](const QModelIndex& index) { openTask(index.row()); });
    return m_tasksView;
}

void ScoringOverview::openTask(int row)
{
    if (row >= 0 && row < m_tasks->rowCount())
        workspace().goTo(m_tasks->taskAt(row).place);
}

void ScoringOverview::read()
{
    m_more.stop();
    m_search.reset();
    m_facts = {};
    m_book = workspace().book();
    const auto standing =
        workspace().ledger().standing(m_book->plan.id, workspace().session().now().date());
    if (!workspace().report(standing ? Result<void>() : fail(standing.error())))
        return;
    m_standing = *standing;
    const Round first =
        m_book->rules.has(Round::Self) ? Round::Self : m_book->rules.decidingRound();
    m_received = workspace()
                     .ledger()
                     .summaries(m_book->plan.id, first)
                     .value_or(std::vector<SheetSummary>());
    m_search.emplace(workspace().ledger(), m_book, m_standing);
    m_timeline->setMilestones(m_book->milestones, workspace().session().now().date());
    m_timelineCard->setVisible(!m_book->milestones.empty());
    if (m_book->members.size() <= kUnitsAtOnce) {
        checkMore();
    } else {
        showFacts();
        m_more.start(kUntilPainted);
    }
}

void ScoringOverview::checkMore()
{
    m_more.setInterval(0);
    if (const auto checked = m_search->next(kUnitsAtOnce); !checked) {
        m_more.stop();
        workspace().report(checked);
        return;
    }
    if (!m_search->isDone())
        return;
    m_more.stop();
    showFacts();
    emit completed();
}

void ScoringOverview::showFacts()
{
    const bool checked = m_search->isDone();
    m_facts = overviewFacts(*m_book, m_standing, m_received,
                            checked ? m_search->findings() : std::vector<Finding>(),
                            workspace().session().now().date(),
                            actions::leftRows(workspace().ledger(), m_book->plan.id)
                                .value_or(std::vector<actions::LeftRows>()));
    showLeaders();
    m_tasks->setTasks(m_facts.tasks);
    m_tasksCard->setNote(checked ? tr("%n task(s)", nullptr, m_facts.open)
                                 : tr("units are being checked…"));
    m_leadersCard->setNote(
        tr("points, %1").arg(roundName(m_book->rules.decidingRound()).toLower()));
    m_tiles->showFacts(m_facts, static_cast<int>(m_book->blocs.size()));
    m_first->setVisible(m_facts.open > 0);
    showChart();
    fitCards();
}

OverviewView::Headline ScoringOverview::headline() const
{
    Headline words;
    words.title = m_search && !m_search->isDone() ? tr("Checking what is left to do…")
        : m_facts.open > 0
        ? tr("The list cannot be final yet: %n task(s) left", nullptr, m_facts.open)
        : tr("Ready for the council's meeting");
    words.subtitle = m_facts.next ? tr("%1: %2, %Ln day(s) left.", nullptr, m_facts.daysLeft)
                                        .arg(m_facts.next->title, daysOf(*m_facts.next))
                                  : tr("No date of the plan lies ahead.");
    words.status = QStringList{tr("Figures of %1").arg(formatDateTime(workspace().session().now())),
                               tr("%n unit(s), %1 bloc(s), %2 criteria", nullptr,
                                  static_cast<int>(m_book->members.size()))
                                   .arg(m_book->blocs.size())
                                   .arg(m_book->table.leafCount())}
                       .join(QStringLiteral("   |   "));
    return words;
}

void ScoringOverview::showChart()
{
    const GradeBars& grades = m_facts.grades;
    m_chart->setTitle(
        grades.grades.isEmpty()
            ? tr("Grades by bloc")
            : tr("%n unit(s) graded %1", nullptr, grades.countOf(0)).arg(grades.grades.front()));
    m_chart->setData(grades);
}

void ScoringOverview::resizeEvent(QResizeEvent* event)
{
    OverviewView::resizeEvent(event);
    const bool narrow = width() < scaled(kNarrow);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        placeCards();
    }
    fitCards();
}

void ScoringOverview::changeEvent(QEvent* event)
{
    OverviewView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fitRows();
        showLeaders();
        fitCards();
    }
}

/// What the cards need is final only once their parts have their fonts and words: each time that
/// changes, the layout of the body is asked for again.
bool ScoringOverview::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitCards();
    return OverviewView::eventFilter(watched, event);
}

} // namespace thidua
