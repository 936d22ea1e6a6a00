// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/projects/projectactions.h"
#include "core/storage/movemententities.h"
#include "tests/ui/draftfixture.h"
#include "ui/charts/chartwidget.h"
#include "ui/projects/ganttview.h"
#include "ui/projects/projectdetail.h"
#include "ui/projects/projectspage.h"
#include "ui/projects/projecttimes.h"
#include "ui/support/formfield.h"
#include "ui/support/moneyedit.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

using namespace thidua;

namespace {

class ProjectsFixture : public DraftFixture {
public:
    QDate today() const { return workspace.session().now().date(); }
    void act(const Result<ChangeSet>& change) const { REQUIRE(workspace.apply(change)); }

    ProjectId add(const char* name, Money budget = {}, const char* blocked = "") const
    {
        Project row;
        row.plan = workspace.plan();
        row.name = QString::fromUtf8(name);
        row.budget = budget;
        row.blocked = QString::fromUtf8(blocked);
        act(actions::saveProject(workspace.ledger(), row));
        return workspace.ledger().rows<Project>("name = ?", {row.name}).value().front().id;
    }
    void milestone(ProjectId project, const char* title, QDate due) const
    {
        ProjectMilestone row;
        row.title = QString::fromUtf8(title);
        row.due = due;
        act(actions::setProjectMilestones(workspace.ledger(), project, {row}));
    }
    template<class T>
    T only() const
    {
        const auto rows = workspace.ledger().rows<T>().value();
        REQUIRE(rows.size() == 1);
        return rows.front();
    }
};

/// The text of a cell as the table shows it.
QString cell(QWidget& page, const char* table, int row, int column)
{
    return child<QTableView>(page, table).model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("a plan without projects says so, and the first is added from there")
{
    ProjectsFixture fixture;
    const auto page = fixture.open<ProjectsPage>();
    CHECK(child<QWidget>(*page, "projectsEmpty").isVisible());
    inDialog([](QDialog& dialog) {
        type(dialog, "projectName", QStringLiteral("Bệnh án điện tử"));
        type(dialog, "projectBudget", QStringLiteral("20.000.000.000"));
        press(dialog, "saveProject");
    });
    press(*page, "addProject");
    CHECK(child<QTableView>(*page, "projectTable").isVisible());
    CHECK(cell(*page, "projectTable", 0, 0) == QStringLiteral("Bệnh án điện tử"));
    CHECK(cell(*page, "projectTable", 0, 1) == QStringLiteral("20.000.000.000"));
    CHECK(fixture.only<Project>().budget == Money::exact(20'000'000'000));
}

TEST_CASE("a field of money refuses what is ambiguous or too long, and says why")
{
    ProjectsFixture fixture;
    const auto page = fixture.open<ProjectsPage>();
    inDialog([](QDialog& dialog) {
        type(dialog, "projectName", QStringLiteral("Bệnh án điện tử"));
        auto& save = child<QPushButton>(dialog, "saveProject");
        for (const char* bad : {"1.500", "1234567890123456789012345678901234", "58 tỷ"}) {
            INFO(bad);
            type(dialog, "projectBudget", QString::fromUtf8(bad));
            CHECK_FALSE(save.isEnabled());
            CHECK_FALSE(child<MoneyEdit>(dialog, "projectBudget").complaint().isEmpty());
            CHECK(child<QLineEdit>(dialog, "projectBudget").text() == QString::fromUtf8(bad));
        }
        type(dialog, "projectBudget", QStringLiteral("> 58000000000"));
        CHECK(child<MoneyEdit>(dialog, "projectBudget").complaint().isEmpty());
        press(dialog, "saveProject");
    });
    press(*page, "addProject");
    CHECK(fixture.only<Project>().budget == Money::moreThan(58'000'000'000));
}

TEST_CASE("late and blocked projects stand first, and a project without milestones says so")
{
    const ProjectsFixture fixture;
    fixture.add("Chưa có mốc");
    fixture.milestone(fixture.add("Trễ"), "Lập dự án", fixture.today().addDays(-3));
    fixture.milestone(fixture.add("Trễ và vướng", {}, "Chưa bố trí vốn"), "Thẩm định",
                      fixture.today().addDays(-1));
    const auto page = const_cast<ProjectsFixture&>(fixture).open<ProjectsPage>();
    CHECK(cell(*page, "projectTable", 0, 0) == QStringLiteral("Trễ và vướng"));
    CHECK(cell(*page, "projectTable", 1, 0) == QStringLiteral("Trễ"));
    CHECK(cell(*page, "projectTable", 2, 0) == QStringLiteral("Chưa có mốc"));
    CHECK(cell(*page, "projectTable", 2, 6) == enumName(ProjectStanding::NoMilestone));
    CHECK(cell(*page, "projectTable", 2, 1) == Money{}.toString()); // no figures yet, not 0
}

TEST_CASE("a milestone is added to the chosen project and done today")
{
    ProjectsFixture fixture;
    fixture.add("Bệnh án điện tử");
    const auto page = fixture.open<ProjectsPage>();
    const QDate due = fixture.today().addDays(-2);
    inDialog([due](QDialog& dialog) {
        type(dialog, "milestoneTitle", QStringLiteral("Trình chủ trương đầu tư"));
        type(dialog, "milestoneDue", formatDate(due));
        press(dialog, "saveRow");
    });
    press(*page, "projectMilestonesAdd");
    CHECK(fixture.only<ProjectMilestone>().due == due);
    CHECK(cell(*page, "projectTable", 0, 6) == enumName(ProjectStanding::Late));
    press(*page, "milestoneDoneToday");
    CHECK(fixture.only<ProjectMilestone>().doneOn == fixture.today());
    CHECK(cell(*page, "projectTable", 0, 6) == enumName(ProjectStanding::MilestonesDone));
}

TEST_CASE("money by year and source gives the share, and a chart with its figures")
{
    ProjectsFixture fixture;
    fixture.add("Bệnh án điện tử", Money::exact(20'000'000'000));
    const auto page = fixture.open<ProjectsPage>();
    child<ProjectDetail>(*page, "projectDetail").setPart(ProjectDetail::Money);
    inDialog([](QDialog& dialog) {
        type(dialog, "fundingYear", QStringLiteral("2024"));
        type(dialog, "fundingSource", QStringLiteral("Ngân sách tỉnh"));
        type(dialog, "fundingPlanned", QStringLiteral("8.000.000.000"));
        type(dialog, "fundingDisbursed", QStringLiteral("5.000.000.000"));
        press(dialog, "saveRow");
    });
    press(*page, "projectMoneyAdd");
    CHECK(cell(*page, "projectTable", 0, 3) == QStringLiteral("25,0%")); // 5 of 20
    CHECK(cell(*page, "projectMoneyTable", 0, 4) == QStringLiteral("62,5%")); // 5 of 8
    const ChartTable figures = figuresOf(child<ChartWidget>(*page, "budgetByYear").data());
    REQUIRE(figures.rows.size() == 1);
    CHECK(figures.rows.front()
          == QStringList{QStringLiteral("2024"), QStringLiteral("8.000.000.000"),
                         QStringLiteral("5.000.000.000")});
}

TEST_CASE("a meeting is written with what it decided")
{
    ProjectsFixture fixture;
    fixture.add("Bệnh án điện tử");
    const auto page = fixture.open<ProjectsPage>();
    child<ProjectDetail>(*page, "projectDetail").setPart(ProjectDetail::Meetings);
    inDialog([](QDialog& dialog) {
        type(dialog, "meetingTitle", QStringLiteral("Nghe báo cáo tiến độ"));
        type(dialog, "meetingOn", QStringLiteral("01/04/2024"));
        inDialog([](QDialog& inner) {
            child<QPlainTextEdit>(inner, "decisionText")
                .setPlainText(QStringLiteral("Cân đối nguồn vốn"));
            type(inner, "decisionLead", QStringLiteral("Sở Kế hoạch và Đầu tư"));
            CHECK(child<QComboBox>(inner, "decisionProject").currentText()
                  == QStringLiteral("Bệnh án điện tử")); // the one chosen
            type(inner, "decisionDueWords", QStringLiteral("kịp thời"));
            press(inner, "saveRow");
        });
        press(dialog, "decisionsAdd");
        press(dialog, "saveMeeting");
    });
    press(*page, "meetingsAdd");
    CHECK(fixture.only<Meeting>().on == QDate(2024, 4, 1));
    CHECK(fixture.only<Task>().meeting == fixture.only<Meeting>().id);
    CHECK(cell(*page, "meetingsTable", 0, 1) == QStringLiteral("Cân đối nguồn vốn"));
    CHECK(cell(*page, "meetingsTable", 0, 2) == QStringLiteral("Bệnh án điện tử"));
    CHECK(cell(*page, "meetingsTable", 0, 4).startsWith(QStringLiteral("kịp thời (")));
}

TEST_CASE("the plan of time is walked with the arrows, has its table, and is saved as a picture")
{
    ProjectsFixture fixture;
    fixture.milestone(fixture.add("Trễ"), "Lập dự án", fixture.today().addDays(-3));
    fixture.milestone(fixture.add("Đúng hạn"), "Nghiệm thu", fixture.today().addDays(30));
    const auto page = fixture.open<ProjectsPage>();
    page->setView(ProjectsPage::Time);
    auto& gantt = child<GanttView>(*page, "projectGantt");
    gantt.setFocus();
    QTest::keyClick(&gantt, Qt::Key_End);
    CHECK(gantt.currentRow() == 3);
    CHECK(gantt.accessibleDescription().contains(QStringLiteral("Nghiệm thu")));
    auto& times = *page->findChild<ProjectTimes*>();
    REQUIRE(times.figures().rows.size() == 4);
    CHECK(times.figures().rows[1][2] == formatDate(fixture.today().addDays(-3)));
    for (const char* name : {"tiến độ.png", "tiến độ.pdf"}) {
        const QString path = fixture.folder.filePath(QString::fromUtf8(name));
        fixture.prompts.paths.push_back(path);
        press(*page, "ganttSave");
        CHECK(QFile(path).size() > 1'000);
    }
    QTest::keyClick(&gantt, Qt::Key_Return);
    CHECK(child<QTableView>(*page, "projectTable").isVisible());
    CHECK(child<QTableView>(*page, "projectTable").currentIndex().data().toString()
          == QStringLiteral("Đúng hạn"));
}

TEST_CASE("the plan of time shows every project after a milestone was added on the list")
{
    ProjectsFixture fixture;
    for (const char* name : {"Một", "Hai", "Ba"})
        fixture.add(name);
    const auto page = fixture.open<ProjectsPage>();
    page->setView(ProjectsPage::Time);
    QApplication::processEvents();
    page->setView(ProjectsPage::List);
    const auto rows = fixture.workspace.ledger().rows<Project>("1").value();
    for (const Project& row : rows)
        fixture.milestone(row.id, "Lập dự án", fixture.today().addDays(30));
    page->setView(ProjectsPage::Time);
    QApplication::processEvents();
    const auto& gantt = child<GanttView>(*page, "projectGantt");
    REQUIRE(gantt.chart().rows.size() == 6);
    CHECK(gantt.height() >= gantt.sizeHint().height());
}

TEST_CASE("what is disbursed is more than an amount only where somebody wrote so")
{
    ProjectsFixture fixture;
    const ProjectId first = fixture.add("Một", Money::exact(10'000'000'000));
    const ProjectId second = fixture.add("Hai");
    fixture.add("Ba");
    const auto fund = [&](ProjectId project, Money disbursed) {
        Funding row;
        row.year = 2024;
        row.disbursed = disbursed;
        fixture.act(actions::setFunding(fixture.workspace.ledger(), project, {row}));
    };
    fund(first, Money::exact(1'234'567'890));
    const auto page = fixture.open<ProjectsPage>();
    const auto sentence = [&] {
        return child<QLabel>(*page, "projectSentence").toolTip()
            + child<QLabel>(*page, "projectSentence").text();
    };
    INFO(sentence().toStdString());
    CHECK(sentence().contains(QStringLiteral("1.234.567.890")));
    CHECK(sentence().contains(QStringLiteral("1/3")));
    CHECK_FALSE(sentence().contains(Money::moreThan(1'234'567'890).toString()));
    fund(second, Money::moreThan(1'000'000'000));
    CHECK(sentence().contains(Money::moreThan(2'234'567'890).toString()));
}

TEST_CASE("a project is removed only after a question, and comes back with undo")
{
    ProjectsFixture fixture;
    fixture.milestone(fixture.add("Trễ"), "Lập dự án", fixture.today());
    const auto page = fixture.open<ProjectsPage>();
    fixture.prompts.confirms.push_back(true);
    page->removeProject();
    CHECK(fixture.workspace.ledger().rows<Project>().value().empty());
    CHECK(fixture.workspace.ledger().rows<ProjectMilestone>().value().empty());
    fixture.workspace.undo();
    CHECK(fixture.only<ProjectMilestone>().title == QStringLiteral("Lập dự án"));
}

TEST_CASE("a row of money says something, and the new one is the chosen one")
{
    ProjectsFixture fixture;
    fixture.add("Bệnh án điện tử");
    const auto page = fixture.open<ProjectsPage>();
    const auto enter = [&](const char* year) {
        inDialog([year](QDialog& dialog) {
            auto& save = child<QPushButton>(dialog, "saveRow");
            CHECK_FALSE(save.isEnabled());
            CHECK_FALSE(save.toolTip().isEmpty());
            type(dialog, "fundingYear", QString::fromLatin1(year));
            type(dialog, "fundingPlanned", QStringLiteral("10.000.000.000"));
            press(dialog, "saveRow");
        });
        press(*page, "projectMoneyAdd");
    };
    enter("2027");
    enter("2025"); // stands above the other
    auto& table = child<QTableView>(*page, "projectMoneyTable");
    CHECK(cell(*page, "projectMoneyTable", 0, 0) == QStringLiteral("2025"));
    CHECK(table.currentIndex().row() == 0);
    Funding blank;
    CHECK_FALSE(actions::setFunding(fixture.workspace.ledger(), fixture.only<Project>().id, {blank})
                    .has_value());
}
