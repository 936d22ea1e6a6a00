// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarview.h"

#include "core/actions/plan/calendarread.h"
#include "core/base/wholefile.h"
#include "core/domain/plan/calendartext.h"
#include "core/domain/shortname.h"
#include "core/exchange/icsfile.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/calendarlooks.h"
#include "ui/calendar/calendartools.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/yearstrip.h"
#include "ui/support/buttons.h"
#include "ui/support/card.h"
#include "ui/support/emptystate.h"
#include "ui/support/prompts.h"
#include "ui/support/segments.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace thidua {

namespace {

constexpr int kLeastAgenda = 250;
constexpr int kMostAgenda = 420;
constexpr int kDayRow = 28;
constexpr int kWholeMonth = 0;

} // namespace

CalendarView::CalendarView(Workspace& workspace, QWidget* parent)
    : OverviewView(workspace, parent), m_actions(new QWidget(this)),
      m_tools(new CalendarTools(this)), m_grid(new MonthGrid(this)), m_year(new YearStrip(this)),
      m_scope(new Segments(tr("What the list shows"), this)), m_heading(nullptr),
      m_model(new AgendaModel(this)), m_list(new QTableView(this)), m_empty(nullptr),
      m_agenda(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("calendarView"));
    m_grid->setObjectName(QStringLiteral("monthGrid"));
    m_year->setObjectName(QStringLiteral("yearStrip"));
    makeActions();
    auto* left = new QVBoxLayout;
    left->setSpacing(space::kSmall);
    left->addWidget(m_grid, 1);
    left->addWidget(m_year);
    auto* panes = new QHBoxLayout;
    panes->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, space::kPageMargin);
    panes->setSpacing(space::kMedium);
    panes->addLayout(left, 2);
    panes->addWidget(makeAgenda(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addLayout(panes, 1);
    connect(m_tools, &CalendarTools::moved, this, &CalendarView::move);
    connect(m_tools, &CalendarTools::kindsChanged, this, &CalendarView::showAll);
    connect(m_grid, &MonthGrid::currentChanged, this, &CalendarView::showDay);
    connect(m_grid, &MonthGrid::dayOpened, this, &CalendarView::openDay);
    connect(m_grid, &MonthGrid::itemOpened, this,
            [this](int item) { openItem(m_board.items[static_cast<size_t>(item)]); });
    connect(m_year, &YearStrip::monthChosen, this, &CalendarView::chooseDay);
}

void CalendarView::makeActions()
{
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins({});
    row->setSpacing(space::kSmall);
    auto* copy = makeButton(ButtonKind::Secondary, tr("Copy the month"), Icon::Copy, m_actions);
    copy->setObjectName(QStringLiteral("copyMonth"));
    copy->setToolTip(tr("As text, ready to be pasted into Zalo or an e-mail"));
    auto* save =
        makeButton(ButtonKind::Secondary, tr("Save for other calendars"), Icon::Export, m_actions);
    save->setObjectName(QStringLiteral("saveCalendar"));
    save->setToolTip(tr("A file (.ics) that Outlook, Google and telephones take in"));
    row->addWidget(copy);
    row->addWidget(save);
    connect(copy, &QPushButton::clicked, this, &CalendarView::copyMonth);
    connect(save, &QPushButton::clicked, this, &CalendarView::saveFile);
}

QWidget* CalendarView::makeAgenda()
{
    auto* card = new Card({}, this);
    card->setMinimumWidth(scaled(kLeastAgenda));
    card->setMaximumWidth(scaled(kMostAgenda));
    m_heading = makeLabel({}, TypeRole::Strong, card);
    m_heading->setObjectName(QStringLiteral("agendaHeading"));
    m_scope->setObjectName(QStringLiteral("agendaScope"));
    m_scope->addSegment(tr("Month"));
    m_scope->addSegment(tr("Day"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_scope);
    card->content()->addLayout(head);
    m_empty = new EmptyState(Icon::Calendar, {}, m_agenda);
    m_empty->setObjectName(QStringLiteral("agendaEmpty"));
    connect(m_empty->setLink({}), &QPushButton::clicked, this, [this] { chooseDay(m_next); });
    m_agenda->addWidget(makeList());
    m_agenda->addWidget(m_empty);
    card->content()->addWidget(m_agenda, 1);
    connect(m_scope, &Segments::chosen, this, &CalendarView::showDay);
    return card;
}

QWidget* CalendarView::makeList()
{
    m_list->setObjectName(QStringLiteral("agenda"));
    m_list->setAccessibleName(tr("What falls on these days"));
    styleTable(m_list, RowHeight::Normal, true);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCursor(Qt::PointingHandCursor);
    const auto open = [this](const QModelIndex& index) {
        if (const CalendarItem* item = m_model->itemAt(index.row()))
            openItem(*item);
    };
    connect(m_list, &QTableView::clicked, this, open);
    connect(m_list, &QTableView::activated, this, open);
    return m_list;
}

void CalendarView::read()
{
    auto board = actions::calendarBoard(workspace().ledger(), workspace().plan(),
                                        workspace().session().now().toLocalTime().date());
    if (!board) {
        workspace().prompts().showError(board.error());
        return;
    }
    m_board = std::move(*board);
    if (m_plan != workspace().plan() || !m_grid->current().isValid()) {
        m_plan = workspace().plan();
        m_grid->setCurrent(m_board.today);
    }
    m_tools->setBoard(m_board);
    showAll();
}

void CalendarView::showAll()
{
    m_grid->setBoard(m_board, m_tools->kinds());
    showDay();
}

void CalendarView::showDay()
{
    const QDate day = m_grid->current();
    const int kinds = m_tools->kinds();
    const bool wholeMonth = m_scope->current() == kWholeMonth;
    const QDate first = wholeMonth ? QDate(day.year(), day.month(), 1) : day;
    const QDate last = wholeMonth ? first.addMonths(1).addDays(-1) : day;
    m_tools->setMonth(m_board, day);
    m_year->show(m_board, day, kinds);
    m_model->show(m_board, first, last, kinds);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_list->setRowHeight(row,
                             m_model->itemAt(row) ? m_list->verticalHeader()->defaultSectionSize()
                                                  : scaled(kDayRow));
    const QString heading = wholeMonth ? tr("In the month") : dayHeading(day);
    m_heading->setText(tr("%1: %n thing(s)", nullptr, m_model->things()).arg(heading));
    if (const int row = m_model->rowFor(day); row >= 0)
        m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtTop);
    showEmpty(last);
}

/// Says that nothing falls on these days, and leads to what comes next.
void CalendarView::showEmpty(QDate last)
{
    m_agenda->setCurrentWidget(m_model->things() > 0 ? static_cast<QWidget*>(m_list) : m_empty);
    if (m_model->things() > 0)
        return;
    const CalendarItem* next = m_board.next(last.addDays(1), m_tools->kinds());
    m_next = next ? next->first : QDate();
    m_empty->setSentence(next ? tr("Nothing here.") : tr("Nothing here, and nothing is still ahead."));
    m_empty->setLink(next ? tr("To what comes next: %1").arg(formatDate(m_next)) : QString());
}

void CalendarView::chooseDay(QDate day)
{
    m_grid->setCurrent(day);
    showDay();
}

void CalendarView::move(int months)
{
    chooseDay(months == 0 ? m_board.today : m_grid->current().addMonths(months));
}

/// One thing is opened at once; of several the list lets choose.
void CalendarView::openDay(QDate day)
{
    const auto found = m_board.between(day, day, m_tools->kinds());
    if (found.size() == 1) {
        openItem(m_board.items[static_cast<size_t>(found.front())]);
        return;
    }
    if (found.empty())
        return;
    m_scope->setCurrent(1);
    showDay();
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(m_model->index(1));
}

void CalendarView::openItem(const CalendarItem& item)
{
    workspace().goTo(calendarPlace(item));
}

QString CalendarView::planName() const
{
    const auto book = workspace().book();
    return shortTitle(book->plan);
}

void CalendarView::copyMonth()
{
    const QDate day = m_grid->current();
    QGuiApplication::clipboard()->setText(monthText(m_board, planName(), day, m_tools->kinds()));
    m_tools->setNote(
        tr("The calendar of %1 is copied.").arg(day.toString(QStringLiteral("MM/yyyy"))));
}

void CalendarView::saveFile()
{
    const auto book = workspace().book();
    const QString path = workspace().prompts().saveFile(tr("Save for other calendars"),
                                                        book->plan.code + QStringLiteral(".ics"),
                                                        tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    std::vector<CalendarItem> items;
    for (const CalendarItem& item : m_board.items) {
        if (m_tools->kinds() == 0 || (m_tools->kinds() & kindBit(item.kind)) != 0)
            items.push_back(item);
    }
    if (const auto why = writeWholeFile(
            path, icsFile(items, planName(), book->plan.code, workspace().session().now()))) {
        workspace().prompts().showError(
            {ErrorCode::Io, tr("%1 could not be written. Choose another folder.").arg(path), *why});
        return;
    }
    m_tools->setNote(
        tr("%n thing(s) saved in %1.", nullptr, static_cast<int>(items.size())).arg(path));
}

CalendarView::Headline CalendarView::headline() const
{
    int late = 0;
    int soon = 0;
    for (const CalendarItem& item : m_board.items) {
        late += item.state == CalendarState::Late ? 1 : 0;
        soon += item.state == CalendarState::Ahead && item.isDeadline
                && item.last <= m_board.today.addDays(kDueSoonDays)
            ? 1
            : 0;
    }
    Headline words;
    words.title = soon == 0 ? tr("Nothing is due within 30 days")
                            : tr("%n thing(s) due within 30 days", nullptr, soon);
    if (late > 0)
        words.title += tr(", %n late", nullptr, late);
    if (const CalendarItem* next = m_board.next(m_board.today))
        words.subtitle = tr("Next: %1, %2").arg(calendarDays(*next), calendarTitle(*next));
    else
        words.subtitle = tr("Nothing lies ahead.");
    words.status = m_board.undated == 0
        ? tr("Everything has a day")
        : tr("%n thing(s) without a day are not in the calendar", nullptr, m_board.undated);
    return words;
}

} // namespace thidua
