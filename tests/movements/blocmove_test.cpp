// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/boards/blocboard.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/actions/scoring/tableactions.h"
#include "core/actions/units/blocmoves.h"
#include "core/storage/movemententities.h"
#include "tests/movements/movementledger.h"

using namespace thidua;

namespace {

using test::MovementLedger;

QDate on(const char* iso)
{
    return test::day(iso);
}

/// The plan of 2024 (01/01–20/12) with five units in bloc 1 that has awards for 40 percent, rounded down,
/// and four in bloc 2 with 50 percent. Each bloc has a bonus of its own in the table.
struct TwoBlocs : MovementLedger {
    PlanId plan = load("theme-2024");
    std::vector<UnitId> units;
    QDate today = on("2024-11-20");

    TwoBlocs()
    {
        give("1", 40);
        give("2", 50);
        for (const char* code : {"A", "B", "C", "D", "E"})
            units.push_back(add(plan, code, code, "bệnh viện", "1"));
        for (const char* code : {"F", "G", "H", "I"})
            units.push_back(add(plan, code, code, "bệnh viện", "2"));
        bonus("X1", "1");
        bonus("X2", "2");
    }
    void give(const char* code, int percent)
    {
        Bloc row = bloc(code);
        row.quotaKind = QuotaKind::Share;
        row.quotaShare = Points::whole(percent);
        row.quotaRounding = Rounding::Down;
        write(actions::saveBloc(read(), row));
    }
    void bonus(const char* code, const char* ofBloc)
    {
        Criterion row;
        row.plan = plan;
        row.code = QString::fromLatin1(code);
        row.title = QStringLiteral("Riêng của khối %1").arg(QString::fromLatin1(ofBloc));
        row.type = CriterionType::Bonus;
        row.rule = RuleKind::Manual;
        row.ruleArgs = QStringLiteral("step=1");
        row.maximum = Points::whole(2);
        row.bloc = bloc(ofBloc).id;
        write(actions::saveCriterion(read(), row));
    }
    Ledger::Book book() const { return read().book(plan).value(); }
    Bloc bloc(const char* code) const { return *book()->blocByCode(QString::fromLatin1(code)); }
    CriterionId criterion(const char* code) const
    {
        const auto table = book()->table;
        return table.node(table.indexOf(QString::fromLatin1(code))).criterion.id;
    }
    void score(UnitId unit, const char* code, int points)
    {
        write(actions::setScore(read(), {plan, unit, Round::Appraisal, criterion(code)},
                                Entry::points(Points::whole(points))));
    }
    Points total(UnitId unit) const
    {
        const auto sheet = read().sheet(plan, unit, Round::Appraisal).value();
        return read().result(sheet->id).value()->total;
    }
    Result<ChangeSet> move(UnitId unit, const char* iso, const char* to,
                           const char* document = "12/QĐ-SYT") const
    {
        return actions::moveToBloc(read(), {plan, unit, on(iso), {}, QString::fromUtf8(document)},
                                   bloc(to).id, today);
    }
    /// Members and awards of both blocs in the ranking of a day.
    std::vector<int> sizes(const char* iso) const
    {
        const Standing standing = read().standing(plan, on(iso)).value();
        const BlocStanding* one = standing.bloc(bloc("1").id);
        const BlocStanding* two = standing.bloc(bloc("2").id);
        return {one->members, one->awards.quota, two->members, two->awards.quota};
    }
};

} // namespace

TEST_CASE("A unit is in the bloc of the day asked for, through several moves")
{
    const std::vector<BlocMove> moves{{{1}, {7}, on("2024-03-01"), {1}, {}},
                                      {{1}, {7}, on("2024-07-01"), {2}, {}},
                                      {{1}, {8}, on("2024-02-01"), {3}, {}}};
    struct Case {
        int unit;
        const char* day;
        int bloc;
    };
    for (const Case& asked :
         {Case{7, "2024-02-29", 1}, Case{7, "2024-03-01", 2}, Case{7, "2024-06-30", 2},
          Case{7, "2024-07-01", 9}, Case{8, "2024-01-31", 3}, Case{8, "2024-02-01", 9},
          Case{6, "2024-01-01", 9}}) {
        INFO(asked.unit << ' ' << asked.day);
        CHECK(blocOn(moves, {asked.unit}, {9}, on(asked.day)) == BlocId{asked.bloc});
    }
}

TEST_CASE("A move takes the unit, the percentages and the awards with it from its day on")
{
    TwoBlocs ledger;
    // 40 % of 5 is 2 and 50 % of 4 is 2; then 40 % of 4 is 1 and 50 % of 5 is 2, both rounded down.
    CHECK(ledger.sizes("2024-11-20") == std::vector<int>{5, 2, 4, 2});
    const auto effect = actions::blocMoveEffect(ledger.read(), ledger.plan, ledger.units[0],
                                                ledger.bloc("2").id, ledger.today)
                            .value();
    using Size = actions::BlocMoveEffect::Size;
    CHECK(effect.fromBefore == Size{5, 2});
    CHECK(effect.fromAfter == Size{4, 1});
    CHECK(effect.toBefore == Size{4, 2});
    CHECK(effect.toAfter == Size{5, 2});
    ledger.write(ledger.move(ledger.units[0], "2024-07-01", "2"));
    CHECK(ledger.sizes("2024-11-20") == std::vector<int>{4, 1, 5, 2});
    CHECK(ledger.sizes("2024-07-01") == std::vector<int>{4, 1, 5, 2});
    CHECK(ledger.sizes("2024-06-30") == std::vector<int>{5, 2, 4, 2});
    const auto book = ledger.book();
    CHECK(book->membersOf(ledger.bloc("1").id, on("2024-06-30")).size() == 5);
    CHECK(book->membersOf(ledger.bloc("1").id, on("2024-07-01")).size() == 4);
    REQUIRE(book->moves.size() == 1);
    CHECK(book->moves[0].from == ledger.bloc("1").id);
    CHECK(book->moves[0].document == QStringLiteral("12/QĐ-SYT"));
}

TEST_CASE(
    "The sheets of a unit go on with its new bloc's criteria, and no score of the old is lost")
{
    TwoBlocs ledger;
    const UnitId unit = ledger.units[0];
    ledger.score(unit, "1.2", 5);
    ledger.score(unit, "X1", 2);
    CHECK(ledger.total(unit) == Points::whole(7));
    const auto effect =
        actions::blocMoveEffect(ledger.read(), ledger.plan, unit, ledger.bloc("2").id, ledger.today)
            .value();
    CHECK(effect.unused == QStringList{QStringLiteral("X1 Riêng của khối 1")});
    CHECK(effect.fresh == QStringList{QStringLiteral("X2 Riêng của khối 2")});

    ledger.write(ledger.move(unit, "2024-07-01", "2"));
    CHECK(ledger.total(unit) == Points::whole(5));
    CHECK_FALSE(actions::setScore(ledger.read(),
                                  {ledger.plan, unit, Round::Appraisal, ledger.criterion("X1")},
                                  Entry::points(Points::whole(1))));
    ledger.score(unit, "X2", 1);
    CHECK(ledger.total(unit) == Points::whole(6));
    const auto sheet = ledger.read().sheet(ledger.plan, unit, Round::Appraisal).value();
    CHECK(ledger.read().score(sheet->id, ledger.criterion("X1")).value()->amount
          == Points::whole(2));
    CHECK(ledger.session().check().value().isSound());
}

TEST_CASE("A unit changes its name and its bloc by one step, or neither")
{
    TwoBlocs ledger;
    const UnitId id = ledger.units[0];
    Unit unit = *ledger.read().find<Unit>({toValue(id)}).value();
    const auto change = [&](const char* iso) {
        return actions::changeUnitAndBloc(ledger.read(), unit,
                                          {ledger.plan, id, on(iso), {}, QStringLiteral("7/QĐ")},
                                          ledger.bloc("2").id, ledger.today);
    };
    const auto name = [&] { return ledger.book()->member(id)->name; };
    unit.name = QStringLiteral("Bệnh viện A mới");
    CHECK_FALSE(change("2024-12-01")); // has not come
    unit.name.clear();
    CHECK_FALSE(change("2024-07-01"));
    unit.name = QStringLiteral("Bệnh viện A mới");
    ledger.write(change("2024-07-01"));
    CHECK(ledger.sizes("2024-11-20") == std::vector<int>{4, 1, 5, 2});
    CHECK(ledger.read().find<Unit>({toValue(id)}).value()->name == unit.name);
    REQUIRE(ledger.session().undo());
    CHECK(ledger.sizes("2024-11-20") == std::vector<int>{5, 2, 4, 2});
    CHECK(name() == QStringLiteral("A"));
    // Only the bloc.
    unit.name = QStringLiteral("A");
    ledger.write(change("2024-07-01"));
    CHECK(ledger.sizes("2024-11-20") == std::vector<int>{4, 1, 5, 2});
}

TEST_CASE("Taking a move back while the plan is scored restores bloc, sums and the count of edits")
{
    TwoBlocs ledger;
    const UnitId unit = ledger.units[0];
    const auto scored = ledger.book(); // its table, while it is walked
    for (const TableNode& node : scored->table.nodes()) {
        if (node.isLeaf() && node.type() == CriterionType::Base)
            ledger.score(unit, node.criterion.code.toUtf8().constData(), 0);
    }
    ledger.score(unit, "X1", 2);
    for (const SheetState state : {SheetState::Appraised, SheetState::Approved})
        ledger.write(actions::moveSheet(ledger.read(), ledger.plan, unit, Round::Appraisal, state,
                                        {QStringLiteral("An"), {}}, {}));
    const auto edits = [&] {
        return ledger.read().sheet(ledger.plan, unit, Round::Appraisal).value()->editsSinceApproval;
    };
    ledger.write(ledger.move(unit, "2024-07-01", "2"));
    CHECK(edits() == 1);
    CHECK(ledger.total(unit) == Points());
    // Out of turn too: something else was written since.
    const auto number = ledger.session().history().value().front().number;
    ledger.score(ledger.units[5], "1.2", 3);
    REQUIRE(ledger.session().undoEntry(number, false).has_value());
    CHECK(edits() == 0);
    CHECK(ledger.total(unit) == Points::whole(2));
    CHECK(ledger.book()->moves.empty());
    CHECK(ledger.book()->member(unit)->bloc == ledger.bloc("1").id);
    // The same correction without a day stays locked with the plan.
    CHECK_FALSE(actions::setMembership(ledger.read(), ledger.plan, unit, ledger.bloc("2").id));
}

TEST_CASE(
    "A move is not taken back under a sheet that was locked since, and counts on an approved one")
{
    TwoBlocs ledger;
    const UnitId unit = ledger.units[0];
    const auto book = ledger.book(); // its table, while it is walked
    for (const TableNode& node : book->table.nodes()) {
        if (node.isLeaf() && node.type() == CriterionType::Base)
            ledger.score(unit, node.criterion.code.toUtf8().constData(), 0);
    }
    ledger.write(ledger.move(unit, "2024-07-01", "2")); // while the sheet is a draft
    const auto number = ledger.session().history().value().front().number;
    ledger.score(unit, "X2", 1);
    const auto move = [&](SheetState state) {
        ledger.write(actions::moveSheet(ledger.read(), ledger.plan, unit, Round::Appraisal, state,
                                        {QStringLiteral("An"), {}}, {}));
    };
    for (const SheetState state : {SheetState::Appraised, SheetState::Approved, SheetState::Locked})
        move(state);
    const auto refused = ledger.session().undoEntry(number, false);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(ledger.book()->member(unit)->bloc == ledger.bloc("2").id);

    ledger.write(actions::moveSheet(ledger.read(), ledger.plan, unit, Round::Appraisal,
                                    SheetState::Approved, {QStringLiteral("An"), {}},
                                    QStringLiteral("chuyển khối")));
    REQUIRE(ledger.session().undoEntry(number, false).has_value());
    CHECK(ledger.book()->member(unit)->bloc == ledger.bloc("1").id);
    CHECK(ledger.read().sheet(ledger.plan, unit, Round::Appraisal).value()->editsSinceApproval
          == 1);
}

TEST_CASE("A move is refused for a day or a state in which it says nothing true")
{
    TwoBlocs ledger;
    const UnitId unit = ledger.units[0];
    const auto refused = [&](const char* iso, const char* to, const char* document = "12/QĐ-SYT") {
        const auto change = ledger.move(unit, iso, to, document);
        return change ? QString() : change.error().message;
    };
    CHECK_FALSE(refused("", "2").isEmpty());
    CHECK_FALSE(refused("2024-07-01", "1").isEmpty()); // where it is
    CHECK_FALSE(refused("2024-01-01", "2").isEmpty()); // the plan's first day
    CHECK_FALSE(refused("2024-11-21", "2").isEmpty()); // tomorrow
    CHECK(refused("2024-01-02", "2").isEmpty());
    CHECK(refused("2024-11-20", "2").isEmpty());
    CHECK(refused("2024-07-01", "2", "").isEmpty()); // nothing scored yet: no paper needed
    ledger.today = on("2025-03-01");
    CHECK_FALSE(refused("2024-12-20", "2").isEmpty()); // the plan was over on the 19th
    CHECK(refused("2024-12-19", "2").isEmpty());
    ledger.score(unit, "1.2", 5);
    CHECK_FALSE(refused("2024-07-01", "2", " ").isEmpty());
    ledger.write(ledger.move(unit, "2024-07-01", "2"));
    CHECK_FALSE(refused("2024-07-01", "3").isEmpty());
    CHECK(refused("2024-07-02", "3").isEmpty());
    ledger.write(actions::closePlan(ledger.read(), ledger.plan, ledger.today));
    CHECK_FALSE(refused("2024-08-01", "3").isEmpty());
}

TEST_CASE("A bloc somebody left is kept, and a unit that is taken out takes its moves along")
{
    TwoBlocs ledger;
    for (size_t i = 0; i < 5; ++i)
        ledger.write(ledger.move(ledger.units[i], "2024-07-01", "2"));
    CHECK(ledger.book()->membersOf(ledger.bloc("1").id).empty());
    CHECK_FALSE(actions::removeBloc(ledger.read(), ledger.bloc("1").id));
    ledger.write(actions::setMembership(ledger.read(), ledger.plan, ledger.units[0], {}));
    CHECK(ledger.book()->moves.size() == 4);
    ledger.write(actions::removeUnit(ledger.read(), ledger.units[1]));
    CHECK(ledger.book()->moves.size() == 3);
    CHECK(ledger.session().check().value().isSound());
}

TEST_CASE("Launches count in the bloc a unit was in on the deadline")
{
    MovementLedger ledger;
    const PlanId plan = ledger.load("danang-443-khsyt-2022");
    const BlocId one = ledger.addBloc(plan, "1");
    const BlocId two = ledger.addBloc(plan, "2");
    const UnitId moved = ledger.add(plan, "A", "A", "", "1");
    ledger.add(plan, "B", "B", "", "1");
    ledger.add(plan, "C", "C", "", "2");
    const auto book = ledger.read().book(plan).value();
    const auto launch = std::ranges::find_if(book->milestones, [](const Milestone& row) {
        return row.perUnit && row.kind == MilestoneKind::Launch;
    });
    ledger.write(actions::recordSteps(ledger.read(), launch->id, {moved},
                                      {on("2022-06-20"), {}, {}}, on("2022-06-20")));
    const QDate deadline = launch->lastDay(); // before the end of Quarter II 2022
    REQUIRE(deadline < on("2022-07-01"));
    ledger.write(actions::moveToBloc(ledger.read(), {plan, moved, on("2022-09-01"), {}, {}}, two,
                                     on("2022-10-01")));
    const auto launched = [&](BlocId bloc, const char* iso) {
        const PlanBoards boards = actions::planBoards(ledger.read(), plan, on(iso)).value();
        const BlocBoard board = blocBoard(boards, bloc).value();
        const auto column =
            std::ranges::find_if(board.launches, [&](const LaunchColumn& candidate) {
                return candidate.milestone.id == launch->id;
            });
        return std::tuple(board.units.size(), column->done, column->obliged);
    };
    // Done by 1 of 2 in bloc 1 on the deadline, whoever is in it today.
    CHECK(launched(one, "2022-10-01") == std::tuple(1u, 1, 2));
    CHECK(launched(two, "2022-10-01") == std::tuple(2u, 0, 1));
    CHECK(launched(one, "2022-08-31") == std::tuple(2u, 1, 2));
}
