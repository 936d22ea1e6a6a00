// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/draftfixture.h"

#include "ui/plan/differencesdialog.h"
#include "ui/plan/planchecks.h"
#include "ui/plan/planpage.h"
#include "ui/plan/planrows.h"
#include "ui/plan/roweditor.h"
#include "ui/plan/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>

using namespace thidua;

namespace {

void chooseRow(QWidget& page, const char* table, int row)
{
    auto& view = child<QTableView>(page, table);
    view.setCurrentIndex(view.model()->index(row, 0));
}

QString cell(QWidget& page, const char* table, int row, int column)
{
    return child<QTableView>(page, table).model()->index(row, column).data().toString();
}

Tone toneOf(const std::vector<PlanCheck>& checks, const QString& part)
{
    for (const PlanCheck& check : checks) {
        if (check.text.contains(part))
            return check.tone;
    }
    FAIL("no check says " << part.toStdString());
    return Tone::Neutral;
}

} // namespace

TEST_CASE("A legal basis that is added stands in the list and is one step to undo")
{
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    page->choosePart(PlanPage::LegalBases);
    const auto before = fixture.book()->legalBases.size();
    const qint64 steps = fixture.steps();
    inDialog([](QDialog& dialog) {
        CHECK_FALSE(child<QPushButton>(dialog, "saveRow").isEnabled());
        type(dialog, "basisNumber", QStringLiteral("98/2023/NĐ-CP"));
        type(dialog, "basisIssued", QStringLiteral("31/12/2023"));
        type(dialog, "basisTitle",
             QStringLiteral("Nghị định quy định chi tiết Luật Thi đua, khen thưởng"));
        press(dialog, "saveRow");
    });
    press(*page, "basesAdd");

    REQUIRE(fixture.book()->legalBases.size() == before + 1);
    CHECK(fixture.book()->legalBases.back().issued == QDate(2023, 12, 31));
    CHECK(cell(*page, "basesTable", static_cast<int>(before), 0)
          == QStringLiteral("98/2023/NĐ-CP"));
    CHECK(fixture.steps() == steps + 1);
    fixture.workspace.undo();
    CHECK(fixture.book()->legalBases.size() == before);
    CHECK(child<QTableView>(*page, "basesTable").model()->rowCount() == static_cast<int>(before));
}

TEST_CASE(
    "A grade bound that would leave a hole is refused, with the neighbours following it is taken")
{
    const bool joined = GENERATE(false, true);
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    page->choosePart(PlanPage::Grades);
    chooseRow(*page, "gradesTable", 1); // Giỏi, 85 up to 95
    inDialog([joined](QDialog& dialog) {
        child<QCheckBox>(dialog, "gradeJoined").setChecked(joined);
        type(dialog, "gradeMinimum", QStringLiteral("86"));
        press(dialog, "saveRow");
    });
    if (!joined)
        fixture.prompts.errorsExpected = 1;
    press(*page, "gradesEdit");

    const auto& grades = fixture.book()->grades.grades();
    REQUIRE(grades.size() == 5);
    if (joined) {
        CHECK(grades[1].minimum == Points::whole(86));
        CHECK(grades[2].maximum == Points::whole(86));
    } else {
        REQUIRE(fixture.prompts.errors.size() == 1);
        CHECK_FALSE(fixture.prompts.errors.front().message.isEmpty());
        CHECK(grades[1].minimum == Points::whole(85));
    }
}

TEST_CASE("Grades that are joined reach up to the better one, whatever the order they come in")
{
    Grade good{.code = QStringLiteral("G"), .minimum = Points::whole(85)};
    Grade best{.code = QStringLiteral("XS"), .minimum = Points::whole(95), .minimumClosed = false};
    Grade weak{.code = QStringLiteral("Y")};
    std::vector<Grade> grades{good, weak, best};
    joinGrades(grades);
    REQUIRE(GradeScale::of(grades));
    CHECK(grades[0].code == QStringLiteral("XS"));
    CHECK_FALSE(grades[0].bounded);
    CHECK(grades[1].maximumClosed); // 95 itself is not XS, so it is G
    CHECK(grades[2].maximum == Points::whole(85));
    CHECK_FALSE(grades[2].maximumClosed);
}

TEST_CASE("Windows of days are written as plans write them")
{
    const QDate first(2024, 11, 15);
    const QDate last(2024, 12, 20);
    CHECK(windowWords(first, last, false) == QStringLiteral("15/11/2024–20/12/2024"));
    CHECK(windowWords({}, last, true).contains(QStringLiteral("20/12/2024")));
    CHECK(windowWords({}, last, true) != windowWords({}, last, false));
    CHECK(windowWords({}, {}, false) == formatDate({}));
}

TEST_CASE("The checks at the side tell a sound plan from one with a gap")
{
    DraftFixture fixture;
    CHECK(toneOf(planChecks(*fixture.book(), 0), QStringLiteral("100,00")) == Tone::Ok);

    Criterion smaller = fixture.criterion("1.2");
    smaller.maximum = Points::whole(4);
    REQUIRE(fixture.workspace.apply(actions::saveCriterion(fixture.workspace.ledger(), smaller)));
    const auto checks = planChecks(*fixture.book(), 0);
    CHECK(toneOf(checks, QStringLiteral("99,00")) == Tone::Warn);
    CHECK(std::any_of(checks.begin(), checks.end(),
                      [](const PlanCheck& check) { return check.tone == Tone::Danger; }));

    Bloc bloc = fixture.book()->blocs[1];
    bloc.quotaCount = 0;
    REQUIRE(fixture.workspace.apply(actions::saveBloc(fixture.workspace.ledger(), bloc)));
    CHECK(toneOf(planChecks(*fixture.book(), 0), bloc.name) == Tone::Warn);
}

TEST_CASE("Locking a plan asks, freezes its figures, and reopening needs a reason")
{
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    fixture.prompts.confirms = {false};
    press(*page, "freezePlan");
    CHECK(fixture.book()->plan.state == PlanState::Draft);

    Criterion smaller = fixture.criterion("1.2");
    fixture.prompts.confirms = {true};
    press(*page, "freezePlan");
    REQUIRE(fixture.book()->plan.state == PlanState::Scoring);
    CHECK(child<QWidget>(*page, "planLock").isVisible());
    CHECK_FALSE(child<QWidget>(*page, "freezePlan").isVisible());
    CHECK_FALSE(child<QAbstractButton>(*page, "gradesAdd").isEnabled());
    CHECK_FALSE(child<QAbstractButton>(*page, "gradesAdd").toolTip().isEmpty());
    CHECK_FALSE(child<QAbstractButton>(*page, "blocsAdd").isEnabled());
    CHECK_FALSE(child<QComboBox>(*page, "rulesDecimals").isEnabled());
    CHECK(child<QAbstractButton>(*page, "basesAdd").isEnabled());
    fixture.prompts.errorsExpected = 1;
    CHECK_FALSE(
        fixture.workspace.apply(actions::saveCriterion(fixture.workspace.ledger(), smaller)));

    fixture.prompts.texts = {std::nullopt};
    press(*page, "reopenPlan");
    CHECK(fixture.book()->plan.state == PlanState::Scoring);
    fixture.prompts.texts = {QStringLiteral("Sửa mức trần theo công văn 12/SYT")};
    press(*page, "reopenPlan");
    CHECK(fixture.book()->plan.state == PlanState::Draft);
    CHECK(child<QAbstractButton>(*page, "gradesAdd").isEnabled());
}

TEST_CASE("Closing a plan asks, shuts every part of it, and only a reason opens it again")
{
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    fixture.prompts.confirms = {false};
    press(*page, "closePlan");
    CHECK(fixture.book()->plan.state == PlanState::Draft);
    fixture.prompts.confirms = {true};
    press(*page, "closePlan");
    REQUIRE(fixture.book()->plan.state == PlanState::Closed);
    CHECK_FALSE(child<QWidget>(*page, "closePlan").isVisible());
    CHECK(child<QWidget>(*page, "planLock").isVisible());
    for (const char* button : {"basesAdd", "milestonesAdd", "gradesAdd", "clausesAdd"}) {
        INFO(button);
        CHECK_FALSE(child<QAbstractButton>(*page, button).isEnabled());
    }
    CHECK(child<QLineEdit>(*page, "planTitle").isReadOnly());
    fixture.prompts.texts = {QStringLiteral("Bổ sung quyết định 12/QĐ-SYT")};
    press(*page, "reopenPlan");
    CHECK(fixture.book()->plan.state == PlanState::Scoring); // the score table stays locked
    CHECK(child<QAbstractButton>(*page, "basesAdd").isEnabled());
}

TEST_CASE("A rule chosen in the rules part is saved at once")
{
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    page->choosePart(PlanPage::Rules);
    auto& box = child<QComboBox>(*page, "rulesMinimumGrade");
    box.setCurrentIndex(box.findData(QStringLiteral("K")));
    emit box.activated(box.currentIndex());
    CHECK(fixture.book()->rules.minimumGrade == QStringLiteral("K"));
    CHECK(child<QComboBox>(*page, "rulesMinimumGrade").currentData().toString()
          == QStringLiteral("K"));
}

TEST_CASE("Titles are saved as the field is left, and a blank one comes back")
{
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    type(*page, "planShortTitle", QStringLiteral("Chuyên đề CNTT 2024"));
    CHECK(fixture.book()->plan.shortTitle == QStringLiteral("Chuyên đề CNTT 2024"));
    const QString title = fixture.book()->plan.title;
    fixture.prompts.errorsExpected = 1;
    type(*page, "planTitle", QStringLiteral("  "));
    CHECK(fixture.book()->plan.title == title);
    CHECK(child<QLineEdit>(*page, "planTitle").text() == title);
}

TEST_CASE("Ctrl and an arrow walk through the outline")
{
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    auto& outline = child<QListWidget>(*page, "planOutline");
    auto& field = child<QLineEdit>(*page, "planTitle"); // from within the form
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Down, Qt::ControlModifier);
    CHECK(outline.currentRow() == PlanPage::MovementAndPhases);
    outline.setFocus();
    QTest::keyClick(&outline, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(&outline, Qt::Key_Up, Qt::ControlModifier);
    CHECK(outline.currentRow() == PlanPage::General);
}

TEST_CASE("What of a plan is a sample is said on its page")
{
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    REQUIRE_FALSE(fixture.book()->plan.sampleNote.isEmpty());
    CHECK(child<QWidget>(*page, "sampleBanner").isVisible());
    Plan plan = fixture.book()->plan;
    plan.sampleNote.clear();
    REQUIRE(fixture.workspace.apply(actions::editPlan(fixture.workspace.ledger(), plan)));
    CHECK_FALSE(child<QWidget>(*page, "sampleBanner").isVisible());
}

TEST_CASE("Rows of a list have a second line only where the words of a wide column need it")
{
    RowEditor editor(QStringLiteral("rows"), QStringLiteral("Hàng"), QStringLiteral("Thêm"));
    editor.resize(400, 300);
    static_cast<QWidget&>(editor).show();
    const QString words(200, u'x');
    const auto heights = [&](std::vector<RowsColumn> columns) {
        editor.show(std::move(columns), {{words, QStringLiteral("a")}, {QStringLiteral("b"), {}}},
                    {});
        QApplication::processEvents();
        const auto& table = child<QTableView>(editor, "rowsTable");
        return std::pair{table.rowHeight(0), table.rowHeight(1)};
    };
    const auto wide = heights({{QStringLiteral("Nội dung"), 0}, {QStringLiteral("Mã"), 80}});
    CHECK(wide.first > wide.second);
    const auto narrow = heights({{QStringLiteral("Mã"), 80}, {QStringLiteral("Nội dung"), 0}});
    CHECK(narrow.first == wide.second); // the first column is another one now
}

TEST_CASE("A long note of a template begins folded, and is unfolded and folded by its button")
{
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    Plan plan = fixture.book()->plan;
    plan.sampleNote = QStringLiteral("Ngày ký để trống. ") + QString(300, u'x');
    REQUIRE(fixture.workspace.apply(actions::editPlan(fixture.workspace.ledger(), plan)));
    const auto said = [&] {
        QString words;
        for (const QLabel* label : child<QWidget>(*page, "sampleBanner").findChildren<QLabel*>())
            words += label->text();
        return words;
    };
    auto& unfold = child<QPushButton>(*page, "unfoldSample");
    CHECK(said().contains(QStringLiteral("Ngày ký để trống.")));
    CHECK_FALSE(said().contains(u'x'));
    unfold.click();
    CHECK(said().contains(plan.sampleNote));
    unfold.click();
    CHECK_FALSE(said().contains(u'x'));
    plan.sampleNote = QStringLiteral("Ngắn. Không gấp.");
    REQUIRE(fixture.workspace.apply(actions::editPlan(fixture.workspace.ledger(), plan)));
    CHECK(said().contains(plan.sampleNote));
    CHECK_FALSE(unfold.isVisible());
}

TEST_CASE("The note of a template is closed by the user and stays closed")
{
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    auto& note = child<QWidget>(*page, "sampleBanner");
    REQUIRE(note.isVisible());
    auto& outline = child<QListWidget>(*page, "planOutline");
    const QPoint place = outline.mapTo(page.get(), QPoint());
    outline.setCurrentRow(PlanPage::MovementAndPhases);
    CHECK_FALSE(note.isVisible());
    CHECK(outline.mapTo(page.get(), QPoint()) == place);
    outline.setCurrentRow(PlanPage::General);
    CHECK(note.isVisible());
    for (QToolButton* button : note.findChildren<QToolButton*>())
        button->click();
    page->reload();
    CHECK_FALSE(note.isVisible());
}

TEST_CASE(
    "The comparison with the earlier plan shows the facts that changed, not the same beginning")
{
    DraftFixture fixture;
    PlanDifference change;
    change.part = QStringLiteral("Chỉ tiêu");
    change.what = QStringLiteral("1.1");
    change.before = QStringLiteral("Tỷ lệ hồ sơ; %; 2027: 50; 2030: 90");
    change.after = QStringLiteral("Tỷ lệ hồ sơ; %; 2027: 60; 2030: 90");
    DifferencesDialog dialog(fixture.prompts, QStringLiteral("Kế hoạch trước"), {change}, nullptr);
    const auto* rows = child<QTableView>(dialog, "planDifferencesTable").model();
    CHECK(rows->index(0, 2).data().toString() == QStringLiteral("2027: 50"));
    CHECK(rows->index(0, 3).data().toString() == QStringLiteral("2027: 60"));
}

TEST_CASE("The model of short lists keeps the rules of models")
{
    RowsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({{QStringLiteral("Bậc"), 0}, {QStringLiteral("Điểm"), 60, true}},
               {{QStringLiteral("Xuất sắc"), QStringLiteral("95")}});
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("95"));
    model.show({}, {});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A plan that stands alone is put into a movement, whose phases can then be added")
{
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    page->choosePart(PlanPage::MovementAndPhases);
    REQUIRE(fixture.book()->movement.id.isNull());
    inDialog([](QDialog& dialog) {
        CHECK_FALSE(child<QPushButton>(dialog, "saveRow").isEnabled());
        type(dialog, "startName", QStringLiteral("Đổi mới, sáng tạo và chuyển đổi số"));
        type(dialog, "startCode", QStringLiteral("DMST"));
        press(dialog, "saveRow");
    });
    press(*page, "startMovement");
    CHECK(fixture.book()->movement.code == QStringLiteral("DMST"));
    CHECK_FALSE(child<QWidget>(*page, "noMovement").isVisible());
    inDialog([](QDialog& dialog) {
        type(dialog, "phaseCode", QStringLiteral("1"));
        type(dialog, "phaseName", QStringLiteral("Giai đoạn 2026–2027"));
        press(dialog, "saveRow");
    });
    press(*page, "phasesAdd");
    CHECK(fixture.book()->phases.size() == 1);
    fixture.workspace.undo();
    fixture.workspace.undo();
    CHECK(fixture.book()->movement.id.isNull());
}

TEST_CASE("A movement of a code the ledger has is joined, and a plan has only one")
{
    DraftFixture fixture;
    const Ledger& ledger = fixture.workspace.ledger();
    const PlanId first = fixture.workspace.plan();
    const Movement movement{.code = QStringLiteral("DMST"), .name = QStringLiteral("Đổi mới")};
    REQUIRE(fixture.workspace.apply(actions::startMovement(ledger, first, movement)));
    CHECK(actions::startMovement(ledger, first, movement).error().code == ErrorCode::Refused);

    auto second = loadTemplate(QStringLiteral("theme-2024")).value();
    second.plan.code = QStringLiteral("2025");
    REQUIRE(fixture.workspace.apply(actions::loadPlan(ledger, second)));
    const PlanId other = ledger.plans()->front().id == first ? ledger.plans()->back().id
                                                             : ledger.plans()->front().id;
    REQUIRE(fixture.workspace.apply(actions::startMovement(ledger, other, movement)));
    CHECK(ledger.book(other).value()->movement.id == ledger.book(first).value()->movement.id);
    CHECK(actions::startMovement(ledger, other, {}).has_value() == false);
}

TEST_CASE("Dates of the plan are whole at any width of the page")
{
    const int width = GENERATE(968, 1134, 1700); // 968: a screen of 1024
    DraftFixture fixture;
    auto page = fixture.open<PlanPage>();
    page->resize(width, 620);
    QCoreApplication::processEvents();
    for (const char* name : {"planFirst", "planLast"}) {
        auto& field = child<QLineEdit>(*page, name);
        constexpr int kButtonAndEdges = 44;
        CHECK(field.width() >= field.fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000"))
                  + kButtonAndEdges);
        const int right = field.mapTo(page.get(), QPoint(field.width(), 0)).x();
        const auto* checks = page->findChild<QWidget*>(QStringLiteral("planChecks"));
        CHECK(right <= checks->mapTo(page.get(), QPoint()).x());
    }
}
