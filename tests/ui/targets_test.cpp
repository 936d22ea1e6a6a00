// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/draftfixture.h"

#include "core/actions/targets/targetactions.h"
#include "core/storage/movemententities.h"
#include "ui/charts/chartwidget.h"
#include "ui/support/infoline.h"
#include "ui/targets/entrydialog.h"
#include "ui/targets/targetsmodel.h"
#include "ui/targets/targetspage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

using namespace thidua;

namespace {

/// The draft with the targets of Huế 2021 and one hospital they apply to.
class TargetsFixture : public DraftFixture {
public:
    TargetsFixture()
    {
        const auto hue = loadTemplate(QStringLiteral("hue-2021-targets")).value();
        REQUIRE(workspace.apply(
            actions::addTargets(workspace.ledger(), workspace.plan(), hue.targets, hue.goals)));
    }
    TargetId target(const char* code) const
    {
        return workspace.ledger()
            .rows<Target>("code = ?", {QString::fromLatin1(code)})
            .value()
            .front()
            .id;
    }
    void enter(const char* code, UnitId unit, int year, const QString& value,
               const QString& done = {})
    {
        REQUIRE(workspace.apply(actions::enterMeasurement(
            workspace.ledger(), workspace.plan(),
            {.target = target(code), .unit = unit, .year = year, .value = value, .done = done},
            QDate(2024, 12, 12))));
    }
    std::vector<Measurement> figures() const
    {
        return workspace.ledger().rows<Measurement>("1 ORDER BY id").value();
    }
    UnitId hospital() const { return book()->members.front().unit; }
};

TargetsModel& modelOf(TargetsPage& page)
{
    return *qobject_cast<TargetsModel*>(child<QTableView>(page, "targetTable").model());
}

TargetState stateAt(const TargetsModel& model, int row, int year)
{
    const auto& years = model.view().years;
    const auto at = std::find(years.begin(), years.end(), year);
    REQUIRE(at != years.end());
    const int column = model.firstYearColumn() + static_cast<int>(at - years.begin());
    return static_cast<TargetState>(model.index(row, column).data(TargetsModel::StateRole).toInt());
}

} // namespace

TEST_CASE("A plan without targets takes those of Huế 2021, and gives them back")
{
    DraftFixture fixture;
    auto page = fixture.open<TargetsPage>();
    CHECK(child<QWidget>(*page, "targetsEmpty").isVisible());
    CHECK_FALSE(child<QPushButton>(*page, "enterFigures").isEnabled());
    page->takeFromTemplate();
    CHECK(modelOf(*page).rowCount() == 11);
    CHECK(child<QWidget>(*page, "targetTable").isVisible());
    CHECK(child<QPushButton>(*page, "enterFigures").isEnabled());
    fixture.prompts.confirms = {true}; // many rows: asked about first
    fixture.workspace.undo();
    CHECK(modelOf(*page).rowCount() == 0);
}

TEST_CASE("The colour table shows each year by its state, and the arrows change the detail")
{
    TargetsFixture fixture;
    fixture.enter("7", {}, 2023, QStringLiteral("95,3")); // goal: 100 by 2025
    fixture.enter("7", {}, 2024, QStringLiteral("100"));
    auto page = fixture.open<TargetsPage>();
    TargetsModel& model = modelOf(*page);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int row = model.rowOf(fixture.target("7"));
    CHECK(stateAt(model, row, 2021) == TargetState::NoFigure);
    CHECK(stateAt(model, row, 2023) == TargetState::NotDue); // the first figure: no line yet
    CHECK(stateAt(model, row, 2024) == TargetState::Reached);
    CHECK(stateAt(model, 0, 2021) == TargetState::Reached); // more than 95 in 2021

    auto& table = child<QTableView>(*page, "targetTable");
    auto& headline = child<QLabel>(*page, "targetHeadline");
    table.setFocus();
    CHECK(headline.text().startsWith(model.index(0, 0).data().toString()));
    for (int i = 0; i < row; ++i)
        QTest::keyClick(&table, Qt::Key_Down);
    CHECK(headline.text().startsWith(model.index(row, 0).data().toString()));

    inDialog([](QDialog& dialog) {
        const auto& trend = std::get<TargetTrend>(child<ChartWidget>(dialog, "trendChart").data());
        CHECK(trend.figures.size() == 2);
        CHECK(trend.goals.size() == 2); // 2025, and 2030 that maintains it
        CHECK(figuresOf(trend).rows.size() == 4);
        dialog.reject();
    });
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
}

TEST_CASE("Figures are typed and ticked through the grid, and each is written at once")
{
    TargetsFixture fixture;
    auto page = fixture.open<TargetsPage>();
    auto& table = child<QTableView>(*page, "targetTable");
    table.selectRow(modelOf(*page).rowOf(fixture.target("4"))); // hospitals, done or not done
    inDialog([&fixture](QDialog& dialog) {
        child<QSpinBox>(dialog, "entryYear").setValue(2024);
        auto& grid = child<QTableView>(dialog, "entryGrid");
        const auto& model = static_cast<EntryDialog&>(dialog).model();
        const auto settle = [] { QCoreApplication::processEvents(); };
        REQUIRE(model.isTicked(grid.currentIndex()));
        QTest::keyClick(&grid, Qt::Key_Space);
        settle();
        REQUIRE(fixture.figures().size() == 1);
        CHECK(fixture.figures()[0].kind == Measurement::Kind::Done);
        CHECK(fixture.figures()[0].unit == fixture.hospital());
        QTest::keyClick(&grid, Qt::Key_Space);
        settle();
        CHECK(fixture.figures()[0].kind == Measurement::Kind::NotDone);

        // A ratio of the whole: the 7th target is the department's.
        const int seventh = 7;
        REQUIRE(model.targetAt(model.index(0, seventh))->code == QStringLiteral("7"));
        grid.setCurrentIndex(model.index(0, seventh));
        auto* editable = grid.model();
        CHECK(editable->setData(model.index(0, seventh), QStringLiteral("5/0"), Qt::EditRole));
        settle();
        CHECK(fixture.figures().size() == 1);
        CHECK(child<InfoLine>(dialog, "entryLine").text().contains(u'5'));
        editable->setData(model.index(0, seventh), QStringLiteral("122/128"), Qt::EditRole);
        settle();
        REQUIRE(fixture.figures().size() == 2);
        CHECK(fixture.figures()[1].denominator == Points::whole(128));
        type(dialog, "entryEvidence", QStringLiteral("bc.pdf"));
        settle();
        CHECK(fixture.figures()[1].evidence == QStringLiteral("bc.pdf"));
        CHECK(fixture.figures()[1].amount == Points::whole(122));

        grid.setCurrentIndex(model.index(0, seventh));
        QTest::keyClick(&grid, Qt::Key_Delete);
        settle();
        CHECK(fixture.figures().size() == 1);
        dialog.accept();
    });
    press(*page, "enterFigures");
}

TEST_CASE("A target is added with its goals, and one with figures is not removed")
{
    TargetsFixture fixture;
    auto page = fixture.open<TargetsPage>();
    inDialog([](QDialog& dialog) {
        CHECK_FALSE(child<QPushButton>(dialog, "saveTarget").isEnabled());
        type(dialog, "targetTitle", QStringLiteral("Đơn thuốc điện tử"));
        press(dialog, "addGoal");
        CHECK_FALSE(
            child<QPushButton>(dialog, "saveTarget").isEnabled()); // a goal without a figure
        type(child<QWidget>(dialog, "targetGoals"), "goalValue", QStringLiteral("90"));
        press(dialog, "saveTarget");
    });
    press(*page, "addTarget");
    REQUIRE(modelOf(*page).rowCount() == 12);
    CHECK(modelOf(*page).rowAt(11)->target.code == QStringLiteral("12"));
    REQUIRE(modelOf(*page).rowAt(11)->demands.size() == 1);
    CHECK(modelOf(*page).rowAt(11)->demands[0].value == Points::whole(90));

    auto& table = child<QTableView>(*page, "targetTable");
    fixture.enter("7", {}, 2024, QStringLiteral("100"));
    table.selectRow(modelOf(*page).rowOf(fixture.target("7")));
    fixture.prompts.errorsExpected = 1;
    page->removeTarget();
    table.selectRow(11);
    fixture.prompts.confirms = {true};
    page->removeTarget();
    CHECK(modelOf(*page).rowCount() == 11);
}

TEST_CASE("The reminder names the units that lack a target and lies in the clipboard")
{
    TargetsFixture fixture;
    fixture.enter("4", fixture.hospital(), 2024, {}, QStringLiteral("no"));
    auto page = fixture.open<TargetsPage>();
    auto& table = child<QTableView>(*page, "targetTable");
    table.selectRow(modelOf(*page).rowOf(fixture.target("4")));
    fixture.prompts.informsExpected = 1;
    press(*page, "writeReminder");
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(QStringLiteral("Chưa đạt: Bệnh viện Đa khoa tỉnh.")));
    CHECK(text.contains(QStringLiteral("năm 2024")));
}

TEST_CASE("A unit's registered figure is approved, or returned with a reason")
{
    TargetsFixture fixture;
    auto page = fixture.open<TargetsPage>();
    const auto stored = [&] { return fixture.workspace.ledger().rows<Promise>().value().front(); };
    fixture.prompts.texts = {QStringLiteral("Thấp hơn năm trước")};
    inDialog([&](QDialog& dialog) {
        CHECK_FALSE(child<QPushButton>(dialog, "registerFigure").isEnabled()); // no figure yet
        type(dialog, "goalValue", QStringLiteral("85"));
        press(dialog, "registerFigure");
        CHECK(stored().unit == fixture.hospital());
        CHECK(stored().value == Points::whole(85));
        press(dialog, "returnPromise");
        CHECK(stored().state == PromiseState::Returned);
        inDialog([](QDialog& inner) {
            type(inner, "approvedOn", QStringLiteral("05/02/2024"));
            type(inner, "approvedBy", QStringLiteral("Giám đốc Sở, 12/QĐ-SYT"));
            press(inner, "saveRow");
        });
        press(dialog, "approvePromise");
        CHECK(stored().state == PromiseState::Approved);
        CHECK(stored().decidedOn == QDate(2024, 2, 5));
        CHECK(stored().decidedBy == QStringLiteral("Giám đốc Sở, 12/QĐ-SYT"));
        CHECK_FALSE(child<QPushButton>(dialog, "approvePromise").isEnabled());
        // Another figure over the approved one is asked about first.
        type(dialog, "goalValue", QStringLiteral("80"));
        fixture.prompts.confirms = {false};
        press(dialog, "registerFigure");
        CHECK(stored().value == Points::whole(85));
        CHECK(stored().state == PromiseState::Approved);
        fixture.prompts.confirms = {true};
        press(dialog, "registerFigure");
        CHECK(stored().value == Points::whole(80));
        CHECK(stored().state == PromiseState::Proposed);
        dialog.reject();
    });
    press(*page, "openPromises");
}

TEST_CASE("Another bloc's figures are those of its units alone")
{
    TargetsFixture fixture;
    fixture.enter("4", fixture.hospital(), 2024, {}, QStringLiteral("yes"));
    auto page = fixture.open<TargetsPage>();
    auto& units = child<QComboBox>(*page, "targetUnits");
    TargetsModel& model = modelOf(*page);
    const auto figureOfLast = [&] {
        const TargetRow* row = model.rowAt(model.rowOf(fixture.target("4")));
        return row->latest() ? row->latest()->figure() : Figure();
    };
    CHECK(figureOfLast().value == Fraction(Points::whole(100).raw));
    units.setCurrentIndex(units.count() - 1); // the last bloc has no units
    emit units.activated(units.currentIndex());
    CHECK_FALSE(figureOfLast().isKnown());
}
