// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/scoring_fixture.h"

#include "core/actions/packages/remarkactions.h"
#include "core/actions/scoring/scoreactions.h"
#include "ui/scoring/celleditor.h"
#include "ui/scoring/gridcells.h"
#include "ui/scoring/totalsmodel.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace thidua;

// What the scoring page does so that nothing is changed, or believed, by accident.

namespace {

/// The unit whose appraisal has not begun, and some of whose criteria are not meant for its kind.
constexpr const char* kUnscored = "K3-06";

std::optional<Entry> entryOf(ScoringFixture& f, const char* code, const char* unit,
                             Round round = Round::Appraisal)
{
    const auto sheet = f.workspace.ledger().sheet(f.workspace.plan(), f.unit(unit), round);
    if (!sheet || !*sheet)
        return {};
    const auto score = f.workspace.ledger().score((*sheet)->id, f.criterion(code));
    return score && *score ? std::optional((*score)->entry()) : std::nullopt;
}

Sheet sheetOf(ScoringFixture& f, const char* unit, Round round = Round::Appraisal)
{
    const auto sheet = f.workspace.ledger().sheet(f.workspace.plan(), f.unit(unit), round);
    REQUIRE(sheet);
    REQUIRE(*sheet);
    return **sheet;
}

void clickIn(ScoringFixture& f, const char* banner, qsizetype at = 0)
{
    QApplication::processEvents();
    const auto buttons = f.page.findChild<QWidget*>(QString::fromLatin1(banner))
                             ->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    QList<QPushButton*> shown;
    for (QPushButton* button : buttons) {
        if (button->isVisible())
            shown << button;
    }
    REQUIRE(shown.size() > at);
    QTest::mouseClick(shown[at], Qt::LeftButton);
}

} // namespace

TEST_CASE("a criterion not meant for the kind of unit is empty until a reviewer says so",
          "[scoring][care]")
{
    ScoringFixture f;
    f.showUnit(kUnscored);
    const QModelIndex cell = f.cell("2.2");
    CHECK(cell.data().toString().isEmpty());
    CHECK(f.states(cell).testFlag(CellState::NotMeant));
    CHECK_FALSE(f.states(cell).testFlag(CellState::NotApplicable));
    f.goTo(cell);
    CHECK(f.textOf("ruleText").isEmpty()); // the label itself
    CHECK(f.page.findChild<QLabel*>(QStringLiteral("ruleText"))
              ->text()
              .contains(QStringLiteral("không áp dụng cho loại đơn vị này")));
    SECTION("typed")
    {
        const char* text = GENERATE("KAD", "kad", "N/A");
        f.type(text);
        f.press(Qt::Key_Return);
    }
    SECTION("by Ctrl+Space")
    {
        f.press(Qt::Key_Space, Qt::ControlModifier);
    }
    SECTION("pasted from the self-score")
    {
        f.goTo(f.cell("2.2", Round::Self));
        f.press(Qt::Key_C, Qt::ControlModifier);
        f.goTo(f.cell("2.2"));
        f.press(Qt::Key_V, Qt::ControlModifier);
    }
    SECTION("pasted as text")
    {
        QApplication::clipboard()->setText(QStringLiteral("KAĐ"));
        f.press(Qt::Key_V, Qt::ControlModifier);
    }
    SECTION("taken over from the self-score")
    {
        f.press(Qt::Key_R, Qt::ControlModifier);
    }
    CHECK(entryOf(f, "2.2", kUnscored) == Entry::notApplicable());
    CHECK(f.states(f.cell("2.2")).testFlag(CellState::NotApplicable));
    CHECK(f.cell("2.2").data().toString() == QStringLiteral("KAĐ"));
    // the reason the unit gave stays in sight
    CHECK(f.columnCell("2.2", GridColumn::Kind::Reason)
              .data()
              .toString()
              .startsWith(QStringLiteral("Không áp dụng: Đơn vị không khám")));
}

TEST_CASE("the scores of the round before go into empty cells only, as one step", "[scoring][care]")
{
    ScoringFixture f;
    f.showUnit(kUnscored);
    f.goTo(f.cell("1.2"));
    f.type("3");
    f.press(Qt::Key_Return);
    const size_t history = f.historyLength();
    f.select(f.cell("1.1"), f.cell("1.3"));
    f.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(entryOf(f, "1.1", kUnscored) == entryOf(f, "1.1", kUnscored, Round::Self));
    CHECK(entryOf(f, "1.2", kUnscored) == Entry::points(Points::whole(3)));
    CHECK(entryOf(f, "1.3", kUnscored) == Entry::ratio(Points::whole(240), Points::whole(480)));
    CHECK(f.historyLength() == history + 1);
    CHECK(f.textOf("scoringNotice").contains(QStringLiteral("2 ô")));

    auto* all = f.page.findChild<QAction*>(QStringLiteral("takeOverAll"));
    REQUIRE(all);
    CHECK(all->text().contains(QStringLiteral("20 ô trống")));
    all->trigger();
    CHECK(f.model().count(RowFilter::Unscored) == 0);
    CHECK_FALSE(f.page.findChild<QAction*>(QStringLiteral("takeOverAll")));

    // the appraisal that could never be confirmed
    f.goTo(f.cell("1.2"));
    f.type("2");
    f.press(Qt::Key_Return);
    QTest::mouseClick(f.page.findChild<QPushButton*>(QStringLiteral("primaryMove")),
                      Qt::LeftButton);
    CHECK(sheetOf(f, kUnscored).state == SheetState::Appraised);
}

TEST_CASE("Ctrl+Shift+R in the grid is the window's, Ctrl+R the grid's", "[scoring][care]")
{
    ScoringFixture f;
    f.showUnit(kUnscored);
    f.goTo(f.cell("1.1"));
    const size_t history = f.historyLength();
    const auto isTaken = [&](Qt::KeyboardModifiers modifiers) {
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_R, modifiers);
        asked.ignore();
        QApplication::sendEvent(QApplication::focusWidget(), &asked);
        return asked.isAccepted();
    };
    CHECK(isTaken(Qt::ControlModifier));
    CHECK_FALSE(isTaken(Qt::ControlModifier | Qt::ShiftModifier));
    f.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.historyLength() == history);
    CHECK_FALSE(entryOf(f, "1.1", kUnscored));
    f.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(f.historyLength() == history + 1);
}

TEST_CASE("a confirmation that cannot be leads to what is not scored", "[scoring][care]")
{
    ScoringFixture f;
    f.showUnit(kUnscored);
    f.goTo(f.cell("1.1"));
    f.type("88");
    f.press(Qt::Key_Return);
    f.prompts.confirms = {true};
    QTest::mouseClick(f.page.findChild<QPushButton*>(QStringLiteral("primaryMove")),
                      Qt::LeftButton);
    REQUIRE(f.prompts.questions.size() == 1);
    CHECK(f.prompts.questions.front().text.contains(QStringLiteral("1.2")));
    CHECK(f.model().filter() == RowFilter::Unscored);
    CHECK(f.cells().currentIndex() == f.cell("1.2"));
    CHECK(f.model().rowOf(f.node("1.1")) == -1);
    CHECK(f.model().count(RowFilter::Unscored) == 19);
    CHECK(sheetOf(f, kUnscored).state == SheetState::UnderAppraisal);
}

TEST_CASE("half a sheet has no grade, no distance and no rank", "[scoring][care]")
{
    ScoringFixture f;
    f.showUnit(kUnscored);
    f.goTo(f.cell("1.1"));
    f.type("88");
    f.press(Qt::Key_Return);
    const QAbstractItemModel& totals = *f.page.grid().totals().model();
    const QModelIndex words =
        totals.index(0, f.columnCell("1.1", GridColumn::Kind::Reason).column());
    CHECK(words.data().toString() == QStringLiteral("chưa đủ điểm (còn 19 tiêu chí)"));
    CHECK_FALSE(words.data(TotalsModel::GradeRole).isValid());
    const QModelIndex difference = f.columnCell("I", GridColumn::Kind::Difference);
    CHECK(difference.data().toString().isEmpty());
    CHECK(totals.index(0, difference.column()).data().toString().isEmpty());
    CHECK(words.data(TotalsModel::EdgeRole).toString().isEmpty());

    f.page.goTo({.section = Section::Scoring,
                 .bloc = f.workspace.book()->member(f.unit(kUnscored))->bloc,
                 .round = Round::Appraisal,
                 .matrix = true});
    const int column = 3 + f.model().snapshot().unitIndex(f.unit(kUnscored));
    CHECK(totals.index(TotalsModel::GradeRow, column).data().toString()
          == QStringLiteral("còn 19"));
    CHECK(totals.index(TotalsModel::RankRow, column).data().toString() == QStringLiteral("–"));
    CHECK(totals.index(TotalsModel::RankRow, column)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(QStringLiteral("chưa đủ điểm (còn 19 tiêu chí)")));
    CHECK(totals.index(TotalsModel::RankRow, 3).data().toString() != QStringLiteral("–"));
}

TEST_CASE("the rule strip says first what is to be typed", "[scoring][care]")
{
    struct Case {
        const char* criterion;
        const char* hint;
    };
    const auto each = GENERATE(values<Case>({{"1.1", "Gõ kết quả đo, ví dụ 95"},
                                             {"1.2", "Gõ điểm, tối đa 5,00"},
                                             {"1.3", "Gõ tử số/mẫu số, ví dụ 40/80"},
                                             {"T.2", "Gõ số lượng"}}));
    ScoringFixture f;
    f.goTo(f.cell(each.criterion));
    const auto* strip = f.page.findChild<QLabel*>(QStringLiteral("ruleText"));
    REQUIRE(strip);
    INFO(strip->text().toStdString());
    CHECK(strip->text().startsWith(QString::fromUtf8(each.hint)));
}

TEST_CASE("a step taken back elsewhere is named and led to", "[scoring][care]")
{
    ScoringFixture f;
    f.goTo(f.cell("4.4"));
    f.type("2");
    f.press(Qt::Key_Return);
    SECTION("on the unit on show the cell is gone to")
    {
        f.goTo(f.cell("1.2"));
        f.workspace.undo();
        CHECK(f.cells().currentIndex() == f.cell("4.4"));
        CHECK_FALSE(f.isShown("scoringNotice"));
    }
    SECTION("on another unit a line says where, and a button goes there")
    {
        f.showUnit("K2-04");
        f.workspace.undo();
        CHECK(f.isShown("scoringNotice"));
        CHECK(f.textOf("scoringNotice").contains(QStringLiteral("4.4")));
        CHECK(f.textOf("scoringNotice").contains(QStringLiteral("Lâm Bình")));
        std::optional<Location> there;
        QObject::connect(&f.workspace, &Workspace::navigationRequested, &f.page,
                         [&](const Location& place) { there = place; });
        clickIn(f, "scoringNotice");
        REQUIRE(there);
        f.page.goTo(*there);
        CHECK(f.cells().currentIndex() == f.cell("4.4"));
        CHECK(f.model().snapshot().units.front().member.code == QStringLiteral("K2-03"));
        CHECK_FALSE(f.isShown("scoringNotice"));
    }
}

TEST_CASE("the first change of an approved sheet is asked about, once", "[scoring][care]")
{
    ScoringFixture f;
    f.prompts.agrees = false;
    const auto before = f.stored("1.2");
    f.goTo(f.cell("1.2"));
    SECTION("declined: nothing opens and nothing changes")
    {
        f.prompts.confirms = {false, false, false, false};
        f.type("3");
        CHECK(QApplication::focusWidget() == &f.cells());
        f.press(Qt::Key_Delete);
        QApplication::clipboard()->setText(QStringLiteral("3"));
        f.press(Qt::Key_V, Qt::ControlModifier);
        f.press(Qt::Key_Space, Qt::ControlModifier);
        CHECK(f.stored("1.2") == before);
        CHECK(f.prompts.questions.size() == 4);
    }
    SECTION("agreed: what was typed replaces the value, and a second change asks no more")
    {
        f.prompts.confirms = {true};
        f.type("3,5");
        f.press(Qt::Key_Return);
        CHECK(f.stored("1.2")->entry() == Entry::points(Points::hundredths(350)));
        f.type("50/100");
        f.press(Qt::Key_Return);
        CHECK(f.prompts.questions.size() == 1);
    }
}

TEST_CASE("a sheet changed since its approval is approved again before it is locked",
          "[scoring][care]")
{
    ScoringFixture f;
    f.goTo(f.cell("1.5"));
    f.type("5");
    f.press(Qt::Key_Return);
    f.goTo(f.cell("3.5"));
    f.type("3");
    f.press(Qt::Key_Return);
    f.goTo(f.cell("1.2"));
    f.type("5");
    f.press(Qt::Key_Return);
    f.goTo(f.cell("1.2"));
    f.press(Qt::Key_F2, Qt::ShiftModifier);
    f.type("Da bo sung");
    f.press(Qt::Key_Return);
    REQUIRE(sheetOf(f, "K2-03").editsSinceApproval > 0);
    auto* primary = f.page.findChild<QPushButton*>(QStringLiteral("primaryMove"));
    CHECK(primary->text() == QStringLiteral("Phê duyệt lại"));
    const auto actions = f.page.findChild<QToolButton*>(QStringLiteral("moreMoves"))->menu();
    const QAction* lock = nullptr;
    for (const QAction* action : actions->actions()) {
        if (action->text() == QStringLiteral("Khóa bảng chấm"))
            lock = action;
    }
    REQUIRE(lock);
    CHECK_FALSE(lock->isEnabled());
    CHECK(lock->toolTip().contains(QStringLiteral("phê duyệt lại")));
    CHECK_FALSE(actions::moveSheet(f.workspace.ledger(), f.workspace.plan(), f.unit(),
                                   Round::Appraisal, SheetState::Locked, {}));

    QTest::mouseClick(primary, Qt::LeftButton);
    CHECK(sheetOf(f, "K2-03").editsSinceApproval == 0);
    CHECK(sheetOf(f, "K2-03").state == SheetState::Approved);
    f.prompts.confirms = {true};
    QTest::mouseClick(primary, Qt::LeftButton);
    CHECK(sheetOf(f, "K2-03").state == SheetState::Locked);
}

TEST_CASE("a self-score the unit has sent is changed only after a question", "[scoring][care]")
{
    ScoringFixture f;
    f.prompts.agrees = false;
    const auto before = f.stored("1.2", Round::Self);
    f.goTo(f.cell("1.2", Round::Self));
    f.prompts.confirms = {false};
    f.type("1");
    f.press(Qt::Key_Return);
    CHECK(f.stored("1.2", Round::Self) == before);
    CHECK(f.prompts.questions.front().fact.contains(QStringLiteral("tự chấm đã gửi")));
    f.goTo(f.cell("1.2", Round::Self));
    f.prompts.confirms = {true};
    f.press(Qt::Key_F2);
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.type("1");
    f.press(Qt::Key_Return);
    CHECK(f.stored("1.2", Round::Self)->entry() == Entry::points(Points::whole(1)));
}

TEST_CASE("the figure that brought up the question about a sent self-score is not lost",
          "[scoring][care]")
{
    ScoringFixture f;
    f.prompts.agrees = false;
    f.prompts.confirms = {true};
    const auto line = [&] {
        return f.cells().viewport()->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
    };
    f.goTo(f.cell("1.2", Round::Self));
    SECTION("one key")
    {
        f.type("2");
        REQUIRE(line());
        CHECK(line()->text() == QStringLiteral("2"));
        f.press(Qt::Key_Return);
        CHECK(f.stored("1.2", Round::Self)->entry() == Entry::points(Points::whole(2)));
    }
    SECTION("typed on without looking up")
    {
        f.prompts.meanwhile = [&] { QTest::keyClicks(&f.page, QStringLiteral(",5")); };
        f.type("2");
        REQUIRE(line());
        CHECK(line()->text() == QStringLiteral("2,5"));
    }
    SECTION("and gone back")
    {
        f.prompts.confirms = {false};
        f.prompts.meanwhile = [&] { QTest::keyClicks(&f.page, QStringLiteral(",5")); };
        f.type("2");
        CHECK_FALSE(line());
    }
}

TEST_CASE("where another part of the program leads to is the round it names", "[scoring][care]")
{
    ScoringFixture f;
    f.showUnit(kUnscored);
    f.goTo(f.cell("1.2")); // of the appraisal
    f.page.goTo({.section = Section::Scoring,
                 .unit = f.model().snapshot().units.front().member.unit,
                 .round = Round::Self});
    CHECK(f.cells().currentIndex().column() == f.cell("1.2", Round::Self).column());
    CHECK(f.model().activeRound() == 0);
}

TEST_CASE("Ctrl+Home stays in the round being scored", "[scoring][care]")
{
    ScoringFixture f;
    f.goTo(f.cell("2.2"));
    f.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(f.cells().currentIndex() == f.cell("I"));
    CHECK(f.model().activeRound() == 1);
}

TEST_CASE("the header marks the column of the round being scored", "[scoring][care]")
{
    ScoringFixture f;
    const auto marked = [&](Round round) {
        const auto* header = f.cells().horizontalHeader();
        const QImage image = f.cells().horizontalHeader()->viewport()->grab().toImage();
        const int left = header->sectionViewportPosition(f.cell("1.2", round).column());
        return image.pixelColor(left + 2, 2) == theme().soft;
    };
    REQUIRE(marked(Round::Appraisal));
    for (const Round round : {Round::Self, Round::Appraisal}) {
        f.goTo(f.cell("1.2", round));
        CHECK(marked(round));
        CHECK_FALSE(marked(round == Round::Self ? Round::Appraisal : Round::Self));
    }
}

TEST_CASE("the report counts every refused cell until none is left or it is closed",
          "[scoring][care]")
{
    ScoringFixture f;
    for (const char* code : {"1.2", "1.5", "2.2"}) {
        f.goTo(f.cell(code));
        f.type("77");
        f.press(Qt::Key_Return);
    }
    CHECK(f.textOf("pasteReport").contains(QStringLiteral("3 ô không hợp lệ")));
    f.goTo(f.cell("3.3"));
    f.type("2");
    f.press(Qt::Key_Return);
    CHECK(f.isShown("pasteReport"));
    f.goTo(f.cell("1.5"));
    f.type("4");
    f.press(Qt::Key_Return);
    CHECK(f.textOf("pasteReport").contains(QStringLiteral("2 ô không hợp lệ")));
    SECTION("the last one put right hides it")
    {
        for (const char* code : {"1.2", "2.2"}) {
            f.goTo(f.cell(code));
            f.type("4");
            f.press(Qt::Key_Return);
        }
        CHECK_FALSE(f.isShown("pasteReport"));
    }
    SECTION("another unit has none, and coming back shows them")
    {
        f.showUnit("K2-04");
        CHECK_FALSE(f.isShown("pasteReport"));
        f.showUnit("K2-03");
        CHECK(f.isShown("pasteReport"));
    }
    SECTION("closing clears the frames")
    {
        const auto close =
            f.page.findChild<QWidget*>(QStringLiteral("pasteReport"))->findChildren<QToolButton*>();
        REQUIRE(close.size() == 1);
        QTest::mouseClick(close.front(), Qt::LeftButton);
        CHECK_FALSE(f.isShown("pasteReport"));
        CHECK_FALSE(f.states(f.cell("1.2")).testFlag(CellState::Refused));
        CHECK_FALSE(f.states(f.cell("2.2")).testFlag(CellState::Refused));
    }
}

TEST_CASE("the report of a paste goes with the paste", "[scoring][care]")
{
    ScoringFixture f;
    QApplication::clipboard()->setText(QStringLiteral("3,00"));
    f.goTo(f.cell("1.2"));
    f.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(f.textOf("pasteReport").contains(QStringLiteral("Đã dán 1 ô.")));
    f.workspace.undo();
    CHECK_FALSE(f.isShown("pasteReport"));
}

TEST_CASE("Ctrl+D from a computed row says why nothing is filled", "[scoring][care]")
{
    ScoringFixture f;
    const size_t history = f.historyLength();
    SECTION("alone")
    {
        f.goTo(f.cell("II"));
    }
    SECTION("with cells below")
    {
        f.select(f.cell("II"), f.cell("2.3"));
    }
    f.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(f.historyLength() == history);
    CHECK(f.isShown("scoringNotice"));
    CHECK(f.textOf("scoringNotice").contains(QStringLiteral("Dòng II")));
}

TEST_CASE("A measured result is typed with its unit in sight and what it comes to above",
          "[scoring][care]")
{
    ScoringFixture f;
    f.prompts.agrees = true;
    const auto strip = [&] {
        return f.page.findChild<QLabel*>(QStringLiteral("ruleText"))->text();
    };
    f.goTo(f.cell("1.1"));
    const QString rule = strip();
    f.press(Qt::Key_F2); // the question about the approved sheet is answered here
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.type("4");
    auto* line = qobject_cast<CellEditor*>(QApplication::focusWidget());
    REQUIRE(line);
    CHECK(line->shownUnit() == QStringLiteral("%"));
    INFO(strip().toStdString());
    CHECK(strip().startsWith(QStringLiteral("4% → 0,00 điểm: ")));
    SECTION("a figure that is points says so, without the unit")
    {
        f.type(" diem");
        CHECK(line->shownUnit().isEmpty());
        CHECK(strip().contains(QStringLiteral("→ 4,00 điểm")));
    }
    SECTION("with the percent sign it is the same")
    {
        f.type(" %");
        CHECK(line->shownUnit().isEmpty());
        f.press(Qt::Key_Return);
        CHECK(f.stored("1.1")->entry() == Entry::value(Points::whole(4)));
    }
    SECTION("more than there can be is said before it is committed")
    {
        f.press(Qt::Key_A, Qt::ControlModifier);
        f.type("77 diem");
        CHECK(strip().contains(QStringLiteral("77,00")));
    }
    SECTION("Esc brings the rule back")
    {
        f.press(Qt::Key_Escape);
        CHECK(strip() == rule);
    }
}

TEST_CASE(
    "A remark is marked in the grid as soon as it is written, and no longer once it is settled")
{
    ScoringFixture f;
    const auto states = [&] { return remarkStates(f.model().snapshot(), 0, f.node("1.1")); };
    const actions::Stamp stamp{QStringLiteral("Thư ký"), f.workspace.session().now()};
    REQUIRE_FALSE(states().testFlag(CellState::Asked));
    const auto remark =
        actions::addRemark(f.workspace.ledger(), f.workspace.plan(), f.unit(), f.criterion("1.1"),
                           QStringLiteral("Bổ sung quyết định"), stamp);
    REQUIRE(remark);
    REQUIRE(f.workspace.apply(*remark));
    CHECK(states().testFlag(CellState::Asked));
    f.workspace.undo();
    CHECK_FALSE(states().testFlag(CellState::Asked));
}
