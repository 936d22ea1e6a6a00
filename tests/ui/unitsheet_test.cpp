// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/remarkactions.h"
#include "core/actions/scoring/tableactions.h"
#include "tests/ui/unitdesk.h"
#include "ui/support/infoline.h"
#include "ui/unitmode/answerpanel.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace thidua;
using namespace thidua::test;

// The own score sheet: what was entered, what is missing, and where.

namespace {

struct SheetDesk : Desk {
    UnitScoresPage& scores() const
    {
        window->showPart(UnitPart::Scores);
        auto* page = qobject_cast<UnitScoresPage*>(window->page());
        REQUIRE(page);
        return *page;
    }
    ScoreView& cells() const { return scores().grid().cells(); }
    ScoreModel& model() const { return *qobject_cast<ScoreModel*>(cells().model()); }
    /// The first base leaf with a rule, as the council has it.
    const TableNode& leaf(RuleKind rule) const
    {
        static TableNode found;
        const auto plan = book();
        for (const TableNode& node : plan->table.nodes()) {
            if (node.criterion.rule == rule && node.type() == CriterionType::Base) {
                found = node;
                return found;
            }
        }
        FAIL("the plan has no such rule");
        return found;
    }
    QModelIndex cell(CriterionId criterion) const
    {
        ScoreModel& grid = model();
        return grid.index(grid.rowOf(grid.snapshot().table.indexOf(criterion)),
                          ScoreModel::kFrozenColumns);
    }
    void goTo(CriterionId criterion) const { cells().setCurrentIndex(cell(criterion)); }
    void enter(CriterionId criterion, const char* text) const
    {
        goTo(criterion);
        cells().setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text).left(1));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text).mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    const InfoLine& preview() const { return *find<InfoLine>("scorePreview"); }
    void ask(CriterionId criterion, const char* text)
    {
        write(council(),
              actions::addRemark(ledger(), plan(), unit(0), criterion, QString::fromUtf8(text),
                                 stamp()));
    }
};

} // namespace

TEST_CASE("the panel goes on showing what was entered, and doubts a figure like points",
          "[unitmode]")
{
    SheetDesk desk;
    const CriterionId bands = desk.leaf(RuleKind::Bands).criterion.id;
    const CriterionId ratio = desk.leaf(RuleKind::Ratio).criterion.id;
    const UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    desk.goTo(bands);
    CHECK(desk.preview().isHidden());
    desk.enter(bands, "1");
    CHECK(desk.cells().currentIndex() != desk.cell(bands)); // Enter goes on
    desk.goTo(bands);
    CHECK_FALSE(desk.preview().isHidden());
    CHECK(desk.preview().text().contains(QStringLiteral("1 → 0,00")));
    CHECK(desk.preview().text().contains(QStringLiteral("“1 điểm”")));
    // The last page names it too, before anything is sent.
    const auto doubts = [&] { return window.todo().part(UnitPart::Scores)->doubts; };
    REQUIRE(doubts().size() == 1);
    CHECK(doubts().front().criterion == bands);
    CHECK(window.todo().hints().front().text == doubts().front().text);
    CHECK_FALSE(desk.find<InfoLine>("hintState")->text().isEmpty());
    // What is being typed takes its place, and gives it back.
    desk.cells().setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9"));
    CHECK(desk.preview().text().startsWith(QStringLiteral("9 → ")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(desk.preview().text().contains(QStringLiteral("“1 điểm”")));
    desk.enter(bands, "96");
    desk.goTo(bands);
    CHECK(desk.preview().text().contains(QStringLiteral("96 → ")));
    CHECK_FALSE(desk.preview().text().contains(QStringLiteral("điểm”")));
    CHECK(doubts().empty());
    desk.enter(ratio, "18000/24000");
    desk.goTo(ratio);
    CHECK(desk.preview().text().contains(QStringLiteral("18000/24000 → ")));
    // Points stand in the grid as they were typed.
    desk.enter(ratio, "1");
    desk.goTo(ratio);
    CHECK(desk.preview().isHidden());
}

TEST_CASE("another line is shown from its top, with the start of its evidence", "[unitmode]")
{
    SheetDesk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    const CriterionId first = desk.leaf(RuleKind::Bands).criterion.id;
    window.resize(1100, 560);
    desk.goTo(first);
    QApplication::processEvents();
    QScrollBar* scroll =
        window.findChild<AnswerPanel*>()->findChild<QScrollArea*>()->verticalScrollBar();
    REQUIRE(scroll->maximum() > 0);
    scroll->setValue(scroll->maximum());
    desk.enter(first, "96"); // the same line again keeps its place until Enter goes on
    CHECK(scroll->value() == 0);
    desk.goTo(first);
    auto* evidence = desk.find<QLineEdit>("evidence");
    Desk::type(evidence, "2.1-bao-cao-phan-mem-dai-lam.pdf; 2.1-anh-man-hinh.png; 3.pdf");
    desk.goTo(desk.leaf(RuleKind::Ratio).criterion.id);
    desk.goTo(first);
    CHECK(evidence->cursorPosition() == 0);
    CHECK(evidence->toolTip() == evidence->text());
}

TEST_CASE("what is typed after Enter stands behind the evidence that was kept", "[unitmode]")
{
    SheetDesk desk;
    desk.openWindow(desk.issue({0}).front());
    const CriterionId first = desk.leaf(RuleKind::Bands).criterion.id;
    desk.enter(first, "96");
    desk.goTo(first);
    auto* evidence = desk.find<QLineEdit>("evidence");
    Desk::type(evidence, "12/BC-BV");
    QTest::keyClicks(evidence, QStringLiteral("; 15/BC-BV"));
    QTest::keyClick(evidence, Qt::Key_Return);
    CHECK(evidence->text() == QStringLiteral("12/BC-BV; 15/BC-BV"));
    CHECK(evidence->toolTip() == evidence->text());
}

TEST_CASE("an unanswered question of the council is named as what is missing, and led to",
          "[unitmode]")
{
    SheetDesk desk;
    const TableNode asked = desk.leaf(RuleKind::Ratio);
    desk.ask(asked.criterion.id, "Gửi bổ sung báo cáo quý III");
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    auto* lead = desk.find<QPushButton>("firstLacking");
    CHECK(lead->text().contains(asked.criterion.code));
    desk.fillScores();
    desk.goTo(desk.leaf(RuleKind::Bands).criterion.id);
    const auto missing = [&] { return window.todo().part(UnitPart::Scores)->missing; };
    const auto others =
        std::ranges::count_if(missing(), [](const TodoItem& item) { return item.remark.isNull(); });
    CHECK(lead->toolTip().contains(QStringLiteral("quý III")));
    // One that asks is told apart from what lacks, beside it or alone.
    const auto words = [](const char* text, int n) {
        return QCoreApplication::translate("UnitParts", text, nullptr, n);
    };
    const QString asks = others == 0
        ? words("%n remark(s) to answer", 1)
        : words("%1, %n remark(s)", 1).arg(words("%n still missing", static_cast<int>(others)));
    CHECK(desk.stepState("scores") == asks);
    REQUIRE(lead->isVisible());
    QTest::mouseClick(lead, Qt::LeftButton);
    // Of the times the line was shown before.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* answer = desk.find<ParagraphEdit>("remarkAnswer", "scoresPage");
    CHECK(answer->hasFocus());
    CHECK(desk.cells().currentIndex() == desk.cell(asked.criterion.id));
    Desk::type(answer, "Đã gửi ngày 02/12");
    CHECK(lead->isVisible() == (others > 0));
    CHECK(desk.stepState("scores") != asks);
}

TEST_CASE("of several papers that are only named the first is told, and how many more",
          "[unitmode]")
{
    SheetDesk desk;
    Criterion criterion = desk.leaf(RuleKind::Bands).criterion;
    criterion.evidence = EvidenceRule::Required;
    PackageFixture::write(desk.council(), actions::saveCriterion(desk.ledger(), criterion));
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    desk.enter(criterion.id, "96");
    desk.goTo(criterion.id);
    Desk::type(desk.find<QLineEdit>("evidence"), "1.pdf; 2.pdf; 3.pdf");
    REQUIRE(window.todo().hints().size() == 1);
    const QString hint = window.todo().hints().front().text;
    CHECK(hint.contains(QStringLiteral("“1.pdf”")));
    CHECK_FALSE(hint.contains(QStringLiteral("2.pdf")));
    Desk::type(desk.find<QLineEdit>("evidence"), "1.pdf");
    CHECK(window.todo().hints().front().text.contains(QStringLiteral("“1.pdf”")));
}
