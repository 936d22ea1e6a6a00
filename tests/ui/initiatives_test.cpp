// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/draftfixture.h"

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/plan/clauseactions.h"
#include "core/actions/registers/registeractions.h"
#include "ui/initiatives/initiativespage.h"
#include "ui/support/dateedit.h"
#include "ui/support/rowdelegate.h"
#include "ui/units/unitspage.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>

using namespace thidua;

namespace {

InitiativeRegister reg(const DraftFixture& fixture)
{
    return actions::initiativeRegister(fixture.workspace.ledger(), fixture.workspace.plan())
        .value();
}

void enterInitiative(DraftFixture& fixture, InitiativesPage& page, const QString& title)
{
    const UnitId unit = fixture.book()->members.front().unit;
    inDialog([&](QDialog& dialog) {
        CHECK_FALSE(child<QAbstractButton>(dialog, "saveForm").isEnabled());
        type(dialog, "initiativeTitle", title);
        auto& box = child<QComboBox>(dialog, "initiativeUnit");
        box.setCurrentIndex(box.findData(unit.value));
        press(dialog, "saveForm");
    });
    press(page, "addRegisterRow");
}

} // namespace

TEST_CASE("An initiative is added, moved on with its day, and counted in the funnel")
{
    DraftFixture fixture;
    auto page = fixture.open<InitiativesPage>();
    enterInitiative(fixture, *page, QStringLiteral("Bệnh án điện tử"));
    REQUIRE(reg(fixture).rows.size() == 1);
    auto& table = child<QTableView>(*page, "initiativesTable");
    CHECK(table.model()->rowCount() == 1);
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get())); // after the dialog
    table.setFocus();
    REQUIRE(table.hasFocus());
    inDialog([](QDialog& dialog) {
        type(dialog, "stepDocument", QStringLiteral("12/QĐ-SYT"));
        press(dialog, "saveForm");
    });
    QTest::keyClick(&table, Qt::Key_Right, Qt::ControlModifier);
    CHECK(reg(fixture).reached == std::array{1, 1, 0, 0});
    CHECK(reg(fixture).rows.front().lastStep()->document == QStringLiteral("12/QĐ-SYT"));
    // The counter of a stage nobody reached leaves nothing; pressed again it shows all.
    press(*page, "funnel2");
    CHECK(table.model()->rowCount() == 0);
    press(*page, "funnel2");
    CHECK(table.model()->rowCount() == 1);
}

TEST_CASE("A title that is registered already is told while it is typed")
{
    DraftFixture fixture;
    auto page = fixture.open<InitiativesPage>();
    enterInitiative(fixture, *page, QStringLiteral("Đặt lịch khám trực tuyến qua Zalo"));
    inDialog([](QDialog& dialog) {
        auto& warning = child<QWidget>(dialog, "initiativeAlike");
        CHECK(warning.isHidden());
        type(dialog, "initiativeTitle", QStringLiteral("dat lich kham truc tuyen qua zalo"));
        CHECK_FALSE(warning.isHidden());
        type(dialog, "initiativeTitle", QStringLiteral("Giảm nhựa dùng một lần"));
        CHECK(warning.isHidden());
        dialog.done(QDialog::Rejected);
    });
    press(*page, "addRegisterRow");
    CHECK(reg(fixture).rows.size() == 1);
}

TEST_CASE("Launches are recorded for the chosen units and stand in the board")
{
    DraftFixture fixture;
    std::vector<Milestone> milestones = fixture.book()->milestones;
    Milestone launch;
    launch.title = QStringLiteral("Phát động phong trào");
    launch.kind = MilestoneKind::Launch;
    launch.perUnit = true;
    launch.last = QDate(2024, 6, 30);
    milestones.push_back(launch);
    REQUIRE(fixture.workspace.apply(
        actions::setMilestones(fixture.workspace.ledger(), fixture.workspace.plan(), milestones)));
    auto page = fixture.open<UnitsPage>();
    page->setView(UnitsPage::Launches);
    CHECK_FALSE(child<QAbstractButton>(*page, "recordSteps").isEnabled());
    auto& table = child<QTableView>(*page, "launchTable");
    REQUIRE(table.model()->rowCount() == 1);
    table.selectRow(0);
    inDialog([](QDialog& dialog) {
        type(dialog, "stepDay", QStringLiteral("10/06/2024"));
        press(dialog, "saveForm");
    });
    press(*page, "recordSteps");
    const LaunchBoard board = actions::launchBoard(fixture.workspace.ledger(),
                                                   fixture.workspace.plan(), QDate(2024, 7, 1))
                                  .value();
    REQUIRE(board.columns.size() == 1);
    CHECK(board.columns.front().cells.front().state == StepState::InTime);
}

TEST_CASE("A register that was empty shows its name and unit with the first line")
{
    DraftFixture fixture;
    auto page = fixture.open<InitiativesPage>();
    page->showRegister(InitiativesPage::Tasks);
    QApplication::processEvents();
    Task task;
    task.plan = fixture.workspace.plan();
    task.text = QStringLiteral("Rà soát tiến độ");
    REQUIRE(fixture.workspace.apply(actions::saveTask(fixture.workspace.ledger(), task)));
    QApplication::processEvents();
    auto& table = child<QTableView>(*page, "tasksTable");
    REQUIRE(table.isVisible());
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        INFO(column);
        CHECK(table.columnWidth(column) > 40);
    }
}

TEST_CASE("The day an initiative was proposed can be put right, as one step to undo")
{
    DraftFixture fixture;
    auto page = fixture.open<InitiativesPage>();
    enterInitiative(fixture, *page, QStringLiteral("Bệnh án điện tử"));
    auto& table = child<QTableView>(*page, "initiativesTable");
    const qint64 before = fixture.steps();
    inDialog([](QDialog& dialog) {
        type(dialog, "initiativeTitle", QStringLiteral("Bệnh án điện tử 2"));
        type(dialog, "initiativeProposed", QStringLiteral("03/02/2024"));
        press(dialog, "saveForm");
    });
    emit table.doubleClicked(table.currentIndex());
    CHECK(fixture.steps() == before + 1);
    const InitiativeRow row = reg(fixture).rows.front();
    CHECK(row.initiative.title == QStringLiteral("Bệnh án điện tử 2"));
    CHECK(row.lastStep()->on == QDate(2024, 2, 3));
}

TEST_CASE("A button moves the chosen initiative on, and waits until one is chosen")
{
    DraftFixture fixture;
    auto page = fixture.open<InitiativesPage>();
    CHECK_FALSE(child<QAbstractButton>(*page, "moveInitiative").isEnabled());
    enterInitiative(fixture, *page, QStringLiteral("Bệnh án điện tử"));
    inDialog([](QDialog& dialog) { press(dialog, "saveForm"); });
    press(*page, "moveInitiative");
    CHECK(reg(fixture).reached == std::array{1, 1, 0, 0});
}

TEST_CASE("An initiative entered in a year after the plan has no day until somebody says it")
{
    DraftFixture fixture;
    const QDate today = fixture.workspace.session().now().date();
    Plan plan = fixture.book()->plan;
    plan.first = today.addYears(-2);
    plan.last = today.addYears(-1);
    REQUIRE(fixture.workspace.apply(actions::editPlan(fixture.workspace.ledger(), plan)));
    auto page = fixture.open<InitiativesPage>();
    inDialog([](QDialog& dialog) {
        CHECK_FALSE(child<DateEdit>(dialog, "initiativeProposed").date().isValid());
        dialog.reject();
    });
    press(*page, "addRegisterRow");
}

TEST_CASE("A new initiative is proposed today, and without that day it is said to count in no year")
{
    DraftFixture fixture;
    const QDate today = fixture.workspace.session().now().date();
    Plan plan = fixture.book()->plan;
    plan.last = QDate(today.year(), 1, 31); // its year counts, not its last day
    REQUIRE(fixture.workspace.apply(actions::editPlan(fixture.workspace.ledger(), plan)));
    CoverageRule rule;
    rule.title = QStringLiteral("Mỗi đơn vị một sáng kiến");
    REQUIRE(fixture.workspace.apply(
        actions::setCoverage(fixture.workspace.ledger(), fixture.workspace.plan(), {rule})));
    auto page = fixture.open<InitiativesPage>();
    inDialog([&](QDialog& dialog) {
        CHECK(child<DateEdit>(dialog, "initiativeProposed").date() == today);
        type(dialog, "initiativeTitle", QStringLiteral("Bệnh án điện tử"));
        auto& box = child<QComboBox>(dialog, "initiativeUnit");
        box.setCurrentIndex(1);
        type(dialog, "initiativeProposed", QString());
        press(dialog, "saveForm");
    });
    press(*page, "addRegisterRow");
    // Approved today, it still counts in no year: nobody knows when it was proposed.
    inDialog([](QDialog& dialog) { press(dialog, "saveForm"); });
    press(*page, "moveInitiative");
    auto& table = child<QTableView>(*page, "initiativesTable");
    const auto since = [&] { return table.model()->index(0, 4); };
    CHECK(since().data().toString() == formatDate(today));
    CHECK_FALSE(since().data(SecondTextRole).toString().isEmpty());
    CHECK(since().data(Qt::ToolTipRole).toString().contains(rule.title));
    inDialog([&](QDialog& dialog) {
        type(dialog, "initiativeProposed", formatDate(today));
        press(dialog, "saveForm");
    });
    emit table.doubleClicked(table.currentIndex());
    CHECK(since().data(SecondTextRole).toString().isEmpty());
}

TEST_CASE("The unit of an initiative is found by typing its name, without accents too")
{
    DraftFixture fixture;
    auto page = fixture.open<InitiativesPage>();
    inDialog([](QDialog& dialog) {
        auto& unit = child<QComboBox>(dialog, "initiativeUnit");
        CHECK(unit.currentData().toLongLong() == 0);
        type(dialog, "initiativeTitle", QStringLiteral("Bệnh án điện tử"));
        unit.setFocus();
        QTest::keyClick(&unit, Qt::Key_D);
        auto* popup = dialog.findChild<QWidget*>(QStringLiteral("pickerPopup"));
        REQUIRE(popup);
        auto& search = child<QLineEdit>(*popup, "pickerSearch");
        CHECK(search.text() == QStringLiteral("d"));
        search.setText(QStringLiteral("khong co"));
        CHECK(child<QLabel>(*popup, "pickerNone").isVisible());
        search.setText(QStringLiteral("benh vien da khoa"));
        CHECK_FALSE(child<QLabel>(*popup, "pickerNone").isVisible());
        QTest::keyClick(&search, Qt::Key_Return);
        CHECK(unit.currentText() == QStringLiteral("Bệnh viện Đa khoa tỉnh"));
        CHECK(child<QAbstractButton>(dialog, "saveForm").isEnabled());
        press(dialog, "saveForm");
    });
    press(*page, "addRegisterRow");
    CHECK(reg(fixture).rows.size() == 1);
}
