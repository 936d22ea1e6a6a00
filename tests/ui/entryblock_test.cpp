// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/targets/targetactions.h"
#include "core/actions/units/unitactions.h"
#include "core/storage/movemententities.h"
#include "tests/ui/draftfixture.h"
#include "ui/support/rowdelegate.h"
#include "ui/targets/entrydialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>

using namespace thidua;

namespace {

/// Three units and three targets: a count and a share in percent that units report, and one the department
/// enters for the whole.
class EntryFixture : public DraftFixture {
public:
    EntryFixture()
    {
        for (const char* code : {"K1-02", "K1-03"}) {
            Unit unit;
            unit.code = QString::fromLatin1(code);
            unit.name = QStringLiteral("TTYT ") + unit.code;
            REQUIRE(workspace.apply(actions::addMember(workspace.ledger(), workspace.plan(),
                                                       book()->blocs[0].id, unit)));
        }
        addTarget("Số ca", Rollup::Sum, "ca");
        addTarget("Tỷ lệ hài lòng", Rollup::Latest, "%");
        addTarget("Bác sĩ trên vạn dân", Rollup::Direct, "bác sĩ");
        dialog = std::make_unique<EntryDialog>(workspace, 2024);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }

    void addTarget(const char* title, Rollup rollup, const char* measure)
    {
        Target target;
        target.plan = workspace.plan();
        target.title = QString::fromUtf8(title);
        target.rollup = rollup;
        target.measure = QString::fromUtf8(measure);
        REQUIRE(workspace.apply(actions::saveTarget(workspace.ledger(), target)));
    }

    QTableView& grid() { return child<QTableView>(*dialog, "entryGrid"); }
    /// Chooses the cells from one to another: rows of units from 1, columns of targets from 1.
    void choose(int top, int left, int bottom, int right)
    {
        const auto& model = dialog->model();
        grid().setCurrentIndex(model.index(top, left));
        grid().selectionModel()->select({model.index(top, left), model.index(bottom, right)},
                                        QItemSelectionModel::ClearAndSelect);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&grid(), key, modifiers);
    }
    void paste(const char* text)
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        key(Qt::Key_V);
    }
    QString cell(int row, int column) const
    {
        return dialog->model().index(row, column).data().toString();
    }
    size_t figures() const { return workspace.ledger().rows<Measurement>("1").value().size(); }
    QString said() const
    {
        QStringList texts;
        for (const auto* label : child<QWidget>(*dialog, "entryLine").findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u' ');
    }

    std::unique_ptr<EntryDialog> dialog;
};

} // namespace

TEST_CASE("A block from Excel is pasted as one step, and what is refused is said with the reason")
{
    EntryFixture fixture;
    fixture.choose(1, 1, 1, 1);
    const qint64 before = fixture.steps();
    fixture.paste("1.234,5\t91,3\n"
                  "\t> 95\n"
                  "bốn\tchưa có số liệu\n");
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.cell(1, 1) == QStringLiteral("1234,5"));
    CHECK(fixture.cell(1, 2) == QStringLiteral("91,3"));
    CHECK(fixture.cell(2, 1).isEmpty()); // blank: as it was
    CHECK(fixture.cell(2, 2) == QStringLiteral("> 95"));
    CHECK(fixture.cell(3, 1).isEmpty());
    CHECK(fixture.cell(3, 2).isEmpty()); // nothing is known, and that is not zero
    CHECK(fixture.figures() == 3);
    INFO(fixture.said().toStdString());
    CHECK(fixture.said().contains(QStringLiteral("TTYT K1-03, Số ca: ")));
    CHECK(fixture.said().contains(QStringLiteral("bốn")));

    fixture.key(Qt::Key_Z);
    CHECK(fixture.figures() == 0);
    CHECK(fixture.cell(1, 1).isEmpty());
}

TEST_CASE("A figure with a dot that may be thousands is refused, not guessed")
{
    EntryFixture fixture;
    fixture.choose(1, 1, 1, 1);
    fixture.paste("1.500\t80\n");
    CHECK(fixture.cell(1, 1).isEmpty());
    CHECK(fixture.cell(1, 2) == QStringLiteral("80"));
    CHECK(fixture.said().contains(QStringLiteral("1.500")));
}

TEST_CASE("Cells that take no figure, and cells beyond the grid, are refused by name")
{
    EntryFixture fixture;
    fixture.choose(3, 2, 3, 2);
    fixture.paste("80\t9\t7\n81\t9\n");
    CHECK(fixture.cell(3, 2) == QStringLiteral("80"));
    CHECK(fixture.figures() == 1);
    // The department enters the third target for the whole; two rows and columns do not exist.
    CHECK(fixture.said().contains(QStringLiteral("TTYT K1-03, Bác sĩ trên vạn dân: ")));
    CHECK_FALSE(child<QWidget>(*fixture.dialog, "entryRefused").isVisible());
}

TEST_CASE("“Chưa có số liệu” takes a figure away, a blank cell does not")
{
    EntryFixture fixture;
    fixture.choose(1, 1, 1, 1);
    fixture.paste("12\t80\n");
    REQUIRE(fixture.figures() == 2);
    fixture.choose(1, 1, 1, 1);
    fixture.paste("Chưa có số liệu\t\n");
    CHECK(fixture.figures() == 1);
    CHECK(fixture.cell(1, 2) == QStringLiteral("80"));
}

TEST_CASE("What is copied with headers is pasted back without them and changes nothing")
{
    EntryFixture fixture;
    fixture.choose(1, 1, 1, 1);
    fixture.paste("12\t80,5\n7\t> 95\n");
    const qint64 before = fixture.steps();
    fixture.choose(1, 1, 3, 3);
    fixture.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    const QStringList lines = copied.trimmed().split(u'\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].contains(QStringLiteral("Số ca")));
    CHECK(lines[1].startsWith(QStringLiteral("Bệnh viện Đa khoa tỉnh\t12\t80,5")));
    fixture.choose(1, 1, 1, 1);
    fixture.key(Qt::Key_V);
    CHECK(fixture.steps() == before);
    CHECK(fixture.figures() == 4);
}

TEST_CASE("The first chosen figure is filled into those below it, and Delete takes all chosen away")
{
    EntryFixture fixture;
    fixture.choose(1, 1, 1, 1);
    fixture.paste("12\t80\n");
    fixture.choose(1, 1, 3, 2);
    const qint64 before = fixture.steps();
    fixture.key(Qt::Key_D);
    CHECK(fixture.steps() == before + 1);
    CHECK(fixture.cell(3, 1) == QStringLiteral("12"));
    CHECK(fixture.cell(2, 2) == QStringLiteral("80"));
    CHECK(fixture.figures() == 6);
    fixture.choose(2, 1, 3, 2);
    fixture.key(Qt::Key_Delete, Qt::NoModifier);
    CHECK(fixture.figures() == 2);
    CHECK(fixture.steps() == before + 2);
}

TEST_CASE("The day a figure was reported on can be entered beside its source")
{
    EntryFixture fixture;
    fixture.choose(1, 1, 1, 1);
    fixture.paste("12\n");
    type(*fixture.dialog, "entryReported", QStringLiteral("05/01/2025"));
    QApplication::processEvents(); // the grid is read again
    const auto stored = fixture.workspace.ledger().rows<Measurement>("1").value().front();
    CHECK(stored.reportedOn == QDate(2025, 1, 5));
    CHECK(stored.amount == Points::whole(12));
}

TEST_CASE("Enter in the grid of figures goes to the next unit, not to the one after it")
{
    EntryFixture fixture;
    fixture.choose(1, 1, 1, 1);
    for (const Qt::Key digit : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        QTest::keyClick(&fixture.grid(), digit);
        QWidget* editor = nullptr; // one that has closed goes later
        for (auto* edit : fixture.grid().viewport()->findChildren<QLineEdit*>()) {
            if (edit->isVisible())
                editor = edit;
        }
        REQUIRE(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::qWait(20); // the cell closes, and the grid is read again
    }
    CHECK(fixture.cell(1, 1) == QStringLiteral("1"));
    CHECK(fixture.cell(2, 1) == QStringLiteral("2"));
    CHECK(fixture.cell(3, 1) == QStringLiteral("3"));
}

TEST_CASE("A figure that is refused stays in its cell, marked, with the reason in the line below")
{
    EntryFixture fixture;
    fixture.choose(1, 1, 1, 1);
    auto* model = fixture.grid().model();
    CHECK(model->setData(model->index(1, 1), QStringLiteral("abc"), Qt::EditRole));
    QApplication::processEvents();
    CHECK(fixture.cell(1, 1) == QStringLiteral("abc"));
    CHECK(model->index(1, 1).data(RowIconRole).isValid());
    CHECK(fixture.said().contains(QStringLiteral("abc")));
    CHECK(fixture.figures() == 0);
    // It is said as long as nothing else is typed, and asked about before the dialog closes.
    fixture.choose(2, 2, 2, 2);
    CHECK(fixture.said().contains(QStringLiteral("abc")));
    fixture.prompts.confirms = {false};
    press(*fixture.dialog, "finishEntry");
    CHECK(fixture.dialog->isVisible());

    CHECK(model->setData(model->index(1, 1), QStringLiteral("12"), Qt::EditRole));
    QApplication::processEvents();
    CHECK(fixture.cell(1, 1) == QStringLiteral("12"));
    CHECK_FALSE(model->index(1, 1).data(RowIconRole).isValid());
    CHECK(fixture.figures() == 1);
    press(*fixture.dialog, "finishEntry"); // nothing to ask about
    CHECK_FALSE(fixture.dialog->isVisible());
}

TEST_CASE("More than 100% is written and warned of")
{
    EntryFixture fixture;
    fixture.choose(1, 2, 1, 2);
    auto* model = fixture.grid().model();
    model->setData(model->index(1, 2), QStringLiteral("120"), Qt::EditRole);
    QApplication::processEvents();
    CHECK(fixture.figures() == 1);
    CHECK(model->index(1, 2).data(RowIconRole).isValid());
    CHECK(fixture.said().contains(QStringLiteral("100%")));
    model->setData(model->index(1, 2), QStringLiteral("100"), Qt::EditRole);
    QApplication::processEvents();
    CHECK_FALSE(model->index(1, 2).data(RowIconRole).isValid());
    CHECK_FALSE(fixture.said().contains(QStringLiteral("120")));
}

TEST_CASE("A click on the box of a cell makes it the cell whose source is entered")
{
    EntryFixture fixture;
    Target target;
    target.plan = fixture.workspace.plan();
    target.title = QStringLiteral("Ban hành kế hoạch");
    target.rollup = Rollup::ShareOfUnits;
    target.unitGoal = GoalKind::Done;
    REQUIRE(fixture.workspace.apply(actions::saveTarget(fixture.workspace.ledger(), target)));
    fixture.dialog = std::make_unique<EntryDialog>(fixture.workspace, 2024);
    fixture.dialog->show();
    REQUIRE(QTest::qWaitForWindowActive(fixture.dialog.get()));
    fixture.choose(1, 1, 1, 1);
    auto& grid = fixture.grid();
    const QModelIndex box = fixture.dialog->model().index(2, 4);
    REQUIRE(fixture.dialog->model().isTicked(box));
    // The box stands at the left of its cell; only a click on the box itself ticks.
    for (int x = 4; x < 40 && fixture.figures() == 0; x += 4) {
        fixture.choose(1, 1, 1, 1);
        grid.scrollTo(box);
        QApplication::processEvents();
        const QRect cell = grid.visualRect(box);
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {},
                          {cell.left() + x, cell.center().y()});
        QApplication::processEvents();
    }
    REQUIRE(fixture.figures() == 1);
    CHECK(grid.currentIndex().row() == 2);
    CHECK(grid.currentIndex().column() == 4);
}
