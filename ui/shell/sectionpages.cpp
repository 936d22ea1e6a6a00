// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sectionpages.h"

#include "ui/history/historypage.h"
#if __has_include("ui/overview/overviewpage.h")
#include "ui/overview/overviewpage.h"
#define HAS_OVERVIEW
#endif
#if __has_include("ui/plan/planpage.h")
#include "ui/plan/planpage.h"
#define HAS_PLAN
#endif
#if __has_include("ui/units/unitspage.h")
#include "ui/units/unitspage.h"
#define HAS_UNITS
#endif
#if __has_include("ui/table/tablepage.h")
#include "ui/table/tablepage.h"
#define HAS_TABLE
#endif
#if __has_include("ui/scoring/scoringpage.h")
#include "ui/scoring/scoringpage.h"
#define HAS_SCORING
#endif
#if __has_include("ui/ranking/rankingpage.h")
#include "ui/ranking/rankingpage.h"
#define HAS_RANKING
#endif

namespace thidua {

namespace {

template<class P>
Page* make(Workspace& workspace, QWidget* parent)
{
    return new P(workspace, parent);
}

class NoPage : public Page {
public:
    using Page::Page;
    void reload() override {}
};
#ifndef HAS_OVERVIEW
using OverviewPage = NoPage;
#endif
#ifndef HAS_PLAN
using PlanPage = NoPage;
#endif
#ifndef HAS_UNITS
using UnitsPage = NoPage;
#endif
#ifndef HAS_TABLE
using TablePage = NoPage;
#endif
#ifndef HAS_SCORING
using ScoringPage = NoPage;
#endif
#ifndef HAS_RANKING
using RankingPage = NoPage;
#endif

using Maker = Page* (*)(Workspace&, QWidget*);
constexpr Maker kMakers[] = {make<OverviewPage>, make<PlanPage>,    make<UnitsPage>,  make<TablePage>,
                             make<ScoringPage>,  make<RankingPage>, make<HistoryPage>};

} // namespace

Page* makePage(Section section, Workspace& workspace, QWidget* parent)
{
    return kMakers[static_cast<size_t>(section)](workspace, parent);
}

} // namespace thidua
