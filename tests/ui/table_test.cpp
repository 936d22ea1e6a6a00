// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/draftfixture.h"

#include "ui/support/infoline.h"
#include "ui/table/criteriamodel.h"
#include "ui/table/problemsmodel.h"
#include "ui/table/rulerowsmodel.h"
#include "ui/table/rulewords.h"
#include "ui/table/tablepage.h"
#include "ui/units/importcomparison.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTreeView>

using namespace thidua;

namespace {

/// Puts the current cell on a criterion.
void choose(TablePage& page, const DraftFixture& fixture, const char* code)
{
    page.goTo({.section = Section::Table, .criterion = fixture.criterion(code).id});
}

QString sums(TablePage& page)
{
    return child<QLabel>(page, "tableSums").text();
}

QString verdictOf(TablePage& page, const char* name)
{
    return child<InfoLine>(page, name).text();
}

/// The rows of the tree as `code@depth`, in reading order.
QStringList outline(const DraftFixture& fixture)
{
    QStringList rows;
    const auto book = fixture.book();
    for (const TableNode& node : book->table.nodes())
        rows << QString(node.criterion.code + u'@' + QString::number(node.depth));
    return rows;
}

} // namespace

TEST_CASE("A maximum typed into the tree moves the sum and the check of the table speaks up")
{
    DraftFixture fixture;
    auto page = fixture.open<TablePage>();
    REQUIRE(sums(*page).contains(QStringLiteral("100,00")));
    REQUIRE(sums(*page).contains(QStringLiteral("8,00")));
    auto& problems = child<QListView>(*page, "problemList");
    REQUIRE(problems.model()->rowCount() == 0);

    auto& tree = child<QTreeView>(*page, "criteriaTree");
    const auto* model = qobject_cast<CriteriaModel*>(tree.model());
    const QModelIndex index = model->indexOf(fixture.criterion("1.2").id, CriteriaModel::Maximum);
    CHECK(tree.model()->setData(index, QStringLiteral("4")));
    QTest::qWait(1);

    CHECK(fixture.criterion("1.2").maximum == Points::whole(4));
    CHECK(sums(*page).contains(QStringLiteral("99,00")));
    CHECK(verdictOf(*page, "tableVerdict").contains(QStringLiteral("1,00")));
    REQUIRE(problems.model()->rowCount() == 1);
    CHECK(problems.model()->index(0, 0).data().toString().contains(QStringLiteral("25,00")));
    CHECK_FALSE(child<QPushButton>(*page, "lockTable").isEnabled());

    choose(*page, fixture, "4.1");
    emit problems.clicked(problems.model()->index(0, 0));
    CHECK(tree.currentIndex().data(CriteriaModel::CriterionRole).toLongLong()
          == fixture.criterion("I").id.value);
}

TEST_CASE("The rule of the chosen row is tried with a value")
{
    struct Case {
        const char* criterion;
        const char* typed;
        const char* says; ///< the figure or the word the answer contains
    };
    const auto c = GENERATE(Case{"2.4", "60/100", "4,50"}, // 60% of a target of 80% × 6
                            Case{"2.4", "60%", "4,50"}, Case{"2.4", "95/100", "6,00"}, // capped
                            Case{"1.1", "85", "4,00"}, // bands
                            Case{"1.4", "đã phê duyệt", "5,00"}, // a level by its name
                            Case{"T.2", "2", "2,00"}, // per item
                            Case{"1.2", "12", "5,00"}); // above the maximum: the limit is named
    DraftFixture fixture;
    auto page = fixture.open<TablePage>();
    choose(*page, fixture, c.criterion);
    child<QLineEdit>(*page, "testValue").setText(QString::fromUtf8(c.typed));
    auto& result = child<InfoLine>(*page, "testResult");
    CHECK(result.isVisibleTo(page.get()));
    CHECK(result.text().contains(QString::fromUtf8(c.says)));
}

TEST_CASE("A target typed at the side is saved at once and judged by the next trial")
{
    DraftFixture fixture;
    auto page = fixture.open<TablePage>();
    choose(*page, fixture, "2.4");
    type(*page, "ruleTarget", QStringLiteral("60"));
    QTest::qWait(1);
    CHECK(fixture.criterion("2.4").ruleArgs == QStringLiteral("target=60"));
    child<QLineEdit>(*page, "testValue").setText(QStringLiteral("60/100"));
    CHECK(verdictOf(*page, "testResult").contains(QStringLiteral("6,00")));
}

TEST_CASE("A rule that cannot be read is marked and not saved")
{
    DraftFixture fixture;
    auto page = fixture.open<TablePage>();
    choose(*page, fixture, "2.4");
    const qint64 steps = fixture.steps();
    type(*page, "criterionArgs", QStringLiteral("muc tieu 80"));
    QTest::qWait(1);
    CHECK(fixture.steps() == steps);
    CHECK(child<QLineEdit>(*page, "criterionArgs").property("invalid").toBool());
}

TEST_CASE("Every rule begins with arguments that can be read")
{
    for (const RuleKind kind : ruleKinds()) {
        INFO(ruleName(kind).toStdString());
        CHECK(parseRule(kind, startingArgs(kind, Points::whole(6))));
    }
}

TEST_CASE("Levels and bands are edited row by row and read back as the same rule")
{
    RuleRowsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRule(parseRule(RuleKind::Bands, QStringLiteral(">=95:5|70..95:3|<70:0")).value());
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(1, RuleRowsModel::First).data().toString() == QStringLiteral("≥ 70"));
    CHECK(model.index(1, RuleRowsModel::Second).data().toString() == QStringLiteral("< 95"));
    CHECK(model.setData(model.index(1, RuleRowsModel::First), QStringLiteral("> 75")));
    CHECK(model.setData(model.index(2, RuleRowsModel::Second), QStringLiteral("<= 75")));
    CHECK(model.setData(model.index(1, RuleRowsModel::Third), QStringLiteral("3,5")));
    CHECK(formatRule(model.rule()) == QStringLiteral(">=95:5|(75..95):3.5|<=75:0"));
    CHECK_FALSE(model.setData(model.index(1, RuleRowsModel::Third), QStringLiteral("ba điểm")));

    model.setRule(parseRule(RuleKind::Choice, QStringLiteral("6:đạt|0:chưa")).value());
    model.addRow();
    CHECK(model.setData(model.index(2, RuleRowsModel::Second), QStringLiteral("đạt một phần")));
    CHECK(model.setData(model.index(2, RuleRowsModel::First), QStringLiteral("3")));
    model.moveRow(2, -1);
    CHECK(formatRule(model.rule()) == QString::fromUtf8("6:đạt|3:đạt một phần|0:chưa"));
    CHECK_FALSE(model.setData(model.index(0, RuleRowsModel::Second), QStringLiteral("đạt|chưa")));
    model.removeRow(0);
    CHECK(model.rowCount() == 2);
}

TEST_CASE("Rows are added beside and below, moved, and go only after a question")
{
    DraftFixture fixture;
    auto page = fixture.open<TablePage>();
    auto& tree = child<QTreeView>(*page, "criteriaTree");
    tree.setFocus();
    const auto stop = [&] {
        QTest::keyClick(tree.findChild<QLineEdit*>()
                            ? static_cast<QWidget*>(tree.findChild<QLineEdit*>())
                            : &tree,
                        Qt::Key_Escape);
    };

    choose(*page, fixture, "1.5");
    QTest::keyClick(&tree, Qt::Key_Insert);
    stop();
    CHECK(fixture.criterion("1.6").parent == fixture.criterion("I").id);
    choose(*page, fixture, "III");
    QTest::keyClick(&tree, Qt::Key_Insert, Qt::ShiftModifier);
    stop();
    CHECK(fixture.criterion("3.6").parent == fixture.criterion("III").id);

    choose(*page, fixture, "1.6");
    QTest::keyClick(&tree, Qt::Key_Up, Qt::AltModifier);
    CHECK(outline(fixture).indexOf(QStringLiteral("1.6@1"))
          == outline(fixture).indexOf(QStringLiteral("1.5@1")) - 1);
    QTest::keyClick(&tree, Qt::Key_Left, Qt::AltModifier);
    CHECK(outline(fixture).contains(QStringLiteral("1.6@0")));
    QTest::keyClick(&tree, Qt::Key_Right, Qt::AltModifier);
    CHECK(fixture.criterion("1.6").parent == fixture.criterion("I").id);

    const qsizetype rows = outline(fixture).size();
    fixture.prompts.confirms = {false, true};
    QTest::keyClick(&tree, Qt::Key_Delete);
    CHECK(outline(fixture).size() == rows);
    QTest::keyClick(&tree, Qt::Key_Delete);
    CHECK(outline(fixture).size() == rows - 1);
}

TEST_CASE("A table from a file is compared row by row, and one bad row holds back the whole")
{
    DraftFixture fixture;
    const QString head = QStringLiteral("code,parent,title,max,rule,rule_args,type\n");
    const QString good =
        QStringLiteral("I,,Hạ tầng,100,sum,,base\n1.1,I,Máy tính,60,manual,,base\n1.9,I,Mạng nội "
                       "bộ,40,manual,,base\n");
    const auto compare = [&](const QString& text) {
        const auto table = CsvTable::parse(text.toUtf8(), QStringLiteral("bang.csv"));
        REQUIRE(table);
        auto comparison = compareImport(fixture.workspace.ledger(), fixture.workspace.plan(),
                                        *table, CsvKind::Table, fixture.workspace.session().now());
        REQUIRE(comparison);
        CHECK(comparison->total
              == comparison->added + comparison->changed + comparison->unchanged
                  + comparison->refused);
        const auto count = [&](ImportLine::Fate fate) {
            return std::count_if(comparison->lines.begin(), comparison->lines.end(),
                                 [&](const ImportLine& l) { return l.fate == fate; });
        };
        CHECK(count(ImportLine::Fate::Added) == comparison->added);
        CHECK(count(ImportLine::Fate::Changed) == comparison->changed);
        CHECK(count(ImportLine::Fate::Unchanged) == comparison->unchanged);
        CHECK(count(ImportLine::Fate::Refused) == comparison->refused);
        return *comparison;
    };
    const auto named = compare(head + good); // a metric of the plan names standard IV
    CHECK(named.obstacle().contains(QStringLiteral("Đề án 06")));
    CHECK(named.change.isEmpty());
    CHECK(named.added == 1);
    CHECK(named.removed.contains(QStringLiteral("iv")));
    REQUIRE(fixture.workspace.apply(
        actions::setMetrics(fixture.workspace.ledger(), fixture.workspace.plan(), {})));

    const auto taken = compare(head + good);
    CHECK(taken.added == 1);
    CHECK(taken.changed == 2);
    CHECK(taken.obstacle().isEmpty());
    CHECK(taken.removed.contains(QStringLiteral("iv")));

    const auto held =
        compare(head + good + QStringLiteral("1.7,I,Thiếu quy tắc,5,khong-co,,base\n"));
    CHECK(held.refused == 1);
    CHECK_FALSE(held.obstacle().isEmpty());
    CHECK(held.change.isEmpty());
}

TEST_CASE("A frozen table is shown and cannot be changed")
{
    DraftFixture fixture;
    fixture.freeze();
    auto page = fixture.open<TablePage>();
    CHECK(child<QWidget>(*page, "tableLock").isVisible());
    for (const char* name :
         {"importTable", "pasteTable", "addSibling", "addChild", "removeCriterion", "moveUp"}) {
        INFO(name);
        CHECK_FALSE(child<QAbstractButton>(*page, name).isEnabled());
    }
    CHECK_FALSE(child<QWidget>(*page, "lockTable").isVisible());
    auto& tree = child<QTreeView>(*page, "criteriaTree");
    CHECK_FALSE(tree.model()->setData(tree.model()->index(0, CriteriaModel::Title),
                                      QStringLiteral("Khác")));
    CHECK_FALSE(tree.model()
                    ->flags(tree.model()->index(0, CriteriaModel::Title))
                    .testFlag(Qt::ItemIsEditable));
    const auto steps = fixture.steps();
    choose(*page, fixture, "2.4");
    page->addSibling();
    page->removeCurrent();
    page->moveCurrent(1);
    CHECK_FALSE(child<QComboBox>(*page, "criterionRule").isEnabled());
    CHECK(fixture.steps() == steps);
}

TEST_CASE("An empty table begins with the template of 100 + 8")
{
    DraftFixture fixture;
    for (const char* code : {"T", "I", "II", "III"})
        REQUIRE(fixture.workspace.apply(
            actions::removeCriterion(fixture.workspace.ledger(), fixture.criterion(code).id)));
    REQUIRE(fixture.workspace.apply(
        actions::setMetrics(fixture.workspace.ledger(), fixture.workspace.plan(), {})));
    REQUIRE(fixture.workspace.apply(
        actions::removeCriterion(fixture.workspace.ledger(), fixture.criterion("IV").id)));
    auto page = fixture.open<TablePage>();
    CHECK(child<QWidget>(*page, "tableEmpty").isVisible());
    page->startFromTemplate();
    CHECK(fixture.book()->table.maximum(CriterionType::Base) == Points::whole(100));
    CHECK(fixture.book()->table.maximum(CriterionType::Bonus) == Points::whole(8));
    CHECK_FALSE(child<QWidget>(*page, "tableEmpty").isVisible());
}

TEST_CASE("The models of the table keep the rules of models")
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    DraftFixture fixture;
    CriteriaModel criteria;
    ProblemsModel problems;
    const QAbstractItemModelTester criteriaTester(&criteria, Mode::Fatal);
    const QAbstractItemModelTester problemsTester(&problems, Mode::Fatal);
    criteria.show(fixture.book(), {}, true);
    problems.show({{Severity::Info, {}, {}, QStringLiteral("một")},
                   {Severity::Error, {}, {}, QStringLiteral("hai")}});
    CHECK(criteria.rowCount() == 5);
    CHECK(problems.index(0, 0).data().toString() == QStringLiteral("hai"));
    const QModelIndex leaf = criteria.indexOf(fixture.criterion("2.4").id, CriteriaModel::Maximum);
    CHECK(leaf.data().toString() == QStringLiteral("6,00"));
    CHECK(leaf.parent() == criteria.indexOf(fixture.criterion("II").id));
}

TEST_CASE("Short names give way in a narrow window and are kept in the panel, and no header is cut")
{
    DraftFixture fixture;
    auto page = fixture.open<TablePage>();
    auto& tree = child<QTreeView>(*page, "criteriaTree");
    CHECK(tree.isColumnHidden(CriteriaModel::ShortTitle));
    page->resize(1688, 900);
    CHECK_FALSE(tree.isColumnHidden(CriteriaModel::ShortTitle));
    CHECK(tree.columnWidth(CriteriaModel::Title) > 300);
    CHECK(tree.columnWidth(CriteriaModel::RuleColumn) > 200);
    const QHeaderView& header = *tree.header();
    for (int column = 0; column < header.count(); ++column) {
        INFO(column);
        CHECK((header.isSectionHidden(column)
               || header.sectionSize(column) >= header.sectionSizeHint(column)));
    }
    CHECK(header.length() <= tree.viewport()->width());

    choose(*page, fixture, "1.2");
    type(*page, "criterionShortTitle", QStringLiteral("Mạng nội bộ"));
    QTest::qWait(1);
    CHECK(fixture.criterion("1.2").shortTitle == QStringLiteral("Mạng nội bộ"));
}
