// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/boards/blocboard.h"
#include "core/actions/boards/movementboard.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/plan/copyplan.h"
#include "core/actions/registers/registeractions.h"
#include "core/exchange/sample.h"
#include "tests/movements/targetledger.h"

#include <QTemporaryDir>

using namespace thidua;
using namespace thidua::test;
using testing::TargetLedger;

namespace {

/// The movement of 2022 with four units in bloc 1 and two in bloc 2; two units of bloc 1 have launched.
/// The plan asks three things of each: a launch and a registration that were over on 01/07/2022, and one
/// more that was not.
struct Launched : MovementLedger {
    PlanId plan = load("danang-443-khsyt-2022");
    std::vector<UnitId> units;
    QDate before = day("2022-06-20");
    QDate after = day("2022-07-01");

    Launched()
    {
        addBloc(plan, "1");
        addBloc(plan, "2");
        for (const char* code : {"A", "B", "C", "D"})
            units.push_back(add(plan, code, code, "", "1"));
        for (const char* code : {"E", "F"})
            units.push_back(add(plan, code, code, "", "2"));
        const auto book = read().book(plan).value();
        const auto launch = std::find_if(
            book->milestones.begin(), book->milestones.end(),
            [](const Milestone& row) { return row.perUnit && row.kind == MilestoneKind::Launch; });
        REQUIRE(launch != book->milestones.end());
        write(actions::recordSteps(read(), launch->id, {units[0], units[1]}, {before, {}, {}},
                                   before));
    }
    BlocId bloc(const char* code) const
    {
        return read().book(plan).value()->blocByCode(QString::fromLatin1(code))->id;
    }
    PlanBoards boards(QDate today) const
    {
        return actions::planBoards(read(), plan, today).value();
    }
};

} // namespace

TEST_CASE("The board of a unit counts what it has done against its deadlines, and what it owes")
{
    const Launched ledger;
    struct Case {
        size_t unit;
        int done;
        int late; ///< A: the registration. C: the launch as well
    };
    const auto c = GENERATE(Case{0, 1, 1}, Case{2, 0, 2}, Case{4, 0, 2});
    const UnitBoard board = unitBoard(ledger.boards(ledger.after), ledger.units[c.unit]).value();
    CHECK(board.steps.size() == 3);
    CHECK(board.stepsAsked() == 3);
    CHECK(board.stepsDone() == c.done);
    CHECK(board.late() == c.late);
    REQUIRE_FALSE(board.owes.empty());
    CHECK(board.owes.front().late);
    CHECK(unitBoard(ledger.boards(ledger.before), ledger.units[c.unit])->late() == 0);
}

TEST_CASE("The board of a bloc counts its own units, and that of a movement all of them")
{
    const Launched ledger;
    const PlanBoards boards = ledger.boards(ledger.after);
    const BlocBoard one = blocBoard(boards, ledger.bloc("1")).value();
    // 4 units × 3 steps; 2 launched; late: 2 launches and 4 registrations.
    CHECK(one.units.size() == 4);
    CHECK(one.stepsAsked() == 12);
    CHECK(one.stepsDone() == 2);
    CHECK(one.stepsLate() == 6);
    CHECK(one.units[0].launch == StepState::InTime);
    CHECK(one.units[2].launch == StepState::Late);
    CHECK(one.units[0].registration == StepState::Late);
    REQUIRE(one.launches.size() == 3);
    CHECK(one.launches[0].obliged == 4);
    CHECK(one.launches[0].late == 2);
    const BlocBoard two = blocBoard(boards, ledger.bloc("2")).value();
    CHECK(two.stepsAsked() == 6);
    CHECK(two.stepsDone() == 0);
    CHECK(two.stepsLate() == 4);

    const PlanLine line = planLine(boards);
    CHECK(line.stepsAsked == 18);
    CHECK(line.stepsDone == 2);
    CHECK(line.stepsLate == 10);
    CHECK(line.launched == Fraction::of(1, 9).value());
}

TEST_CASE("A plan without a score table has boards without scores and ranks nobody")
{
    const Launched ledger;
    const PlanBoards boards = ledger.boards(ledger.after);
    CHECK_FALSE(boards.standing.has_value());
    CHECK_FALSE(unitBoard(boards, ledger.units[0])->score.has_value());
    CHECK_FALSE(blocBoard(boards, ledger.bloc("1"))->scored);
    CHECK(planLine(boards).leaders.empty());
}

TEST_CASE("A plan without units has boards with nothing in them, and says what it does not have")
{
    MovementLedger ledger;
    const PlanId plan = ledger.load("danang-443-khsyt-2022");
    const PlanBoards boards = actions::planBoards(ledger.read(), plan, day("2022-07-01")).value();
    const PlanLine line = planLine(boards);
    CHECK(line.stepsAsked == 0);
    CHECK_FALSE(line.launched.has_value());
    CHECK(unitBoard(boards, {77}).error().code == ErrorCode::NotFound);
    CHECK(blocBoard(boards, {77}).error().code == ErrorCode::NotFound);
    CHECK(actions::movementBoard(ledger.read(), plan, day("2022-07-01"))->plans.size() == 1);
}

TEST_CASE("A unit that is not in force is asked for nothing")
{
    Launched ledger;
    Unit unit = ledger.read().find<Unit>({toValue(ledger.units[3])}).value().value();
    const Unit old = unit;
    unit.validTo = day("2022-05-31");
    ChangeSet change(Action::EditUnits);
    change.update(old, unit);
    ledger.write(change);
    const PlanBoards boards = ledger.boards(ledger.after);
    const UnitBoard board = unitBoard(boards, unit.id).value();
    CHECK_FALSE(board.inForce);
    CHECK(board.stepsAsked() == 0);
    CHECK(board.owes.empty());
    // One of four is gone: 3 × 3.
    const BlocBoard bloc = blocBoard(boards, ledger.bloc("1")).value();
    CHECK(bloc.stepsAsked() == 9);
    CHECK(bloc.stepsLate() == 4);
    CHECK(bloc.units.size() == 4);
    CHECK_FALSE(bloc.units[3].inForce);
}

TEST_CASE("A task belongs to the unit that leads it, by any of its names, while it is open")
{
    Launched ledger;
    const auto add = [&](const char* text, const char* lead) {
        Task task;
        task.plan = ledger.plan;
        task.text = QString::fromUtf8(text);
        task.lead = QString::fromUtf8(lead);
        task.due = day("2022-06-01");
        ledger.write(actions::saveTask(ledger.read(), task));
    };
    add("một", "a");
    add("hai", "B");
    add("ba", "Văn phòng Sở");
    const UnitBoard board = unitBoard(ledger.boards(ledger.after), ledger.units[0]).value();
    REQUIRE(board.tasks.size() == 1);
    CHECK(board.tasks.front().task.text == QStringLiteral("một"));
    CHECK(board.tasks.front().late);
    CHECK(board.late() == 2); // with the registration
}

TEST_CASE("Targets of a unit and a bloc are counted by what was reported and what was met")
{
    TargetLedger ledger;
    const TargetId target = ledger.addTarget(Rollup::ShareOfUnits, "Bệnh án điện tử");
    const auto enter = [&](UnitId unit, const char* done) {
        ledger.write(actions::enterMeasurement(
            ledger.read(), ledger.plan,
            {.target = target, .unit = unit, .year = 2024, .done = QString::fromLatin1(done)},
            day("2024-12-12")));
    };
    enter(ledger.a, "yes");
    enter(ledger.b, "no");
    const PlanBoards boards =
        actions::planBoards(ledger.read(), ledger.plan, day("2024-12-12")).value();
    const auto lineOf = [&](UnitId unit) { return unitBoard(boards, unit)->targets.at(0); };
    CHECK(lineOf(ledger.a).outcome.state == UnitOutcome::State::Met);
    CHECK(lineOf(ledger.b).outcome.state == UnitOutcome::State::NotMet);
    CHECK(lineOf(ledger.c).outcome.state == UnitOutcome::State::NoReport);
    CHECK(lineOf(ledger.c).year == 2024);
    const BlocBoard bloc = blocBoard(boards, boards.book->blocs.front().id).value();
    REQUIRE(bloc.units.size() == 3);
    int asked = 0;
    int reported = 0;
    int met = 0;
    for (const BlocUnitLine& unit : bloc.units) {
        asked += unit.targets;
        reported += unit.reported;
        met += unit.met;
    }
    CHECK(asked == 3);
    CHECK(reported == 2);
    CHECK(met == 1);
}

TEST_CASE("The line of a plan counts its targets where they stood at its end")
{
    TargetLedger ledger;
    struct Goal {
        const char* title;
        int year;
        int least; ///< 91 was measured in 2023
    };
    for (const Goal& goal :
         {Goal{"đạt", 2023, 90}, Goal{"chậm", 2023, 95}, Goal{"trống", 2023, 0}}) {
        const TargetId target = ledger.addTarget(Rollup::Direct, goal.title);
        if (goal.least == 0)
            continue;
        TargetGoal row;
        row.target = target;
        row.year = goal.year;
        row.kind = GoalKind::AtLeast;
        row.value = Points::hundredths(goal.least * 100);
        ledger.write(actions::setGoals(ledger.read(), target, {row}));
        ledger.write(actions::enterMeasurement(
            ledger.read(), ledger.plan,
            {.target = target, .year = 2023, .value = QStringLiteral("91")}, day("2024-12-12")));
    }
    const QDate today = day("2024-12-12");
    const PlanLine own = planLine(actions::planBoards(ledger.read(), ledger.plan, today).value());
    CHECK(own.ownTargets);
    CHECK(own.targets == TargetCount{1, 0, 0, 1, 0, 1});

    // A plan below it has its targets; one that ended before the figures were there has none.
    const PlanId child = ledger.addPlan("KH-2023");
    ledger.setParent(child, ledger.plan);
    const auto boards = actions::planBoards(ledger.read(), child, today).value();
    CHECK_FALSE(planLine(boards).ownTargets);
    CHECK(planLine(boards).targets == own.targets);
    Plan early = boards.book->plan;
    early.last = day("2022-12-31");
    CHECK(countTargets(boards.targets, early) == TargetCount{0, 0, 0, 0, 0, 3});
}

TEST_CASE("A movement shows its plans side by side, another movement is left out")
{
    Launched ledger;
    const auto copied = actions::copyPlan(
        ledger.read(), {ledger.plan, QStringLiteral("NEXT"), QStringLiteral("Năm sau"), 1, {}, {}});
    REQUIRE(copied.has_value());
    ledger.write(copied->change);
    ledger.load("hue-2021-targets");
    const MovementBoard board =
        actions::movementBoard(ledger.read(), ledger.plan, ledger.after).value();
    REQUIRE(board.plans.size() == 2);
    CHECK(board.plans[0].stepsDone == 2);
    CHECK(board.plans[1].plan.id == copied->plan);
    CHECK(board.plans[1].stepsDone == 0);
    CHECK(board.plans[1].stepsAsked == 18);
    CHECK(board.current == ledger.plan);
}

TEST_CASE("Scores on boards are those of the ranking, with the way to the award line")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.thidua"));
    REQUIRE(writeSampleLedger(path, {}));
    const auto session = Session::open(path, {}).value();
    const Ledger& ledger = session->ledger();
    const PlanId plan = ledger.plans()->front().id;
    const PlanBoards boards = actions::planBoards(ledger, plan, day("2024-12-12")).value();
    const Standing standing = ledger.standing(plan, day("2024-12-12")).value();
    struct Case {
        const char* unit;
        int rank;
        int total; ///< hundredths; 0: not ranked
        std::optional<int> toLine;
    };
    // Bloc 1: 101,50 before two of 98,75 for three places. Bloc 2: three of 97,50 for the last places.
    const auto c = GENERATE(Case{"K1-01", 1, 10150, 275}, Case{"K2-02", 2, 9750, 0},
                            Case{"K2-03", 2, 9750, 0});
    const UnitBoard board =
        unitBoard(boards, boards.book->memberByCode(QString::fromLatin1(c.unit))->unit).value();
    REQUIRE(board.score.has_value());
    CHECK(board.score->ranked.rank == c.rank);
    CHECK(board.score->ranked.total == Points::hundredths(c.total));
    REQUIRE(board.score->toLine.has_value());
    CHECK(*board.score->toLine == Points::hundredths(*c.toLine));

    const PlanLine line = planLine(boards);
    REQUIRE(line.leaders.size() == standing.blocs.size());
    CHECK(line.leaders[0].total == Points::hundredths(10150));
    CHECK(line.leaders[1].total == Points::hundredths(9925));
    CHECK(line.leaders[2].total.toString(2) == QStringLiteral("97,92"));
}

TEST_CASE("A unit without a rank has no way to the award line")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.thidua"));
    REQUIRE(writeSampleLedger(path, {}));
    const auto session = Session::open(path, {}).value();
    const PlanId plan = session->ledger().plans()->front().id;
    const PlanBoards boards =
        actions::planBoards(session->ledger(), plan, day("2024-12-12")).value();
    int unranked = 0;
    for (const Member& member : boards.book->members) {
        const auto score = unitBoard(boards, member.unit)->score;
        REQUIRE(score.has_value());
        if (score->ranked.rank > 0)
            continue;
        ++unranked;
        CHECK_FALSE(score->toLine.has_value());
    }
    CHECK(unranked == 1); // Trung tâm Pháp y
}
