// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/projects/knownsum.h"
#include "tests/support/catch.h"

using namespace thidua;

namespace {

const QDate kToday(2024, 5, 6); // a Monday

ProjectMilestone milestone(int project, const char* title, QDate due, QDate doneOn = {})
{
    ProjectMilestone row;
    row.project = ProjectId{project};
    row.title = QString::fromUtf8(title);
    row.due = due;
    row.doneOn = doneOn;
    return row;
}

Project project(int id, const char* name, ProjectState state = ProjectState::Running)
{
    Project row;
    row.id = ProjectId{id};
    row.seq = id;
    row.name = QString::fromUtf8(name);
    row.state = state;
    row.lead = QStringLiteral("Sở Y tế");
    return row;
}

Task decision(int meeting, const char* text, QDate due, Task::State state = Task::State::Open)
{
    Task row;
    row.source = Task::Source::Meeting;
    row.meeting = MeetingId{meeting};
    row.text = QString::fromUtf8(text);
    row.lead = QStringLiteral("Sở Kế hoạch và Đầu tư");
    row.due = due;
    row.state = state;
    return row;
}

Portfolio made(const PortfolioRows& rows)
{
    return portfolioOf(rows, WorkCalendar(statutoryHolidays(2024)), kToday).value();
}

QString order(const Portfolio& portfolio)
{
    QStringList lines;
    for (const ProjectStatus& status : portfolio.projects)
        lines << QStringLiteral("%1: %2").arg(status.project.name, enumCode(status.standing));
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("a milestone that is dated ahead is not done yet")
{
    const auto [doneOn, standing] = GENERATE(table<QDate, ProjectStanding>({
        {kToday, ProjectStanding::MilestonesDone},
        {kToday.addDays(1), ProjectStanding::Late}, // due yesterday, and nobody has done it today
    }));
    CAPTURE(doneOn.toString(Qt::ISODate).toStdString());
    PortfolioRows rows;
    rows.projects = {project(1, "Dự án")};
    rows.milestones = {milestone(1, "Mốc", kToday.addDays(-1), doneOn)};
    CHECK(made(rows).projects.front().standing == standing);
}

TEST_CASE("late and blocked projects come first, the longest overdue before the others")
{
    PortfolioRows rows;
    rows.projects = {project(1, "Đúng hạn"),
                     project(2, "Chưa có mốc"),
                     project(3, "Trễ ít"),
                     project(4, "Vướng"),
                     project(5, "Trễ nhiều"),
                     project(6, "Trễ và vướng"),
                     project(7, "Xong", ProjectState::Finished),
                     project(8, "Dừng", ProjectState::Stopped),
                     project(9, "Mốc không hạn"),
                     project(10, "Xong các mốc"),
                     project(11, "Quá ngày kết thúc")};
    rows.projects[3].blocked = QStringLiteral("Chưa có chủ trương đầu tư");
    rows.projects[5].blocked = QStringLiteral("Chưa bố trí vốn");
    rows.projects[10].last = QDate(2024, 5, 5);
    rows.milestones = {
        milestone(1, "Nghiệm thu", QDate(2024, 5, 6)), // due today is not late
        milestone(3, "Thẩm định", QDate(2024, 5, 3)),
        milestone(5, "Trình phê duyệt", QDate(2024, 3, 1)),
        milestone(6, "Lập hồ sơ", QDate(2024, 5, 5)),
        milestone(7, "Nghiệm thu", QDate(2023, 12, 1)), // finished: nothing of it is late
        milestone(8, "Nghiệm thu", QDate(2023, 12, 1)), // stopped
        milestone(9, "Nghiệm thu", {}),
        milestone(10, "Nghiệm thu", QDate(2024, 4, 1), QDate(2024, 4, 8)), // late, but done
        milestone(11, "Nghiệm thu", QDate(2024, 6, 1)),
    };
    CHECK(order(made(rows))
          == QStringLiteral("Trễ và vướng: late_blocked\n"
                            "Trễ nhiều: late\n"
                            "Trễ ít: late\n"
                            "Quá ngày kết thúc: late\n"
                            "Vướng: blocked\n"
                            "Chưa có mốc: no_milestone\n"
                            "Mốc không hạn: no_day\n"
                            "Đúng hạn: on_course\n"
                            "Xong các mốc: milestones_done\n"
                            "Xong: finished\n"
                            "Dừng: stopped"));
    CHECK(made(rows).late() == 4);
    CHECK(made(rows).blocked() == 2);
    CHECK(made(rows).withoutMilestones() == 2); // one of them is blocked
}

TEST_CASE("of a project the next milestone, and the late ones with their days, are known")
{
    PortfolioRows rows;
    rows.projects = {project(1, "Bệnh án điện tử")};
    rows.milestones = {
        milestone(1, "Không hạn", {}),
        milestone(1, "Vận hành thử", QDate(2024, 5, 10)),
        milestone(1, "Trình chủ trương", QDate(2024, 4, 26)),
        milestone(1, "Khảo sát", QDate(2024, 2, 1), QDate(2024, 2, 1)),
        milestone(1, "Lập dự án", QDate(2024, 4, 29)),
    };
    rows.milestones[2].responsible = QStringLiteral("Phòng Kế hoạch – Tài chính");
    const Portfolio portfolio = made(rows);
    const ProjectStatus& status = portfolio.projects.front();
    REQUIRE(status.next >= 0);
    CHECK(status.milestones[static_cast<size_t>(status.next)].title
          == QStringLiteral("Vận hành thử"));
    CHECK(status.daysToNext == 4);
    CHECK(status.workedDaysToNext == 5); // Monday to Friday
    REQUIRE(status.late.size() == 2);
    REQUIRE(portfolio.calls.size() == 2);
    // 26/4 was a Friday. Up to Monday 6/5: 29/4, then 30/4 and 1/5 are holidays, 2/5, 3/5, 6/5.
    CHECK(portfolio.calls[0].text == QStringLiteral("Trình chủ trương"));
    CHECK(portfolio.calls[0].who == QStringLiteral("Phòng Kế hoạch – Tài chính"));
    CHECK(portfolio.calls[0].daysLate == 10);
    CHECK(portfolio.calls[0].workedDaysLate == 4);
    CHECK(portfolio.calls[1].who == QStringLiteral("Sở Y tế")); // whoever leads the project
    CHECK(portfolio.calls[1].workedDaysLate == 3);
}

TEST_CASE("money of the projects goes up to the programme without inventing any")
{
    // Đồng Tháp: a programme of more than 58 billion whose three projects have no published amount.
    PortfolioRows rows;
    Programme programme;
    programme.id = ProgrammeId{1};
    programme.budget = Money::moreThan(58'000'000'000);
    rows.programmes = {programme};
    rows.projects = {project(1, "Điều hành y tế"), project(2, "Bệnh viện thông minh"),
                     project(3, "Bệnh án điện tử")};
    for (Project& one : rows.projects)
        one.programme = programme.id;
    Portfolio portfolio = made(rows);
    REQUIRE(portfolio.programmes.size() == 1);
    CHECK(portfolio.programmes.front().budget == Money::moreThan(58'000'000'000));
    CHECK(portfolio.programmes.front().ofProjects == Money{});
    CHECK(portfolio.budget == Money::moreThan(58'000'000'000));
    CHECK(portfolio.disbursed == Money{});
    CHECK_FALSE(portfolio.share);

    SECTION("and once all is known the share is exact")
    {
        rows.programmes.front().budget = {};
        for (Project& one : rows.projects)
            one.budget = Money::exact(20'000'000'000);
        rows.projects.push_back(project(4, "Ngoài đề án")); // of no programme
        rows.projects.back().budget = Money::exact(1'000'000'000);
        for (int id = 1; id <= 4; ++id) {
            Funding row;
            row.project = ProjectId{id};
            row.year = 2024;
            row.planned = Money::exact(1'000'000'000);
            row.disbursed = Money::exact(500'000'000 * id);
            rows.funding.push_back(row);
        }
        portfolio = made(rows);
        REQUIRE(portfolio.programmes.size() == 2);
        CHECK(portfolio.programmes[0].budget == Money::exact(60'000'000'000));
        // (0,5 + 1 + 1,5) / 60 = 3/60
        CHECK(portfolio.programmes[0].share == Fraction::of(1, 20).value());
        CHECK(portfolio.programmes[1].share == Fraction(2)); // 2 of 1: overspent, not hidden
        CHECK(portfolio.budget == Money::exact(61'000'000'000));
        CHECK(portfolio.disbursed == Money::exact(5'000'000'000));
        CHECK(portfolio.byYear
              == std::vector<BudgetLine>{
                  {2024, {}, Money::exact(4'000'000'000), Money::exact(5'000'000'000)}});
    }
}

TEST_CASE("what meetings decided is followed up")
{
    PortfolioRows rows;
    rows.projects = {project(1, "Bệnh án điện tử")};
    Meeting first;
    first.id = MeetingId{1};
    first.on = QDate(2024, 4, 1);
    Meeting second;
    second.id = MeetingId{2};
    second.on = QDate(2024, 5, 2);
    rows.meetings = {first, second};
    rows.tasks = {decision(1, "Cân đối nguồn vốn", QDate(2024, 4, 30)),
                  decision(1, "Rà soát phần mềm", {}), // "khẩn trương": no day was set
                  decision(1, "Đề xuất đầu tư", QDate(2024, 4, 20), Task::State::Done),
                  decision(2, "Thẩm định thiết kế", QDate(2024, 5, 31)),
                  decision(2, "Mua máy chủ", QDate(2024, 4, 1), Task::State::Cancelled)};
    rows.tasks[0].project = ProjectId{1};
    const Portfolio portfolio = made(rows);
    REQUIRE(portfolio.meetings.size() == 2);
    CHECK(portfolio.meetings[0].meeting.id == second.id); // the latest first
    CHECK(portfolio.meetings[0].open == 1);
    CHECK(portfolio.meetings[1].open == 2);
    CHECK(portfolio.meetings[1].late == 1);
    CHECK(portfolio.meetings[1].done == 1);
    CHECK(portfolio.projects.front().lateDecisions == 1);
    REQUIRE(portfolio.calls.size() == 1);
    CHECK(portfolio.calls.front().matter == ProjectCall::Matter::Decision);
    CHECK(portfolio.calls.front().who == QStringLiteral("Sở Kế hoạch và Đầu tư"));
    CHECK(portfolio.calls.front().daysLate == 6);
    CHECK(decisionState(rows.tasks[1], kToday) == DecisionState::Open);
    CHECK(decisionState(rows.tasks[4], kToday) == DecisionState::Cancelled);
}

TEST_CASE("a plan without projects has an empty portfolio of unknown money")
{
    const Portfolio portfolio = made({});
    CHECK(portfolio.projects.empty());
    CHECK(portfolio.programmes.empty());
    CHECK(portfolio.budget == Money{});
    CHECK_FALSE(portfolio.share);
}

TEST_CASE("a programme with a budget of its own misses none of its projects' budgets")
{
    PortfolioRows rows;
    Programme programme;
    programme.id = {1};
    programme.budget = Money::exact(100);
    rows.programmes = {programme};
    for (int id = 1; id <= 3; ++id) {
        rows.projects.push_back(project(id, "Dự án"));
        rows.projects.back().programme = {1};
    }
    rows.projects[0].budget = Money::exact(40);
    const KnownSum own = knownBudget(made(rows));
    CHECK(own.sum == Money::exact(100));
    CHECK(own.known == 3);
    CHECK(own.projects == 3);
    rows.programmes[0].budget = {};
    const KnownSum summed = knownBudget(made(rows));
    CHECK(summed.known == 1);
    CHECK(summed.isPartial());
}
