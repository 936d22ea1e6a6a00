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
    inMenu(UnitsPage::tr("Rename, merge or change from a day on…"));
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
        press(dialog, "copyReminder");
        dialog.done(QDialog::Rejected);
    });
    press(page, "remindLaunches");
    const QString one = QGuiApplication::clipboard()->text();
    CHECK(countOf(one) == 1);
    CHECK(one.contains(members.front().name));
    CHECK(one.contains(QStringLiteral("10/12/2024")));
    table.clearSelection();
    inDialog([&](QDialog& dialog) {
        CHECK(child<QListWidget>(dialog, "reminderUnits").count()
              == static_cast<int>(members.size()));
        press(dialog, "copyReminders");
        dialog.done(QDialog::Rejected);
    });
    press(page, "remindLaunches");
    const QString all = QGuiApplication::clipboard()->text();
    CHECK(countOf(all) == members.size());
    for (const Member& member : members)
        CHECK(all.contains(member.name));
}
