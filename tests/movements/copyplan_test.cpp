// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/copyplan.h"
#include "core/actions/plan/definition.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/actions/targets/targetreads.h"
#include "core/domain/plan/plandifference.h"
#include "core/storage/movemententities.h"
#include "tests/movements/movementledger.h"

using namespace thidua;
using namespace thidua::test;

namespace {

actions::PlanCopy nextYear(PlanId source)
{
    return {source, QStringLiteral("cd-2025"), QStringLiteral("Chuyên đề năm 2025"), 1, {}, {},
            true};
}

const Milestone* milestone(const PlanBook& book, const char* words)
{
    for (const Milestone& row : book.milestones) {
        if (row.title.contains(QString::fromUtf8(words)))
            return &row;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a plan is copied into the next year with its units and keeps its history apart")
{
    MovementLedger ledger;
    const PlanId old = ledger.load("theme-2024");
    const UnitId unit = ledger.add(old, "A1", "Bệnh viện A");
    const auto before = ledger.read().book(old).value();
    const QByteArray said = [&] {
        const auto table = before->table.nodes().size();
        return QByteArray::number(static_cast<qlonglong>(table));
    }();

    const auto copied = actions::copyPlan(ledger.read(), nextYear(old));
    REQUIRE(copied.has_value());
    ledger.write(copied->change);
    const auto book = ledger.read().book(copied->plan).value();
    CHECK(book->plan.copiedFrom == old);
    CHECK(book->plan.code == QStringLiteral("cd-2025"));
    CHECK(book->plan.number.isEmpty());
    CHECK_FALSE(book->plan.issued.isValid());
    CHECK(book->plan.first == before->plan.first.addYears(1));
    CHECK(QByteArray::number(static_cast<qlonglong>(book->table.nodes().size())) == said);
    REQUIRE(book->member(unit));
    CHECK(book->bloc(book->member(unit)->bloc)->code == before->blocs.front().code);
    CHECK(book->member(unit)->bloc != before->blocs.front().id);

    // What happens to one does not touch the other.
    Plan edited = book->plan;
    edited.title = QStringLiteral("Khác");
    ledger.write(actions::editPlan(ledger.read(), edited));
    CHECK(ledger.read().book(old).value()->plan.title == before->plan.title);
    CHECK(actions::copyPlan(ledger.read(), nextYear(old)).error().code == ErrorCode::Refused);
    auto nameless = nextYear(old);
    nameless.code.clear();
    CHECK(actions::copyPlan(ledger.read(), nameless).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a deadline that falls on a holiday or a weekend moves on, and the copy says so")
{
    MovementLedger ledger;
    const PlanId old = ledger.load("theme-2024");
    auto book = ledger.read().book(old).value();
    std::vector<Milestone> rows = book->milestones;
    Milestone tet;
    tet.title = QStringLiteral("Nộp báo cáo");
    tet.last = day("2025-02-17"); // a year on it is the first day of Tết
    Milestone before;
    before.title = QStringLiteral("Trước ngày");
    before.last = day("2025-03-01"); // "trước 01/3": its last day of 2026 is Saturday, 28/2
    before.lastExcluded = true;
    rows.push_back(tet);
    rows.push_back(before);
    ledger.write(actions::setMilestones(ledger.read(), old, rows));

    const auto copied = actions::copyPlan(ledger.read(), nextYear(old)).value();
    ledger.write(copied.change);
    book = ledger.read().book(copied.plan).value();
    REQUIRE(milestone(*book, "Nộp báo cáo"));
    CHECK(milestone(*book, "Nộp báo cáo")->lastDay() == day("2026-02-23"));
    // The eve of 1/3/2026 is a Saturday: the last worked day that counts is Monday, 2/3.
    CHECK(milestone(*book, "Trước ngày")->last == day("2026-03-03"));
    CHECK(milestone(*book, "Trước ngày")->lastDay() == day("2026-03-02"));
    const auto moved =
        std::find_if(copied.moved.begin(), copied.moved.end(), [](const actions::MovedDay& m) {
            return m.milestone == QStringLiteral("Nộp báo cáo");
        });
    REQUIRE(moved != copied.moved.end());
    CHECK(moved->from == day("2026-02-17"));
    CHECK(moved->to == day("2026-02-23"));
    CHECK_FALSE(moved->why.isEmpty());
}

TEST_CASE("a copy differs from its source in its days only, until somebody edits it")
{
    MovementLedger ledger;
    const PlanId old = ledger.load("theme-2024");
    auto same = nextYear(old);
    same.title.clear();
    same.years = 0;
    const auto copied = actions::copyPlan(ledger.read(), same).value();
    ledger.write(copied.change);
    const auto differences = [&] {
        return differencesOf(actions::definitionOf(ledger.read(), old).value(),
                             actions::definitionOf(ledger.read(), copied.plan).value());
    };
    for (const PlanDifference& difference : differences())
        CHECK_FALSE(difference.before.isEmpty()); // number, days moved off weekends: nothing new

    const auto known = differences().size();
    const auto book = ledger.read().book(copied.plan).value();
    std::vector<Milestone> rows = book->milestones;
    rows.front().who = QStringLiteral("Tổ kiểm tra");
    rows.pop_back();
    Milestone added;
    added.title = QStringLiteral("Sơ kết");
    rows.push_back(added);
    ledger.write(actions::setMilestones(ledger.read(), copied.plan, rows));
    CHECK(differences().size() == known + 3);
}

TEST_CASE("copying a plan is one step that undo takes back whole")
{
    MovementLedger ledger;
    const PlanId old = ledger.load("theme-2024");
    ledger.add(old, "A1", "Bệnh viện A");
    ledger.write(actions::copyPlan(ledger.read(), nextYear(old)).value().change);
    CHECK(ledger.read().plans().value().size() == 2);
    REQUIRE(ledger.session().undo().has_value());
    CHECK(ledger.read().plans().value().size() == 1);
    CHECK(ledger.session().check().value().isSound());
}

namespace {

/// A plan of Lâm Đồng over its two phases, as one of the first of them.
struct PhasedPlan {
    MovementLedger ledger;
    PlanId id = ledger.load("lamdong-2026-2030");
    Ledger::Book book = ledger.read().book(id).value();
    Phase first = book->phases.at(0);
    Phase second = book->phases.at(1);

    PhasedPlan()
    {
        Plan row = book->plan;
        row.phase = first.id;
        row.first = day("2026-01-01");
        row.last = day("2027-12-31");
        ledger.write(actions::editPlan(ledger.read(), row));
        std::vector<Milestone> rows = book->milestones;
        Milestone milestone;
        milestone.title = QStringLiteral("Sơ kết giai đoạn");
        milestone.last = day("2027-12-15");
        milestone.phase = first.id;
        rows.push_back(milestone);
        ledger.write(actions::setMilestones(ledger.read(), id, rows));
    }
    actions::PlanCopy twoYearsOn() const
    {
        return {id,  QStringLiteral("ld-2028"), QStringLiteral("Giai đoạn II"), 2, second.id, {},
                true};
    }
    /// A target with goals in these years, all of the first phase.
    void addTarget(const char* code, std::initializer_list<int> years)
    {
        Target target;
        target.id = ledger.read().newId<TargetId>();
        target.plan = id;
        target.code = QString::fromUtf8(code);
        ChangeSet change(Action::EditTarget);
        change.insert(target);
        for (const int year : years) {
            TargetGoal goal;
            goal.id = ledger.read().newId<RowId>();
            goal.target = target.id;
            goal.year = year;
            goal.kind = GoalKind::AtLeast;
            goal.value = Points::whole(year - 2000);
            if (year <= first.last.year())
                goal.phase = first.id;
            change.insert(goal);
        }
        ledger.write(change);
    }
    std::vector<TargetGoal> goalsOf(PlanId plan, const char* code)
    {
        return ledger.read()
            .rows<TargetGoal>("target = (SELECT id FROM target WHERE plan = ? AND code = ?) "
                              "ORDER BY year",
                              {toValue(plan), QString::fromUtf8(code)})
            .value();
    }
};

} // namespace

TEST_CASE("milestones, goals and rules of coverage of a copy go by its own phase")
{
    PhasedPlan plan;
    plan.addTarget("CT-A", {2026, 2027});
    const auto copied = actions::copyPlan(plan.ledger.read(), plan.twoYearsOn()).value();
    plan.ledger.write(copied.change);
    const auto book = plan.ledger.read().book(copied.plan).value();
    REQUIRE(milestone(*book, "Sơ kết giai đoạn"));
    CHECK(milestone(*book, "Sơ kết giai đoạn")->phase == plan.second.id);
    const auto goals = plan.goalsOf(copied.plan, "CT-A");
    REQUIRE(goals.size() == 2);
    for (const TargetGoal& goal : goals)
        CHECK(goal.phase == plan.second.id);
    CHECK(goals.front().year == 2028);
    const auto rules = [&](PlanId id) {
        return plan.ledger.read()
            .rows<CoverageRule>("plan = ? ORDER BY seq", {toValue(id)})
            .value();
    };
    int ofFirst = 0;
    const auto before = rules(plan.id);
    const auto after = rules(copied.plan);
    REQUIRE(before.size() == after.size());
    for (size_t i = 0; i < before.size(); ++i) {
        CHECK(after[i].phase != plan.first.id);
        if (before[i].phase == plan.first.id) {
            ++ofFirst;
            CHECK(after[i].phase == plan.second.id);
        }
    }
    CHECK(ofFirst > 0);
}

TEST_CASE(
    "a goal that would move onto a year with a goal of its own stays behind, and the copy says so")
{
    PhasedPlan plan;
    plan.addTarget("CT-A", {2027, 2029});
    const auto copied = actions::copyPlan(plan.ledger.read(), plan.twoYearsOn()).value();
    plan.ledger.write(copied.change); // two goals of one year would not fit
    const auto goals = plan.goalsOf(copied.plan, "CT-A");
    REQUIRE(goals.size() == 1);
    CHECK(goals.front().year == 2029);
    CHECK(goals.front().value == Points::whole(29));
    const auto said =
        std::find_if(copied.remarks.begin(), copied.remarks.end(),
                     [](const QString& remark) { return remark.contains(QStringLiteral("CT-A")); });
    REQUIRE(said != copied.remarks.end());
    CHECK(said->contains(QStringLiteral("2029")));
}

TEST_CASE("a plan is not copied backwards, into the far future or into a phase of another movement")
{
    PhasedPlan plan;
    for (const int years : {-1, 100'000}) {
        auto copy = plan.twoYearsOn();
        copy.years = years;
        CHECK(actions::copyPlan(plan.ledger.read(), copy).error().code == ErrorCode::OutOfRange);
    }
    const PlanId other = plan.ledger.load("danang-443-khsyt-2022");
    auto copy = plan.twoYearsOn();
    copy.phase = plan.ledger.read().book(other).value()->phases.front().id;
    CHECK(actions::copyPlan(plan.ledger.read(), copy).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a deadline that a weekend moved comes back to its day in the next copy")
{
    MovementLedger ledger;
    PlanId plan = ledger.load("theme-2024");
    std::vector<Milestone> rows = ledger.read().book(plan).value()->milestones;
    Milestone row;
    row.title = QStringLiteral("Nộp báo cáo");
    row.last = day("2024-12-20");
    rows.push_back(row);
    ledger.write(actions::setMilestones(ledger.read(), plan, rows));
    // 20/12 is a Saturday in 2025, a Sunday in 2026 and a Monday in 2027.
    for (const char* expected : {"2025-12-22", "2026-12-21", "2027-12-20"}) {
        auto copy = nextYear(plan);
        copy.code = QString::fromUtf8(expected);
        const auto copied = actions::copyPlan(ledger.read(), copy).value();
        ledger.write(copied.change);
        plan = copied.plan;
        const auto book = ledger.read().book(plan).value();
        INFO(expected);
        CHECK(milestone(*book, "Nộp báo cáo")->last == day(expected));
    }
}

TEST_CASE("a year of a plan over several years is one year inside it, with its goals and units")
{
    MovementLedger ledger;
    const PlanId parent = ledger.load("lamdong-2026-2030");
    const UnitId unit = ledger.add(parent, "A1", "Bệnh viện A");
    const auto before = ledger.read().book(parent).value();
    REQUIRE(before->plan.first.year() == 2026);
    REQUIRE(before->plan.last.year() == 2030);
    const auto goalsOf = [&](PlanId plan) {
        std::vector<std::pair<int, Points>> goals;
        const auto stored =
            ledger.read()
                .rows<TargetGoal>("target IN (SELECT id FROM target WHERE plan = ?) "
                                  "ORDER BY year, value",
                                  {toValue(plan)})
                .value();
        for (const TargetGoal& goal : stored)
            goals.emplace_back(goal.year, goal.value);
        return goals;
    };
    actions::PlanCopy copy{
        parent, QStringLiteral("ld-2027"), QStringLiteral("Kế hoạch năm 2027"), 1, {}, parent,
        true};
    const auto copied = actions::copyPlan(ledger.read(), copy).value();
    ledger.write(copied.change);
    const auto book = ledger.read().book(copied.plan).value();
    CHECK(book->plan.parent == parent);
    CHECK(book->plan.first == day("2027-01-01"));
    CHECK(book->plan.last == day("2027-12-31"));
    CHECK(goalsOf(copied.plan) == goalsOf(parent));
    CHECK(copied.moved.empty());
    REQUIRE(book->member(unit));
    for (const Milestone& row : book->milestones) {
        const QDate last = row.lastDay();
        CHECK((!last.isValid() || last.year() == 2027));
    }
    // The targets bind the units that came along.
    const auto board = targetBoard(ledger.read(), copied.plan, day("2026-11-22")).value();
    CHECK(std::ranges::any_of(board.rows, [](const TargetRow& row) { return row.unitsNow > 0; }));

    copy.code = QStringLiteral("ld-2031");
    copy.years = 5;
    CHECK(actions::copyPlan(ledger.read(), copy).error().code == ErrorCode::OutOfRange);
}

TEST_CASE("a comparison sees rows of one title and every fact that changes a result")
{
    PlanDefinition before;
    Milestone quarter;
    quarter.title = QStringLiteral("Báo cáo quý");
    for (const char* last : {"2026-03-31", "2026-06-30", "2026-09-30"}) {
        quarter.last = day(last);
        before.milestones.push_back(quarter);
    }
    Target target;
    target.id = {1};
    target.code = QStringLiteral("CT-01");
    before.targets.push_back(target);
    CoverageRule rule;
    rule.title = QStringLiteral("Sáng kiến");
    before.coverage.push_back(rule);
    const auto count = [&](auto edit) {
        PlanDefinition after = before;
        edit(after);
        return differencesOf(before, after).size();
    };
    CHECK(count([](PlanDefinition&) {}) == 0);
    // Only the one that is gone is named.
    CHECK(count([](PlanDefinition& plan) { plan.milestones.erase(plan.milestones.begin()); }) == 1);
    CHECK(count([](PlanDefinition& plan) { plan.milestones[1].perUnit = true; }) == 1);
    CHECK(count([](PlanDefinition& plan) { plan.milestones[2].kind = MilestoneKind::Report; })
          == 1);
    CHECK(count([](PlanDefinition& plan) { plan.targets[0].classes = QStringLiteral("I|II"); })
          == 1);
    CHECK(count([](PlanDefinition& plan) { plan.targets[0].lowerIsBetter = true; }) == 1);
    CHECK(count([](PlanDefinition& plan) { plan.targets[0].rollup = Rollup::Sum; }) == 1);
    CHECK(count([](PlanDefinition& plan) {
              plan.targets[0].baselineKind = FigureKind::Exact;
              plan.targets[0].baseline = Points::whole(75);
          })
          == 1);
    CHECK(count([](PlanDefinition& plan) { plan.coverage[0].count = 2; }) == 1);
    CHECK(count([](PlanDefinition& plan) { plan.rules.decimals = 4; }) == 1);
    CHECK(count([](PlanDefinition& plan) { plan.metrics.push_back({}); }) == 1);
}
