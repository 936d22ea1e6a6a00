// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/scoring_fixture.h"

#include "core/actions/scoring/scoreactions.h"
#include "ui/scoring/explanationdialog.h"
#include "ui/scoring/gridcells.h"
#include "ui/scoring/unitnames.h"

#include <QLabel>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTreeView>

using namespace thidua;

namespace {

/// Rows joined by line ends, cells by bars: what a block looks like at a glance.
QString drawn(const CellBlock& block)
{
    QStringList rows;
    for (const QStringList& row : block)
        rows << row.join(u'|');
    return rows.join(u'\n');
}

void putText(const QString& text)
{
    QApplication::clipboard()->setText(text);
}

void putHtml(const QString& html, const QString& text)
{
    auto* data = new QMimeData;
    data->setHtml(html);
    data->setText(text);
    QApplication::clipboard()->setMimeData(data);
}

} // namespace

TEST_CASE("tab-separated text of a spreadsheet is read cell by cell", "[scoring][clipboard]")
{
    struct Case {
        const char* text;
        const char* cells;
    };
    const auto each = GENERATE(values<Case>({
        {"8,5\t7\r\n6\t5\r\n", "8,5|7\n6|5"}, // Excel on Windows
        {"8.5\t7\n6\t5", "8.5|7\n6|5"}, // LibreOffice, no line end at the end
        {"8,5\t\t7\n", "8,5||7"}, // an empty cell
        {"\t\n", "|"},
        {"\"dòng 1\ndòng 2\"\t7\n", "dòng 1\ndòng 2|7"}, // a cell of two lines
        {"\"nói \"\"có\"\"\"\t1\n", "nói \"có\"|1"},
        {"12\" màn hình\t1\n", "12\" màn hình|1"}, // a quote inside is only a quote
    }));
    CHECK(drawn(parseTabbed(QString::fromUtf8(each.text))) == QString::fromUtf8(each.cells));
}

TEST_CASE("tables of Excel, LibreOffice and Word are read from HTML", "[scoring][clipboard]")
{
    struct Case {
        const char* html;
        const char* cells;
    };
    const auto each = GENERATE(values<Case>({
        {"<html><body><table border=0><tr height=20><td class=xl65 "
         "align=right>8,50</td><td>&nbsp;</td></tr>"
         "<tr><td>KAD</td><td>x &amp; y</td></tr></table>",
         "8,50|\nKAD|x & y"},
        // the exact value beside the shown one
        {"<TABLE><TR><TD ALIGN=\"RIGHT\" SDVAL=\"8.25\" SDNUM=\"1066;\">8,3</TD></TR></TABLE>",
         "8,25"},
        {"<table><tr><td x:num=\"1250\">1.250</td><td sdval=\"0.8\">80%</td></tr></table>",
         "1250|80%"},
        {"<table><tr><td colspan=2>a</td><td "
         "rowspan=\"2\">b</td></tr><tr><td>c</td><td>d</td></tr></table>",
         "a||b\nc|d|"},
        {"<table><tr><td>dòng 1<br>\r\n  dòng 2</td></tr></table>", "dòng 1\ndòng 2"},
        {"<p>no table</p>", ""},
    }));
    CHECK(drawn(parseHtmlTable(QString::fromUtf8(each.html))) == QString::fromUtf8(each.cells));
}

TEST_CASE("numbers in the writing of any country become those the grid reads",
          "[scoring][clipboard]")
{
    struct Case {
        const char* pasted;
        const char* read;
    };
    const auto each = GENERATE(values<Case>({
        {"8,50", "8,50"},
        {"8.50", "8.50"},
        {" 8,5\u00a0", "8,5"},
        {"1,234.50", "1234,50"},
        {"1.234,50", "1234,50"},
        {"1.250", "1.250"}, // may be either; the cell decides
        {"30/40", "30/40"},
        {"Trạm y tế, xã A. B", "Trạm y tế, xã A. B"},
    }));
    CHECK(normalizedCell(QString::fromUtf8(each.pasted)) == QString::fromUtf8(each.read));
}

TEST_CASE("a pasted block keeps its good cells as one step and marks the bad ones",
          "[scoring][clipboard]")
{
    ScoringFixture f;
    // self-score and appraisal of the first twenty criteria, as a sheet with its group rows
    QStringList rows;
    int leaves = 0;
    QModelIndex last;
    for (int row = 0; row < f.model().rowCount() && leaves < 20; ++row) {
        const Criterion& each = f.model()
                                    .snapshot()
                                    .table.nodes()[static_cast<size_t>(f.model().nodeAt(row))]
                                    .criterion;
        const QString full = each.maximum.toString();
        const bool leaf = f.model().isLeafRow(row);
        leaves += leaf ? 1 : 0;
        last = f.model().index(row, 0);
        if (!leaf)
            rows << QStringLiteral("\t");
        else if (each.code == QStringLiteral("2.3"))
            rows << full + QStringLiteral("\t12,00");
        else if (each.code == QStringLiteral("3.3"))
            rows << QStringLiteral("chưa rõ\t") + full;
        else
            rows << full + u'\t' + full;
    }
    REQUIRE(leaves == 20);
    putText(rows.join(QStringLiteral("\r\n")));
    const size_t history = f.historyLength();
    const QString before = f.appraisalTotal();
    f.goTo(f.model().index(0, ScoreModel::kFrozenColumns));
    f.press(Qt::Key_V, Qt::ControlModifier);

    CHECK(f.historyLength() == history + 1);
    CHECK(f.stored("2.2")->entry() == Entry::points(Points::whole(8)));
    CHECK(f.stored("2.2", Round::Self)->entry() == Entry::points(Points::whole(8)));
    CHECK(f.states(f.cell("2.3")).testFlag(CellState::Refused));
    CHECK(f.states(f.cell("3.3", Round::Self)).testFlag(CellState::Refused));
    CHECK_FALSE(f.states(f.cell("3.3")).testFlag(CellState::Refused));
    CHECK(f.cell("2.3").data().toString() == QStringLiteral("6,00"));
    QString report;
    for (const auto* label :
         f.page.findChild<QWidget*>(QStringLiteral("pasteReport"))->findChildren<QLabel*>())
        report += label->text() + u' ';
    CHECK(report.contains(QStringLiteral("38")));
    CHECK(report.contains(QStringLiteral("12,00")));
    CHECK(f.cells().selectionModel()->selectedIndexes().size() == 2 * rows.size());

    f.workspace.undo();
    CHECK(f.appraisalTotal() == before);
}

TEST_CASE("a paste that is good takes the mark of a refused one away", "[scoring][clipboard]")
{
    ScoringFixture f;
    f.goTo(f.cell("1.2"));
    putText(QStringLiteral("12"));
    f.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(f.states(f.cell("1.2")).testFlag(CellState::Refused));
    putText(QStringLiteral("4"));
    f.press(Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(f.states(f.cell("1.2")).testFlag(CellState::Refused));
    CHECK(f.cell("1.2").data().toString() == QStringLiteral("4,00"));
}

TEST_CASE("a figure means the same pasted and typed", "[scoring][clipboard]")
{
    struct Case {
        const char* criterion; // 1.1 by bands of a share, 1.2 by points, 2.4 a ratio, T.2 a count
        const char* text;
    };
    const auto each = GENERATE(values<Case>({{"1.1", "4"},
                                             {"1.1", "3,00"},
                                             {"1.1", "3 điểm"},
                                             {"1.1", "96"},
                                             {"1.2", "3,00"},
                                             {"2.4", "4,00"},
                                             {"2.4", "40/80"},
                                             {"T.2", "2"},
                                             {"T.2", "1,5"},
                                             {"1.2", "KAD"}}));
    CAPTURE(each.criterion, each.text);
    ScoringFixture f;
    const auto after = [&](bool typed) {
        f.goTo(f.cell(each.criterion));
        f.press(Qt::Key_Delete);
        f.goTo(f.cell(each.criterion));
        if (typed) {
            f.type(each.text);
            f.press(Qt::Key_Return);
        } else {
            putText(QString::fromUtf8(each.text));
            f.press(Qt::Key_V, Qt::ControlModifier);
        }
        const auto score = f.stored(each.criterion);
        return score ? std::optional(score->entry()) : std::nullopt;
    };
    const auto typed = after(true);
    CHECK(after(false) == typed);
}

TEST_CASE("pasted points where a result is measured are told of", "[scoring][clipboard]")
{
    ScoringFixture f;
    SECTION("what the cell shows already leaves what it was computed from")
    {
        putText(QStringLiteral("5.00"));
        f.goTo(f.cell("1.1")); // 96 % of the staff: 5 points
        f.press(Qt::Key_V, Qt::ControlModifier);
        CHECK(f.stored("1.1")->entry() == Entry::value(Points::whole(96)));
    }
    SECTION("another figure is a result, and the report says what it gives")
    {
        putText(QStringLiteral("4,00"));
        f.goTo(f.cell("1.1"));
        f.press(Qt::Key_V, Qt::ControlModifier);
        CHECK(f.stored("1.1")->entry() == Entry::value(Points::whole(4)));
        CHECK(f.cell("1.1").data().toString() == QStringLiteral("0,00"));
        CHECK(f.textOf("pasteReport").contains(QStringLiteral("1.1: 4 được 0,00 điểm")));
    }
}

TEST_CASE("one pasted value fills the selection, HTML goes before text", "[scoring][clipboard]")
{
    ScoringFixture f;
    putHtml(QStringLiteral("<table><tr><td sdval=\"2.25\">2,3</td></tr></table>"),
            QStringLiteral("2,3\n"));
    f.select(f.cell("3.3"), f.cell("3.5"));
    f.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.stored("3.3")->entry() == Entry::points(Points::hundredths(225)));
    CHECK(f.stored("3.5")->entry() == Entry::points(Points::hundredths(225)));
    CHECK(f.states(f.cell("3.4")).testFlag(CellState::Refused)); // no such option
}

TEST_CASE("reason and evidence pasted side by side both stay, as one step", "[scoring][clipboard]")
{
    ScoringFixture f;
    // a score besides makes no second step
    const bool withScore = GENERATE(false, true);
    CAPTURE(withScore);
    const auto& snapshot = f.model().snapshot();
    // evidence where the reason is, so that both belong to one note
    for (const char* code : {"2.2", "2.3"}) {
        const int leaf = f.node(code);
        const int of = snapshot.noteRound(0, leaf);
        ScoreNote note;
        note.reason = QStringLiteral("Lý do cũ");
        note.evidence = QStringLiteral("cu.pdf");
        REQUIRE(f.workspace.apply(
            actions::setNote(f.workspace.ledger(),
                             {f.workspace.plan(), f.unit(),
                              snapshot.rounds[static_cast<size_t>(of)], f.criterion(code)},
                             note)));
        REQUIRE(snapshot.noteRound(0, leaf) == evidenceRound(snapshot, 0, leaf));
    }
    const int row = f.model().rowOf(f.node("2.2"));
    const int node = f.model().nodeAt(row);
    const auto at = static_cast<size_t>(node);
    const auto round = static_cast<size_t>(snapshot.noteRound(0, node));
    const auto noteOf = [&](size_t leaf) {
        return f.model().snapshot().units.front().rounds[round].notes[leaf];
    };
    const ScoreNote before = noteOf(at);
    const size_t history = f.historyLength();
    if (withScore) {
        REQUIRE(f.columnCell("1.2", GridColumn::Kind::Reason).column()
                == f.cell("1.2").column() + 2); // the difference is between them
        putText(QStringLiteral("1\t\tLý do A\ta.pdf\n1\t\tLý do B\tb.pdf\n"));
        f.goTo(f.model().index(row, f.cell("1.2").column()));
    } else {
        putText(QStringLiteral("Lý do A\ta.pdf\nLý do B\tb.pdf\n"));
        f.goTo(f.model().index(row, f.columnCell("1.2", GridColumn::Kind::Reason).column()));
    }
    f.press(Qt::Key_V, Qt::ControlModifier);

    const ScoreNote pasted = noteOf(at);
    CHECK(pasted.reason + pasted.explanation == QStringLiteral("Lý do A"));
    CHECK(pasted.evidence == QStringLiteral("a.pdf"));
    const auto next = static_cast<size_t>(f.model().nodeAt(row + 1));
    CHECK(noteOf(next).evidence == QStringLiteral("b.pdf"));
    CHECK(f.historyLength() == history + 1);
    f.workspace.undo();
    CHECK(noteOf(at) == before);
}

TEST_CASE("a paste that cannot be written leaves the mark of a refused text",
          "[scoring][clipboard]")
{
    ScoringFixture f;
    f.goTo(f.cell("1.2"));
    putText(QStringLiteral("12"));
    f.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(f.states(f.cell("1.2")).testFlag(CellState::Refused));
    {
        // the plan closes before the page has heard of it
        const QSignalBlocker unheard(f.workspace);
        const Plan open = f.workspace.book()->plan;
        Plan closed = open;
        closed.state = PlanState::Closed;
        ChangeSet change(Action::EditPlan, {});
        change.update(open, closed);
        REQUIRE(f.workspace.apply(change));
    }
    f.prompts.errorsExpected = 1;
    putText(QStringLiteral("4"));
    f.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.prompts.errors.size() == 1);
    CHECK(f.states(f.cell("1.2")).testFlag(CellState::Refused));
    CHECK(f.page.findChild<QWidget*>(QStringLiteral("pasteReport"))->isVisible());
}

TEST_CASE("a pasted sum that is not what the group adds up to is reported", "[scoring][clipboard]")
{
    ScoringFixture f;
    // I and 1.1 to 1.5 of the appraisal; the sum says 25, the cells give 24,50
    putText(QStringLiteral("25,00\n5,00\n4,50\n4,00\n6,00\n5,00\n"));
    f.goTo(f.cell("I"));
    f.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.cell("I").data().toString() == QStringLiteral("24,50"));
    QString report;
    for (const auto* label :
         f.page.findChild<QWidget*>(QStringLiteral("pasteReport"))->findChildren<QLabel*>())
        report += label->text() + u' ';
    CHECK(report.contains(QStringLiteral("Đã dán 5 ô; 1 ô không hợp lệ")));
    CHECK(report.contains(QStringLiteral("25,00")));
    CHECK(report.contains(QStringLiteral("24,50")));
}

TEST_CASE("a block is copied as text and as a table, and comes back unchanged",
          "[scoring][clipboard]")
{
    ScoringFixture f;
    f.select(f.cell("2.2", Round::Self), f.cell("2.4"));
    f.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    CHECK(data->text() == QStringLiteral("7,00\t6,00\n6,00\t6,00\n5,25\t5,25\n"));
    CHECK(drawn(parseHtmlTable(data->html())) == QStringLiteral("7,00|6,00\n6,00|6,00\n5,25|5,25"));

    // over itself: nothing changes, and that is said
    const size_t history = f.historyLength();
    f.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.historyLength() == history);
    CHECK(f.textOf("pasteReport").contains(QStringLiteral("không ô nào thay đổi")));

    // into another unit: the ratio comes as a ratio, not as its points
    f.page.goTo({.section = Section::Scoring, .unit = f.unit("K2-05"), .round = Round::Appraisal});
    f.cells().setFocus();
    f.goTo(f.cell("2.2", Round::Self));
    f.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(f.stored("2.4", Round::Appraisal, "K2-05")->entry()
          == Entry::ratio(Points::whole(42000), Points::whole(60000)));
}

TEST_CASE("copying with headers adds the criteria and the rounds", "[scoring][clipboard]")
{
    ScoringFixture f;
    f.select(f.cell("2.2"), f.cell("2.3"));
    f.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const CellBlock block = parseTabbed(QApplication::clipboard()->text());
    REQUIRE(block.size() == 3);
    CHECK(block[0].size() == 3);
    CHECK(block[1][0] == QStringLiteral("2.2"));
    CHECK(block[1][1] == QStringLiteral("Triển khai bệnh án điện tử"));
    CHECK(block[2][2] == QStringLiteral("6,00"));
    CHECK(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<th")));
}

TEST_CASE("the status shows sum and average of the selection", "[scoring]")
{
    ScoringFixture f;
    QString status;
    QObject::connect(&f.page, &Page::statusChanged, &f.page,
                     [&](const QString& text) { status = text; });
    f.select(f.cell("2.2"), f.cell("2.4")); // 6,00 + 6,00 + 5,25
    CHECK(status.contains(QStringLiteral("17,25")));
    CHECK(status.contains(QStringLiteral("5,75")));
}

TEST_CASE("Why? tells the way from the entries to the total as a tree", "[scoring]")
{
    ScoringFixture f;
    ExplanationDialog dialog(f.workspace, f.unit(), Round::Appraisal);
    auto* tree = dialog.findChild<QTreeView*>(QStringLiteral("explanationTree"));
    REQUIRE(tree);
    const QAbstractItemModelTester tester(tree->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog.showCriterion(f.criterion("2.4"));
    const QModelIndex line = tree->currentIndex();
    REQUIRE(line.isValid());
    CHECK(line.data().toString().startsWith(QStringLiteral("2.4")));
    CHECK(line.siblingAtColumn(1).data().toString().contains(QStringLiteral("42.000")));
    CHECK(line.siblingAtColumn(2).data().toString() == QStringLiteral("5,25"));
    CHECK(line.parent().data().toString().startsWith(QStringLiteral("II")));

    QTest::mouseClick(dialog.findChild<QWidget*>(QStringLiteral("copyExplanation")),
                      Qt::LeftButton);
    CHECK(parseTabbed(QApplication::clipboard()->text()).size() == dialog.lines().size() + 1);
}

TEST_CASE("names of a bloc lose what they share", "[scoring]")
{
    const QStringList names{QStringLiteral("Trung tâm Y tế thành phố An Sơn"),
                            QStringLiteral("Trung tâm Y tế huyện Lâm Bình"),
                            QStringLiteral("Trung tâm Y tế thị xã Phú An")};
    CHECK(columnNames(names)
          == QStringList{QStringLiteral("TP. An Sơn"), QStringLiteral("Lâm Bình"),
                         QStringLiteral("TX. Phú An")});
    CHECK(columnNames({QStringLiteral("Bệnh viện Phổi"), QStringLiteral("Bệnh viện")})
          == QStringList{QStringLiteral("Bệnh viện Phổi"), QStringLiteral("Bệnh viện")});
    CHECK(columnNames({QStringLiteral("Chi cục Dân số")})
          == QStringList{QStringLiteral("Chi cục Dân số")});
}
