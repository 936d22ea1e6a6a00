// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/nominations/nominationactions.h"
#include "core/actions/plan/clauseactions.h"
#include "core/actions/registers/registeractions.h"
#include "core/domain/checks/reminder.h"
#include "core/storage/movemententities.h"
#include "tests/movements/movementledger.h"

using namespace thidua;
using namespace thidua::test;

namespace {

class Department : public MovementLedger {
public:
    Department()
    {
        plan = load("lamdong-2026-2030");
        unit = add(plan, "BV-01", "Bệnh viện Đa khoa");
    }
    std::vector<ExemplarRow> exemplars(const char* today)
    {
        return actions::exemplarRows(read(), plan, day(today)).value();
    }
    std::vector<ActivityRow> activities(const char* today)
    {
        return actions::activityRows(read(), plan, day(today)).value();
    }
    std::vector<TaskRow> tasks(const char* today)
    {
        return actions::taskRows(read(), plan, day(today)).value();
    }
    Task task(const char* text, const char* due, Task::Recurrence recurrence)
    {
        Task task;
        task.plan = plan;
        task.text = QString::fromUtf8(text);
        task.due = day(due);
        task.recurrence = recurrence;
        return task;
    }
    Nomination person(const char* name)
    {
        Nomination nomination;
        nomination.plan = plan;
        nomination.unit = unit;
        nomination.name = QString::fromUtf8(name);
        return nomination;
    }
    std::vector<Clause> clauses(ClauseKind kind)
    {
        auto rows = read().rows<Clause>("plan = ? ORDER BY seq, id", {toValue(plan)}).value();
        std::erase_if(rows, [&](const Clause& clause) { return clause.kind != kind; });
        return rows;
    }

    PlanId plan;
    UnitId unit;
};

} // namespace

TEST_CASE("an exemplar is found, fostered, commended and spread, and late until the next stage")
{
    Department ledger;
    Exemplar exemplar;
    exemplar.plan = ledger.plan;
    exemplar.unit = ledger.unit;
    exemplar.name = QStringLiteral("Khoa Cấp cứu");
    exemplar.collective = true;
    exemplar.nextDue = day("2026-06-30");
    ledger.write(actions::saveExemplar(ledger.read(), exemplar, day("2026-03-01")));
    CHECK_FALSE(ledger.exemplars("2026-06-30").at(0).late);
    const ExemplarRow late = ledger.exemplars("2026-07-01").at(0);
    CHECK(late.late);
    CHECK(late.stage() == ExemplarStage::Found);
    const ExemplarId id = late.exemplar.id;
    CHECK_FALSE(actions::moveExemplar(ledger.read(),
                                      {id, ExemplarStage::Fostered, day("2026-02-28"), {}, {}}));
    ledger.write(actions::moveExemplar(
        ledger.read(), {id, ExemplarStage::Spread, day("2026-07-02"), {}, {}}, day("2026-08-01")));
    CHECK_FALSE(ledger.exemplars("2027-01-01").at(0).late); // nothing comes after it
    CHECK_FALSE(actions::moveExemplarBack(ledger.read(), id, {}));
    ledger.write(actions::moveExemplarBack(ledger.read(), id, QStringLiteral("Chưa nhân rộng")));
    CHECK(ledger.exemplars("2027-01-01").at(0).stage() == ExemplarStage::Found);
    ledger.write(actions::removeExemplar(ledger.read(), id));
    CHECK(ledger.read().rows<ExemplarStep>().value().empty());
}

TEST_CASE("a recurring task is due again a period after the day it met")
{
    struct Case {
        Task::Recurrence recurrence;
        const char* due;
        const char* doneOn;
        const char* next;
        bool late; // on the day it was done, after it was done
    };
    const Case given = GENERATE(values<Case>({
        {Task::Recurrence::Quarterly, "2026-03-15", "2026-03-10", "2026-06-15", false},
        // two quarters missed: the older one is met, the next one is late
        {Task::Recurrence::Quarterly, "2026-03-15", "2026-07-01", "2026-06-15", true},
        // the 31st comes back after a short month
        {Task::Recurrence::Monthly, "2026-01-31", "2026-01-31", "2026-02-28", false},
        {Task::Recurrence::Yearly, "2026-12-15", "2026-12-20", "2027-12-15", false},
        {Task::Recurrence::Once, "2026-03-15", "2026-03-20", "", false},
    }));
    Department ledger;
    const size_t before = ledger.tasks("2026-01-01").size();
    ledger.write(actions::saveTask(ledger.read(),
                                   ledger.task("Báo cáo kết quả", given.due, given.recurrence)));
    const auto mine = [&](const char* today) {
        const auto all = ledger.tasks(today);
        REQUIRE(all.size() == before + 1);
        return *std::find_if(all.begin(), all.end(), [](const TaskRow& row) {
            return row.task.text == QStringLiteral("Báo cáo kết quả");
        });
    };
    const TaskId id = mine(given.due).task.id;
    CHECK_FALSE(actions::finishTask(ledger.read(), id, {}, {}));
    ledger.write(
        actions::finishTask(ledger.read(), id, day(given.doneOn), QStringLiteral("Đã gửi")));
    CHECK(mine(given.doneOn).nextDue == day(given.next));
    CHECK(mine(given.doneOn).late == given.late);
    const bool once = given.recurrence == Task::Recurrence::Once;
    CHECK((mine(given.doneOn).task.state == Task::State::Done) == once);
    CHECK(actions::finishTask(ledger.read(), id, day("2027-12-31"), {}).has_value() != once);
}

TEST_CASE("a cancelled task is late no more, needs a reason, and can be taken up again")
{
    Department ledger;
    ledger.write(actions::saveTask(
        ledger.read(), ledger.task("Rà soát quy trình", "2020-03-15", Task::Recurrence::Once)));
    const TaskRow late = ledger.tasks("2026-03-16").front();
    REQUIRE(late.late); // late ones come first
    CHECK_FALSE(actions::cancelTask(ledger.read(), late.task.id, {}));
    ledger.write(
        actions::cancelTask(ledger.read(), late.task.id, QStringLiteral("Đã có kế hoạch khác")));
    CHECK_FALSE(ledger.tasks("2026-03-16").front().late);
    ledger.write(actions::reopenTask(ledger.read(), late.task.id));
    CHECK(ledger.tasks("2026-03-16").front().late);
    Task recurring = ledger.task("Họp giao ban", "", Task::Recurrence::Monthly);
    CHECK_FALSE(actions::saveTask(ledger.read(), recurring)); // comes again, but from when?
    recurring.recurrence = Task::Recurrence::Once;
    CHECK(actions::saveTask(ledger.read(), recurring)); // "chưa đặt hạn"
}

TEST_CASE("publicity is late when its day is over and it was not held")
{
    Department ledger;
    Activity activity;
    activity.plan = ledger.plan;
    activity.title = QStringLiteral("Tập huấn an toàn thông tin");
    activity.kind = Activity::Kind::Training;
    activity.due = day("2026-05-29");
    ledger.write(actions::saveActivity(ledger.read(), activity));
    CHECK_FALSE(ledger.activities("2026-05-29").at(0).late);
    CHECK(ledger.activities("2026-05-30").at(0).late);
    activity = ledger.activities("2026-05-30").at(0).activity;
    activity.heldOn = day("2026-06-01");
    activity.people = 42;
    ledger.write(actions::saveActivity(ledger.read(), activity));
    CHECK_FALSE(ledger.activities("2026-06-02").at(0).late);
    activity.people = -1;
    CHECK_FALSE(actions::saveActivity(ledger.read(), activity));
}

TEST_CASE("a nomination is judged by the standards of the plan for its kind")
{
    Department ledger;
    const auto forms = ledger.clauses(ClauseKind::AwardForm);
    const auto individual = ledger.clauses(ClauseKind::IndividualStandard);
    const auto collective = ledger.clauses(ClauseKind::CollectiveStandard);
    const auto priority = ledger.clauses(ClauseKind::Priority);
    REQUIRE_FALSE(forms.empty());
    REQUIRE(individual.size() >= 2);
    REQUIRE_FALSE(collective.empty());
    REQUIRE_FALSE(priority.empty());

    Nomination nomination = ledger.person("Nguyễn Thị Hoa");
    nomination.form = individual.front().id; // a standard is no award
    CHECK_FALSE(actions::saveNomination(ledger.read(), nomination, {}));
    nomination.form = forms.front().id;
    const auto mark = [](const Clause& clause, bool met) {
        return NominationMark{{}, clause.id, met, {}};
    };
    CHECK_FALSE(
        actions::saveNomination(ledger.read(), nomination, {mark(collective.front(), true)}));
    ledger.write(actions::saveNomination(
        ledger.read(), nomination,
        {mark(individual[0], true), mark(individual[1], false), mark(priority[0], true)}));
    const auto row = [&] {
        return actions::nominations(ledger.read(), ledger.plan).value().rows.at(0);
    };
    CHECK(row().met == 1);
    CHECK(row().standards == static_cast<int>(individual.size()));
    CHECK(row().priorities == 1);
    CHECK(row().formText == forms.front().text);

    const auto twice = actions::saveNomination(
        ledger.read(), row().nomination, {mark(individual[0], true), mark(individual[0], false)});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::InvalidInput);
    // Marks are replaced as a whole.
    ledger.write(
        actions::saveNomination(ledger.read(), row().nomination, {mark(individual[1], true)}));
    CHECK(row().marks.size() == 1);
    CHECK(row().met == 1);

    // Clauses that nominations name stay; their words may be amended.
    auto clauses =
        ledger.read().rows<Clause>("plan = ? ORDER BY seq", {toValue(ledger.plan)}).value();
    auto fewer = clauses;
    std::erase_if(fewer, [&](const Clause& clause) { return clause.id == forms.front().id; });
    CHECK(actions::setClauses(ledger.read(), ledger.plan, fewer).error().code
          == ErrorCode::Refused);
    for (Clause& clause : clauses) {
        if (clause.id == forms.front().id)
            clause.text = QStringLiteral("Giấy khen của Giám đốc Sở");
    }
    ledger.write(actions::setClauses(ledger.read(), ledger.plan, clauses));
    CHECK(row().formText == QStringLiteral("Giấy khen của Giám đốc Sở"));
}

TEST_CASE("a reward needs its decision, a refusal its reason, and what was rewarded stays")
{
    Department ledger;
    ledger.write(actions::saveNomination(ledger.read(), ledger.person("Trần Văn Bình"), {}));
    const NominationId id =
        actions::nominations(ledger.read(), ledger.plan).value().rows.at(0).nomination.id;
    const auto decide = [&](NominationState state, const char* on, const char* document,
                            const char* note) {
        return actions::decideNomination(ledger.read(), id, state, day(on),
                                         QString::fromUtf8(document), QString::fromUtf8(note));
    };
    CHECK_FALSE(decide(NominationState::Rewarded, "", "QĐ 12", ""));
    CHECK_FALSE(decide(NominationState::Rewarded, "2026-12-01", "", ""));
    CHECK_FALSE(decide(NominationState::Rejected, "2026-12-01", "", ""));
    CHECK(decide(NominationState::Rejected, "", "", "Chưa đủ thời gian"));
    ledger.write(decide(NominationState::Rewarded, "2026-12-01", "QĐ 12", ""));
    CHECK(actions::removeNomination(ledger.read(), id).error().code == ErrorCode::Refused);
}

TEST_CASE("what is missing is told with its day, in worked days")
{
    struct Case {
        MissingThing thing;
        const char* words;
    };
    const Case given = GENERATE(values<Case>({
        {{QStringLiteral("Phát động"), QDate(2022, 6, 30), 7, true, false, {}},
         "Phát động; hạn 30/06/2022, đã quá hạn 7 ngày làm việc."},
        {{QStringLiteral("Đăng ký"), QDate(2022, 7, 15), 5, false, false, {}},
         "Đăng ký; hạn 15/07/2022, còn 5 ngày làm việc."},
        {{QStringLiteral("Đăng ký"), QDate(2026, 2, 17), 5, false, false, QDate(2026, 2, 23)},
         "Đăng ký; hạn 17/02/2026 (ngày nghỉ; ngày làm việc kế tiếp là 23/02/2026), còn 5 ngày làm "
         "việc."},
        {{QStringLiteral("Sáng kiến (năm 2026): có 0/1"), QDate(2026, 12, 31), 99, false, true, {}},
         "Sáng kiến (năm 2026): có 0/1; hạn 31/12/2026 (khuyến khích)."},
        {{QStringLiteral("Báo cáo"), {}, 0, false, false, {}}, "Báo cáo (chưa đặt hạn)."},
    }));
    CHECK(missingWords(given.thing) == QString::fromUtf8(given.words));
}
