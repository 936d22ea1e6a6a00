// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/plan/clauseactions.h"
#include "core/actions/projects/projectactions.h"
#include "core/storage/movemententities.h"
#include "tests/movements/movementledger.h"

using namespace thidua;
using namespace thidua::test;

namespace {

const QString kReason = QStringLiteral("Bổ sung số liệu");

Project projectOf(PlanId plan, const char* name)
{
    Project project;
    project.plan = plan;
    project.name = QString::fromUtf8(name);
    return project;
}

/// Phases of the plan's movement with one changed by `edit`.
template<class Edit>
Result<ChangeSet> withPhase(MovementLedger& ledger, const PlanBook& book, const Phase& phase,
                            Edit edit)
{
    std::vector<Phase> rows = book.phases;
    for (Phase& row : rows) {
        if (row.id == phase.id)
            edit(row);
    }
    return actions::setPhases(ledger.read(), book.movement.id, rows);
}

} // namespace

TEST_CASE("a closed plan stays as it is until it is reopened with a reason")
{
    MovementLedger ledger;
    const PlanId plan = ledger.load("danang-443-khsyt-2022");
    const UnitId unit = ledger.add(plan, "BV-01", "Bệnh viện Đa khoa");
    ledger.write(actions::closePlan(ledger.read(), plan, day("2026-01-05")));
    CHECK(ledger.read().book(plan).value()->plan.state == PlanState::Closed);
    Plan edited = ledger.read().book(plan).value()->plan;
    edited.title = QStringLiteral("Khác");
    CHECK(actions::editPlan(ledger.read(), edited).error().code == ErrorCode::Refused);
    CHECK(actions::closePlan(ledger.read(), plan, day("2026-01-05")).error().code
          == ErrorCode::Refused);
    // What the unit is called later changes nothing in the closed plan.
    Unit renamed = ledger.read().find<Unit>({unit.value}).value().value();
    renamed.name = QStringLiteral("Bệnh viện Trung ương");
    ledger.write(actions::saveUnit(ledger.read(), renamed));
    CHECK(ledger.read().book(plan).value()->member(unit)->name
          == QStringLiteral("Bệnh viện Đa khoa"));

    CHECK(actions::reopenPlan(ledger.read(), plan, QStringLiteral(" ")).error().code
          == ErrorCode::InvalidInput);
    ledger.write(actions::reopenPlan(ledger.read(), plan, kReason));
    CHECK(ledger.read().book(plan).value()->plan.state == PlanState::Draft);
    CHECK(ledger.read().book(plan).value()->member(unit)->name == renamed.name);
    const auto entry = ledger.session().history({}).value().front();
    CHECK(describeAction(entry.action, entry.arguments).contains(kReason));
}

TEST_CASE("a scored plan that was closed is locked again when it is reopened, not open at once")
{
    MovementLedger ledger;
    const PlanId plan = ledger.load("theme-2024");
    ledger.add(plan, "BV-01", "Bệnh viện Đa khoa");
    ledger.write(actions::freezePlan(ledger.read(), plan));
    ledger.write(actions::closePlan(ledger.read(), plan, day("2025-01-05")));
    ledger.write(actions::reopenPlan(ledger.read(), plan, kReason));
    CHECK(ledger.read().book(plan).value()->plan.state == PlanState::Scoring);
    ledger.write(actions::reopenPlan(ledger.read(), plan, kReason));
    CHECK(ledger.read().book(plan).value()->plan.state == PlanState::Draft);
}

TEST_CASE("phases and the movement of a closed plan stay, and the movement may go on")
{
    MovementLedger ledger;
    const PlanId plan = ledger.load("lamdong-2026-2030");
    auto book = ledger.read().book(plan).value();
    REQUIRE_FALSE(book->phases.empty());
    const auto rules = ledger.read().rows<CoverageRule>("plan = ?", {toValue(plan)}).value();
    const auto bound = std::find_if(book->phases.begin(), book->phases.end(), [&](const Phase& p) {
        return std::any_of(rules.begin(), rules.end(),
                           [&](const CoverageRule& rule) { return rule.phase == p.id; });
    });
    REQUIRE(bound != book->phases.end());
    const Phase phase = *bound;
    const auto longer = [](Phase& row) { row.last = row.last.addYears(1); };
    CHECK(withPhase(ledger, *book, phase, longer).has_value());
    ledger.write(actions::closePlan(ledger.read(), plan, day("2031-01-05")));
    const auto moved = withPhase(ledger, *book, phase, longer);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().message.contains(book->plan.title));
    std::vector<Phase> more = book->phases;
    Phase next;
    next.code = QStringLiteral("2031");
    next.name = QStringLiteral("Giai đoạn 2031-2035");
    more.push_back(next);
    CHECK(actions::setPhases(ledger.read(), book->movement.id, more).has_value());

    Movement renamed = book->movement;
    renamed.name += QStringLiteral(" (mới)");
    CHECK(actions::editMovement(ledger.read(), renamed).error().code == ErrorCode::Refused);
    Movement later = book->movement;
    later.last = day("2035-12-31");
    CHECK(actions::editMovement(ledger.read(), later).has_value());
}

TEST_CASE("a row of a closed plan is not written through another plan")
{
    MovementLedger ledger;
    const PlanId closed = ledger.load("dongthap-2024-projects");
    const PlanId open = ledger.load("lamdong-2026-2030");
    ledger.write(actions::saveProject(ledger.read(), projectOf(closed, "Kho dữ liệu")));
    Programme programme;
    programme.plan = closed;
    programme.name = QStringLiteral("Chuyển đổi số");
    ledger.write(actions::saveProgramme(ledger.read(), programme));
    Meeting meeting;
    meeting.plan = closed;
    meeting.title = QStringLiteral("Giao ban");
    ledger.write(actions::saveMeeting(ledger.read(), meeting, {}));
    ledger.write(actions::closePlan(ledger.read(), closed, day("2025-01-05")));
    const auto last = [&](auto row) {
        using Row = decltype(row);
        Row stored =
            ledger.read().rows<Row>("plan = ? ORDER BY id DESC", {toValue(closed)}).value().front();
        stored.plan = open; // what a page of another plan would pass
        return stored;
    };
    CHECK(actions::saveProject(ledger.read(), last(Project())).error().code == ErrorCode::Refused);
    CHECK(actions::saveProgramme(ledger.read(), last(Programme())).error().code
          == ErrorCode::Refused);
    CHECK(actions::saveMeeting(ledger.read(), last(Meeting()), {}).error().code
          == ErrorCode::Refused);
}

TEST_CASE("what plans go by is not removed, and the message names them")
{
    MovementLedger ledger;
    const PlanId plan = ledger.load("lamdong-2026-2030");
    const UnitId unit = ledger.add(plan, "BV-01", "Bệnh viện Đa khoa");
    const auto book = ledger.read().book(plan).value();
    const auto phases = actions::setPhases(ledger.read(), book->movement.id, {});
    REQUIRE_FALSE(phases);
    CHECK(phases.error().code == ErrorCode::Refused);
    CHECK(phases.error().message.contains(book->plan.title));

    const auto milestone = std::find_if(book->milestones.begin(), book->milestones.end(),
                                        [](const Milestone& row) { return row.perUnit; });
    REQUIRE(milestone != book->milestones.end());
    const MilestoneId id = milestone->id;
    std::vector<Milestone> without = book->milestones;
    std::erase_if(without, [&](const Milestone& row) { return row.id == id; });
    CHECK(actions::setMilestones(ledger.read(), plan, without).has_value());
    ledger.write(actions::recordSteps(ledger.read(), id, {unit}, {day("2026-07-01"), {}, {}},
                                      day("2026-07-15")));
    const auto refused = actions::setMilestones(ledger.read(), plan, without);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(milestone->title));
}

TEST_CASE("a milestone needs a title and a day, a plan a code of its own and no circle above it")
{
    MovementLedger ledger;
    const PlanId plan = ledger.load("lamdong-2026-2030");
    const PlanId other = ledger.load("danang-443-khsyt-2022");
    const auto book = ledger.read().book(plan).value();
    const auto with = [&](const char* title, const char* first, const char* last) {
        std::vector<Milestone> rows = book->milestones;
        Milestone row;
        row.title = QString::fromUtf8(title);
        row.first = day(first);
        row.last = day(last);
        row.lastExcluded = true;
        rows.push_back(row);
        return actions::setMilestones(ledger.read(), plan, rows).has_value();
    };
    CHECK(with("Nộp hồ sơ", "2026-12-19", "2026-12-20"));
    CHECK_FALSE(with("Nộp hồ sơ", "2026-12-20", "2026-12-20"));
    CHECK_FALSE(with("  ", "2026-12-19", "2026-12-20"));

    const auto edited = [&](auto edit) {
        Plan row = book->plan;
        edit(row);
        return actions::editPlan(ledger.read(), row).has_value();
    };
    const auto foreign = ledger.read().book(other).value();
    CHECK_FALSE(edited([&](Plan& row) { row.parent = row.id; }));
    CHECK_FALSE(edited([&](Plan& row) { row.code = foreign->plan.code.toUpper(); }));
    CHECK_FALSE(edited([&](Plan& row) { row.phase = foreign->phases.front().id; }));
    CHECK(edited([&](Plan& row) { row.parent = other; }));
    Plan child = foreign->plan;
    child.parent = plan;
    ledger.write(actions::editPlan(ledger.read(), child));
    CHECK_FALSE(edited([&](Plan& row) { row.parent = other; }));
}

TEST_CASE("taking back an older entry does not reach what a closed plan goes by")
{
    MovementLedger ledger;
    const PlanId plan = ledger.load("lamdong-2026-2030");
    const UnitId unit = ledger.add(plan, "BV-01", "Bệnh viện Đa khoa");
    const auto entry = [&] { return ledger.session().history({}).value().front().number; };
    Initiative row;
    row.unit = unit;
    row.title = QStringLiteral("Bệnh án điện tử");
    ledger.write(actions::saveInitiative(ledger.read(), plan, row, day("2026-03-01")));
    row = ledger.read().rows<Initiative>().value().front();
    row.effect = QStringLiteral("Giảm 30 phút");
    ledger.write(actions::saveInitiative(ledger.read(), plan, row));
    const qint64 reworded = entry();
    const auto book = ledger.read().book(plan).value();
    const auto rules = ledger.read().rows<CoverageRule>("plan = ?", {toValue(plan)}).value();
    const auto bound =
        std::find_if(book->phases.begin(), book->phases.end(), [&](const Phase& phase) {
            return std::any_of(rules.begin(), rules.end(),
                               [&](const CoverageRule& rule) { return rule.phase == phase.id; });
        });
    REQUIRE(bound != book->phases.end());
    ledger.write(withPhase(ledger, *book, *bound, [](Phase& p) { p.last = p.last.addYears(1); }));
    const qint64 moved = entry();
    ledger.write(actions::closePlan(ledger.read(), plan, day("2031-01-05")));
    for (const qint64 number : {reworded, moved}) {
        const auto undone = ledger.session().undoEntry(number, false);
        REQUIRE_FALSE(undone);
        CHECK(undone.error().message.contains(book->plan.title));
    }
    ledger.write(actions::reopenPlan(ledger.read(), plan, kReason));
    CHECK(ledger.session().undoEntry(reworded, false).has_value());
}
