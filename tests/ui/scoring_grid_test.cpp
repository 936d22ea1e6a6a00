// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/scoring_fixture.h"

#include "core/actions/plan/planactions.h"
#include "ui/scoring/celleditor.h"
#include "ui/scoring/totalsmodel.h"

#include <QInputMethodEvent>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace thidua;

TEST_CASE("typing a score and Enter stores it, goes down, and shows the new total and grade",
          "[scoring]")
{
    ScoringFixture f;
    REQUIRE(f.appraisalTotal() == QStringLiteral("97,50"));
    f.goTo(f.cell("2.2"));
    f.type("2,5");
    f.press(Qt::Key_Return);

    REQUIRE(f.stored("2.2"));
    CHECK(f.stored("2.2")->entry() == Entry::points(Points::hundredths(250)));
    CHECK(f.cell("2.2").data().toString() == QStringLiteral("2,50"));
    CHECK(f.cells().currentIndex() == f.cell("2.3"));
    CHECK(f.appraisalTotal() == QStringLiteral("94,00"));
    const auto& totals = *f.page.grid().totals().model();
    const int reason = f.columnCell("2.2", GridColumn::Kind::Reason).column();
    CHECK(totals.index(0, reason).data(TotalsModel::GradeNameRole).toString()
          == QStringLiteral("Giỏi"));
    CHECK(f.states(f.cell("2.2")).testFlag(CellState::Changed));
}

TEST_CASE("a group row shows its new sum after an edit below it", "[scoring]")
{
    ScoringFixture f;
    REQUIRE(f.cell("I").data().toString() == QStringLiteral("23,50"));
    f.goTo(f.cell("1.2"));
    f.type("5");
    f.press(Qt::Key_Return);
    CHECK(f.cell("I").data().toString() == QStringLiteral("24,00"));
}

TEST_CASE("a score that is not valid is refused and marked, and the old value stays", "[scoring]")
{
    // what is typed into 1.2 (0 to 5 in steps of 0,25)
    const char* typed = GENERATE("12", "5,01", "-1", "0,10", "abc", "1.250.000");
    ScoringFixture f;
    const auto before = f.stored("1.2");
    const size_t history = f.historyLength();
    f.goTo(f.cell("1.2"));
    f.type(typed);
    f.press(Qt::Key_Return);

    INFO(typed);
    CHECK(f.stored("1.2") == before);
    CHECK(f.cell("1.2").data().toString() == QStringLiteral("4,50"));
    CHECK(f.states(f.cell("1.2")).testFlag(CellState::Refused));
    CHECK(f.cell("1.2").data(Qt::EditRole).toString() == QString::fromUtf8(typed));
    CHECK(f.cell("1.2")
              .data(Qt::AccessibleDescriptionRole)
              .toString()
              .contains(QString::fromUtf8(typed)));
    CHECK(f.historyLength() == history);
    CHECK(f.page.findChild<QWidget*>(QStringLiteral("pasteReport"))->isVisible());

    // the next valid value takes the mark away
    f.goTo(f.cell("1.2"));
    f.type("4,75");
    f.press(Qt::Key_Return);
    CHECK_FALSE(f.states(f.cell("1.2")).testFlag(CellState::Refused));
    CHECK(f.cell("1.2").data().toString() == QStringLiteral("4,75"));
}

TEST_CASE("a ratio takes numerator and denominator, and F2 opens with both", "[scoring]")
{
    ScoringFixture f;
    f.goTo(f.cell("2.4"));
    f.type("30/40");
    f.press(Qt::Key_Return);
    CHECK(f.stored("2.4")->entry() == Entry::ratio(Points::whole(30), Points::whole(40)));
    CHECK(f.cell("2.4").data().toString() == QStringLiteral("5,63"));
    CHECK(f.states(f.cell("2.4")).testFlag(CellState::Computed));

    f.goTo(f.cell("2.4"));
    f.press(Qt::Key_F2);
    auto* editor = qobject_cast<CellEditor*>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text() == QStringLiteral("30/40"));
    CHECK_FALSE(editor->hasSelectedText());
    CHECK(editor->cursorPosition() == 5);
    f.press(Qt::Key_Left); // in place: the caret moves, the cell does not
    CHECK(editor->cursorPosition() == 4);
    CHECK(f.cells().currentIndex() == f.cell("2.4"));
    f.press(Qt::Key_Escape);
}

TEST_CASE("Esc leaves the cell as it was, Delete clears it, undo brings it back", "[scoring]")
{
    ScoringFixture f;
    f.goTo(f.cell("1.2"));
    f.type("3");
    f.press(Qt::Key_Escape);
    CHECK(f.cell("1.2").data().toString() == QStringLiteral("4,50"));

    f.press(Qt::Key_Delete);
    CHECK_FALSE(f.stored("1.2"));
    CHECK(f.cell("1.2").data().toString().isEmpty());
    CHECK(f.states(f.cell("1.2")).testFlag(CellState::Empty));

    f.workspace.undo();
    REQUIRE(f.stored("1.2"));
    CHECK(f.cell("1.2").data().toString() == QStringLiteral("4,50"));
    CHECK(f.cells().currentIndex() == f.cell("1.2"));
}

TEST_CASE("the keys of Excel move and commit", "[scoring]")
{
    ScoringFixture f;
    SECTION("an arrow after typing commits and moves")
    {
        f.goTo(f.cell("1.2"));
        f.type("5");
        f.press(Qt::Key_Down);
        CHECK(f.cell("1.2").data().toString() == QStringLiteral("5,00"));
        CHECK(f.cells().currentIndex() == f.cell("1.3"));
        f.goTo(f.cell("1.2"));
        f.type("4");
        f.press(Qt::Key_Left);
        CHECK(f.cell("1.2").data().toString() == QStringLiteral("4,00"));
        CHECK(f.cells().currentIndex() == f.cell("1.2", Round::Self));
    }
    SECTION("Tab goes right and on to the next row, Shift+Tab back")
    {
        f.goTo(f.columnCell("1.2", GridColumn::Kind::Evidence));
        f.press(Qt::Key_Tab);
        CHECK(f.cells().currentIndex() == f.cell("1.3", Round::Self));
        f.press(Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(f.cells().currentIndex() == f.columnCell("1.2", GridColumn::Kind::Evidence));
    }
    SECTION("Enter passes over group rows, Shift+Enter goes back over them")
    {
        f.goTo(f.cell("1.5"));
        f.press(Qt::Key_Return);
        CHECK(f.cells().currentIndex() == f.cell("2.1"));
        f.press(Qt::Key_Return, Qt::ShiftModifier);
        CHECK(f.cells().currentIndex() == f.cell("1.5"));
    }
    SECTION("Home, End and with Ctrl the corners")
    {
        f.goTo(f.cell("2.2"));
        f.press(Qt::Key_Home);
        CHECK(f.cells().currentIndex() == f.cell("2.2", Round::Self));
        f.press(Qt::Key_End);
        CHECK(f.cells().currentIndex().column() == f.model().columnCount() - 1);
        f.press(Qt::Key_Home, Qt::ControlModifier);
        CHECK(f.cells().currentIndex() == f.cell("I", Round::Self));
        f.press(Qt::Key_End, Qt::ControlModifier);
        CHECK(f.cells().currentIndex().row() == f.model().rowCount() - 1);
    }
    SECTION("a click elsewhere commits")
    {
        f.goTo(f.cell("1.2"));
        f.type("5");
        QTest::mouseClick(f.cells().viewport(), Qt::LeftButton, {},
                          f.cells().visualRect(f.cell("1.4")).center());
        CHECK(f.cell("1.2").data().toString() == QStringLiteral("5,00"));
        CHECK(f.cells().currentIndex() == f.cell("1.4"));
    }
    SECTION("Ctrl+Page Down shows the next unit")
    {
        f.press(Qt::Key_PageDown, Qt::ControlModifier);
        CHECK(f.model().snapshot().units.front().member.code == QStringLiteral("K2-04"));
        f.press(Qt::Key_PageUp, Qt::ControlModifier);
        CHECK(f.model().snapshot().units.front().member.code == QStringLiteral("K2-03"));
    }
}

TEST_CASE("while an input method composes, Enter belongs to it", "[scoring]")
{
    ScoringFixture f;
    f.goTo(f.columnCell("2.2", GridColumn::Kind::Reason));
    f.press(Qt::Key_F2);
    auto* editor = qobject_cast<CellEditor*>(QApplication::focusWidget());
    REQUIRE(editor);
    QInputMethodEvent composing(QStringLiteral("giấ"), {});
    QApplication::sendEvent(editor, &composing);
    REQUIRE(editor->isComposing());
    f.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == editor);
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral(" mới"));
    QApplication::sendEvent(editor, &done);
    f.press(Qt::Key_Return);
    CHECK(f.storedReason("2.2").endsWith(QStringLiteral(" mới")));
}

TEST_CASE(
    "a difference without a reason asks for one, and the reason goes to the round that differs",
    "[scoring]")
{
    ScoringFixture f;
    f.goTo(f.cell("1.5"));
    f.type("4");
    f.press(Qt::Key_Return);
    const QModelIndex reason = f.columnCell("1.5", GridColumn::Kind::Reason);
    CHECK(f.states(reason).testFlag(CellState::NeedsExplanation));
    CHECK(f.model().count(RowFilter::NeedsExplanation) == 1);
    CHECK(f.columnCell("1.5", GridColumn::Kind::Difference).data().toString()
          == QStringLiteral("−1,00"));

    f.goTo(f.cell("1.5"));
    f.press(Qt::Key_F2, Qt::ShiftModifier);
    f.type("Chưa diễn tập");
    f.press(Qt::Key_Return);
    CHECK(f.storedReason("1.5") == QStringLiteral("Chưa diễn tập"));
    CHECK_FALSE(f.states(reason).testFlag(CellState::NeedsExplanation));
    CHECK(f.model().count(RowFilter::NeedsExplanation) == 0);
}

TEST_CASE("the reason that is missing is asked for, whatever reason another round has", "[scoring]")
{
    ScoringFixture f;
    f.goTo(f.cell("1.5", Round::Self));
    f.press(Qt::Key_Space, Qt::ControlModifier);
    f.type("Khong co may chu");
    f.press(Qt::Key_Return);
    f.goTo(f.columnCell("1.5", GridColumn::Kind::Reason)); // not applicable against 5,00
    f.type("Co may chu o khoa");
    f.press(Qt::Key_Return);
    CHECK(f.storedReason("1.5", Round::Appraisal) == QStringLiteral("Co may chu o khoa"));
    CHECK(f.storedReason("1.5", Round::Self) == QStringLiteral("Khong co may chu"));
}

TEST_CASE("Ctrl+Space marks not applicable and asks the reason in the reason column", "[scoring]")
{
    ScoringFixture f;
    f.goTo(f.cell("2.5"));
    f.press(Qt::Key_Space, Qt::ControlModifier);
    REQUIRE(f.stored("2.5"));
    CHECK(f.stored("2.5")->entry() == Entry::notApplicable());
    CHECK(f.states(f.cell("2.5")).testFlag(CellState::NotApplicable));
    REQUIRE(qobject_cast<CellEditor*>(QApplication::focusWidget()));
    f.type("Không có giường bệnh");
    f.press(Qt::Key_Return);
    CHECK(f.storedReason("2.5") == QStringLiteral("Không có giường bệnh"));

    f.goTo(f.cell("2.5"));
    f.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK_FALSE(f.stored("2.5"));
}

TEST_CASE("Ctrl+D fills the first cell down, a single cell takes the one above", "[scoring]")
{
    ScoringFixture f;
    f.goTo(f.cell("3.3"));
    f.type("2,5");
    f.press(Qt::Key_Return);
    f.select(f.cell("3.3"), f.cell("3.5"));
    const size_t history = f.historyLength();
    f.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(f.cell("3.5").data().toString() == QStringLiteral("2,50"));
    // 3.4 is a choice without 2,5 among its options
    CHECK(f.states(f.cell("3.4")).testFlag(CellState::Refused));
    CHECK(f.historyLength() == history + 1);

    f.goTo(f.cell("1.2"));
    f.type("3");
    f.press(Qt::Key_Return);
    f.goTo(f.cell("1.3"));
    f.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(f.cell("1.3").data().toString() == QStringLiteral("3,00"));
}

TEST_CASE("Ctrl+D fills selected cells only, each column from its own first one", "[scoring]")
{
    ScoringFixture f;
    f.goTo(f.cell("3.3"));
    f.type("2,5");
    f.press(Qt::Key_Return);
    const auto between = f.stored("3.4");
    const auto beside = f.stored("3.3", Round::Self);
    const auto own = f.stored("1.2", Round::Self);
    f.goTo(f.cell("3.3"));
    for (const QModelIndex& cell : {f.cell("3.5"), f.cell("1.2", Round::Self)})
        f.cells().selectionModel()->select(cell, QItemSelectionModel::Select);
    const size_t history = f.historyLength();
    // a second time: the cells selected are the same as before
    for (int times = 0; times < 2; ++times) {
        f.press(Qt::Key_D, Qt::ControlModifier);
        CHECK(f.stored("3.5")->entry() == Entry::points(Points::hundredths(250)));
        CHECK(f.stored("3.4") == between);
        CHECK_FALSE(f.states(f.cell("3.4")).testFlag(CellState::Refused));
        CHECK(f.stored("3.3", Round::Self) == beside);
        CHECK(f.stored("1.2", Round::Self) == own);
        CHECK(f.historyLength() == history + 1);
    }
}

TEST_CASE("groups fold and filters keep what they found while it is edited", "[scoring]")
{
    ScoringFixture f;
    const int all = f.model().rowCount();
    const int first = f.model().rowOf(f.node("I"));
    f.goTo(f.cell("I"));
    f.press(Qt::Key_Minus);
    CHECK(f.model().rowCount() == all - 5);
    CHECK(f.model().rowOf(f.node("1.2")) == -1);
    CHECK(f.states(f.model().index(first, 0)).testFlag(CellState::Collapsed));
    f.press(Qt::Key_Plus);
    CHECK(f.model().rowCount() == all);

    QTest::mouseClick(f.page.findChild<QToolButton*>(QStringLiteral("filter1")), Qt::LeftButton);
    CHECK(f.model().rowCount() == 2); // II and 2.2
    CHECK(f.model().rowOf(f.node("2.2")) == 1);
    f.cells().setFocus();
    f.goTo(f.cell("2.2"));
    f.type("7");
    f.press(Qt::Key_Return); // now as the unit scored itself
    CHECK(f.model().count(RowFilter::Differs) == 0);
    CHECK(f.model().rowOf(f.node("2.2")) == 1);
    QTest::mouseClick(f.page.findChild<QToolButton*>(QStringLiteral("filter0")), Qt::LeftButton);
    CHECK(f.model().rowCount() == all);
}

TEST_CASE("find goes to a folded criterion without regard to accents", "[scoring]")
{
    ScoringFixture f;
    f.goTo(f.cell("I"));
    f.press(Qt::Key_Minus);
    f.press(Qt::Key_F, Qt::ControlModifier);
    f.type("sao luu");
    f.press(Qt::Key_Return);
    REQUIRE(f.model().rowOf(f.node("1.5")) >= 0);
    CHECK(f.cells().currentIndex().row() == f.model().rowOf(f.node("1.5")));
}

TEST_CASE("an edit keeps the selection, the current cell and the place of the scroll bar",
          "[scoring]")
{
    ScoringFixture f;
    f.goTo(f.cell("4.4"));
    f.cells().scrollTo(f.cell("4.4"));
    const int scrolled = f.cells().verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    f.type("2");
    f.press(Qt::Key_Tab);
    CHECK(f.cells().verticalScrollBar()->value() == scrolled);
    CHECK(f.page.grid().frozen().verticalScrollBar()->value() == scrolled);
    CHECK(f.cells().currentIndex() == f.columnCell("4.4", GridColumn::Kind::Reason));
}

TEST_CASE("a cell is named and described in words", "[scoring]")
{
    ScoringFixture f;
    const QString name = f.cell("2.4").data(Qt::AccessibleTextRole).toString();
    CHECK(name.startsWith(QStringLiteral("2.4 Thanh toán viện phí không dùng tiền mặt, ")));
    CHECK(name.contains(QStringLiteral("5,25")));
    CHECK(name.endsWith(QStringLiteral(" 6,00")));
    CHECK(f.cell("2.4")
              .data(Qt::AccessibleDescriptionRole)
              .toString()
              .contains(QStringLiteral("42.000")));
    CHECK(f.cell("2.2")
              .data(Qt::AccessibleDescriptionRole)
              .toString()
              .contains(QStringLiteral("Một khoa")));
    CHECK(f.model().headerData(f.cell("2.4").row(), Qt::Vertical, Qt::DisplayRole).toString()
          == QStringLiteral("2.4 Thanh toán viện phí không dùng tiền mặt"));
}

TEST_CASE("a locked sheet is marked and takes nothing", "[scoring]")
{
    ScoringFixture f;
    f.prompts.confirms = {true};
    QTest::mouseClick(f.page.findChild<QPushButton*>(QStringLiteral("primaryMove")),
                      Qt::LeftButton);
    CHECK((*f.workspace.ledger().sheet(f.workspace.plan(), f.unit(), Round::Appraisal))->state
          == SheetState::Locked);
    CHECK(f.states(f.cell("1.2")).testFlag(CellState::Locked));
    f.cells().setFocus();
    f.goTo(f.cell("1.2"));
    f.type("3");
    CHECK(QApplication::focusWidget() == &f.cells()); // nothing to type in was opened
    f.press(Qt::Key_Return);
    f.press(Qt::Key_Delete);
    CHECK(f.cell("1.2").data().toString() == QStringLiteral("4,50"));
    CHECK_FALSE(f.page.findChild<QPushButton*>(QStringLiteral("primaryMove"))->isVisible());
}

TEST_CASE("the primary act is the next step of the round", "[scoring]")
{
    struct Case {
        Round round;
        SheetState state;
        std::optional<SheetState> next;
    };
    const auto each = GENERATE(values<Case>({
        {Round::Self, SheetState::Draft, SheetState::Submitted},
        {Round::Self, SheetState::Submitted, SheetState::Received},
        {Round::Self, SheetState::Received, std::nullopt}, // the appraisal goes on from it
        {Round::Self, SheetState::Returned, SheetState::Submitted},
        {Round::Appraisal, SheetState::Draft, SheetState::UnderAppraisal},
        {Round::Appraisal, SheetState::UnderAppraisal, SheetState::Appraised},
        {Round::Appraisal, SheetState::Appraised, SheetState::Approved},
        {Round::Council, SheetState::Approved, SheetState::Locked},
        {Round::Council, SheetState::Locked, std::nullopt},
    }));
    const auto moves = movesFrom(each.round, each.state);
    const bool hasPrimary = !moves.empty() && moves.front().primary;
    CHECK((hasPrimary ? std::optional(moves.front().to) : std::nullopt) == each.next);
    CHECK(std::all_of(moves.begin(), moves.end(), [&](const SheetMove& move) {
        return isLegalMove(each.state, move.to) && !move.text.isEmpty();
    }));
}

TEST_CASE("a sheet goes back only with a reason", "[scoring]")
{
    ScoringFixture f;
    f.prompts.texts = {QStringLiteral("Bổ sung minh chứng 2.4")};
    auto* more = f.page.findChild<QToolButton*>(QStringLiteral("moreMoves"));
    REQUIRE(more);
    more->menu()->actions().first()->trigger();
    const auto sheet = f.workspace.ledger().sheet(f.workspace.plan(), f.unit(), Round::Appraisal);
    CHECK((*sheet)->state != SheetState::Approved);
    CHECK((*sheet)->reason == QStringLiteral("Bổ sung minh chứng 2.4"));
}

TEST_CASE("the first score of a draft says that it froze the plan", "[scoring]")
{
    ScoringFixture f;
    REQUIRE(f.workspace.apply(actions::reopenPlan(f.workspace.ledger(), f.workspace.plan(),
                                                  QStringLiteral("Sửa bảng điểm"))));
    auto* banner = f.page.findChild<QWidget*>(QStringLiteral("freezeBanner"));
    CHECK(banner->isVisible());
    f.goTo(f.cell("1.2"));
    f.type("3");
    f.press(Qt::Key_Return);
    CHECK(f.workspace.book()->plan.state == PlanState::Scoring);
    CHECK(banner->isVisible());
    CHECK(f.cells().currentIndex() == f.cell("1.3"));
}

TEST_CASE("the round one types in becomes the round being scored", "[scoring]")
{
    ScoringFixture f;
    f.goTo(f.cell("1.2", Round::Self));
    CHECK(f.model().activeRound() == 0);
    f.goTo(f.cell("1.2", Round::Appraisal));
    CHECK(f.model().activeRound() == 1);
}

TEST_CASE("the bloc shows a unit a column, with totals, grades and live ranks", "[scoring]")
{
    ScoringFixture f;
    f.showBloc();
    CHECK(f.model().columnCount() == 3 + 13);
    const auto& totals = *f.page.grid().totals().model();
    REQUIRE(totals.rowCount() == 3);
    const int column = 3 + f.model().snapshot().unitIndex(f.unit());
    CHECK(totals.index(TotalsModel::TotalRow, column).data().toString() == QStringLiteral("97,50"));
    CHECK(totals.index(TotalsModel::RankRow, column).data().toString() == QStringLiteral("2="));
    CHECK(f.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
          == QStringLiteral("Lâm Bình"));

    f.goTo(f.model().index(f.model().rowOf(f.node("2.2")), column));
    f.type("8");
    f.press(Qt::Key_Return);
    CHECK(totals.index(TotalsModel::TotalRow, column).data().toString() == QStringLiteral("99,50"));
    CHECK(totals.index(TotalsModel::RankRow, column).data().toString() == QStringLiteral("1"));
    CHECK(f.stored("2.2")->entry() == Entry::points(Points::whole(8)));
}

TEST_CASE("cells below 60 % of the maximum are marked in the bloc, and need not be", "[scoring]")
{
    ScoringFixture f;
    f.showBloc();
    const int column = 3 + f.model().snapshot().unitIndex(f.unit("K2-12"));
    const QModelIndex low = f.model().index(f.model().rowOf(f.node("2.3")), column);
    REQUIRE(low.data().toString() == QStringLiteral("3,00"));
    CHECK(f.states(low).testFlag(CellState::BelowThreshold));
    f.model().setMarkBelowThreshold(false);
    CHECK_FALSE(f.states(low).testFlag(CellState::BelowThreshold));
}
