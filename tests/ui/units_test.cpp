// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/draftfixture.h"

#include "ui/units/blocdialog.h"
#include "ui/units/comparemodel.h"
#include "ui/units/unitsmodel.h"
#include "ui/units/unitspage.h"
#include "ui/units/unittreemodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace thidua;

namespace {

UnitsSnapshot snapshot(const DraftFixture& fixture)
{
    auto read = UnitsSnapshot::read(fixture.workspace.ledger(), fixture.book());
    REQUIRE(read);
    return *read;
}

QString write(const DraftFixture& fixture, const QString& text)
{
    const QString path = fixture.folder.filePath(QStringLiteral("don-vi.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return path;
}

void choose(UnitsPage& page, const QString& code)
{
    auto& table = child<QTableView>(page, "unitTable");
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, UnitsModel::Code).data().toString() == code) {
            table.selectRow(row);
            return;
        }
    }
    FAIL("no unit " << code.toStdString());
}

} // namespace

TEST_CASE("A unit that is added stands in its bloc, in the tree and in the table")
{
    DraftFixture fixture;
    auto page = fixture.open<UnitsPage>();
    const qint64 steps = fixture.steps();
    const BlocId bloc = fixture.book()->blocs[1].id;
    inDialog([bloc](QDialog& dialog) {
        CHECK_FALSE(child<QPushButton>(dialog, "saveUnit").isEnabled());
        type(dialog, "unitCode", QStringLiteral("K2-01"));
        type(dialog, "unitName", QStringLiteral("Trung tâm Y tế thành phố An Sơn"));
        auto& box = child<QComboBox>(dialog, "unitBloc");
        box.setCurrentIndex(box.findData(bloc.value));
        press(dialog, "saveUnit");
    });
    press(*page, "addUnit");

    const Member* member = fixture.book()->memberByCode(QStringLiteral("K2-01"));
    REQUIRE(member);
    CHECK(member->bloc == bloc);
    CHECK(fixture.steps() == steps + 1);
    auto& tree = child<QTreeView>(*page, "unitTree");
    CHECK(tree.model()->rowCount(tree.model()->index(1, 0)) == 1);
    CHECK(child<QTableView>(*page, "unitTable").model()->rowCount() == 2);
}

TEST_CASE("A file with one bad row shows four counts that add up and is one step to undo")
{
    DraftFixture fixture;
    auto page = fixture.open<UnitsPage>();
    const QString path =
        write(fixture,
              QStringLiteral("code,name,bloc,kind\n"
                             "K1-01,Bệnh viện Đa khoa tỉnh,1,bệnh viện\n" // as it is
                             "K1-02,Bệnh viện Sản Nhi,1,bệnh viện\n"
                             "K1-03,Bệnh viện Y học cổ truyền,1,bệnh viện\n"
                             "K1-04,,1,bệnh viện\n")); // no name
    const qint64 steps = fixture.steps();
    fixture.prompts.paths = {path, path};
    inDialog([](QDialog& dialog) { dialog.reject(); });
    press(*page, "importUnits");
    CHECK(fixture.steps() == steps); // nothing before the user agrees

    inDialog([](QDialog& dialog) {
        const auto count = [&](const char* name) {
            return child<QToolButton>(dialog, name).text().section(u' ', -1).toInt();
        };
        CHECK(count("fateAdded") == 2);
        CHECK(count("fateChanged") == 0);
        CHECK(count("fateUnchanged") == 1);
        CHECK(count("fateRefused") == 1);
        CHECK(count("fateAll") == 4);
        auto& table = child<QTableView>(dialog, "compareTable");
        CHECK(table.model()->rowCount() == 4);
        press(dialog, "fateRefused");
        REQUIRE(table.model()->rowCount() == 1);
        CHECK(table.model()->index(0, CompareModel::Line).data().toString() == QStringLiteral("5"));
        CHECK_FALSE(table.model()->index(0, CompareModel::Detail).data().toString().isEmpty());
        press(dialog, "importRows");
    });
    press(*page, "importUnits");
    CHECK(fixture.book()->members.size() == 3);
    CHECK(fixture.steps() == steps + 1);
    fixture.prompts.confirms = {true}; // taking back an import is asked about
    fixture.workspace.undo();
    CHECK(fixture.book()->members.size() == 1);
}

TEST_CASE("A changed row says what changes, and a file with nothing new cannot be imported")
{
    DraftFixture fixture;
    const auto table = CsvTable::parse("code,name,bloc\nK1-01,Bệnh viện Đa khoa tỉnh Phú Thọ,2\n",
                                       QStringLiteral("don-vi.csv"));
    REQUIRE(table);
    const auto comparison =
        compareImport(fixture.workspace.ledger(), fixture.workspace.plan(), *table, CsvKind::Units,
                      fixture.workspace.session().now());
    REQUIRE(comparison);
    REQUIRE(comparison->lines.size() == 1);
    CHECK(comparison->lines[0].fate == ImportLine::Fate::Changed);
    CHECK(comparison->lines[0].detail.contains(
        QStringLiteral("Bệnh viện Đa khoa tỉnh → Bệnh viện Đa khoa tỉnh Phú Thọ")));
    CHECK(comparison->lines[0].detail.contains(QStringLiteral("mọi năm")));
    CHECK(comparison->obstacle().isEmpty());
    const auto dated = CsvTable::parse("code,name,changed_on\nK1-01,Bệnh viện Phú Thọ,01/07/2025\n",
                                       QStringLiteral("don-vi.csv"));
    REQUIRE(dated);
    const auto fromDay = compareImport(fixture.workspace.ledger(), fixture.workspace.plan(), *dated,
                                       CsvKind::Units, fixture.workspace.session().now());
    REQUIRE(fromDay);
    REQUIRE(fromDay->lines.size() == 1);
    CHECK(fromDay->lines[0].detail.contains(QStringLiteral("01/07/2025")));
    CHECK_FALSE(fromDay->lines[0].detail.contains(QStringLiteral("all years")));

    const auto same = CsvTable::parse("code,name,bloc\nK1-01,Bệnh viện Đa khoa tỉnh,1\n",
                                      QStringLiteral("don-vi.csv"));
    REQUIRE(same);
    const auto nothing = compareImport(fixture.workspace.ledger(), fixture.workspace.plan(), *same,
                                       CsvKind::Units, fixture.workspace.session().now());
    REQUIRE(nothing);
    CHECK(nothing->unchanged == 1);
    CHECK_FALSE(nothing->obstacle().isEmpty());
}

TEST_CASE("Rows copied from a spreadsheet are taken with and without their row of names")
{
    const auto* text =
        GENERATE("Mã\tTên đơn vị\tTên ngắn\tKhối\nK2-01\tTTYT huyện Thanh Thủy\tTTYT Thanh Thủy\t2",
                 "K2-01\tTTYT huyện Thanh Thủy\tTTYT Thanh Thủy\t2");
    DraftFixture fixture;
    auto page = fixture.open<UnitsPage>();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    inDialog([](QDialog& dialog) { press(dialog, "importRows"); });
    press(*page, "pasteUnits");
    const Member* member = fixture.book()->memberByCode(QStringLiteral("K2-01"));
    REQUIRE(member);
    CHECK(member->shortName == QStringLiteral("TTYT Thanh Thủy"));
    CHECK(fixture.book()->bloc(member->bloc)->code == QStringLiteral("2"));
}

TEST_CASE("Units are found without accents and move between blocs by keys")
{
    DraftFixture fixture;
    auto page = fixture.open<UnitsPage>();
    auto& table = child<QTableView>(*page, "unitTable");
    auto& search = child<QLineEdit>(*page, "unitSearch");
    search.setText(QStringLiteral("da khoa"));
    CHECK(table.model()->rowCount() == 1);
    search.setText(QStringLiteral("benh vien phoi"));
    CHECK(table.model()->rowCount() == 0);
    CHECK(child<QWidget>(*page, "unitsEmpty").isVisible());
    search.clear();

    choose(*page, QStringLiteral("K1-01"));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(fixture.book()->memberByCode(QStringLiteral("K1-01"))->bloc
          == fixture.book()->blocs[1].id);
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(fixture.book()->memberByCode(QStringLiteral("K1-01"))->bloc
          == fixture.book()->blocs[0].id);
}

TEST_CASE("A bloc by share says how many awards it gives")
{
    DraftFixture fixture;
    Bloc bloc = fixture.book()->blocs[0];
    BlocDialog dialog(fixture.prompts, *fixture.book(), bloc);
    auto& kind = child<QComboBox>(dialog, "blocQuotaKind");
    kind.setCurrentIndex(kind.findData(static_cast<int>(QuotaKind::Share)));
    child<QLineEdit>(dialog, "blocQuota").setText(QStringLiteral("120"));
    CHECK_FALSE(child<QPushButton>(dialog, "saveBloc").isEnabled());
    child<QLineEdit>(dialog, "blocQuota").setText(QStringLiteral("20"));
    REQUIRE(child<QPushButton>(dialog, "saveBloc").isEnabled());
    CHECK(dialog.bloc().quotaKind == QuotaKind::Share);
    CHECK(dialog.bloc().quotaShare == Points::whole(20));
}

TEST_CASE("A frozen plan keeps units and blocs as they are and says why")
{
    DraftFixture fixture;
    fixture.freeze();
    auto page = fixture.open<UnitsPage>();
    CHECK(child<QWidget>(*page, "unitsLock").isVisible());
    for (const char* name : {"addUnit", "importUnits", "pasteUnits"}) {
        INFO(name);
        CHECK_FALSE(child<QAbstractButton>(*page, name).isEnabled());
        CHECK_FALSE(child<QAbstractButton>(*page, name).toolTip().isEmpty());
    }
    choose(*page, QStringLiteral("K1-01"));
    page->moveUnits(1);
    page->removeUnits(); // would ask, which the test does not expect
    CHECK(fixture.book()->memberByCode(QStringLiteral("K1-01"))->bloc
          == fixture.book()->blocs[0].id);
}

TEST_CASE("The plan's units can be written to a file that reads back as unchanged")
{
    DraftFixture fixture;
    auto page = fixture.open<UnitsPage>();
    const QString path = fixture.folder.filePath(QStringLiteral("ra.csv"));
    fixture.prompts.paths = {path};
    press(*page, "exportUnits");
    const auto table = CsvTable::read(path);
    REQUIRE(table);
    const auto comparison =
        compareImport(fixture.workspace.ledger(), fixture.workspace.plan(), *table, CsvKind::Units,
                      fixture.workspace.session().now());
    REQUIRE(comparison);
    CHECK(comparison->unchanged == comparison->total);
    CHECK(comparison->total == 1);
}

TEST_CASE("The models of units keep the rules of models")
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    DraftFixture fixture;
    UnitTreeModel tree;
    UnitsModel units;
    UnitsFilter filter;
    filter.setSourceModel(&units);
    const QAbstractItemModelTester treeTester(&tree, Mode::Fatal);
    const QAbstractItemModelTester unitsTester(&units, Mode::Fatal);
    const QAbstractItemModelTester filterTester(&filter, Mode::Fatal);
    tree.show(snapshot(fixture));
    units.show(snapshot(fixture));
    filter.setNeedle(QStringLiteral("tinh"));
    CHECK(tree.rowCount() == 3);
    CHECK(tree.rowCount(tree.index(0, 0)) == 1);
    CHECK(filter.rowCount() == 1);
    CompareModel rows(
        {{ImportLine::Fate::Refused, 2, QStringLiteral("K1-02"), {}, QStringLiteral("thiếu tên")}});
    const QAbstractItemModelTester rowsTester(&rows, Mode::Fatal);
    CHECK(rows.rowCount() == 1);
}

TEST_CASE("Names of units run over the columns that hold figures of blocs only")
{
    DraftFixture fixture;
    auto page = fixture.open<UnitsPage>();
    auto& tree = child<QTreeView>(*page, "unitTree");
    const QModelIndex bloc = tree.model()->index(0, UnitTreeModel::Name);
    REQUIRE(tree.model()->rowCount(bloc) == 1);
    CHECK(tree.isFirstColumnSpanned(0, bloc));
    CHECK_FALSE(tree.isFirstColumnSpanned(0, {}));
}
