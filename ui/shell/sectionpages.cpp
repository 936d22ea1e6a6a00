// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sectionpages.h"

#include "ui/history/historypage.h"
#include "ui/initiatives/initiativespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/plan/planpage.h"
#include "ui/projects/projectspage.h"
#include "ui/ranking/rankingpage.h"
#include "ui/scoring/scoringpage.h"
#include "ui/table/tablepage.h"
#include "ui/targets/targetspage.h"
#include "ui/units/unitspage.h"

namespace thidua {

namespace {

template<class P>
Page* make(Workspace& workspace, QWidget* parent)
{
    return new P(workspace, parent);
}

using Maker = Page* (*)(Workspace&, QWidget*);
constexpr Maker kMakers[] = {make<OverviewPage>, make<PlanPage>,        make<UnitsPage>,
                             make<TablePage>,    make<ScoringPage>,     make<RankingPage>,
                             make<TargetsPage>,  make<InitiativesPage>, make<ProjectsPage>,
                             make<HistoryPage>};

} // namespace

Page* makePage(Section section, Workspace& workspace, QWidget* parent)
{
    return kMakers[static_cast<size_t>(section)](workspace, parent);
}

} // namespace thidua
