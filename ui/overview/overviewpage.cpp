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
    addView(tr("First steps"), new FirstSteps(workspace));
    addView(tr("Scoring"), new ScoringOverview(workspace));
    addView(tr("Movement"), new MovementView(workspace));
    addView(tr("Calendar"), new CalendarView(workspace));
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::addView(const QString& name, OverviewView* view)
{
    const int index = static_cast<int>(m_views.size());
    m_views.push_back({view});
    m_stack->addWidget(view);
    m_segments->addSegment(name);
    if (QWidget* actions = view->actions()) {
        m_header->addAction(actions);
        actions->hide();
    }
    connect(view, &OverviewView::completed, this, [this, index] {
        if (isVisible() && m_shown == index)
            showHeadline();
    });
    connect(view, &OverviewView::outdated, this, [this, index] {
        m_views[static_cast<size_t>(index)].outdated = true;
        if (isVisible() && m_shown == index)
            showView();
    });
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
        if (m_views[i].widget->goTo(location))
            m_chosen = static_cast<int>(i);
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
        view.offered = view.widget->isOffered(*book);
        offered += view.offered;
        if (view.offered && first < 0)
            first = static_cast<int>(i);
        m_segments->setOffered(static_cast<int>(i), view.offered);
    }
    const bool keeps = m_chosen >= 0 && m_views[static_cast<size_t>(m_chosen)].offered;
    m_shown = keeps ? m_chosen : std::max(first, 0);
    m_segments->setVisible(offered > 1);
    m_segments->setCurrent(m_shown);
    View& shown = m_views[static_cast<size_t>(m_shown)];
    m_stack->setCurrentWidget(shown.widget);
    if (std::exchange(shown.outdated, false))
        shown.widget->read();
    for (const View& view : m_views) {
        if (QWidget* actions = view.widget->actions())
            actions->setVisible(&view == &shown);
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
