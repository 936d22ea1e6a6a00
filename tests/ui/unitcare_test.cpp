// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/remarkactions.h"
#include "core/actions/plan/planactions.h"
#include "core/actions/scoring/tableactions.h"
#include "core/storage/packageentities.h"
#include "tests/ui/unitdesk.h"
#include "ui/scoring/totalsmodel.h"
#include "ui/support/statusline.h"
#include "ui/unitmode/filesbox.h"
#include "ui/unitmode/owninitiatives.h"
#include "ui/unitmode/targetcard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

using namespace thidua;
using namespace thidua::test;

namespace {

/// A desk at whose first criterion evidence is required.
struct CareDesk : Desk {
    CareDesk()
    {
        for (const TableNode& node : book()->table.nodes()) {
            if (!node.isLeaf() || node.type() != CriterionType::Base)
                continue;
            Criterion criterion = node.criterion;
            criterion.evidence = EvidenceRule::Required;
            write(council(), actions::saveCriterion(ledger(), criterion));
            proven = criterion.id;
            break;
        }
    }

    CriterionId proven;

    UnitScoresPage& scores() const
    {
        window->showPart(UnitPart::Scores);
        auto* page = qobject_cast<UnitScoresPage*>(window->page());
        REQUIRE(page);
        return *page;
    }
    ScoreModel& model() const
    {
        return *qobject_cast<ScoreModel*>(scores().grid().cells().model());
    }
    /// The cell of the criterion in a column.
    QModelIndex cell(GridColumn::Kind kind) const
    {
        ScoreModel& grid = model();
        const int row = grid.rowOf(grid.snapshot().table.indexOf(proven));
        for (int column = 0; column < grid.columnCount(); ++column) {
            if (grid.columnAt(column).kind == kind)
                return grid.index(row, column);
        }
        return {};
    }
    static bool has(const QModelIndex& index, CellState state)
    {
        return CellStates(index.data(ScoreModel::CellStateRole).toInt()).testFlag(state);
    }
    void goTo(CriterionId criterion) const
    {
        TodoItem item;
        item.criterion = criterion;
        window->showItem(item);
    }
    void ask(CriterionId criterion, const char* text)
    {
        write(council(),
              actions::addRemark(ledger(), plan(), unit(0), criterion, QString::fromUtf8(text),
                                 stamp()));
    }
    TodoItem asked() const
    {
        for (const TodoItem& item : window->todo().missing()) {
            if (item.remark)
                return item;
        }
        FAIL("nothing is asked");
        return {};
    }
};

} // namespace

TEST_CASE("a paper that is only named is told apart from a file that goes along", "[unitmode]")
{
    CareDesk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    desk.fillScores();
    desk.goTo(desk.proven);
    CHECK(desk.has(desk.cell(GridColumn::Kind::Evidence), CellState::EvidenceMissing));
    CHECK(window.todo().hints().empty()); // it is missing, which is said elsewhere
    const size_t lacking = window.todo().missing().size();
    REQUIRE(lacking > 0);

    Desk::type(desk.find<QLineEdit>("evidence"), "12/BC-BV; 13/BC-BV");
    CHECK(window.todo().missing().size() == lacking - 1);
    const QModelIndex evidence = desk.cell(GridColumn::Kind::Evidence);
    CHECK(desk.has(evidence, CellState::OnlyNamed));
    CHECK_FALSE(desk.has(evidence, CellState::HasNote));
    CHECK(evidence.data().toString().contains(u'2'));
    const QString named = evidence.data().toString();
    CHECK(evidence.data(Qt::ToolTipRole).toString().contains(QStringLiteral("12/BC-BV; 13/BC-BV")));
    CHECK(desk.find<QWidget>("unattached")->isVisible());
    REQUIRE(window.todo().hints().size() == 1);
    CHECK(window.todo().hints().front().criterion == desk.proven);
    // It can be sent all the same; the last page says so and leads back.
    CHECK(desk.stepState("scores").contains(u'1'));
    window.showPart(std::nullopt);
    auto* hints = desk.find<QListWidget>("hints");
    REQUIRE(hints->count() == 1);
    CHECK(hints->isVisible());
    emit hints->itemActivated(hints->item(0));
    CHECK(desk.model().nodeAt(desk.scores().grid().cells().currentIndex().row())
          == desk.model().snapshot().table.indexOf(desk.proven));

    desk.prompts.paths = {desk.paper("Báo cáo.pdf", "%PDF-1.4 báo cáo")};
    QTest::mouseClick(desk.find<QWidget>("evidence")
                          ->parentWidget()
                          ->findChild<QPushButton*>(QStringLiteral("attachFile")),
                      Qt::LeftButton);
    CHECK(window.todo().hints().empty());
    CHECK(desk.has(desk.cell(GridColumn::Kind::Evidence), CellState::HasNote));
    CHECK(desk.cell(GridColumn::Kind::Evidence).data().toString() != named);
    CHECK_FALSE(desk.find<QWidget>("unattached")->isVisible());
    window.showPart(std::nullopt);
    CHECK(desk.find<QListWidget>("hints")->isHidden());
    CHECK(desk.find<QWidget>("hintState")->isHidden());
}

TEST_CASE("a criterion the council asks about is marked, and the list leads to the answer",
          "[unitmode]")
{
    CareDesk desk;
    desk.ask(desk.proven, "Gửi bổ sung báo cáo quý III");
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    const auto title = [&] { return desk.cell(GridColumn::Kind::Title); };
    CHECK(desk.has(title(), CellState::Asked));
    CHECK(title().data(Qt::ToolTipRole).toString().contains(QStringLiteral("quý III")));
    CHECK_FALSE(desk.has(title().siblingAtRow(title().row() + 1), CellState::Asked));
    window.showPart(std::nullopt);
    window.showItem(desk.asked());
    auto* answer = desk.find<ParagraphEdit>("remarkAnswer", "scoresPage");
    CHECK(answer->hasFocus());
    QTest::keyClicks(answer, QStringLiteral("da gui"));
    QTest::keyClick(answer, Qt::Key_Tab);
    CHECK(desk.has(title(), CellState::Answered));
    CHECK_FALSE(desk.has(title(), CellState::Asked));
    CHECK(title().data(Qt::ToolTipRole).toString().contains(QStringLiteral("da gui")));
    // What undoing would take is named as the unit did it.
    const auto entry = window.workspace().session().nextUndo();
    REQUIRE(entry);
    CHECK(describeAction(entry->action, entry->arguments)
          != describeAction(entry->action, {entry->arguments.value(0), {}}));
}

TEST_CASE("what is asked of the sheet as a whole is answered where it is sent from", "[unitmode]")
{
    CareDesk desk;
    desk.ask({}, "Bổ sung chữ ký của thủ trưởng");
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    window.showItem(desk.asked());
    CHECK(desk.find<ParagraphEdit>("remarkAnswer", "sendPage")->hasFocus());
}

TEST_CASE("the keyboard goes on from an answer to what is below it, and never to Undo",
          "[unitmode]")
{
    CareDesk desk;
    desk.ask(desk.proven, "Gửi bổ sung báo cáo quý III");
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    window.showItem(desk.asked());
    QTest::keyClicks(desk.find<ParagraphEdit>("remarkAnswer", "scoresPage"),
                     QStringLiteral("da gui"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == desk.find<QCheckBox>("notApplicable"));
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget());
        CHECK_FALSE(QApplication::focusWidget()->objectName().endsWith(QStringLiteral("doButton")));
    }
    // After exporting the keyboard is where it was.
    window.showPart(std::nullopt);
    desk.prompts.confirms = {true};
    desk.prompts.paths = {desk.path(QStringLiteral("a.thiduanop"))};
    auto* send = desk.find<QPushButton>("exportReturn");
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Space);
    CHECK(desk.prompts.saved.size() == 1);
    CHECK(QApplication::focusWidget() == send);
    // Undoing by keys that name it stays.
    const auto answers = ok(window.workspace().ledger().rows<Remark>());
    CHECK(answers.front().answer == QStringLiteral("da gui"));
}

TEST_CASE("half a ratio is not dropped by choosing another year", "[unitmode]")
{
    CareDesk desk;
    Plan plan = desk.book()->plan;
    plan.last = QDate(2026, 12, 31);
    PackageFixture::write(desk.council(), actions::editPlan(desk.ledger(), plan));
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    window.showPart(UnitPart::Targets);
    auto* year = desk.find<QSpinBox>("year");
    REQUIRE(year->value() == 2024);
    Desk::begun(desk.find<QLineEdit>("figure", "target0"), "900");
    desk.prompts.confirms = {false};
    year->setValue(2025);
    CHECK(desk.prompts.questions.size() == 1);
    CHECK(year->value() == 2024);
    CHECK(desk.find<QLineEdit>("figure", "target0")->text() == QStringLiteral("900"));
    // Whole, it is saved and nobody asks.
    Desk::type(desk.find<QLineEdit>("figureOf", "target0"), "2000");
    Desk::begun(desk.find<QLineEdit>("promise", "target0"), "60");
    year->setValue(2025);
    CHECK(year->value() == 2025);
    CHECK(desk.find<QLineEdit>("figure", "target0")->text().isEmpty());
    REQUIRE(desk.said().figures.size() == 1);
    REQUIRE(desk.said().promises.size() == 1);
    CHECK(desk.said().promises.front().year == 2024); // the year it was typed for
    // Dropped only by the act that says so.
    Desk::begun(desk.find<QLineEdit>("figure", "target0"), "5");
    desk.prompts.confirms = {true};
    year->setValue(2024);
    CHECK(desk.find<QLineEdit>("figure", "target0")->text() == QStringLiteral("900"));
    CHECK(desk.said().figures.size() == 1);
}

TEST_CASE("scrolling over a choice answers nothing", "[unitmode]")
{
    Target target;
    target.title = QStringLiteral("Có kế hoạch");
    TargetCard card(target, true, 2024, nullptr);
    card.show({}, {}, {}, {});
    card.QWidget::show();
    auto* done = card.findChild<QComboBox*>(QStringLiteral("figureDone"));
    REQUIRE(done);
    int answered = 0;
    QObject::connect(&card, &TargetCard::figureTyped, &card, [&] { ++answered; });
    const auto wheel = [&] {
        const QPointF at = QRectF(done->rect()).center();
        QWheelEvent event(at, done->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(done, &event);
    };
    wheel();
    done->setFocus();
    wheel();
    CHECK(done->currentIndex() == 0);
    CHECK(answered == 0);
    QTest::keyClick(done, Qt::Key_Down);
    CHECK(answered == 1);
}

TEST_CASE("the passcode is hidden while it is typed, and asked for until it fits", "[unitmode]")
{
    CareDesk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}, QStringLiteral("hoa-sen-12")).front());
    desk.prompts.confirms = {true};
    desk.prompts.paths = {desk.path(QStringLiteral("a.thiduanop"))};
    bool seen = false;
    whenShown("passcodeDialog", [&](QDialog* dialog) {
        seen = true;
        auto* edit = dialog->findChild<QLineEdit*>(QStringLiteral("passcode"));
        CHECK(edit->echoMode() == QLineEdit::Password);
        dialog->findChild<QCheckBox*>(QStringLiteral("showPasscode"))->click();
        CHECK(edit->echoMode() == QLineEdit::Normal);
        edit->setText(QStringLiteral("hoa-sen"));
        click(dialog, "exportWithPasscode");
        CHECK(dialog->isVisible());
        CHECK(edit->property("invalid").toBool());
        edit->setText(QStringLiteral("hoa-sen-12"));
        CHECK_FALSE(edit->property("invalid").toBool());
        click(dialog, "exportWithPasscode");
    });
    window.exportReturn();
    CHECK(seen);
    CHECK(desk.prompts.saved.size() == 1);
    CHECK(readReturn(desk.ledger(), desk.path(QStringLiteral("a.thiduanop"))).has_value());
    // Gone back: nothing is written.
    desk.prompts.confirms = {true};
    whenShown("passcodeDialog", [](QDialog* dialog) { dialog->reject(); });
    window.exportReturn();
    CHECK(desk.prompts.saved.size() == 1);
}

TEST_CASE("a unit's register of initiatives shows nothing that others decide", "[unitmode]")
{
    CareDesk desk;
    UnitWindow& window = desk.openWindow(desk.issue({0}).front());
    Workspace& work = window.workspace();
    OwnInitiatives tab(work, work.book()->members.front().unit, nullptr);
    QObject::connect(&work, &Workspace::changed, &tab, [&tab] { tab.reload(kMorning.date(), {}); });
    tab.reload(kMorning.date(), {});
    tab.show();
    const auto* marked = tab.findChild<QToolButton*>(QStringLiteral("initiativesMarked"));
    CHECK(marked->isHidden());
    bool seen = false;
    const std::function<void()> fillIn = [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        seen = true;
        for (const char* name :
             {"initiativeUnit", "initiativeScope", "initiativeRecogniser", "initiativeRecognition",
              "initiativeRecognisedOn", "initiativeDropped", "initiativeAlike"}) {
            INFO(name);
            CHECK_FALSE(dialog->findChild<QWidget*>(QLatin1String(name)));
        }
        dialog->findChild<QLineEdit*>(QStringLiteral("initiativeTitle"))
            ->setText(QStringLiteral("Hẹn giờ khám qua điện thoại"));
        dialog->findChild<QPushButton*>(QStringLiteral("saveForm"))->click();
        if (dialog->isVisible())
            dialog->done(QDialog::Rejected);
    };
    QTimer::singleShot(50, qApp, fillIn);
    tab.add();
    CHECK(seen);
    REQUIRE(desk.said().initiatives.size() == 1);
    const auto* table = tab.findChild<QTableView*>(QStringLiteral("initiativesTable"));
    CHECK(table->isColumnHidden(1));
    CHECK(table->isColumnHidden(6));
    CHECK_FALSE(table->isColumnHidden(0));
}

TEST_CASE("the own grade is called the unit's own, as on the printed sheet", "[unitmode]")
{
    CareDesk desk;
    desk.openWindow(desk.issue({0}).front());
    const auto chip = [&] {
        const QAbstractItemModel* totals = desk.scores().grid().totals().model();
        for (int column = 0; column < totals->columnCount(); ++column) {
            const QModelIndex cell = totals->index(0, column);
            if (cell.data(TotalsModel::GradeRole).isValid())
                return cell.data(TotalsModel::GradeNameRole).toString();
        }
        return QString();
    };
    CHECK(chip().isEmpty());
    desk.fillScores();
    const auto& grades = desk.window->workspace().book()->grades.grades();
    CHECK(std::ranges::any_of(grades, [&](const Grade& grade) {
        return chip().endsWith(grade.name) && chip().size() > grade.name.size();
    }));
}

TEST_CASE("the status line begins with words when nobody gave a name", "[unitmode]")
{
    CareDesk desk;
    const IssuedForm form = desk.issue({0}).front();
    Session::Options options = at("", kMorning);
    options.actor.account.clear();
    auto session =
        ok(makeUnitCopy(form.bytes, form.fileName, desk.path(QStringLiteral("k.thidua")), options));
    auto copy = ok(unitCopyOf(session->ledger()));
    desk.window = std::make_unique<UnitWindow>(std::move(session), std::move(*copy), desk.prompts,
                                               desk.settings, desk.theme);
    const auto* line = desk.window->findChild<StatusLine*>();
    for (const QLabel* label : line->findChildren<QLabel*>())
        CHECK_FALSE(label->text().trimmed().startsWith(u'·'));
}
