// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/calendarfixture.h"

#include "core/actions/launches/launchactions.h"
#include "core/actions/plan/calendaractions.h"
#include "core/actions/units/unitchange.h"
#include "ui/plan/holidaysdialog.h"
#include "ui/plan/planpage.h"
#include "ui/support/rowdelegate.h"
#include "ui/units/unitspage.h"

#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

using namespace thidua;

// Days through the window: holidays, a plan for another year, a unit that changes, reminders.

namespace {

/// What the launch board says of the first unit and a deadline.
QString launchWords(UnitsPage& page)
{
    const auto* model = child<QTableView>(page, "launchTable").model();
    QStringList words;
    for (int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(SecondTextRole)})
        words += model->index(0, 1).data(role).toString();
    return words.join(u' ');
}

void showLaunches(UnitsPage& page)
{
    page.resize(1134, 640);
    page.reload();
    page.show();
    page.goTo({.section = Section::Units, .part = Part::Launches});
}

} // namespace

TEST_CASE("A day added among the holidays takes a working day from the launch board")
{
    CalendarFixture fixture;
    fixture.addMilestone("Đăng ký thi đua", {}, QDate(2024, 12, 31), false, true);
    UnitsPage page(fixture.workspace);
    showLaunches(page);
    // Thursday the 12th to Tuesday the 31st: 14 weekdays.
    CHECK(launchWords(page).contains(QStringLiteral("14")));
    HolidaysDialog dialog(fixture.workspace);
    auto& year = child<QComboBox>(dialog, "holidayYear");
    year.setCurrentIndex(year.findData(2024));
    const int before = child<QTableView>(dialog, "holidaysTable").model()->rowCount();
    inDialog([](QDialog& day) {
        type(day, "holidayDay", QStringLiteral("24/12/2024"));
        type(day, "holidayName", QStringLiteral("Nghỉ bù"));
        press(day, "saveRow");
    });
    press(dialog, "holidaysAdd");
    CHECK(child<QTableView>(dialog, "holidaysTable").model()->rowCount() == before + 1);
    page.reload();
    CHECK(launchWords(page).contains(QStringLiteral("13")));
    // A day of another year is refused and nothing is written.
    fixture.prompts.errorsExpected = 1;
    inDialog([](QDialog& day) {
        type(day, "holidayDay", QStringLiteral("02/01/2025"));
        type(day, "holidayName", QStringLiteral("Nghỉ bù"));
        press(day, "saveRow");
    });
    press(dialog, "holidaysAdd");
    CHECK(child<QTableView>(dialog, "holidaysTable").model()->rowCount() == before + 1);
}

TEST_CASE("A plan made for another year moves a deadline off a holiday and says so")
{
    CalendarFixture fixture;
    fixture.addMilestone("Gửi đăng ký", {}, QDate(2024, 1, 29)); // of 2025: the first day of Tết
    const PlanId old = fixture.workspace.plan();
    PlanPage page(fixture.workspace);
    page.resize(1134, 640);
    page.reload();
    page.show();
    fixture.prompts.informsExpected = 1;
    inDialog([](QDialog& dialog) {
        CHECK(child<QLineEdit>(dialog, "copyTitle").text().contains(QStringLiteral("2025")));
        press(dialog, "saveRow");
    });
    press(page, "copyPlan");
    const auto book = fixture.workspace.book();
    REQUIRE(book->plan.id != old);
    CHECK(book->plan.copiedFrom == old);
    CHECK(book->members.size() == 30);
    CHECK(book->milestones.back().lastDay() == QDate(2025, 2, 4));
    REQUIRE(fixture.prompts.details.size() == 1);
    CHECK(fixture.prompts.details.front().contains(QStringLiteral("29/01/2025")));
    CHECK(fixture.prompts.details.front().contains(QStringLiteral("04/02/2025")));
    // The earlier plan is what it was.
    CHECK(fixture.workspace.ledger().book(old).value()->milestones.back().lastDay()
          == QDate(2024, 1, 29));
}

TEST_CASE("A unit renamed from a day on keeps its name until the day before")
{
    CalendarFixture fixture;
    const UnitId unit = fixture.unit(QStringLiteral("K1-01"));
    const auto named = [&](QDate day) {
        const auto history = actions::unitHistory(fixture.workspace.ledger()).value();
        const auto units = fixture.workspace.ledger().units().value();
        for (const Unit& row : units) {
            if (row.id == unit)
                return history.on(row, day).name;
        }
        return QString();
    };
    const QString old = named(QDate(2024, 12, 12));
    REQUIRE_FALSE(old.isEmpty());
    UnitsPage page(fixture.workspace);
    page.resize(1134, 640);
    page.reload();
    page.show();
    page.goTo({.section = Section::Units, .unit = unit});
    auto& table = child<QTableView>(page, "unitTable");
    inMenu(UnitsPage::tr("Rename, merge, move or change from a day on…"));
    QTimer::singleShot(50, qApp, [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        CHECK_FALSE(child<QAbstractButton>(*dialog, "saveRow").isEnabled()); // no day yet
        type(*dialog, "changeDay", QStringLiteral("01/01/2025"));
        type(*dialog, "changeName", QStringLiteral("Bệnh viện Đa khoa khu vực"));
        press(*dialog, "saveRow");
    });
    emit table.customContextMenuRequested(QPoint(5, 5));
    CHECK(QTest::qWaitFor([&] { return named(QDate(2025, 1, 1)) != old; }, 2000));
    CHECK(named(QDate(2024, 12, 31)) == old);
    CHECK(named(QDate(2025, 1, 1)) == QStringLiteral("Bệnh viện Đa khoa khu vực"));
}

TEST_CASE("A unit changes bloc from a day on by the dialog, and what follows is told before it is "
          "written")
{
    CalendarFixture fixture;
    const UnitId unit = fixture.unit(QStringLiteral("K1-01"));
    const auto book = [&] { return fixture.workspace.book(); };
    const BlocId before = book()->member(unit)->bloc;
    const Bloc* other = book()->blocByCode(QStringLiteral("2"));
    REQUIRE(other);
    REQUIRE(other->id != before);
    UnitsPage page(fixture.workspace);
    page.resize(1134, 640);
    page.reload();
    page.show();
    const auto move = [&](bool agree) {
        page.goTo({.section = Section::Units, .unit = unit});
        inMenu(UnitsPage::tr("Rename, merge, move or change from a day on…"));
        fixture.prompts.confirms.push_back(agree);
        QTimer::singleShot(50, qApp, [to = other->id] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            type(*dialog, "changeDay", QStringLiteral("01/07/2024"));
            type(*dialog, "changeDocument", QStringLiteral("12/QĐ-SYT"));
            auto& bloc = child<QComboBox>(*dialog, "changeBloc");
            bloc.setCurrentIndex(bloc.findData(to.value));
            press(*dialog, "saveRow");
        });
        emit child<QTableView>(page, "unitTable").customContextMenuRequested(QPoint(5, 5));
    };
    move(false);
    CHECK(QTest::qWaitFor([&] { return fixture.prompts.confirms.empty(); }, 2000));
    CHECK(book()->member(unit)->bloc == before);
    move(true);
    CHECK(QTest::qWaitFor([&] { return book()->member(unit)->bloc == other->id; }, 2000));
    REQUIRE(book()->moves.size() == 1);
    CHECK(book()->moves.front().day == QDate(2024, 7, 1));
    CHECK(book()->blocOn(*book()->member(unit), QDate(2024, 6, 30)) == before);
}

TEST_CASE("Reminders are copied in one go for one unit and for all that owe something")
{
    CalendarFixture fixture;
    fixture.addMilestone("Đăng ký thi đua", {}, QDate(2024, 12, 10), false, true);
    UnitsPage page(fixture.workspace);
    showLaunches(page);
    const auto members = fixture.workspace.book()->members;
    const auto countOf = [](const QString& text) {
        return static_cast<size_t>(text.count(QStringLiteral("Kính gửi:")));
    };
    auto& table = child<QTableView>(page, "launchTable");
    table.selectRow(0);
    inDialog([&](QDialog& dialog) {
        press(dialog, "copyMessage");
        dialog.done(QDialog::Rejected);
    });
    press(page, "remindLaunches");
    const QString one = QGuiApplication::clipboard()->text();
    CHECK(countOf(one) == 1);
    CHECK(one.contains(members.front().name));
    CHECK(one.contains(QStringLiteral("10/12/2024")));
    table.clearSelection();
    inDialog([&](QDialog& dialog) {
        CHECK(child<QTableView>(dialog, "messageUnits").model()->rowCount()
              == static_cast<int>(members.size()));
        press(dialog, "copyMessages");
        dialog.done(QDialog::Rejected);
    });
    press(page, "remindLaunches");
    const QString all = QGuiApplication::clipboard()->text();
    CHECK(countOf(all) == members.size());
    for (const Member& member : members)
        CHECK(all.contains(member.name));
}

TEST_CASE("With the filter on, reminders go to the units on show and ask for the chosen milestone")
{
    CalendarFixture fixture;
    fixture.addMilestone("Đăng ký thi đua", {}, QDate(2024, 12, 10), false, true);
    fixture.addMilestone("Gửi báo cáo", {}, QDate(2024, 12, 11), false, true);
    const auto members = fixture.workspace.book()->members;
    std::vector<UnitId> done;
    for (const Member& member : members)
        done.push_back(member.unit);
    done.erase(done.begin(), done.begin() + 2);
    for (const Milestone& milestone : fixture.workspace.book()->milestones) {
        if (milestone.title == QStringLiteral("Đăng ký thi đua"))
            REQUIRE(fixture.workspace.apply(
                actions::recordSteps(fixture.workspace.ledger(), milestone.id, done,
                                     {QDate(2024, 12, 9), {}, {}}, QDate(2024, 12, 12))));
    }
    UnitsPage page(fixture.workspace);
    showLaunches(page);
    auto& milestone = child<QComboBox>(page, "launchMilestone");
    milestone.setCurrentIndex(milestone.findText(QStringLiteral("Đăng ký thi đua")));
    emit milestone.activated(milestone.currentIndex());
    child<QAbstractButton>(page, "launchNotDone").setChecked(true);
    inDialog([](QDialog& dialog) {
        CHECK(child<QTableView>(dialog, "messageUnits").model()->rowCount() == 2);
        const QString text = child<QPlainTextEdit>(dialog, "messageText").toPlainText();
        CHECK(text.contains(QStringLiteral("Đăng ký thi đua")));
        CHECK_FALSE(text.contains(QStringLiteral("Gửi báo cáo")));
        dialog.done(QDialog::Rejected);
    });
    press(page, "remindLaunches");
}

TEST_CASE("The plan of a year is named after that year and not after another span of years")
{
    CalendarFixture fixture;
    Plan plan = fixture.workspace.book()->plan;
    plan.code = QStringLiteral("dmst-2026-2030");
    plan.first = QDate(2026, 1, 1);
    plan.last = QDate(2030, 12, 31);
    REQUIRE(fixture.workspace.apply(actions::editPlan(fixture.workspace.ledger(), plan)));
    PlanPage page(fixture.workspace);
    page.resize(1134, 640);
    page.reload();
    page.show();
    inDialog([](QDialog& dialog) {
        CHECK(child<QLineEdit>(dialog, "copyCode").text() == QStringLiteral("dmst-2027-2031"));
        child<QAbstractButton>(dialog, "copyChild").setChecked(true);
        CHECK(child<QLineEdit>(dialog, "copyCode").text() == QStringLiteral("dmst-2027"));
        press(dialog, "saveRow");
    });
    press(page, "copyPlan");
    const auto book = fixture.workspace.book();
    CHECK(book->plan.parent == plan.id);
    CHECK(book->plan.first == QDate(2027, 1, 1));
    CHECK(book->plan.last == QDate(2027, 12, 31));
}

TEST_CASE("A deadline on a day nobody works is said where it is typed, listed and checked")
{
    CalendarFixture fixture;
    fixture.addMilestone("Gửi đăng ký", {}, QDate(2025, 1, 29)); // the first day of Tết
    PlanPage page(fixture.workspace);
    page.resize(1134, 640);
    page.reload();
    page.show();
    const auto says = [](const QWidget& widget, const QString& words) {
        const auto labels = widget.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(words); });
    };
    const QString next = QStringLiteral("04/02/2025"); // the 1st is a Saturday and made up for
    CHECK(says(child<QWidget>(page, "planChecks"), next));
    const auto* rows = child<QTableView>(page, "milestonesTable").model();
    const QString reason = statutoryHolidays(2025)[1].name;
    CHECK(rows->index(rows->rowCount() - 1, rows->columnCount() - 1)
              .data()
              .toString()
              .contains(reason));
    inDialog([&](QDialog& dialog) {
        type(dialog, "milestoneTitle", QStringLiteral("Sơ kết"));
        type(dialog, "milestoneLast", QStringLiteral("24/01/2025"));
        CHECK_FALSE(says(dialog, next));
        type(dialog, "milestoneLast", QStringLiteral("29/01/2025"));
        CHECK(says(dialog, next));
        dialog.done(QDialog::Rejected);
    });
    press(page, "milestonesAdd");
}

TEST_CASE("The dialog of a rule of coverage fits a laptop with a taskbar")
{
    CalendarFixture fixture;
    PlanPage page(fixture.workspace);
    page.resize(1134, 640);
    page.reload();
    page.show();
    inDialog([](QDialog& dialog) {
        CHECK(dialog.sizeHint().height() <= 640);
        CHECK(child<QAbstractButton>(dialog, "breakthrough").isVisible());
        dialog.done(QDialog::Rejected);
    });
    press(page, "coverageAdd");
}

TEST_CASE("Ctrl+Down goes to the next part of the plan from a list outside the page")
{
    CalendarFixture fixture;
    QWidget window;
    auto* page = new PlanPage(fixture.workspace);
    auto* list = new QListWidget;
    list->addItems({QStringLiteral("Kế hoạch"), QStringLiteral("Đơn vị")});
    auto* row = new QHBoxLayout(&window);
    row->addWidget(list);
    row->addWidget(page);
    window.resize(1366, 688);
    page->reload();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    list->setCurrentRow(0);
    list->setFocus();
    auto& outline = child<QListWidget>(*page, "planOutline");
    const int before = outline.currentRow();
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    CHECK(outline.currentRow() == before + 1);
    CHECK(list->currentRow() == 0);
}
