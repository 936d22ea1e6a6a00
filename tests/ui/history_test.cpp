// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"

#include "core/actions/plan/planactions.h"
#include "tests/support/fakeprompts.h"
#include "ui/history/historydetailmodel.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"
#include "ui/support/settings.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace thidua;

namespace {

std::vector<HistoryEntry> entriesBelow(qint64 before, int limit, qint64 newest)
{
    std::vector<HistoryEntry> entries;
    for (qint64 number = before == 0 ? newest : before - 1;
         number > 0 && static_cast<int>(entries.size()) < limit; --number) {
        entries.push_back({.number = number,
                           .at = QDateTime(QDate(2024, 12, 12), QTime(9, 41)),
                           .actor = {QStringLiteral("Lê Thị Hạnh"), QStringLiteral("hanh"),
                                     QStringLiteral("TCCB-PC02")},
                           .action = Action::SetScore,
                           .rowCount = 1});
    }
    return entries;
}

/// A ledger in memory whose office was named in three steps.
struct Fixture {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    FakePrompts prompts;
    Workspace workspace{Session::inMemory({}).value(), prompts, settings};

    Fixture()
    {
        setOffice(QStringLiteral("Sở Y tế tỉnh An Sơn"));
        setOffice(QStringLiteral("Sở Y tế An Sơn"));
        setPlace(QStringLiteral("An Sơn"));
    }
    void set(const QString& key, const QString& value)
    {
        REQUIRE(workspace.apply(actions::editSettings(workspace.ledger(), {{key, value}})));
    }
    void setOffice(const QString& name) { set(QStringLiteral("office.name"), name); }
    void setPlace(const QString& name) { set(QStringLiteral("office.place"), name); }
    QString office() { return workspace.ledger().setting(QStringLiteral("office.name")).value(); }
};

} // namespace

TEST_CASE("The history model reads on as far as it is asked, newest first")
{
    constexpr qint64 kNewest = HistoryModel::kBlock + 12;
    HistoryModel model;
    model.read([](qint64 before, int limit) -> Result<std::vector<HistoryEntry>> {
        return entriesBelow(before, limit, kNewest);
    });

    CHECK(model.rowCount() == HistoryModel::kBlock);
    CHECK(model.index(0, 0).data(HistoryModel::NumberRole).toLongLong() == kNewest);
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == kNewest);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(model.rowOf(1) == kNewest - 1);
    CHECK(model.index(0, HistoryModel::Person).data().toString() == QStringLiteral("Lê Thị Hạnh"));
}

TEST_CASE("The detail model shows a dash where there was nothing")
{
    HistoryDetailModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(
        {{QStringLiteral("K2-03 · 2.4"), QStringLiteral("points"), {}, QStringLiteral("4,50")}});
    CHECK(model.index(0, HistoryDetailModel::Before).data().toString() == QStringLiteral("–"));
    CHECK(model.index(0, HistoryDetailModel::After).data().toString() == QStringLiteral("4,50"));
}

TEST_CASE("The history page lists the entries and what the chosen one changed")
{
    Fixture fixture;
    HistoryPage page(fixture.workspace);
    page.reload();
    auto* table = page.findChild<QTableView*>(QStringLiteral("historyTable"));
    auto* detail = page.findChild<QTableView*>(QStringLiteral("detailTable"));
    const int entries = table->model()->rowCount();
    REQUIRE(entries >= 3);
    CHECK(table->currentIndex().row() == 0);
    table->selectRow(1);
    REQUIRE(detail->model()->rowCount() == 1);
    CHECK(detail->model()->index(0, HistoryDetailModel::Before).data().toString()
          == QStringLiteral("Sở Y tế tỉnh An Sơn"));
    CHECK(detail->model()->index(0, HistoryDetailModel::After).data().toString()
          == QStringLiteral("Sở Y tế An Sơn"));

    auto* filter = page.findChild<QLineEdit*>(QStringLiteral("historyFilter"));
    filter->setText(QStringLiteral("no such thing"));
    CHECK(table->model()->rowCount() == 0);
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("undoEntry"))->isEnabled());
    filter->clear();
    CHECK(table->model()->rowCount() == entries);
}

TEST_CASE("Undoing the newest entry asks nothing, an older one is asked for by its number")
{
    const bool goesOn = GENERATE(true, false);
    Fixture fixture;
    HistoryPage page(fixture.workspace);
    page.reload();
    auto* table = page.findChild<QTableView*>(QStringLiteral("historyTable"));
    auto* undo = page.findChild<QPushButton*>(QStringLiteral("undoEntry"));
    const auto number = [table](int row) {
        return table->model()->index(row, 0).data(HistoryModel::NumberRole).toString();
    };
    CHECK(undo->text() == HistoryPage::tr("Undo entry %1").arg(number(0)));
    table->selectRow(1);
    CHECK(undo->text() == HistoryPage::tr("Undo entry %1…").arg(number(1)));
    fixture.prompts.confirms = {goesOn};
    undo->click();
    REQUIRE(fixture.prompts.questions.size() == 1);
    CHECK(fixture.prompts.questions.front().fact.contains(number(1)));
    CHECK(fixture.office()
          == (goesOn ? QStringLiteral("Sở Y tế tỉnh An Sơn") : QStringLiteral("Sở Y tế An Sơn")));

    page.reload();
    table->selectRow(0);
    undo->click();
    CHECK(fixture.prompts.questions.size() == 1);
}

TEST_CASE("A filter never moves the choice to another entry")
{
    Fixture fixture;
    HistoryPage page(fixture.workspace);
    page.reload();
    auto* table = page.findChild<QTableView*>(QStringLiteral("historyTable"));
    auto* filter = page.findChild<QLineEdit*>(QStringLiteral("historyFilter"));
    auto* undo = page.findChild<QPushButton*>(QStringLiteral("undoEntry"));
    table->selectRow(1);
    const auto chosen = [table] { return table->currentIndex().data(HistoryModel::NumberRole); };
    const QVariant number = chosen();
    const QString own = table->model()->index(1, HistoryModel::What).data().toString();
    filter->setText(own);
    CHECK(chosen() == number);
    filter->setText(QStringLiteral("no such thing"));
    CHECK_FALSE(undo->isEnabled());
    filter->clear();
    CHECK_FALSE(table->currentIndex().isValid()); // and not the next best
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE("Coming back to the history, the newest entry is chosen and not the one looked at last")
{
    const bool written = GENERATE(true, false);
    Fixture fixture;
    HistoryPage page(fixture.workspace);
    page.show();
    page.reload();
    auto* table = page.findChild<QTableView*>(QStringLiteral("historyTable"));
    table->selectRow(2);
    page.hide();
    if (written)
        fixture.setPlace(QStringLiteral("Thanh Thủy"));
    page.show();
    if (written)
        page.reload();
    CHECK(table->currentIndex().row() == 0);
}

TEST_CASE("Undoing an entry that wrote many values asks first and says how many")
{
    Fixture fixture;
    ChangeSet many(Action::EditUnits, {QStringLiteral("21")});
    for (int i = 0; i < 21; ++i) {
        Unit unit;
        unit.id = fixture.workspace.ledger().newId<UnitId>();
        unit.code = QStringLiteral("U%1").arg(i);
        unit.name = QStringLiteral("Đơn vị %1").arg(i);
        many.insert(unit);
    }
    REQUIRE(fixture.workspace.session().apply(many));
    HistoryPage page(fixture.workspace);
    page.reload();
    fixture.prompts.confirms = {false};
    page.findChild<QPushButton*>(QStringLiteral("undoEntry"))->click();
    REQUIRE(fixture.prompts.questions.size() == 1);
    CHECK(fixture.prompts.questions.front().destructive);
    CHECK(fixture.prompts.questions.front().text.contains(QStringLiteral("21")));
    CHECK(fixture.workspace.ledger().units().value().size() == 21);
}

TEST_CASE("An entry of nobody known says so instead of leaving gaps")
{
    HistoryEntry entry;
    entry.actor = {{}, {}, QStringLiteral("may-1")};
    CHECK(HistoryModel::personOf(entry) == HistoryModel::tr("name not recorded"));
    CHECK(HistoryModel::originOf(entry) == HistoryModel::tr("on %1").arg(entry.actor.host));
    entry.actor.account = QStringLiteral("thuky");
    CHECK(HistoryModel::personOf(entry) == QStringLiteral("thuky"));
    const QString origin = HistoryModel::originOf(entry);
    CHECK(origin.contains(entry.actor.account));
    CHECK(origin.contains(entry.actor.host));
}

TEST_CASE("Undoing an entry others depend on offers to undo them too")
{
    const bool goesOn = GENERATE(true, false);
    Fixture fixture;
    HistoryPage page(fixture.workspace);
    page.reload();
    page.findChild<QTableView*>(QStringLiteral("historyTable"))->selectRow(2);
    fixture.prompts.confirms = {goesOn};
    page.findChild<QPushButton*>(QStringLiteral("undoEntry"))->click();
    REQUIRE(fixture.prompts.questions.size() == 1);
    CHECK(fixture.office() == (goesOn ? QString() : QStringLiteral("Sở Y tế An Sơn")));
}
