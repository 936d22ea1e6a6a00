// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar.h"

#include "ui/shell/planselector.h"
#include "ui/shell/sections.h"
#include "ui/shell/waiting.h"
#include "ui/support/ground.h"
#include "ui/support/sectionlist.h"
#include "ui/support/type.h"

#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

/// Plan, units and table prepare; scoring and ranking are the work of a year, targets, initiatives and
/// projects that of a movement; history looks back.
int groupOf(Section section)
{
    switch (section) {
    case Section::Overview:
        return 0;
    case Section::Plan:
    case Section::Units:
    case Section::Table:
        return 1;
    case Section::Scoring:
    case Section::Ranking:
        return 2;
    case Section::Targets:
    case Section::Initiatives:
    case Section::Projects:
        return 3;
    case Section::History:
        return 4;
    }
    return 0;
}

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent), m_plans(new PlanSelector(this)),
      m_sections(new SectionList(tr("Sections"), this))
{
    setObjectName(QStringLiteral("sidebar"));
    setGround(this, Ground::Sidebar, Edge::Right);
    m_sections->setObjectName(QStringLiteral("sectionList"));
    std::vector<SectionItem> items;
    for (int i = 0; i < kSectionCount; ++i) {
        const auto section = static_cast<Section>(i);
        const auto key = QKeySequence(QString::fromLatin1(
            commandInfos()[static_cast<size_t>(sectionCommand(section))].shortcut));
        items.push_back({sectionId(section), sectionName(section), sectionIcon(section),
                         groupOf(section), key.toString(QKeySequence::NativeText)});
    }
    m_sections->setSections(items);
    connect(m_sections, &SectionList::chosen, this,
            [this](const QString& id) { emit chosen(sectionOfId(id)); });

    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    head->addWidget(m_plans);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_sections, 1);
    setRail(false);
}

void Sidebar::setSection(Section section)
{
    m_sections->setCurrentSection(sectionId(section));
}

void Sidebar::setWaiting(const Waiting& waiting)
{
    m_sections->setBadge(sectionId(Section::Table), waiting.tableErrors,
                         tr("%n error(s) in the score table", nullptr, waiting.tableErrors));
    m_sections->setBadge(sectionId(Section::Scoring), waiting.sheets,
                         tr("%n sheet(s) not confirmed", nullptr, waiting.sheets));
    m_sections->setBadge(sectionId(Section::Ranking), waiting.dockets,
                         tr("%n tie(s) to decide", nullptr, waiting.dockets));
    fit();
}

void Sidebar::setRail(bool rail)
{
    m_plans->setRail(rail);
    m_sections->setRail(rail);
    fit();
}

void Sidebar::fit()
{
    const int names = m_sections->fittingWidth() + layout()->contentsMargins().right();
    setFixedWidth(m_sections->isRail() ? space::kRailWidth
                                       : std::max(scaled(space::kSidebarWidth), names));
}

} // namespace thidua
