// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page finds out only after it is on show, so that it opens at once however much there is, and
// where its rows lead.

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/registers/registeractions.h"
#include "core/actions/units/unitactions.h"
#include "tests/ui/draftfixture.h"
#include "ui/initiatives/alikemarks.h"
#include "ui/initiatives/initiativespage.h"
#include "ui/overview/scoringoverview.h"
#include "ui/plan/planpage.h"
#include "ui/ranking/findings.h"
#include "ui/shell/searchindex.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace thidua;

namespace {

void addUnits(DraftFixture& fixture, int count)
{
    for (int i = 2; i < count + 2; ++i) {
        Unit unit;
        unit.code = QStringLiteral("K1-%1").arg(i, 2, 10, QLatin1Char('0'));
        unit.name = QStringLiteral("Bệnh viện %1").arg(i);
        REQUIRE(fixture.workspace.apply(actions::addMember(fixture.workspace.ledger(),
                                                           fixture.workspace.plan(),
                                                           fixture.book()->blocs[0].id, unit)));
    }
}

std::vector<Initiative> titled(int count)
{
    std::vector<Initiative> initiatives;
    for (int i = 0; i < count; ++i) {
        Initiative initiative;
        initiative.id = {i + 1};
        initiative.title = QStringLiteral("Đặt lịch khám bệnh trực tuyến qua Zalo %1").arg(i);
        initiatives.push_back(initiative);
    }
    return initiatives;
}

} // namespace

TEST_CASE(
    "The overview of many units is shown before they are checked, and then counts what is left")
{
    const int units = GENERATE(10, 90);
    DraftFixture fixture;
    addUnits(fixture, units);
    ScoringOverview view(fixture.workspace);
    view.resize(1134, 640);
    const QSignalSpy completed(&view, &OverviewView::completed);
    view.show();
    view.read();
    const auto standing =
        fixture.workspace.ledger()
            .standing(fixture.workspace.plan(), fixture.workspace.session().now().date())
            .value();
    const int open =
        countOpen(gatherFindings(fixture.workspace.ledger(), fixture.book(), standing).value());
    REQUIRE(open >= units); // nobody has a sheet
    const auto told = [&] {
        return view.headline().title
            == ScoringOverview::tr("The list cannot be final yet: %n task(s) left", nullptr, open);
    };
    CHECK(told() == (units < 40));
    CHECK(QTest::qWaitFor(told, 5000));
    CHECK(completed.count() == 1);
    // Read anew while it is being checked, it starts again and ends once.
    view.read();
    CHECK(QTest::qWaitFor(told, 5000));
    CHECK(completed.count() == 2);
}

TEST_CASE("Few titles are compared at once, many after showing, and the most alike are named")
{
    AlikeMarks marks;
    const QSignalSpy completed(&marks, &AlikeMarks::completed);
    marks.take(titled(30));
    CHECK(marks.has({1}));
    CHECK(marks.titles({1}).size() == 5);
    CHECK(marks.more({1}) == 24);
    CHECK(completed.isEmpty());

    const auto many = titled(400);
    marks.take(many);
    CHECK_FALSE(marks.has({1}));
    CHECK(QTest::qWaitFor([&] { return completed.count() == 1; }, 10'000));
    CHECK(marks.titles({400}).size() == 5);
    CHECK(marks.titles({400}).size() + marks.more({400}) == 399);
    // The same titles again cost nothing, and stay known.
    marks.take(many);
    CHECK(marks.has({1}));
}

TEST_CASE("A task or an initiative is found by Ctrl+K and chosen in its register, whatever hid it")
{
    DraftFixture fixture;
    const Ledger& ledger = fixture.workspace.ledger();
    Initiative initiative;
    initiative.unit = fixture.book()->members.front().unit;
    initiative.title = QStringLiteral("Bệnh án không giấy");
    REQUIRE(fixture.workspace.apply(actions::saveInitiative(
        ledger, fixture.workspace.plan(), initiative, fixture.workspace.session().now().date())));
    for (const char* text : {"Rà soát phần mềm", "Báo cáo quý III"}) {
        Task task;
        task.plan = fixture.workspace.plan();
        task.text = QString::fromUtf8(text);
        REQUIRE(fixture.workspace.apply(actions::saveTask(ledger, task)));
    }
    const SearchIndex index(ledger, *fixture.book());
    const auto idea = index.find(QStringLiteral("benh an khong"), 5);
    CHECK(std::ranges::count_if(
              idea, [](const SearchHit& hit) { return !hit.location.initiative.isNull(); })
          == 1);
    const auto tasks = index.find(QStringLiteral("bao cao quy"), 5);
    REQUIRE(tasks.size() == 1);

    InitiativesPage page(fixture.workspace);
    page.resize(1134, 640);
    page.reload();
    page.show();
    page.goTo({.section = Section::Initiatives, .part = Part::Tasks});
    type(page, "tasksSearch", QStringLiteral("phần mềm"));
    auto& table = child<QTableView>(page, "tasksTable");
    CHECK(table.model()->rowCount() == 1);
    page.goTo(tasks.front().location);
    CHECK(table.model()->rowCount() == 2);
    CHECK(table.currentIndex().siblingAtColumn(0).data().toString().contains(
        QStringLiteral("Báo cáo quý III")));
}

TEST_CASE("A milestone of the calendar opens its part of the plan")
{
    DraftFixture fixture;
    PlanPage page(fixture.workspace);
    page.resize(1134, 640);
    page.reload();
    page.show();
    const auto milestones = fixture.book()->milestones;
    REQUIRE(milestones.size() > 2);
    page.goTo({.section = Section::Plan, .milestone = milestones[2].id});
    auto& table = child<QTableView>(page, "milestonesTable");
    CHECK(table.isVisible());
    CHECK(table.currentIndex().row() == 2);
}
