// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/calendartext.h"
#include "core/exchange/icsfile.h"
#include "tests/movements/smallplan.h"

using namespace thidua;
using namespace thidua::test;

namespace {

WorkCalendar yearOf(int year, std::vector<Holiday> more = {})
{
    auto days = statutoryHolidays(year);
    days.insert(days.end(), more.begin(), more.end());
    return WorkCalendar(days);
}

Milestone milestone(const char* title, const char* first, const char* last, bool excluded = false)
{
    Milestone row;
    row.id = {1};
    row.title = QString::fromUtf8(title);
    row.first = day(first);
    row.last = day(last);
    row.lastExcluded = excluded;
    return row;
}

Task task(const char* due, Task::Recurrence recurrence = Task::Recurrence::Once)
{
    Task row;
    row.id = {1};
    row.text = QStringLiteral("Báo cáo tiến độ");
    row.due = day(due);
    row.recurrence = recurrence;
    return row;
}

CalendarBoard boardOf(const CalendarSources& sources, const char* today, int year = 2026)
{
    return calendarBoard(sources, yearOf(year), day(today));
}

QStringList daysOf(const CalendarBoard& board)
{
    QStringList days;
    for (const CalendarItem& item : board.items)
        days += QStringLiteral("%1..%2 %3")
                    .arg(item.first.toString(Qt::ISODate), item.last.toString(Qt::ISODate),
                         enumCode(item.state));
    return days;
}

} // namespace

TEST_CASE("a milestone stands in the calendar on its true days")
{
    struct Case {
        const char* first;
        const char* last;
        bool excluded;
        QStringList days;
    };
    const auto wanted = GENERATE(values<Case>(
        {{"", "2026-12-20", false, {QStringLiteral("2026-12-20..2026-12-20 ahead")}},
         {"", "2026-12-20", true, {QStringLiteral("2026-12-19..2026-12-19 ahead")}},
         {"2026-11-15", "2026-11-30", false, {QStringLiteral("2026-11-15..2026-11-30 ahead")}},
         {"2026-11-15", "2026-11-30", true, {QStringLiteral("2026-11-15..2026-11-29 ahead")}},
         {"2026-11-15", "", false, {QStringLiteral("2026-11-15..2026-11-15 ahead")}},
         {"", "2026-10-20", false, {QStringLiteral("2026-10-20..2026-10-20 over")}},
         // longer than a month and a half: its ends
         {"2026-10-01",
          "2026-12-31",
          false,
          {QStringLiteral("2026-10-01..2026-10-01 over"),
           QStringLiteral("2026-12-31..2026-12-31 ahead")}},
         {"", "", false, {}}}));
    CalendarSources sources;
    sources.dated.milestones = {milestone("Tổng kết", wanted.first, wanted.last, wanted.excluded)};
    const CalendarBoard board = boardOf(sources, "2026-11-02");
    CHECK(daysOf(board) == wanted.days);
    CHECK(board.undated == (wanted.days.isEmpty() ? 1 : 0));
    if (wanted.excluded)
        CHECK(board.items.front().note.contains(formatDate(day(wanted.last))));
}

TEST_CASE("a deadline on Tết is marked with its reason and the next working day")
{
    CalendarSources sources;
    sources.dated.milestones = {milestone("Đăng ký", "", "2026-02-18")};
    const CalendarBoard board = boardOf(sources, "2026-02-13");
    const CalendarItem& item = board.items.front();
    CHECK_FALSE(item.restReason.isEmpty());
    CHECK(item.nextWorked == day("2026-02-23"));
    CHECK(item.workedDays == 1); // Friday the 13th; the rest is a weekend and Tết
    CHECK(calendarFacts(item).join(u' ').contains(QStringLiteral("23/02/2026")));
    sources.dated.milestones = {milestone("Đăng ký", "", "2026-02-24")};
    CHECK(boardOf(sources, "2026-02-13").items.front().restReason.isEmpty());
}

TEST_CASE("what every unit must do counts those missing and is late once its day is over")
{
    PlanBook book = smallPlan({{1, 1, "Bệnh viện"}, {2, 1, "Trung tâm"}, {3, 1, "Chi cục"}});
    Milestone launch = milestone("Phát động", "", "2026-06-30", true);
    launch.perUnit = true;
    book.milestones = {launch};
    struct Case {
        const char* today;
        std::vector<UnitStep> steps;
        int missing;
        CalendarState state;
    };
    const UnitStep one{{1}, {1}, day("2026-06-01"), {}, {}};
    const UnitStep two{{1}, {2}, day("2026-06-02"), {}, {}};
    const UnitStep three{{1}, {3}, day("2026-07-02"), {}, {}};
    const auto wanted =
        GENERATE_COPY(values<Case>({{"2026-06-29", {one, two}, 1, CalendarState::Ahead},
                                    {"2026-06-30", {one, two}, 1, CalendarState::Late},
                                    {"2026-07-03", {one, two, three}, 0, CalendarState::Done}}));
    const LaunchBoard launches =
        launchBoard(book, wanted.steps, {}, yearOf(2026), day(wanted.today));
    CalendarSources sources;
    sources.dated.milestones = book.milestones;
    sources.dated.board = &launches;
    const CalendarBoard board = boardOf(sources, wanted.today);
    REQUIRE(board.items.size() == 1);
    const CalendarItem& item = board.items.front();
    INFO(wanted.today);
    CHECK(item.kind == CalendarKind::UnitDuty);
    CHECK(item.last == day("2026-06-29"));
    CHECK(item.missing == wanted.missing);
    CHECK(item.obliged == 3);
    CHECK(item.state == wanted.state);
}

TEST_CASE("a recurring task stands on each of its days until the plan ends")
{
    CalendarSources sources;
    sources.last = day("2026-06-30");
    Task monthly = task("2026-01-31", Task::Recurrence::Monthly);
    monthly.doneOn = day("2026-02-28"); // met twice
    sources.dated.tasks = {monthly};
    CHECK(daysOf(boardOf(sources, "2026-04-10"))
          == QStringList{QStringLiteral("2026-01-31..2026-01-31 done"),
                         QStringLiteral("2026-02-28..2026-02-28 done"),
                         QStringLiteral("2026-03-31..2026-03-31 late"),
                         QStringLiteral("2026-04-30..2026-04-30 ahead"),
                         QStringLiteral("2026-05-31..2026-05-31 ahead"),
                         QStringLiteral("2026-06-30..2026-06-30 ahead")});
    Task cancelled = task("2026-05-05");
    cancelled.state = Task::State::Cancelled;
    Task undated = task("");
    sources.dated.tasks = {cancelled, undated};
    const CalendarBoard board = boardOf(sources, "2026-04-10");
    CHECK(board.items.empty());
    CHECK(board.undated == 1);
}

TEST_CASE("projects, meetings, initiatives and registers stand on their days")
{
    CalendarSources sources;
    Project project;
    project.id = {5};
    project.name = QStringLiteral("Số hóa hồ sơ");
    project.lead = QStringLiteral("Phòng Kế hoạch");
    project.state = ProjectState::Running;
    sources.dated.projects = {project};
    ProjectMilestone step;
    step.project = {5};
    step.title = QStringLiteral("Nghiệm thu");
    step.due = day("2026-03-10");
    sources.dated.projectMilestones = {step};
    sources.meetings = {{{1}, {1}, day("2026-03-11"), QStringLiteral("Họp tiến độ"), {}, {}, {}}};
    Initiative initiative;
    initiative.id = {7};
    initiative.title = QStringLiteral("Khám không giấy tờ");
    sources.initiatives = {initiative};
    sources.initiativeSteps = {{{7}, InitiativeStage::Applied, day("2026-03-12"), {}, {}}};
    Activity activity;
    activity.title = QStringLiteral("Tập huấn");
    activity.due = day("2026-03-13");
    sources.dated.activities = {activity};
    const CalendarBoard board = boardOf(sources, "2026-03-11");
    CHECK(daysOf(board)
          == QStringList{QStringLiteral("2026-03-10..2026-03-10 late"),
                         QStringLiteral("2026-03-11..2026-03-11 ahead"),
                         QStringLiteral("2026-03-12..2026-03-12 done"),
                         QStringLiteral("2026-03-13..2026-03-13 ahead")});
    CHECK(board.items.front().who == project.lead);
    CHECK(board.between(day("2026-03-01"), day("2026-03-31"), kindBit(CalendarKind::Meeting))
          == std::vector<int>{1});
    for (const CalendarKind kind : {CalendarKind::Project, CalendarKind::Meeting,
                                    CalendarKind::Initiative, CalendarKind::Activity})
        CHECK(board.count(kind) == 1);
}

TEST_CASE("the month as text names days, missing units, days of rest and working days")
{
    CalendarSources sources;
    sources.dated.milestones = {milestone("Gửi báo cáo", "", "2026-09-03", true),
                                milestone("Kiểm tra chéo", "2026-09-28", "2026-10-02")};
    const WorkCalendar calendar =
        yearOf(2026, {{day("2026-09-05"), QStringLiteral("thay ngày 01/9"), true}});
    const CalendarBoard board = calendarBoard(sources, calendar, day("2026-09-01"));
    const QStringList lines =
        monthText(board, QStringLiteral("Thi đua 2026"), day("2026-09-20")).split(u'\n');
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].contains(QStringLiteral("09/2026")));
    CHECK(lines[1].startsWith(QStringLiteral("- 02/09")));
    CHECK(lines[1].contains(
        QStringLiteral("03/09/2026"))); // the plan's words, and the next worked day
    CHECK(lines[2].startsWith(QStringLiteral("- 28/09–02/10/2026: Kiểm tra chéo")));
    CHECK(lines[3].contains(QStringLiteral("02/09")));
    CHECK(lines[4].contains(QStringLiteral("05/09")));
    CHECK(lines[5].contains(
        QStringLiteral("21"))); // 22 weekdays, two days of holiday, one Saturday worked
    CHECK(monthText(board, {}, day("2026-10-01")).contains(QStringLiteral("28/09–02/10")));
    CHECK_FALSE(monthText(board, {}, day("2026-11-01")).contains(QStringLiteral("Kiểm tra")));
}

TEST_CASE("a calendar file holds whole days, escaped text and folded lines")
{
    CalendarItem item;
    item.id = 12;
    item.first = day("2026-11-15");
    item.last = day("2026-11-30");
    item.title = QStringLiteral("Gửi hồ sơ; bản giấy, bản số\\Đợt 1 của tất cả các đơn vị trực "
                                "thuộc Sở Y tế về Hội đồng");
    const QByteArray file =
        icsFile(std::vector{item}, QStringLiteral("Thi đua"), QStringLiteral("cd 2026"),
                QDateTime(day("2026-11-01"), QTime(7, 5, 9), Qt::UTC));
    CHECK(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    CHECK(file.contains("DTSTAMP:20261101T070509Z\r\n"));
    CHECK(file.contains("DTSTART;VALUE=DATE:20261115\r\nDTEND;VALUE=DATE:20261201\r\n"));
    CHECK(file.contains("UID:milestone-12-20261115-0@cd%202026.sothidua\r\n"));
    for (const QByteArray& line : file.split('\n'))
        CHECK(line.size() <= 76); // 75 octets and the carriage return
    const QString unfolded = QString::fromUtf8(QByteArray(file).replace("\r\n ", ""));
    CHECK_FALSE(unfolded.contains(QChar::ReplacementCharacter));
    CHECK(unfolded.contains(
        QStringLiteral("SUMMARY:Gửi hồ sơ\\; bản giấy\\, bản số\\\\Đợt 1 của tất cả các đơn vị "
                       "trực thuộc Sở Y tế về Hội đồng\r\n")));
    // Folded inside of no character: each line is UTF-8 by itself.
    for (const QByteArray& line : file.split('\n'))
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
}

namespace {

/// A rule that asks each unit for one initiative in a period that ends on a day; `missing` of three lack it.
RuleCoverage asked(const char* title, const char* last, PeriodState state, int missing)
{
    RuleCoverage result;
    result.rule.id = {1};
    result.rule.title = QString::fromUtf8(title);
    CoverageSpan span;
    span.label = QString::fromLatin1(last).left(4);
    span.last = day(last);
    span.state = state;
    for (int unit = 1; unit <= 3; ++unit) {
        CoverageLine line;
        line.unit = {unit};
        line.met = unit > missing;
        span.met += line.met ? 1 : 0;
        span.lines.push_back(line);
    }
    result.spans = {span};
    return result;
}

const char* const kUnits[] = {"TTYT A", "TTYT B", "TTYT C"};

} // namespace

TEST_CASE("the calendar has the last day of what rules of coverage ask for, and who lacks it")
{
    const PlanBook book = smallPlan({{1, 1, kUnits[0]}, {2, 1, kUnits[1]}, {3, 1, kUnits[2]}});
    CalendarSources sources;
    sources.book = &book;
    sources.last = day("2027-12-31");
    sources.coverage = {asked("Một sáng kiến", "2026-12-31", PeriodState::Running, 2)};
    CalendarBoard board = boardOf(sources, "2026-11-02");
    // the year that comes is asked for as well; nobody is missing in it yet
    CHECK(daysOf(board)
          == QStringList{QStringLiteral("2026-12-31..2026-12-31 ahead"),
                         QStringLiteral("2027-12-31..2027-12-31 ahead")});
    const QString facts = calendarFacts(board.items[0]).join(u'|');
    CHECK(facts.contains(QStringLiteral("TTYT A, TTYT B")));
    CHECK_FALSE(facts.contains(QStringLiteral("TTYT C")));
    CHECK(board.items[1].missing == 0);
    CHECK(icsFile(board.items, {}, {}, {}).contains("DTSTART;VALUE=DATE:20261231\r\n"));
    REQUIRE(board.next(day("2026-11-02")));
    CHECK(*board.next(day("2026-11-02")) == board.items[0]);
    CHECK(*board.next(day("2027-01-01")) == board.items[1]);
    CHECK(board.next(day("2028-01-01")) == nullptr);
    CHECK(board.next(day("2026-11-02"), kindBit(CalendarKind::Task)) == nullptr);

    const auto stateOf = [&](RuleCoverage rule) {
        rule.rule.period = CoveragePeriod::Phase;
        sources.coverage = {std::move(rule)};
        return enumCode(boardOf(sources, "2026-11-02").items.at(0).state);
    };
    CHECK(stateOf(asked("Đủ", "2026-12-31", PeriodState::Running, 0)) == QStringLiteral("done"));
    CHECK(stateOf(asked("Hết kỳ", "2025-12-31", PeriodState::Over, 1)) == QStringLiteral("late"));
    RuleCoverage gentle = asked("Khuyến khích", "2025-12-31", PeriodState::Over, 1);
    gentle.rule.encouraged = true;
    CHECK(stateOf(gentle) == QStringLiteral("over"));
}

TEST_CASE("in the calendar units with more time have a day of their own")
{
    PlanBook book = smallPlan({{1, 1, kUnits[0]}, {2, 1, kUnits[1]}, {3, 1, kUnits[2]}});
    Milestone launch = milestone("Phát động", "", "2026-06-30");
    launch.perUnit = true;
    book.milestones = {launch};
    const std::vector<Extension> more{{{1}, {2}, day("2026-07-15"), {}, {}, {}}};
    const auto shown = [&](const char* today, std::vector<UnitStep> steps) {
        const LaunchBoard launches = launchBoard(book, steps, more, yearOf(2026), day(today));
        CalendarSources sources;
        sources.dated.milestones = book.milestones;
        sources.dated.board = &launches;
        return boardOf(sources, today);
    };
    const CalendarBoard before = shown("2026-06-01", {});
    REQUIRE(before.items.size() == 2);
    CHECK(before.items[0].missing == 2);
    CHECK(before.items[0].moreTime.contains(QStringLiteral("15/07/2026")));
    CHECK(before.items[1].last == day("2026-07-15"));
    CHECK(before.items[1].lacking == QStringList{QStringLiteral("TTYT B")});
    const std::vector<UnitStep> others{{{1}, {1}, day("2026-06-20"), {}, {}},
                                       {{1}, {3}, day("2026-06-20"), {}, {}}};
    // after the deadline nobody is late: who has not done it has time
    CHECK(daysOf(shown("2026-07-06", others))
          == QStringList{QStringLiteral("2026-06-30..2026-06-30 over"),
                         QStringLiteral("2026-07-15..2026-07-15 ahead")});
}
