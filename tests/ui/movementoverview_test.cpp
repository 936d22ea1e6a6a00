// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/launches/launchactions.h"
#include "core/actions/plan/planactions.h"
#include "core/actions/projects/projectactions.h"
#include "core/actions/units/unitactions.h"
#include "core/exchange/templates.h"
#include "core/storage/movemententities.h"
#include "tests/support/catch.h"
#include "ui/overview/movementfacts.h"

using namespace thidua;

namespace {

/// A movement in memory with four obliged units in one bloc.
struct Movement2022 {
    std::unique_ptr<Session> session = Session::inMemory({}).value();
    PlanId plan;
    std::vector<UnitId> units;

    Movement2022()
    {
        write(actions::loadPlan(ledger(),
                                loadTemplate(QStringLiteral("danang-443-khsyt-2022")).value()));
        plan = ledger().plans().value().front().id;
        Bloc bloc;
        bloc.plan = plan;
        bloc.code = QStringLiteral("1");
        bloc.name = QStringLiteral("Khối 1");
        write(actions::saveBloc(ledger(), bloc));
        const BlocId id = ledger().book(plan).value()->blocs.front().id;
        for (int i = 1; i <= 4; ++i) {
            Unit unit;
            unit.code = QStringLiteral("DV%1").arg(i);
            unit.name = QStringLiteral("Đơn vị %1").arg(i);
            write(actions::addMember(ledger(), plan, id, unit));
        }
        const auto book = ledger().book(plan).value();
        for (const Member& member : book->members)
            units.push_back(member.unit);
    }
    const Ledger& ledger() const { return session->ledger(); }
    void write(const Result<ChangeSet>& change)
    {
        REQUIRE(change.has_value());
        REQUIRE(session->apply(*change).has_value());
    }
    MilestoneId milestone(MilestoneKind kind) const
    {
        const auto book = ledger().book(plan).value();
        const auto found =
            std::find_if(book->milestones.begin(), book->milestones.end(),
                         [kind](const Milestone& row) { return row.perUnit && row.kind == kind; });
        REQUIRE(found != book->milestones.end());
        return found->id;
    }
    MovementFacts facts(QDate today) const
    {
        return movementFacts(actions::planBoards(ledger(), plan, today).value());
    }
};

} // namespace

TEST_CASE(
    "The overview of a movement counts launches against all obliged units and names what is due")
{
    Movement2022 movement;
    const QDate before(2022, 6, 20);
    movement.write(actions::recordSteps(
        movement.ledger(), movement.milestone(MilestoneKind::Launch),
        {movement.units[0], movement.units[1], movement.units[2]}, {before, {}, {}}, before));
    MovementFacts facts = movement.facts(before);
    CHECK(facts.launches.present);
    CHECK_FALSE(facts.targets.present);
    CHECK_FALSE(facts.projects.present);
    // Three milestones every unit must do, four units: 3 of 12 steps.
    CHECK(facts.launches.figure == QStringLiteral("25"));
    CHECK(facts.launches.percent == 25);
    CHECK(facts.late == 0);
    CHECK_FALSE(facts.next.isEmpty());
    REQUIRE(facts.launchBars.blocs.size() == 3);
    CHECK(facts.launchBars.blocs[0].counts == std::vector<int>{3, 0, 1, 0});
    CHECK(facts.launchBars.blocs[1].counts == std::vector<int>{0, 0, 4, 0});

    // A day after the deadline the one left is late, and so are all registrations.
    facts = movement.facts(QDate(2022, 7, 1));
    CHECK(facts.late == 2);
    CHECK(facts.launchBars.blocs[0].counts == std::vector<int>{3, 0, 0, 1});
    CHECK(facts.launchBars.blocs[1].counts == std::vector<int>{0, 0, 0, 4});
    REQUIRE(facts.launches.chip.has_value());
    CHECK(facts.launches.chip->tone == Tone::Danger);
    REQUIRE(facts.due.size() >= 2);
    CHECK(facts.due.front().place.section == Section::Units);
}

TEST_CASE("A plan that is neither launched nor measured has no overview of a movement")
{
    const auto session = Session::inMemory({}).value();
    REQUIRE(session
                ->apply(actions::loadPlan(session->ledger(),
                                          loadTemplate(QStringLiteral("theme-2024")).value())
                            .value())
                .has_value());
    const PlanId plan = session->ledger().plans().value().front().id;
    const QDate today(2024, 12, 1);
    CHECK_FALSE(movementFacts(actions::planBoards(session->ledger(), plan, today).value()).any());
    CHECK_FALSE(actions::hasMovement(session->ledger(), plan).value());
}

TEST_CASE("A blocked project is counted for the headline, and money nobody knows has no bars")
{
    Movement2022 movement;
    Project project;
    project.plan = movement.plan;
    project.name = QStringLiteral("Bệnh án điện tử");
    project.blocked = QStringLiteral("Chưa bố trí vốn");
    project.budget = Money::moreThan(58'000'000'000);
    movement.write(actions::saveProject(movement.ledger(), project));
    const QDate today(2022, 6, 20);
    MovementFacts facts = movement.facts(today);
    CHECK(facts.blocked == 1);
    CHECK(facts.money.rows.empty());
    CHECK(facts.projects.line.contains(QStringLiteral("58.000.000.000")));
    Funding money;
    money.year = 2022;
    money.planned = Money::exact(1'000'000);
    const auto projects = movement.ledger().rows<Project>("1").value();
    movement.write(actions::setFunding(movement.ledger(), projects.front().id, {money}));
    CHECK(movement.facts(today).money.rows.size() == 1);
}
