// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/movementview.h"

#include "core/base/dates.h"
#include "ui/overview/boardwidget.h"
#include "ui/overview/movementoverview.h"
#include "ui/overview/scopebar.h"
#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

int plansBeside(const Ledger& ledger, const PlanBook& book)
{
    const auto plans = ledger.plans();
    if (!plans || !book.plan.movement)
        return 1;
    return static_cast<int>(std::count_if(plans->begin(), plans->end(), [&](const Plan& plan) {
        return plan.movement == book.plan.movement;
    }));
}

/// A scope the plan does not have (another plan was chosen) gives way to the plan itself.
bool exists(const Location& scope, const PlanBook& book)
{
    if (scope.board == Board::Bloc)
        return book.bloc(scope.bloc) != nullptr;
    return scope.board != Board::Unit || book.member(scope.unit) != nullptr;
}

} // namespace

MovementView::MovementView(Workspace& workspace, QWidget* parent)
    : OverviewView(workspace, parent), m_scope({.board = Board::Plan}), m_actions(makeActions()),
      m_bar(new ScopeBar(this)), m_stack(new QStackedWidget(this)),
      m_plan(new MovementOverview(workspace.prompts())),
      m_board(new BoardWidget(workspace.prompts()))
{
    const auto follow = [this](const Location& place) { this->workspace().goTo(place); };
    connect(m_bar, &ScopeBar::chosen, this, follow);
    connect(m_plan, &MovementOverview::followed, this, follow);
    // Queued: the board is filled anew by the signal of one of its own parts.
    connect(m_board, &BoardWidget::followed, this, follow, Qt::QueuedConnection);
    const auto addPage = [this](QWidget* content) {
        QScrollArea* scroll = makeScrollArea(content, this);
        scroll->setWidgetResizable(true);
        m_stack->addWidget(scroll);
        return scroll;
    };
    m_planScroll = addPage(m_plan);
    m_boardScroll = addPage(m_board);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
}

MovementView::~MovementView() = default;

QWidget* MovementView::makeActions()
{
    auto* actions = new QWidget(this);
    QPushButton* review = makeButton(ButtonKind::Secondary, tr("Review"), Icon::Report, actions);
    review->setObjectName(QStringLiteral("openReview"));
    review->setToolTip(tr("The interim or final review: plans and phases side by side"));
    connect(review, &QPushButton::clicked, this,
            [this] { workspace().preview(QStringLiteral("review")); });
    auto* row = new QHBoxLayout(actions);
    // Room for the ring around a button that has the focus.
    row->setContentsMargins(space::kTiny, space::kTiny, space::kTiny, space::kTiny);
    row->setSpacing(space::kSmall);
    m_blocReport =
        makeButton(ButtonKind::Secondary, tr("Report of the bloc"), Icon::Print, actions);
    m_blocReport->setObjectName(QStringLiteral("openBlocReport"));
    m_blocReport->setToolTip(
        tr("What its head reports: launches, targets, initiatives, difficulties"));
    connect(m_blocReport, &QPushButton::clicked, this, [this] {
        workspace().preview({.kind = QStringLiteral("bloc"), .bloc = m_scope.bloc});
    });
    row->addWidget(m_blocReport);
    row->addWidget(review);
    return actions;
}

QDate MovementView::today() const
{
    return workspace().session().now().date();
}

bool MovementView::isOffered(const Ledger& ledger, const PlanBook& book)
{
    return actions::hasMovement(ledger, book.plan.id).value_or(false);
}

bool MovementView::shows(Board board)
{
    return board == Board::Movement || board == Board::Plan || board == Board::Bloc
        || board == Board::Unit;
}

void MovementView::goTo(const Location& location)
{
    m_scope = {.unit = location.unit, .bloc = location.bloc, .board = location.board};
    emit outdated();
}

void MovementView::read()
{
    const auto book = workspace().book();
    if (!exists(m_scope, *book))
        m_scope = {.board = Board::Plan};
    m_bar->showScopes(book, plansBeside(workspace().ledger(), *book));
    m_bar->setScope(m_scope);
    m_blocReport->setVisible(m_scope.board == Board::Bloc);
    if (m_scope.board == Board::Plan)
        readPlan();
    else
        readBoard();
    m_headline.status = tr("Figures of %1").arg(formatDateTime(workspace().session().now()));
}

void MovementView::readPlan()
{
    MovementFacts facts;
    const auto boards = actions::planBoards(workspace().ledger(), workspace().plan(), today());
    if (workspace().report(boards ? Result<void>() : fail(boards.error())))
        facts = movementFacts(*boards);
    m_plan->show(facts);
    const QString blocked =
        facts.blocked > 0 ? tr("%n project(s) are blocked", nullptr, facts.blocked) : QString();
    m_headline.title = facts.late > 0
        ? tr("The movement: %n thing(s) are late", nullptr, facts.late)
        : blocked.isEmpty() ? tr("The movement: nothing is late")
                            : tr("The movement: %1").arg(blocked);
    if (facts.late > 0 && !blocked.isEmpty())
        m_headline.title += QStringLiteral("; ") + blocked;
    m_headline.subtitle = facts.next.isEmpty() ? tr("Nothing is due within 30 days.")
                                               : tr("Next: %1").arg(facts.next);
    m_stack->setCurrentWidget(m_planScroll);
}

Result<BoardPage> MovementView::page() const
{
    const Ledger& ledger = workspace().ledger();
    if (m_scope.board == Board::Movement) {
        THIDUA_ASSIGN(board, actions::movementBoard(ledger, workspace().plan(), today()));
        return movementPage(board);
    }
    THIDUA_ASSIGN(boards, actions::planBoards(ledger, workspace().plan(), today()));
    if (m_scope.board == Board::Bloc) {
        THIDUA_ASSIGN(board, blocBoard(boards, m_scope.bloc));
        return blocPage(board, *boards.book);
    }
    THIDUA_ASSIGN(board, unitBoard(boards, m_scope.unit));
    return unitPage(board, *boards.book);
}

void MovementView::readBoard()
{
    const auto shown = page();
    if (!workspace().report(shown ? Result<void>() : fail(shown.error())))
        return;
    m_board->showPage(*shown);
    m_headline = shown->headline;
    m_boardScroll->verticalScrollBar()->setValue(0);
    m_stack->setCurrentWidget(m_boardScroll);
}

OverviewView::Headline MovementView::headline() const
{
    return m_headline;
}

} // namespace thidua
