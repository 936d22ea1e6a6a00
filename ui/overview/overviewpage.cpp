// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "ui/calendar/calendarview.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/movementview.h"
#include "ui/overview/scoringoverview.h"
#include "ui/support/ground.h"
#include "ui/support/pageheader.h"
#include "ui/support/segments.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

/// What can have the focus in a part, in the order of Tab.
std::vector<QWidget*> focusable(QWidget* part)
{
    std::vector<QWidget*> found;
    QWidget* widget = part;
    do {
        if ((widget == part || part->isAncestorOf(widget)) && widget->focusPolicy() != Qt::NoFocus)
            found.push_back(widget);
        widget = widget->nextInFocusChain();
    } while (widget != part);
    return found;
}

/// What is made late stands last in the window's order of Tab; here it comes after what it belongs to.
void moveInTabOrder(QWidget* after, std::initializer_list<QWidget*> parts)
{
    QWidget* before = focusable(after).back();
    for (QWidget* part : parts) {
        for (QWidget* widget : focusable(part)) {
            QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}

} // namespace

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_header(new PageHeader({}, this)),
      m_segments(new Segments(tr("What the overview is about"), this)),
      m_stack(new QStackedWidget(this))
{
    setGround(this, Ground::Window);
    m_header->setPlain(true);
    m_header->setObjectName(QStringLiteral("overviewHeader"));
    m_segments->setObjectName(QStringLiteral("overviewViews"));
    m_header->addMiddle(m_segments);
    connect(m_segments, &Segments::chosen, this, &OverviewPage::choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    addView<FirstSteps>(tr("First steps"));
    addView<ScoringOverview>(tr("Scoring"));
    addView<MovementView>(tr("Movement"));
    addView<CalendarView>(tr("Calendar"));
}

OverviewPage::~OverviewPage() = default;

template<typename V>
void OverviewPage::addView(const QString& name)
{
    m_views.push_back({.kind = {&V::isOffered, &V::shows,
                                [](Workspace& workspace, QWidget* parent) -> OverviewView* {
                                    return new V(workspace, parent);
                                }}});
    m_segments->addSegment(name);
}

OverviewView& OverviewPage::widgetOf(int view)
{
    OverviewView*& widget = m_views[static_cast<size_t>(view)].widget;
    if (widget)
        return *widget;
    widget = m_views[static_cast<size_t>(view)].kind.make(workspace(), m_stack);
    m_stack->addWidget(widget);
    if (QWidget* actions = widget->actions()) {
        m_header->addAction(actions);
        actions->hide();
        moveInTabOrder(m_segments, {actions, widget});
    } else {
        moveInTabOrder(m_segments, {widget});
    }
    connect(widget, &OverviewView::completed, this, [this, view] {
        if (isVisible() && m_shown == view)
            showHeadline();
    });
    connect(widget, &OverviewView::outdated, this, [this, view] {
        m_views[static_cast<size_t>(view)].outdated = true;
        if (isVisible() && m_shown == view)
            showView();
    });
    return *widget;
}

void OverviewPage::choose(int view)
{
    m_chosen = view;
    showView();
}

void OverviewPage::reload()
{
    for (View& view : m_views)
        view.outdated = true;
    if (isVisible())
        showView();
}

void OverviewPage::update(const ChangeSummary&)
{
    reload();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    showView();
    Page::showEvent(event);
}

void OverviewPage::goTo(const Location& location)
{
    for (size_t i = 0; i < m_views.size(); ++i) {
        if (!m_views[i].kind.shows(location.board))
            continue;
        m_chosen = static_cast<int>(i);
        widgetOf(m_chosen).goTo(location);
    }
    if (isVisible())
        showView();
}

Location OverviewPage::here(const Location& shown) const
{
    return m_shown < 0 ? shown : m_views[static_cast<size_t>(m_shown)].widget->here();
}

void OverviewPage::showView()
{
    const auto book = workspace().book();
    int offered = 0;
    int first = -1;
    for (size_t i = 0; i < m_views.size(); ++i) {
        View& view = m_views[i];
        view.offered = view.kind.isOffered(workspace().ledger(), *book);
        offered += view.offered;
        if (view.offered && first < 0)
            first = static_cast<int>(i);
        m_segments->setOffered(static_cast<int>(i), view.offered);
    }
    const bool keeps = m_chosen >= 0 && m_views[static_cast<size_t>(m_chosen)].offered;
    m_shown = keeps ? m_chosen : std::max(first, 0);
    m_segments->setVisible(offered > 1);
    m_segments->setCurrent(m_shown);
    OverviewView& shown = widgetOf(m_shown);
    m_stack->setCurrentWidget(&shown);
    if (std::exchange(m_views[static_cast<size_t>(m_shown)].outdated, false))
        shown.read();
    for (const View& view : m_views) {
        if (QWidget* actions = view.widget ? view.widget->actions() : nullptr)
            actions->setVisible(view.widget == &shown);
    }
    showHeadline();
}

void OverviewPage::showHeadline()
{
    const OverviewView::Headline headline =
        m_views[static_cast<size_t>(m_shown)].widget->headline();
    m_header->setTitle(headline.title);
    m_header->setSubtitle(headline.subtitle);
    emit statusChanged(headline.status);
}

void OverviewPage::print()
{
    workspace().preview(QStringLiteral("ranking"));
}

} // namespace thidua
