// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checks/movementcheck.h"
#include "core/domain/checks/reminder.h"
#include "core/domain/plan/duesoon.h"
#include "tests/movements/smallplan.h"

using namespace thidua;
using namespace thidua::test;

namespace {

Milestone launch(const char* first, const char* last, bool lastExcluded = false)
{
    Milestone milestone;
    milestone.id = {7};
    milestone.title = QStringLiteral("Phát động phong trào");
    milestone.kind = MilestoneKind::Launch;
    milestone.perUnit = true;
    milestone.first = day(first);
    milestone.last = day(last);
    milestone.lastExcluded = lastExcluded;
    return milestone;
}

LaunchCell cellOf(const PlanBook& book, const std::vector<UnitStep>& steps, const char* today,
                  const std::vector<Holiday>& holidays = {})
{
    return launchBoard(book, steps, {}, WorkCalendar(holidays), day(today))
        .columns.at(0)
        .cells.at(0);
}

WorkCalendar calendarOf(int year)
{
    return WorkCalendar(statutoryHolidays(year));
}

} // namespace

TEST_CASE("a unit is in time, late or open by the day that counts")
{
    struct Case {
        const char* doneOn;
        const char* last;
        bool lastExcluded;
        const char* today;
        StepState state;
        int workedDays;
    };
    const Case given = GENERATE(values<Case>({
        // done on the last day, a day after it
        {"2022-06-30", "2022-06-30", false, "2022-07-01", StepState::InTime, 0},
        {"2022-07-01", "2022-06-30", false, "2022-07-01", StepState::DoneLate, 0},
        // "trước ngày 20/12/2024": the 19th is the last day that counts
        {"2024-12-19", "2024-12-20", true, "2024-12-25", StepState::InTime, 0},
        {"2024-12-20", "2024-12-20", true, "2024-12-25", StepState::DoneLate, 0},
        // not done: Wednesday to Thursday are two worked days; on the 20th it is one day late
        {"", "2024-12-20", true, "2024-12-18", StepState::Open, 2},
        {"", "2024-12-20", true, "2024-12-19", StepState::Open, 1},
        {"", "2024-12-20", true, "2024-12-20", StepState::Late, 1},
        // Friday is the last day: Monday is the first worked day after it
        {"", "2024-12-13", false, "2024-12-16", StepState::Late, 1},
        {"", "2024-12-13", false, "2024-12-15", StepState::Late, 0},
        // no day set: open, and never late
        {"", "", false, "2024-12-20", StepState::Open, 0},
        {"2024-12-25", "", false, "2024-12-25", StepState::InTime, 0},
        // done only after the day one looks at
        {"2022-07-05", "2022-06-30", false, "2022-07-01", StepState::Late, 1},
    }));
    INFO(given.doneOn << " until " << given.last << " seen on " << given.today);
    PlanBook book = smallPlan({{1, 1, "BV Phổi"}});
    book.milestones = {launch("", given.last, given.lastExcluded)};
    std::vector<UnitStep> steps;
    if (*given.doneOn)
        steps.push_back({{7}, {1}, day(given.doneOn), QStringLiteral("12/KH-BVP"), {}});
    const LaunchCell cell = cellOf(book, steps, given.today);
    CHECK(cell.state == given.state);
    CHECK(cell.workedDays == given.workedDays);
}

TEST_CASE("100 % is the obliged units in force, and the others stand apart")
{
    PlanBook book = smallPlan({
        {1, 1, "BV Đa khoa"},
        {2, 1, "TTYT Hải Châu"},
        {3, 2, "Chi cục Dân số"},
        {4, 2, "BV tư nhân Hoàn Mỹ", Participation::Encouraged},
        {5, 2, "UBND phường", Participation::Duty},
        {6, 2, "TT Truyền thông (đã sáp nhập)", Participation::Obliged, "", "", "2022-05-31"},
        {7, 2, "TT mới thành lập", Participation::Obliged, "", "2022-08-01", ""},
    });
    book.milestones = {launch("2022-04-01", "2022-06-30")};
    const auto step = [](int unit, const char* on) {
        return UnitStep{{7}, {unit}, day(on), {}, {}};
    };
    const std::vector<UnitStep> steps{step(1, "2022-06-10"), step(2, "2022-07-04"),
                                      step(4, "2022-06-20"), step(6, "2022-05-02")};
    const LaunchBoard board = launchBoard(book, steps, {}, calendarOf(2022), day("2022-07-11"));
    const LaunchColumn& column = board.columns.at(0);
    CHECK(column.obliged == 3);
    CHECK(column.done == 2);
    CHECK(column.doneLate == 1);
    CHECK(column.late == 1);
    CHECK(column.open == 0);
    CHECK(column.othersDone == 1);
    CHECK(column.share == Fraction::of(2, 3).value());
    CHECK(board.lateMembers(column) == std::vector<int>{2});
    CHECK(column.cells[3].state == StepState::NotObliged);
    CHECK(column.cells[3].isDone());
    CHECK(column.cells[4].state == StepState::NotObliged);
    CHECK(column.cells[5].state == StepState::NotInForce); // merged before the deadline
    CHECK(column.cells[6].state == StepState::NotInForce); // founded after it
}

TEST_CASE("a unit merged after the deadline still counts for it, before the deadline it does not")
{
    PlanBook book =
        smallPlan({{1, 1, "TTYT Liên Chiểu", Participation::Obliged, "", "", "2022-09-30"},
                   {2, 1, "BV Phổi"}});
    book.milestones = {launch("2022-04-01", "2022-06-30"), launch("2022-10-01", "2022-12-31")};
    book.milestones[1].id = {8};
    const LaunchBoard board = launchBoard(book, {}, {}, calendarOf(2022), day("2022-11-01"));
    CHECK(board.columns[0].obliged == 2);
    CHECK(board.columns[0].late == 2);
    CHECK(board.columns[1].obliged == 1);
    CHECK(board.columns[1].cells[0].state == StepState::NotInForce);
}

TEST_CASE("a unit that was given more time is late after its own last day")
{
    PlanBook book = smallPlan({{1, 1, "TTYT A"}, {2, 1, "TTYT B"}});
    book.milestones = {launch("2022-04-01", "2022-06-30")};
    const std::vector<Extension> more{{{7}, {1}, day("2022-07-15"), {}, {}, {}},
                                      {{8}, {2}, day("2022-09-30"), {}, {}, {}}};
    const auto cells = [&](const char* today) {
        return launchBoard(book, {}, more, calendarOf(2022), day(today)).columns.at(0).cells;
    };
    const auto during = cells("2022-07-11"); // a Monday
    CHECK(during[0].due == day("2022-07-15"));
    CHECK(during[0].state == StepState::Open);
    CHECK(during[0].workedDays == 5);
    CHECK(during[1].due == day("2022-06-30")); // the other extension is of another milestone
    CHECK(during[1].state == StepState::Late);
    const auto after = cells("2022-07-18");
    CHECK(after[0].state == StepState::Late);
    CHECK(after[0].workedDays == 1);
    const LaunchBoard board = launchBoard(book, {}, more, calendarOf(2022), day("2022-07-11"));
    CHECK(missingOf(book, {1}, board, {}, calendarOf(2022)).front().until == day("2022-07-15"));
    CHECK_FALSE(missingOf(book, {1}, board, {}, calendarOf(2022)).front().late);
    // The heading of the board says so too.
    CHECK(deadlineWords(board.columns[0]).contains(QStringLiteral("30/06/2022")));
    CHECK(deadlineWords(board.columns[0]).contains(QStringLiteral("15/07/2022")));
    CHECK(shortDeadlineWords(board.columns[0]).contains(QStringLiteral("15/07)")));
    const LaunchBoard plain = launchBoard(book, {}, {}, calendarOf(2022), day("2022-07-11"));
    CHECK(deadlineWords(plain.columns[0]) == QStringLiteral("30/06/2022"));
    CHECK(moreTimeWords(plain.columns[0]).isEmpty());
}

TEST_CASE("what is due and late is told by the unit's own last day")
{
    PlanBook book = smallPlan({{1, 1, "TTYT A"}, {2, 1, "TTYT B"}, {3, 1, "TTYT C"}});
    book.milestones = {launch("2022-04-01", "2022-06-30")};
    const std::vector<Extension> more{{{7}, {1}, day("2022-07-15"), {}, {}, {}},
                                      {{7}, {2}, day("2022-07-20"), {}, {}, {}}};
    const std::vector<UnitStep> steps{{{7}, {3}, day("2022-06-20"), {}, {}}};
    const WorkCalendar calendar = calendarOf(2022);
    const auto boardOn = [&](const char* today) {
        return launchBoard(book, steps, more, calendar, day(today));
    };
    const auto dated = [&](const char* today) {
        const LaunchBoard board = boardOn(today);
        DatedSources sources;
        sources.milestones = book.milestones;
        sources.board = &board;
        const auto things = dueSoon(sources, calendar, day(today));
        REQUIRE(things.size() == 1);
        return things.front();
    };
    const DatedThing during = dated("2022-07-11"); // after the deadline, nobody is late
    CHECK_FALSE(during.late);
    CHECK(during.due == day("2022-07-15"));
    CHECK(during.workedDays == 5);
    CHECK(during.missing == 2);
    CHECK(checkMovement(book, boardOn("2022-07-11"), {}, {}).empty());
    const DatedThing after = dated("2022-07-18"); // one is late, the other has time
    CHECK(after.late);
    CHECK(after.due == day("2022-07-15"));
    CHECK(after.workedDays == -1);
    const auto findings = checkMovement(book, boardOn("2022-07-18"), {}, {});
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().message.contains(QStringLiteral("15/07/2022")));
    CHECK_FALSE(findings.front().message.contains(QStringLiteral("30/06/2022")));
}

TEST_CASE("a board without an obliged unit has no percentage")
{
    PlanBook book = smallPlan({{1, 1, "UBND xã", Participation::Duty}});
    book.milestones = {launch("2022-04-01", "2022-06-30")};
    const LaunchBoard board = launchBoard(book, {}, {}, {}, day("2022-07-01"));
    CHECK_FALSE(board.columns.at(0).share);
    CHECK_FALSE(board.columns.at(0).isComplete());
}

TEST_CASE("a deadline on a day off says why and names the next worked day, and does not move")
{
    struct Case {
        const char* last;
        bool lastExcluded;
        const char* deadline;
        bool rests;
        const char* nextWorked;
    };
    const Case given = GENERATE(values<Case>({
        // Tết 2026: 16 to 20 February; the 21st and 22nd are a weekend
        {"2026-02-17", false, "2026-02-17", true, "2026-02-23"},
        // "before the 16th" ends on Sunday the 15th, the 16th is the eve of Tết
        {"2026-02-16", true, "2026-02-15", true, "2026-02-23"},
        {"2026-02-13", false, "2026-02-13", false, ""},
        // Saturday
        {"2026-06-27", false, "2026-06-27", true, "2026-06-29"},
    }));
    INFO(given.last);
    PlanBook book = smallPlan({{1, 1, "BV Phổi"}});
    book.milestones = {launch("", given.last, given.lastExcluded)};
    const LaunchColumn column =
        launchBoard(book, {}, {}, calendarOf(2026), day("2026-01-05")).columns.at(0);
    CHECK(column.deadline == day(given.deadline));
    CHECK(column.restReason.isEmpty() != given.rests);
    CHECK(column.nextWorked == day(given.nextWorked));
    // A unit that did it on the next worked day is late all the same: nothing moves by itself.
    if (given.rests) {
        const std::vector<UnitStep> steps{{{7}, {1}, day(given.nextWorked), {}, {}}};
        CHECK(cellOf(book, steps, "2026-12-01", statutoryHolidays(2026)).state
              == StepState::DoneLate);
    }
}

TEST_CASE("what is late and what is due within thirty days stands in one list by day")
{
    PlanBook book = smallPlan({{1, 1, "BV Phổi"}, {2, 1, "BV Mắt"}});
    const auto milestone = [](int id, const char* title, const char* on, bool perUnit) {
        Milestone row;
        row.id = {id};
        row.title = QString::fromUtf8(title);
        row.first = day(on);
        row.perUnit = perUnit;
        return row;
    };
    book.milestones = {
        milestone(1, "Đăng ký", "2026-03-02", true), milestone(2, "Phát động", "2026-02-27", true),
        milestone(3, "Họp Hội đồng (đã qua)", "2026-03-01", false),
        milestone(4, "Sơ kết", "2026-04-09", false), milestone(5, "Tổng kết", "2026-04-10", false)};
    const std::vector<UnitStep> steps{{{2}, {1}, day("2026-02-20"), {}, {}},
                                      {{2}, {2}, day("2026-02-21"), {}, {}},
                                      {{1}, {2}, day("2026-03-01"), {}, {}}};
    const WorkCalendar calendar = calendarOf(2026);
    const QDate today = day("2026-03-10");
    const LaunchBoard board = launchBoard(book, steps, {}, calendar, today);
    DatedSources sources;
    sources.milestones = book.milestones;
    sources.board = &board;
    Project project;
    project.id = {1};
    project.name = QStringLiteral("Trung tâm hồi sức");
    project.lead = QStringLiteral("Ban QLDA");
    Project stopped = project;
    stopped.id = {2};
    stopped.state = ProjectState::Stopped;
    sources.projects = {project, stopped};
    sources.projectMilestones = {
        {{1}, {1}, 0, QStringLiteral("Nghiệm thu"), {}, {}, day("2026-03-20"), {}, {}},
        {{2}, {1}, 1, QStringLiteral("Đấu thầu"), {}, {}, day("2026-03-05"), day("2026-03-04"), {}},
        {{3}, {2}, 0, QStringLiteral("Thi công"), {}, {}, day("2026-03-20"), {}, {}}};
    Task yearly;
    yearly.id = {1};
    yearly.text = QStringLiteral("Báo cáo năm");
    yearly.due = day("2025-03-15");
    yearly.doneOn = day("2025-03-15");
    yearly.recurrence = Task::Recurrence::Yearly;
    Task cancelled = yearly;
    cancelled.id = {2};
    cancelled.state = Task::State::Cancelled;
    sources.tasks = {yearly, cancelled};
    Activity held;
    held.title = QStringLiteral("Tập huấn chữ ký số");
    held.due = day("2026-03-12");
    Activity done = held;
    done.heldOn = day("2026-03-09");
    sources.activities = {held, done};

    QStringList lines;
    for (const DatedThing& thing : dueSoon(sources, calendar, today))
        lines.append(
            QStringLiteral("%1 %2%3%4")
                .arg(thing.due.toString(Qt::ISODate), thing.title,
                     thing.late ? QStringLiteral(" (trễ)") : QString(),
                     thing.missing ? QStringLiteral(" thiếu %1").arg(thing.missing) : QString()));
    CHECK(lines
          == QStringList{QStringLiteral("2026-03-02 Đăng ký (trễ) thiếu 1"),
                         QStringLiteral("2026-03-12 Tập huấn chữ ký số"),
                         QStringLiteral("2026-03-15 Báo cáo năm"),
                         QStringLiteral("2026-03-20 Trung tâm hồi sức: Nghiệm thu"),
                         QStringLiteral("2026-04-09 Sơ kết")});
}

TEST_CASE("a reminder asks for nothing whose window has not begun")
{
    PlanBook book = smallPlan({{1, 1, "Bệnh viện A"}});
    book.milestones = {launch("2030-01-01", "2030-12-20", true)};
    const WorkCalendar calendar = calendarOf(2030);
    const auto missing = [&](const char* today) {
        return missingOf(book, {1}, launchBoard(book, {}, {}, calendar, day(today)), {}, calendar)
            .size();
    };
    CHECK(missing("2026-11-22") == 0);
    CHECK(missing("2029-12-31") == 0);
    CHECK(missing("2030-01-01") == 1);
    CHECK(missing("2031-01-01") == 1);
    // One day alone is no window: it is asked for before it comes.
    book.milestones = {launch("2030-12-20", "")};
    CHECK(missing("2030-11-22") == 1);
}

TEST_CASE("the overview, the board and the reminder say the same number of working days")
{
    // Friday the 13th; Saturday the 14th and Sunday; Monday the 16th is the first day after it.
    const auto [today, days] = GENERATE(values<std::pair<const char*, int>>(
        {{"2024-12-12", 2}, {"2024-12-13", 1}, {"2024-12-14", 0}, {"2024-12-17", 2}}));
    PlanBook book = smallPlan({{1, 1, "BV Phổi"}});
    book.milestones = {launch("", "2024-12-13", false)};
    const WorkCalendar calendar = calendarOf(2024);
    const LaunchBoard board = launchBoard(book, {}, {}, calendar, day(today));
    DatedSources sources;
    sources.milestones = book.milestones;
    sources.board = &board;
    INFO(today);
    CHECK(board.columns.front().cells.front().workedDays == days);
    const auto dated = dueSoon(sources, calendar, day(today));
    REQUIRE(dated.size() == 1);
    CHECK(dated.front().workedDays == (dated.front().late ? -days : days));
    const auto missing = missingOf(book, {1}, board, {}, calendar);
    REQUIRE(missing.size() == 1);
    CHECK(missing.front().workedDays == days);
}

TEST_CASE("a reminder begins with what is overdue and asks for nothing without a day")
{
    PlanBook book = smallPlan({{1, 1, "BV Phổi"}});
    Milestone coming = launch("", "2024-12-31", false);
    coming.id = {21};
    coming.title = QStringLiteral("Báo cáo");
    Milestone undated = launch("", "", false);
    undated.id = {22};
    undated.title = QStringLiteral("Tổng kết");
    Milestone overdue = launch("", "2024-12-10", false);
    overdue.id = {23};
    overdue.title = QStringLiteral("Phát động");
    book.milestones = {undated, coming, overdue};
    const WorkCalendar calendar = calendarOf(2024);
    const LaunchBoard board = launchBoard(book, {}, {}, calendar, day("2024-12-16"));
    QStringList what;
    for (const MissingThing& thing : missingOf(book, {1}, board, {}, calendar))
        what += thing.what;
    CHECK(what == QStringList{QStringLiteral("Phát động"), QStringLiteral("Báo cáo")});
}

TEST_CASE("a sentence about a plan does not say the same verb twice")
{
    const auto [title, words] = GENERATE(values<std::pair<const char*, const char*>>(
        {{"Triển khai thực hiện Phong trào thi đua", "Triển khai thực hiện Phong trào thi đua"},
         {"Kế hoạch thi đua năm 2026", "Thực hiện Kế hoạch thi đua năm 2026"},
         {"Đổi mới sáng tạo", "Thực hiện phong trào “Đổi mới sáng tạo”"}}));
    CHECK(carryingOut(QString::fromUtf8(title)) == QString::fromUtf8(words));
}
