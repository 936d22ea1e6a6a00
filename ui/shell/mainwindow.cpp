// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/domain/shortname.h"
#include "ui/shell/menurow.h"
#include "ui/shell/planselector.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/sectionpages.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/windowplace.h"
#include "ui/support/banner.h"
#include "ui/support/savedfile.h"
#include "ui/support/sectionlist.h"
#include "ui/support/settings.h"
#include "ui/support/statusline.h"
#include "ui/support/themecontroller.h"
#include "ui/support/type.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace thidua {

namespace {

constexpr int kRailBelow = 1100;
constexpr int kNarrowBelow = 1280;
constexpr size_t kLongestTrail = 50;
constexpr QSize kSmallest(900, 560);

} // namespace

MainWindow::MainWindow(std::unique_ptr<Session> session, Prompts& prompts, Settings& settings,
                       ThemeController& theme)
    : m_workspace(std::make_unique<Workspace>(std::move(session), prompts, settings)),
      m_settings(settings), m_theme(theme), m_commands(new Commands(this)),
      m_menuRow(new MenuRow(*m_commands, this)), m_sidebar(new Sidebar(this)),
      m_stack(new QStackedWidget(this)), m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kSmallest);
    layOut();
    connectCommands();
    connect(m_sidebar, &Sidebar::chosen, this,
            [this](Section section) { visit({.section = section}); });
    connect(&m_sidebar->plans(), &PlanSelector::chosen, m_workspace.get(), &Workspace::setPlan);
    connect(m_workspace.get(), &Workspace::planChanged, this, &MainWindow::planChosen);
    connect(m_workspace.get(), &Workspace::changed, this,
            [this](const std::shared_ptr<const ChangeSummary>& summary) { written(*summary); });
    connect(m_workspace.get(), &Workspace::navigationRequested, this, &MainWindow::goTo);
    connect(m_workspace.get(), &Workspace::previewRequested, this, &MainWindow::preview);
    connect(&m_theme, &ThemeController::changed, this, [this] {
        updateStatus();
        giveWay();
    });
    auto& search = m_menuRow->search();
    search.setSource([this] { return SearchIndex(m_workspace->ledger(), *m_workspace->book()); });
    connect(&search, &SearchBox::chosen, this, &MainWindow::goTo);

    placeWindow(*this, settings);
    updatePlans();
    updateSteps();
    updateWaiting();
    updateTitle();
    showPlace(m_place);
    m_sidebar->sections().setFocus();
}

MainWindow::~MainWindow()
{
    m_settings.setWindowGeometry(saveGeometry());
    // Pages refer to the workspace; they go first.
    delete m_stack;
}

void MainWindow::layOut()
{
    setMenuWidget(m_menuRow);
    auto* central = new QWidget(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    if (!m_workspace->isEditable())
        addReadOnlyBanner(*right);
    right->addWidget(new SavedBanner(this));
    m_stack->setObjectName(QStringLiteral("pages"));
    right->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(right, 1);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    m_status->setObjectName(QStringLiteral("statusLine"));
    setCentralWidget(central);
}

void MainWindow::addReadOnlyBanner(QVBoxLayout& column)
{
    const auto& path = m_workspace->session().path();
    const auto holder = Session::holder(path);
    const auto who = !holder || holder->user.isEmpty()
        ? QString()
        : QString(QStringLiteral(" (") + holder->user + u')');
    const auto meaning = holder && holder->isHere()
        ? tr("It has been open in another window on this machine since %1. Go on in that window, "
             "or close it there and try again.")
              .arg(formatDateTime(holder->since))
        : holder
        ? tr("It has been open on %1 since %2. Open it again when it is closed there.")
              .arg(QString(holder->host + who), formatDateTime(holder->since))
        : tr("Nothing can be changed here. Save a copy to a folder of your own to work on it.");
    auto* banner = new Banner(Tone::Info, tr("Open for reading only."), meaning, this);
    banner->setObjectName(QStringLiteral("readOnlyBanner"));
    banner->setIcon(Icon::Lock);
    banner->setFlush(true);
    auto* again = banner->addAction(ButtonKind::Secondary, tr("Try to open for editing"));
    connect(again, &QPushButton::clicked, this, [this, path] { emit openRequested(path); });
    column.addWidget(banner);
}

Page* MainWindow::page() const
{
    return m_pages[static_cast<size_t>(m_place.section)];
}

Page* MainWindow::pageFor(Section section)
{
    auto& slot = m_pages[static_cast<size_t>(section)];
    if (!slot) {
        slot = makePage(section, *m_workspace, m_stack);
        m_stack->addWidget(slot);
        connect(slot, &Page::statusChanged, this, [this, made = slot](const QString& text) {
            if (made != page())
                return;
            m_pageStatus = text;
            updateStatus();
        });
        m_stale[static_cast<size_t>(section)] = true;
    }
    return slot;
}

void MainWindow::goTo(const Location& location)
{
    visit(location);
    focusPage();
}

void MainWindow::visit(const Location& location)
{
    Location left = page() ? page()->here(m_place) : m_place;
    left.plan = m_workspace->plan();
    m_trail.push_back(left);
    if (m_trail.size() > kLongestTrail)
        m_trail.erase(m_trail.begin());
    showPlace(location);
}

void MainWindow::goBack()
{
    if (m_trail.empty())
        return;
    const auto place = m_trail.back();
    m_trail.pop_back();
    showPlace(place);
}

void MainWindow::showPlace(const Location& location)
{
    showPlan(location);
    auto* next = pageFor(location.section);
    m_place = location;
    m_pageStatus.clear();
    m_sidebar->setSection(location.section);
    m_stack->setCurrentWidget(next);
    if (std::exchange(m_stale[static_cast<size_t>(location.section)], false))
        next->reload();
    if (location != Location{.section = location.section, .plan = location.plan})
        next->goTo(location);
    m_commands->action(Command::Back)->setEnabled(!m_trail.empty());
    updateStatus();
}

/// Another plan, with the way back kept: choosing one by hand begins a new way.
void MainWindow::showPlan(const Location& location)
{
    if (!location.plan || location.plan == m_workspace->plan()
        || !m_workspace->ledger().book(location.plan))
        return;
    m_place = {.section = location.section};
    auto trail = m_trail;
    m_workspace->setPlan(location.plan);
    m_trail = std::move(trail);
}

void MainWindow::planChosen()
{
    std::ranges::fill(m_stale, true);
    m_trail.clear();
    m_sidebar->plans().setCurrent(m_workspace->plan());
    updateTitle();
    updateWaiting();
    showPlace({.section = m_place.section});
}

void MainWindow::written(const ChangeSummary& summary)
{
    const bool plansChanged = summary.everything || !summary.plans.empty();
    if (plansChanged)
        updatePlans();
    std::ranges::fill(m_stale, true);
    m_stale[static_cast<size_t>(m_place.section)] = false;
    if (auto* shown = page())
        shown->update(summary);
    updateSteps();
    updateTitle();
    updateWaiting();
}

void MainWindow::updatePlans()
{
    std::vector<PlanTreeModel::Line> lines;
    const auto plans = m_workspace->ledger().plans();
    if (plans) {
        for (const auto& plan : *plans) {
            PlanTreeModel::Line line{.plan = plan, .movement = {}, .phase = {}};
            if (const auto book = m_workspace->ledger().book(plan.id)) {
                line.movement = (*book)->movement.name;
                if (const auto* phase = (*book)->phase())
                    line.phase = phase->name;
            }
            lines.push_back(std::move(line));
        }
    }
    const bool shownIsGone = std::ranges::none_of(
        lines, [&](const auto& line) { return line.plan.id == m_workspace->plan(); });
    const auto last = lines.empty() ? PlanId() : lines.back().plan.id;
    m_sidebar->plans().setLines(std::move(lines));
    if (shownIsGone)
        m_workspace->setPlan(last);
    m_sidebar->plans().setCurrent(m_workspace->plan());
}

void MainWindow::updateTitle()
{
    auto& session = m_workspace->session();
    const auto book = m_workspace->book();
    QStringList parts{QFileInfo(session.path()).fileName()};
    const auto& plan = shortTitle(book->plan);
    if (!plan.isEmpty())
        parts << plan;
    const auto saved = session.lastSaved().toLocalTime();
    if (session.isReadOnly())
        parts << tr("Reading only");
    else if (saved.isValid() && saved.date() == session.now().toLocalTime().date())
        parts << tr("Saved %1").arg(saved.toString(QStringLiteral("HH:mm")));
    else if (saved.isValid())
        parts << tr("Saved %1").arg(formatDate(saved.date()));
    parts << QStringLiteral("Sổ Thi Đua");
    setWindowTitle(parts.join(QStringLiteral(" – ")));
    if (!plan.isEmpty() && !session.path().isEmpty()) {
        const auto units = tr("%n unit(s)", nullptr, static_cast<int>(book->members.size()));
        m_settings.setRecentNote(session.path(), QString(plan + QStringLiteral("  ·  ") + units));
    }
}

void MainWindow::updateSteps()
{
    const auto& session = m_workspace->session();
    const auto name = [](const std::optional<HistoryEntry>& entry) {
        return entry ? describeAction(entry->action, entry->arguments) : QString();
    };
    const bool editable = m_workspace->isEditable();
    m_menuRow->setSteps(editable ? name(session.nextUndo()) : QString(),
                        editable ? name(session.nextRedo()) : QString());
}

void MainWindow::updateWaiting()
{
    m_waiting = waitingIn(*m_workspace, m_workspace->session().now().toLocalTime().date());
    m_sidebar->setWaiting(m_waiting);
    updateStatus();
}

void MainWindow::updateStatus()
{
    const QLocale locale;
    m_status->setLeft(m_pageStatus.isEmpty() ? QStringList() : QStringList{m_pageStatus});
    const auto& actor = m_workspace->session().actor();
    QStringList right{actor.name.isEmpty() ? actor.account : actor.name};
    if (m_waiting.units > 0) {
        right << tr("%1 done %2/%3")
                     .arg(roundName(m_workspace->book()->rules.decidingRound()),
                          locale.toString(m_waiting.confirmed), locale.toString(m_waiting.units));
    }
    right << QString(locale.toString(m_theme.fontScale()) + u'%');
    right.removeAll(QString());
    m_status->setRight(right);
}

std::vector<QWidget*> MainWindow::panesOfPage() const
{
    std::vector<QWidget*> marked;
    std::vector<QWidget*> views;
    for (auto* widget : page()->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(page()) || !widget->isEnabled())
            continue;
        if (widget->property("pane").toBool())
            marked.push_back(widget);
        else if (qobject_cast<QAbstractItemView*>(widget) && (widget->focusPolicy() & Qt::TabFocus))
            views.push_back(widget);
    }
    return marked.empty() ? views : marked;
}

void MainWindow::focusPage()
{
    const auto panes = panesOfPage();
    if (auto* proxy = page()->focusProxy())
        proxy->setFocus(Qt::OtherFocusReason);
    else if (!panes.empty())
        panes.front()->setFocus(Qt::OtherFocusReason);
    else
        page()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::movePane(int by)
{
    auto panes = panesOfPage();
    panes.insert(panes.begin(), &m_sidebar->sections());
    const auto* focused = QApplication::focusWidget();
    const int count = static_cast<int>(panes.size());
    int at = 0;
    for (int i = 0; i < count; ++i) {
        if (focused
            && (panes[static_cast<size_t>(i)] == focused
                || panes[static_cast<size_t>(i)]->isAncestorOf(focused)))
            at = i;
    }
    panes[static_cast<size_t>((at + by + count) % count)]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::giveWay()
{
    // Larger text needs more room for the same words.
    m_sidebar->setRail(width() < scaled(kRailBelow));
    m_menuRow->setNarrow(width() < scaled(kNarrowBelow));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    giveWay();
}

} // namespace thidua
