// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"
#include "core/actions/projects/projectactions.h"
#include "core/exchange/templates.h"
#include "core/session/session.h"
#include "core/storage/movemententities.h"
#include "tests/support/catch.h"

using namespace thidua;

namespace {

const QDate kToday(2024, 5, 6);

/// A ledger in memory with one plan and one project.
class OneProject {
public:
    OneProject()
    {
        apply(actions::loadPlan(ledger(), *loadTemplate(QStringLiteral("theme-2024"))));
        plan = ledger().plans()->front().id;
        Project project;
        project.plan = plan;
        project.name = QStringLiteral("  Bệnh án điện tử ");
        project.code = QStringLiteral("DA-01");
        project.budget = Money::exact(20'000'000'000);
        apply(actions::saveProject(ledger(), project));
        id = only<Project>().id;
    }

    const Ledger& ledger() const { return session->ledger(); }
    void apply(const Result<ChangeSet>& change)
    {
        INFO((change ? QString() : change.error().message).toStdString());
        REQUIRE(change);
        REQUIRE(session->apply(*change));
    }
    template<class T>
    std::vector<T> rows() const
    {
        return ledger().rows<T>("1 ORDER BY id").value();
    }
    template<class T>
    T only() const
    {
        const auto all = rows<T>();
        REQUIRE(all.size() == 1);
        return all.front();
    }
    Portfolio portfolio() const { return actions::portfolio(ledger(), plan, kToday).value(); }

    ProjectMilestone milestone(const char* title, QDate due) const
    {
        ProjectMilestone row;
        row.title = QString::fromUtf8(title);
        row.due = due;
        return row;
    }
    Funding funding(int year, const char* source, Money planned, Money disbursed) const
    {
        return {{}, {}, year, QString::fromUtf8(source), planned, disbursed};
    }

    std::unique_ptr<Session> session = std::move(*Session::inMemory({}));
    PlanId plan;
    ProjectId id;
};

} // namespace

TEST_CASE("a project is saved, changed and read back with its money")
{
    OneProject ledger;
    CHECK(ledger.only<Project>().name == QStringLiteral("Bệnh án điện tử")); // cleaned
    CHECK(ledger.only<Project>().seq == 1);
    ledger.apply(actions::setFunding(
        ledger.ledger(), ledger.id,
        {ledger.funding(2024, "Ngân sách tỉnh", Money::exact(8'000'000'000),
                        Money::exact(5'000'000'000)),
         ledger.funding(2025, "Xã hội hóa", Money::moreThan(2'000'000'000), Money{})}));
    const Portfolio portfolio = ledger.portfolio();
    const ProjectStatus& status = portfolio.projects.front();
    CHECK(status.planned == Money::moreThan(10'000'000'000));
    CHECK(status.disbursed == Money::moreThan(5'000'000'000));
    CHECK_FALSE(status.share);
    CHECK(status.funding[1].disbursed == Money{}); // unknown came back as unknown

    std::vector<Funding> rows = status.funding;
    rows[1].disbursed = Money::exact(0);
    rows[1].planned = Money::exact(2'000'000'000);
    ledger.apply(actions::setFunding(ledger.ledger(), ledger.id, rows));
    CHECK(ledger.portfolio().projects.front().share == Fraction::of(1, 4).value()); // 5 of 20
}

TEST_CASE("a project that makes no sense is refused and nothing changes")
{
    OneProject ledger;
    const Project good = ledger.only<Project>();
    struct Case {
        const char* what;
        std::function<void(Project&)> spoil;
    };
    const auto [what, spoil] =
        GENERATE(Case{"no name", [](Project& row) { row.name = QStringLiteral("  "); }},
                 Case{"ends before it begins",
                      [](Project& row) {
                          row.first = QDate(2025, 1, 1);
                          row.last = QDate(2024, 1, 1);
                      }},
                 Case{"negative money", [](Project& row) { row.budget = Money::exact(-1); }},
                 Case{"code taken",
                      [](Project& row) {
                          row.id = {};
                          row.code = QStringLiteral("da-01");
                      }},
                 Case{"programme gone", [](Project& row) { row.programme = ProgrammeId{999}; }},
                 Case{"project gone", [](Project& row) { row.id = ProjectId{999}; }});
    CAPTURE(what);
    Project spoilt = good;
    spoil(spoilt);
    CHECK_FALSE(actions::saveProject(ledger.ledger(), spoilt));
}

TEST_CASE("milestones are kept in the order given, and one is done or opened again")
{
    OneProject ledger;
    ledger.apply(actions::setProjectMilestones(
        ledger.ledger(), ledger.id,
        {ledger.milestone("Lập dự án", QDate(2024, 4, 29)), ledger.milestone("Nghiệm thu", {})}));
    auto rows = ledger.rows<ProjectMilestone>();
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].seq == 2);
    CHECK(ledger.portfolio().projects.front().standing == ProjectStanding::Late);
    ledger.apply(actions::markMilestoneDone(ledger.ledger(), rows[0].id, kToday));
    CHECK(ledger.portfolio().projects.front().standing == ProjectStanding::NoDay);
    ledger.apply(actions::markMilestoneDone(ledger.ledger(), rows[0].id, {}));
    CHECK(ledger.portfolio().projects.front().standing == ProjectStanding::Late);

    std::swap(rows[0], rows[1]);
    ledger.apply(actions::setProjectMilestones(ledger.ledger(), ledger.id, rows));
    CHECK(ledger.rows<ProjectMilestone>()[0].seq == 2); // the same rows, not new ones

    ProjectMilestone nameless = ledger.milestone(" ", kToday);
    CHECK_FALSE(actions::setProjectMilestones(ledger.ledger(), ledger.id, {nameless}));
    ProjectMilestone backwards = ledger.milestone("Lùi", QDate(2024, 1, 1));
    backwards.first = QDate(2024, 2, 1);
    CHECK_FALSE(actions::setProjectMilestones(ledger.ledger(), ledger.id, {backwards}));
}

TEST_CASE("money from one source in one year stands in one row")
{
    OneProject ledger;
    const auto twice = {ledger.funding(2024, "Ngân sách tỉnh", {}, {}),
                        ledger.funding(2024, "ngân sách tỉnh ", {}, {})};
    CHECK_FALSE(actions::setFunding(ledger.ledger(), ledger.id, twice));
    CHECK_FALSE(actions::setFunding(ledger.ledger(), ledger.id,
                                    {ledger.funding(24, "Ngân sách tỉnh", {}, {})}));
}

TEST_CASE("a meeting is saved with what it decided, and its decisions follow it")
{
    OneProject ledger;
    Meeting meeting;
    meeting.plan = ledger.plan;
    meeting.title = QStringLiteral("Nghe báo cáo tiến độ");
    meeting.on = QDate(2024, 4, 1);
    meeting.chair = QStringLiteral("Phó Chủ tịch Ủy ban nhân dân tỉnh");
    Task balance;
    balance.text = QStringLiteral("Cân đối nguồn vốn");
    balance.lead = QStringLiteral("Sở Kế hoạch và Đầu tư");
    balance.dueWords = QStringLiteral("kịp thời");
    Task review;
    review.text = QStringLiteral("Rà soát phần mềm");
    review.project = ledger.id;
    ledger.apply(actions::saveMeeting(ledger.ledger(), meeting, {balance, review}));

    auto tasks = ledger.rows<Task>();
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].source == Task::Source::Meeting);
    CHECK(tasks[0].givenBy == meeting.chair);
    CHECK(tasks[0].givenOn == meeting.on);
    CHECK(tasks[1].seq == tasks[0].seq + 1);

    meeting = ledger.only<Meeting>();
    meeting.on = QDate(2024, 4, 2);
    tasks[1].state = Task::State::Done;
    CHECK_FALSE(actions::saveMeeting(ledger.ledger(), meeting, tasks)); // done, but when?
    tasks[1].doneOn = QDate(2024, 4, 20);
    ledger.apply(actions::saveMeeting(ledger.ledger(), meeting, tasks));
    CHECK(ledger.rows<Task>()[0].givenOn == meeting.on);
    CHECK(ledger.portfolio().meetings.front().done == 1);

    ledger.apply(actions::saveMeeting(ledger.ledger(), meeting, {ledger.rows<Task>()[1]}));
    CHECK(ledger.only<Task>().text == review.text);

    ledger.apply(actions::removeProject(ledger.ledger(), ledger.id));
    CHECK(ledger.only<Task>().project.isNull()); // the decision stays
    ledger.apply(actions::removeMeeting(ledger.ledger(), meeting.id));
    CHECK(ledger.rows<Task>().empty());
    CHECK(ledger.rows<Meeting>().empty());
}

TEST_CASE("a project goes with everything that is its own, in one step")
{
    OneProject ledger;
    ledger.apply(actions::setFunding(ledger.ledger(), ledger.id,
                                     {ledger.funding(2024, "Ngân sách tỉnh", {}, {})}));
    ledger.apply(actions::setProjectMilestones(ledger.ledger(), ledger.id,
                                               {ledger.milestone("Nghiệm thu", kToday)}));
    Risk risk;
    risk.title = QStringLiteral("Chậm thẩm định");
    ledger.apply(actions::setRisks(ledger.ledger(), ledger.id, {risk}));
    ledger.apply(actions::removeProject(ledger.ledger(), ledger.id));
    CHECK(ledger.rows<Project>().empty());
    CHECK(ledger.rows<Funding>().empty());
    CHECK(ledger.rows<ProjectMilestone>().empty());
    CHECK(ledger.rows<Risk>().empty());
    REQUIRE(ledger.session->undo());
    CHECK(ledger.only<Risk>().title == risk.title);
}

TEST_CASE("a programme is removed only when no project belongs to it")
{
    OneProject ledger;
    Programme programme;
    programme.plan = ledger.plan;
    programme.name = QStringLiteral("Đề án chuyển đổi số y tế");
    programme.budget = Money::moreThan(58'000'000'000);
    ledger.apply(actions::saveProgramme(ledger.ledger(), programme));
    programme = ledger.only<Programme>();
    CHECK(programme.budget == Money::moreThan(58'000'000'000));
    Project project = ledger.only<Project>();
    project.programme = programme.id;
    ledger.apply(actions::saveProject(ledger.ledger(), project));
    CHECK_FALSE(actions::removeProgramme(ledger.ledger(), programme.id));
    project.programme = {};
    ledger.apply(actions::saveProject(ledger.ledger(), project));
    ledger.apply(actions::removeProgramme(ledger.ledger(), programme.id));
    CHECK(ledger.rows<Programme>().empty());
}

TEST_CASE("nothing of a closed plan's projects can be written")
{
    OneProject ledger;
    Plan plan = ledger.ledger().find<Plan>({ledger.plan.value}).value().value();
    const Plan open = plan;
    plan.state = PlanState::Closed;
    ChangeSet close(Action::EditPlan);
    close.update(open, plan);
    ledger.apply(close);
    const Ledger& read = ledger.ledger();
    CHECK(actions::saveProject(read, ledger.only<Project>()).error().code == ErrorCode::Refused);
    CHECK(actions::removeProject(read, ledger.id).error().code == ErrorCode::Refused);
    CHECK(actions::setRisks(read, ledger.id, {}).error().code == ErrorCode::Refused);
    Meeting meeting;
    meeting.plan = ledger.plan;
    meeting.title = QStringLiteral("Giao ban");
    CHECK(actions::saveMeeting(read, meeting, {}).error().code == ErrorCode::Refused);
}

TEST_CASE("a closed plan is not written through another that is open")
{
    OneProject ledger;
    Programme programme;
    programme.plan = ledger.plan;
    programme.name = QStringLiteral("Đề án");
    ledger.apply(actions::saveProgramme(ledger.ledger(), programme));
    Meeting meeting;
    meeting.plan = ledger.plan;
    meeting.title = QStringLiteral("Giao ban");
    ledger.apply(actions::saveMeeting(ledger.ledger(), meeting, {}));
    Plan plan = ledger.ledger().find<Plan>({ledger.plan.value}).value().value();
    const Plan open = plan;
    plan.state = PlanState::Closed;
    Plan other = open;
    other.id = ledger.ledger().newId<PlanId>();
    other.code = QStringLiteral("KHAC");
    ChangeSet close(Action::EditPlan);
    close.update(open, plan);
    close.insert(other);
    ledger.apply(close);

    // Each row says the open plan, and is one of the closed plan.
    Project project = ledger.only<Project>();
    programme = ledger.only<Programme>();
    meeting = ledger.only<Meeting>();
    project.plan = programme.plan = meeting.plan = other.id;
    const Ledger& read = ledger.ledger();
    CHECK_FALSE(actions::saveProject(read, project).has_value());
    CHECK_FALSE(actions::saveProgramme(read, programme).has_value());
    CHECK_FALSE(actions::saveMeeting(read, meeting, {}).has_value());
}
