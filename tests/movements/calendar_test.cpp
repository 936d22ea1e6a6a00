// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/calendaractions.h"
#include "core/actions/plan/calendarread.h"
#include "core/actions/projects/projectactions.h"
#include "core/session/session.h"
#include "tests/movements/movementledger.h"

using namespace thidua;
using namespace thidua::test;

TEST_CASE("the holidays the Labour Code fixes fall on the days of each year")
{
    struct Case {
        const char* day;
        bool worked;
    };
    // Tết of 2024 is the 10th of February, of 2026 the 17th, of 2030 the 2nd (a day before the Chinese
    // one); the Hùng Kings' day of 2026 is a Sunday and made up for on Monday.
    const auto [text, worked] = GENERATE(values<Case>({{"2024-02-09", false},
                                                       {"2024-02-10", false},
                                                       {"2024-02-13", false},
                                                       {"2024-02-16", true},
                                                       {"2024-04-18", false},
                                                       {"2026-02-16", false},
                                                       {"2026-02-20", false},
                                                       {"2026-02-23", true},
                                                       {"2026-04-26", false},
                                                       {"2026-04-27", false},
                                                       {"2026-04-28", true},
                                                       {"2030-02-01", false},
                                                       {"2024-09-02", false},
                                                       {"2024-12-20", true},
                                                       {"2024-12-21", false}}));
    MovementLedger ledger;
    const auto calendar = actions::workCalendar(ledger.read()).value();
    INFO(text);
    CHECK(calendar.isWorked(day(text)) == worked);
    CHECK(calendar.whyNotWorked(day(text)).isEmpty() == worked);
}

TEST_CASE(
    "National Day has two days off, the second as it was decided or as makes the longer break")
{
    const auto [second, other] = GENERATE(values<std::pair<const char*, const char*>>({
        {"2021-09-03", "2021-09-01"}, // a Thursday
        {"2022-09-01", "2022-09-06"}, // a Friday
        {"2023-09-01", "2023-09-05"}, // a Saturday, made up for on Monday the 4th
        {"2024-09-03", "2024-09-04"}, // a Monday
        {"2025-09-01", "2025-09-03"}, // a Tuesday
        {"2026-09-01", "2026-09-03"}, // a Wednesday
        {"2029-09-03", "2029-09-05"}, // a Sunday, made up for on Tuesday the 4th
    }));
    const WorkCalendar calendar(statutoryHolidays(day(second).year()));
    INFO(second);
    CHECK_FALSE(calendar.isWorked(day(second)));
    CHECK(calendar.isWorked(day(other)));
    CHECK(WorkCalendar(statutoryHolidays(2020)).isWorked(day("2020-09-01"))); // the Code before
    CHECK(WorkCalendar(statutoryHolidays(2020)).isWorked(day("2020-09-03")));
}

TEST_CASE("working days are counted with both ends and without holidays")
{
    const WorkCalendar calendar(statutoryHolidays(2026));
    // 16–20/2 are Tết; 14, 15, 21 and 22 a weekend.
    CHECK(calendar.workedDays(day("2026-02-13"), day("2026-02-23")) == 2);
    CHECK(calendar.workedDays(day("2026-02-23"), day("2026-02-13")) == -2);
    CHECK(calendar.workedDays(day("2026-02-14"), day("2026-02-22")) == 0);
    CHECK(calendar.nextWorked(day("2026-02-14")) == day("2026-02-23"));
    CHECK(calendar.previousWorked(day("2026-02-22")) == day("2026-02-13"));
}

TEST_CASE("the holidays of a year are replaced as a whole, and a day worked instead is worked")
{
    MovementLedger ledger;
    const QDate saturday = day("2026-08-29");
    std::vector<Holiday> days = statutoryHolidays(2026);
    days.push_back({day("2026-08-31"), QStringLiteral("Nghỉ hoán đổi"), false});
    days.push_back({saturday, QStringLiteral("làm bù"), true});
    ledger.write(actions::setHolidays(ledger.read(), 2026, days));
    const auto calendar = actions::workCalendar(ledger.read()).value();
    CHECK_FALSE(calendar.isWorked(day("2026-08-31")));
    CHECK(calendar.isWorked(saturday));
    CHECK_FALSE(calendar.isWorked(day("2027-09-02"))); // another year keeps its own

    days.pop_back();
    ledger.write(actions::setHolidays(ledger.read(), 2026, days));
    CHECK_FALSE(actions::workCalendar(ledger.read()).value().isWorked(saturday));
    CHECK(actions::setHolidays(ledger.read(), 2026, days).value().isEmpty());

    days.push_back(days.front());
    CHECK(actions::setHolidays(ledger.read(), 2026, days).error().code == ErrorCode::InvalidInput);
    CHECK(actions::setHolidays(ledger.read(), 2025, {{day("2026-01-01"), {}, false}}).error().code
          == ErrorCode::InvalidInput);
}

TEST_CASE("the calendar of a plan stands on its true days, with the holidays of the ledger")
{
    MovementLedger ledger;
    const PlanId plan = ledger.load("theme-2024");
    const auto board = actions::calendarBoard(ledger.read(), plan, day("2024-12-01")).value();
    const auto excluded =
        std::find_if(board.items.begin(), board.items.end(), [](const CalendarItem& item) {
            return item.note.contains(QStringLiteral("20/12/2024"));
        });
    REQUIRE(excluded != board.items.end());
    CHECK(excluded->last == day("2024-12-19"));
    CHECK(excluded->workedDays == 14);
    ledger.write(actions::setHolidays(ledger.read(), 2024,
                                      {{day("2024-12-19"), QStringLiteral("nghỉ bù"), false}}));
    const auto again = actions::calendarBoard(ledger.read(), plan, day("2024-12-01")).value();
    const CalendarItem& moved = again.items[static_cast<size_t>(excluded - board.items.begin())];
    CHECK(moved.workedDays == 13);
    CHECK(moved.restReason == QStringLiteral("nghỉ bù"));
    CHECK(moved.nextWorked == day("2024-12-20"));
}

TEST_CASE("projects count their working days without the holidays nobody had to enter")
{
    MovementLedger ledger;
    const PlanId plan = ledger.load("theme-2024");
    Project project;
    project.plan = plan;
    project.code = QStringLiteral("DA1");
    project.name = QStringLiteral("Số hóa hồ sơ");
    ledger.write(actions::saveProject(ledger.read(), project));
    const ProjectId id = actions::portfolio(ledger.read(), plan, day("2024-02-07"))
                             .value()
                             .projects.front()
                             .project.id;
    ProjectMilestone milestone;
    milestone.title = QStringLiteral("Nghiệm thu");
    milestone.due = day("2024-02-15");
    ledger.write(actions::setProjectMilestones(ledger.read(), id, {milestone}));
    // Wednesday and Thursday, then Tết from Friday to Wednesday, then the day itself.
    const auto portfolio = actions::portfolio(ledger.read(), plan, day("2024-02-07")).value();
    CHECK(portfolio.projects.front().workedDaysToNext
          == actions::workCalendar(ledger.read())
                 .value()
                 .workedDays(day("2024-02-07"), day("2024-02-15")));
    CHECK(portfolio.projects.front().workedDaysToNext < 7); // seven weekdays
}
