// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/returnsfixture.h"

#include "core/actions/packages/extensionactions.h"
#include "core/actions/packages/receptionrecord.h"
#include "core/actions/packages/remarkactions.h"
#include "core/exchange/csv.h"
#include "core/reports/kinds/reports.h"
#include "core/storage/packageentities.h"
#include "ui/initiatives/registermodel.h"
#include "ui/overview/overviewtasks.h"
#include "ui/packages/decisionmodel.h"
#include "ui/packages/issuedialog.h"
#include "ui/packages/issuemodel.h"
#include "ui/packages/receivecomparepage.h"
#include "ui/packages/remarksdialog.h"
#include "ui/packages/returnsdialogs.h"
#include "ui/packages/returnsview.h"
#include "ui/packages/returntreemodel.h"
#include "ui/support/infoline.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <numeric>

using namespace thidua;

TEST_CASE("Forms go out to the ticked units, into the folder, as one step of history")
{
    ReturnsFixture fixture;
    auto board = actions::returnsBoard(fixture.workspace.ledger(), fixture.workspace.plan(),
                                       QDate(2024, 12, 12));
    REQUIRE(board);
    IssueDialog dialog(fixture.workspace, *board);
    dialog.show();
    const BlocId bloc = fixture.workspace.book()->blocs[1].id;
    dialog.choose({}, bloc);
    const auto inBloc = fixture.workspace.book()->membersOf(bloc).size();
    type(dialog, "issueFolder", fixture.folder.filePath(s("bieu mau")));
    press(dialog, "issueForms");
    CHECK(fixture.count<Form>() == inBloc);
    const QDir out(fixture.folder.filePath(s("bieu mau")));
    CHECK(static_cast<size_t>(out.entryList({s("*.thiduabm")}).size()) == inBloc);
    CHECK(child<QTableView>(dialog, "issuedForms").model()->rowCount() == static_cast<int>(inBloc));
    const auto history = fixture.workspace.session().history();
    CHECK(history->front().action == Action::IssueForms);
}

TEST_CASE("Enter in the folder gives the forms out, and what became of them stays on show")
{
    ReturnsFixture fixture;
    auto board = actions::returnsBoard(fixture.workspace.ledger(), fixture.workspace.plan(),
                                       QDate(2024, 12, 12));
    IssueDialog dialog(fixture.workspace, *board);
    dialog.show();
    dialog.choose({fixture.unit(s("K1-01"))}, {});
    type(dialog, "issueFolder", fixture.folder.filePath(s("bieu mau")));
    QTest::keyClick(&child<QLineEdit>(dialog, "issueFolder"), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(fixture.count<Form>() == 1);
    CHECK(dialog.isVisible());
    CHECK(child<QTableView>(dialog, "issuedForms").isVisible());
}

TEST_CASE("Forms go out to the bloc on show, and a second form is given on purpose only")
{
    ReturnsFixture fixture;
    const auto book = fixture.workspace.book();
    auto board = actions::returnsBoard(fixture.workspace.ledger(), fixture.workspace.plan(),
                                       QDate(2024, 12, 12));
    IssueDialog dialog(fixture.workspace, *board);
    dialog.show();
    dialog.choose({}, {});
    const auto button = [&] { return child<QPushButton>(dialog, "issueForms").text(); };
    CHECK(button().contains(QString::number(book->members.size())));
    auto& blocs = child<QComboBox>(dialog, "issueBloc");
    blocs.setCurrentIndex(1);
    const auto inBloc = book->membersOf(book->blocs[0].id).size();
    CHECK(button().contains(QString::number(inBloc)));
    press(dialog, "untickForms");
    CHECK_FALSE(child<QPushButton>(dialog, "issueForms").isEnabled());
    press(dialog, "tickForms");
    type(dialog, "issueFolder", fixture.folder.filePath(s("khoi 1")));
    press(dialog, "issueForms");
    CHECK(fixture.count<Form>() == inBloc);

    board = actions::returnsBoard(fixture.workspace.ledger(), fixture.workspace.plan(),
                                  QDate(2024, 12, 12));
    IssueDialog again(fixture.workspace, *board);
    again.choose({}, {});
    CHECK(child<QPushButton>(again, "issueForms")
              .text()
              .contains(QString::number(book->members.size() - inBloc)));
}

TEST_CASE("Stopped while Excel forms are made, nothing is given out")
{
    ReturnsFixture fixture;
    auto board = actions::returnsBoard(fixture.workspace.ledger(), fixture.workspace.plan(),
                                       QDate(2024, 12, 12));
    IssueDialog dialog(fixture.workspace, *board);
    dialog.show();
    dialog.choose({fixture.unit(s("K1-01")), fixture.unit(s("K1-02"))}, {});
    auto& format = child<QComboBox>(dialog, "issueFormat");
    format.setCurrentIndex(format.findData(true));
    type(dialog, "issueFolder", fixture.folder.filePath(s("excel")));
    QTimer::singleShot(0, &dialog, [&dialog] { press(dialog, "cancelForms"); });
    press(dialog, "issueForms");
    CHECK(dialog.isVisible());
    CHECK(fixture.count<Form>() == 0);
    CHECK(QDir(fixture.folder.filePath(s("excel"))).entryList(QDir::Files).isEmpty());
    press(dialog, "issueForms");
    CHECK(fixture.count<Form>() == 2);
}

TEST_CASE("A passcode for each unit is written as a list, and opens the form")
{
    ReturnsFixture fixture;
    auto board = actions::returnsBoard(fixture.workspace.ledger(), fixture.workspace.plan(),
                                       QDate(2024, 12, 12));
    IssueDialog dialog(fixture.workspace, *board);
    dialog.show();
    const UnitId unit = fixture.workspace.book()->members.front().unit;
    dialog.choose({unit}, {});
    auto& lock = child<QComboBox>(dialog, "issueLock");
    lock.setCurrentIndex(lock.findData(static_cast<int>(IssueDialog::Lock::Common)));
    CHECK_FALSE(child<QPushButton>(dialog, "issueForms").isEnabled()); // no passcode typed
    lock.setCurrentIndex(lock.findData(static_cast<int>(IssueDialog::Lock::Each)));
    type(dialog, "issueFolder", fixture.folder.filePath(s("khoa")));
    press(dialog, "issueForms");
    const QDir out(fixture.folder.filePath(s("khoa")));
    const QStringList lists = out.entryList({s("*.csv")});
    REQUIRE(lists.size() == 1);
    const auto table = CsvTable::read(out.filePath(lists.front()));
    REQUIRE(table);
    REQUIRE(table->records().size() == 1);
    const QString passcode = table->records().front().fields.at(2);
    CHECK(passcode.size() == 8);
    QFile file(out.filePath(table->records().front().fields.at(1)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto form = readForm(file.readAll(), file.fileName());
    REQUIRE(form);
    CHECK(form->manifest.locked);
    CHECK(unseal(form->key, passcode));
}

TEST_CASE("Returns are compared, decided, written as one step, and taken back as one")
{
    ReturnsFixture fixture;
    const char* const code = "K1-01";
    const auto form = fixture.issue(code);
    auto copy = fixture.open(form);
    ReturnsFixture::score(*copy, "2.1", "1");
    ReturnsFixture::score(*copy, "1.2", "0.5");
    const QString path = fixture.send(*copy, "a.thiduanop");
    const QString twice = fixture.folder.filePath(s("again.thiduanop"));
    REQUIRE(QFile::copy(path, twice));

    ReceiveWizard wizard(fixture.workspace);
    wizard.show();
    CHECK_FALSE(child<QPushButton>(wizard, "receiveNext").isEnabled());
    wizard.addFiles({path, twice, fixture.folder.filePath(s("nothing.thiduanop"))});
    auto& files = *child<QTableView>(wizard, "receiveFiles").model();
    CHECK(files.rowCount() == 3);
    CHECK(wizard.focusWidget() == &child<QPushButton>(wizard, "receiveNext")); // not Cancel
    CHECK(wizard.batch().compared().size() == 1);

    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Compare);
    const ReturnCounts counts = wizard.batch().counts();
    CHECK(counts.total == counts.added + counts.changed + counts.unchanged + counts.rejected);
    CHECK(figure(wizard, "countNew") + figure(wizard, "countChanged")
              + figure(wizard, "countUnchanged") + figure(wizard, "countProblems")
          == counts.total);
    auto& rows = child<QTreeView>(wizard, "comparedRows");
    QAbstractItemModelTester tester(rows.model());
    press(wizard, "rowsAll");
    CHECK(rows.model()->rowCount(rows.model()->index(0, 0)) == counts.total);
    type(wizard, "rowsSearch", s("khong co gi nhu vay"));
    CHECK(rows.model()->rowCount() == 0);
    type(wizard, "rowsSearch", {});

    // The appraisal of the sample has begun: what the unit changed now is decided by a person.
    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Decide);
    auto& decisions = child<QTableView>(wizard, "decisions");
    REQUIRE(decisions.model()->rowCount() == 2);
    decisions.selectRow(0);
    press(wizard, "takeUnit");
    decisions.selectRow(1);
    press(wizard, "keepLedger");
    child<QLineEdit>(wizard, "decisionReason").setText(s("Đã thẩm định tại chỗ"));
    press(wizard, "writeReason");
    const auto steps = fixture.workspace.session().history()->size();
    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Done);
    CHECK(fixture.workspace.session().history()->size() == steps + 1);
    const auto receptions = fixture.workspace.ledger().rows<Reception>();
    REQUIRE(receptions->size() == 1);
    CHECK(receptions->front().rejected == 1);
    CHECK(receptions->front().changed == 1);
    const auto record =
        actions::receptionRecord(fixture.workspace.ledger(), receptions->front()).value();
    CHECK(
        std::ranges::count(record.lines, s("Đã thẩm định tại chỗ"), &actions::ReceptionLine::reason)
        == 1);
    CHECK(record.left() == 0);
    CHECK_FALSE(child<QPushButton>(wizard, "decideLeft").isVisible());

    fixture.prompts.confirms = {true};
    click(wizard, "takeBackReturns");
    CHECK(fixture.count<Reception>() == 0);
    // The same files again, without looking for them.
    auto& again = child<QPushButton>(wizard, "chooseReturnsAgain");
    REQUIRE(again.isVisible());
    CHECK(wizard.focusWidget() == &again);
    click(wizard, "chooseReturnsAgain");
    REQUIRE(wizard.step() == ReceiveWizard::Files);
    CHECK(wizard.batch().compared().size() == 1);
    CHECK(child<QPushButton>(wizard, "receiveNext").isEnabled());
}

TEST_CASE("What nobody decided is told at the end, in the list and as a task, and opens again")
{
    ReturnsFixture fixture;
    auto copy = fixture.open(fixture.issue("K1-01"));
    ReturnsFixture::score(*copy, "2.1", "1");
    ReturnsFixture::score(*copy, "1.2", "0.5");
    const UnitId unit = fixture.unit(s("K1-01"));
    ReceiveWizard wizard(fixture.workspace);
    wizard.show();
    wizard.addFiles({fixture.send(*copy, "a.thiduanop")});
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    auto& decisions = child<QTableView>(wizard, "decisions");
    REQUIRE(decisions.model()->rowCount() == 2);
    const auto ticked = [&](int row, int column) {
        return decisions.model()->index(row, column).data(Qt::CheckStateRole) == Qt::Checked;
    };
    for (int row = 0; row < 2; ++row) { // neither side before somebody chooses
        CHECK_FALSE(ticked(row, DecisionModel::Keep));
        CHECK_FALSE(ticked(row, DecisionModel::Take));
    }
    CHECK(wizard.batch().counts().left == 2);
    decisions.selectRow(0);
    press(wizard, "keepLedger");
    CHECK(ticked(0, DecisionModel::Keep));
    CHECK(wizard.batch().counts().left == 1);
    // Enter in the table does not write.
    decisions.setFocus();
    QTest::keyClick(&decisions, Qt::Key_Return);
    REQUIRE(wizard.step() == ReceiveWizard::Decide);

    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Done);
    const auto& received = *child<QTableView>(wizard, "receivedUnits").model();
    CHECK(received.index(0, received.columnCount() - 1).data().toString() == s("1"));
    const auto left = [&] {
        return actions::leftRows(fixture.workspace.ledger(), fixture.workspace.plan()).value();
    };
    REQUIRE(left().size() == 1);
    const auto tasks = overviewTasks(*fixture.workspace.book(), {}, {}, left());
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().count == 1);
    CHECK(tasks.front().place.unit == unit);
    CHECK(tasks.front().detail.contains(unitShortName(*fixture.workspace.book(), unit)));
    ReturnsView view(fixture.workspace);
    view.show();
    view.reload();
    CHECK(child<QPushButton>(view, "decideRowsLeft").isVisible());

    REQUIRE(child<QPushButton>(wizard, "decideLeft").isVisible());
    click(wizard, "decideLeft");
    REQUIRE(wizard.step() == ReceiveWizard::Decide);
    REQUIRE(decisions.model()->rowCount() == 2); // the other as it was decided
    CHECK(wizard.batch().counts().left == 1);
    decisions.clearSelection();
    press(wizard, "takeUnit");
    const auto steps = fixture.workspace.session().history()->size();
    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Done);
    CHECK(fixture.workspace.session().history()->size() == steps + 1);
    CHECK(left().empty());
    CHECK(fixture.count<Reception>() == 1);
    view.reload();
    CHECK_FALSE(child<QPushButton>(view, "decideRowsLeft").isVisible());
}

TEST_CASE("Receiving shows how far it is, and stopped writes nothing")
{
    ReturnsFixture fixture;
    auto copy = fixture.open(fixture.issue("K1-01"));
    ReturnsFixture::score(*copy, "2.1", "1");
    ReceiveWizard wizard(fixture.workspace);
    wizard.show();
    wizard.addFiles({fixture.send(*copy, "a.thiduanop")});
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Decide);
    bool seen = false;
    // Events are worked off between two returns: the window is alive, and Stop can be pressed.
    QTimer::singleShot(0, &wizard, [&] {
        seen = !child<QTableView>(wizard, "decisions").isEnabled();
        press(wizard, "cancelReceive");
    });
    press(wizard, "receiveNext");
    CHECK(seen);
    CHECK(wizard.step() == ReceiveWizard::Decide);
    CHECK(child<QTableView>(wizard, "decisions").isEnabled());
    CHECK(fixture.count<Reception>() == 0);
    click(wizard, "receiveNext");
    CHECK(wizard.step() == ReceiveWizard::Done);
    CHECK(fixture.count<Reception>() == 1);
}

TEST_CASE("Stop is heard to the last return, and does not close what came too late to be stopped")
{
    ReturnsFixture fixture;
    auto copy = fixture.open(fixture.issue("K1-01"));
    ReturnsFixture::score(*copy, "2.1", "1");
    ReceiveWizard wizard(fixture.workspace);
    wizard.show();
    wizard.addFiles({fixture.send(*copy, "a.thiduanop")});
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Decide);
    const auto escape = [&] {
        QCoreApplication::postEvent(
            &wizard, new QKeyEvent(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier));
    };
    // A timer begun in one round of events fires in the next: after the only return is made ready.
    QTimer round;
    QTimer next;
    next.setSingleShot(true);
    QObject::connect(&next, &QTimer::timeout, &wizard, escape);
    QObject::connect(&round, &QTimer::timeout, &wizard, [&] {
        if (child<QTableView>(wizard, "decisions").isEnabled())
            return;
        round.stop();
        next.start(0);
    });
    round.start(0);
    press(wizard, "receiveNext");
    CHECK(fixture.count<Reception>() == 0);
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK(wizard.isVisible());
    REQUIRE(wizard.step() == ReceiveWizard::Decide);
    // Pressed while it is written.
    QObject::connect(&fixture.workspace, &Workspace::changed, &wizard, escape);
    press(wizard, "receiveNext");
    QApplication::processEvents();
    CHECK(fixture.count<Reception>() == 1);
    CHECK(wizard.step() == ReceiveWizard::Done);
    CHECK(wizard.isVisible());
}

TEST_CASE("A row both sides say the same about by now is taken off the list")
{
    ReturnsFixture fixture;
    auto copy = fixture.open(fixture.issue("K1-01"));
    ReturnsFixture::score(*copy, "2.1", "1");
    fixture.councilScore("K1-01", "2.1", "2");
    ReceiveWizard wizard(fixture.workspace);
    wizard.show();
    wizard.addFiles({fixture.send(*copy, "a.thiduanop")});
    for (int step = 0; step < 3; ++step)
        click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Done);
    fixture.councilScore("K1-01", "2.1", "1");
    const auto left = [&] {
        return actions::leftRows(fixture.workspace.ledger(), fixture.workspace.plan())->size();
    };
    REQUIRE(left() == 1);
    const QString write = ReceiveWizard::tr("Write the decisions");
    click(wizard, "decideLeft");
    REQUIRE(wizard.step() == ReceiveWizard::Decide);
    CHECK(child<QTableView>(wizard, "decisions").model()->rowCount() == 0);
    CHECK(child<InfoLine>(wizard, "decisionLine").text().startsWith(s("1 ")));
    CHECK(child<QPushButton>(wizard, "receiveNext").text() != write);
    click(wizard, "receiveNext");
    CHECK(wizard.step() == ReceiveWizard::Done);
    CHECK(left() == 0);
}

TEST_CASE("Decisions that cannot be opened say why and open nothing")
{
    ReturnsFixture fixture;
    const UnitId unit = fixture.unit(s("K1-01"));
    bool opened = false;
    const auto open = [&] {
        QTimer::singleShot(0, qApp, [&] {
            if (QWidget* modal = QApplication::activeModalWidget()) {
                opened = true;
                modal->close();
            }
        });
        openDecisions(fixture.workspace, nullptr, {unit});
        QApplication::processEvents();
    };
    fixture.prompts.informsExpected = 1; // nothing came from it
    open();
    CHECK_FALSE(opened);
    CHECK(fixture.prompts.said.size() == 1);
    Plan closed = fixture.workspace.book()->plan;
    closed.state = PlanState::Closed;
    ChangeSet close(Action::EditPlan, {s("part:close"), closed.title});
    close.update(fixture.workspace.book()->plan, closed);
    REQUIRE(fixture.workspace.apply(close));
    fixture.prompts.errorsExpected = 1;
    open();
    CHECK_FALSE(opened);
    CHECK(fixture.prompts.errors.size() == 1);
}

TEST_CASE("No page keeps rows of returns that are opened no more")
{
    ReturnsFixture fixture;
    QStringList files;
    for (const char* code : {"K1-01", "K1-02"}) {
        auto copy = fixture.open(fixture.issue(code));
        ReturnsFixture::score(*copy, "2.1", "1");
        fixture.councilScore(code, "2.1", "2");
        files.append(fixture.send(*copy, (std::string(code) + ".thiduanop").c_str()));
    }
    ReceiveWizard wizard(fixture.workspace);
    wizard.show();
    wizard.addFiles(files);
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    auto& decisions = child<QTableView>(wizard, "decisions");
    REQUIRE(decisions.model()->rowCount() == 2);
    decisions.selectRow(0);
    press(wizard, "keepLedger");
    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Done);
    std::vector<int> rows; // of the batch that was, when the page comes to the front
    for (auto* pages : wizard.findChildren<QStackedWidget*>())
        QObject::connect(pages, &QStackedWidget::currentChanged, &wizard, [&] {
            rows.push_back(decisions.model()->rowCount());
            rows.push_back(child<QTreeView>(wizard, "comparedRows").model()->rowCount());
        });
    click(wizard, "decideLeft");
    REQUIRE(wizard.step() == ReceiveWizard::Decide);
    CHECK(rows == std::vector<int>{0, 0});
    CHECK(decisions.model()->rowCount() == 1);
}

TEST_CASE("A figure to decide on stands on a line of its own, whole or with its end cut")
{
    const ValueLines words = linesOf(s("24000/24000; minh chứng: sổ theo dõi; ảnh"));
    CHECK(words.figure == s("24000/24000"));
    CHECK(words.beside == s("minh chứng: sổ theo dõi; ảnh"));
    CHECK(linesOf(s("8,50")).figure == s("8,50"));
    CHECK(linesOf(s("8,50")).beside.isEmpty());

    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    const RowDelegate delegate;
    const auto drawn = [&](const QString& text) {
        model.setData(index, text);
        QImage image(60, 28, QImage::Format_RGB32);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        QPainter painter(&image);
        delegate.paint(&painter, option, index);
        return image;
    };
    // Too long for its column: what differs is behind the cut, not before it.
    CHECK(drawn(s("1234567890123456/1")) == drawn(s("1234567890123456/2")));
    CHECK(drawn(s("1234567890123456/1")) != drawn(s("2234567890123456/1")));
}

TEST_CASE("What both sides changed is kept as the ledger has it until somebody decides")
{
    ReturnsFixture fixture;
    ReceiveBatch batch;
    auto copy = fixture.open(fixture.issue("K1-01"));
    ReturnsFixture::score(*copy, "2.1", "1");
    fixture.councilScore("K1-01", "2.1", "2");
    const QString path = fixture.send(*copy, "b.thiduanop");
    ReceiveWizard wizard(fixture.workspace);
    wizard.show();
    wizard.addFiles({path});
    click(wizard, "receiveNext");
    press(wizard, "rowsConflicts");
    auto& rows = child<QTreeView>(wizard, "comparedRows");
    const QModelIndex group = rows.model()->index(0, 0);
    REQUIRE(rows.model()->rowCount(group) == 1);
    const auto text = [&](int column) {
        return rows.model()->index(0, column, group).data().toString();
    };
    CHECK(text(ReturnTreeModel::Council).startsWith(s("2")));
    CHECK(text(ReturnTreeModel::Unit).startsWith(s("1")));
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Done);
    const auto book = fixture.workspace.book();
    const auto sheet = fixture.workspace.ledger().sheet(fixture.workspace.plan(),
                                                        fixture.unit(s("K1-01")), Round::Self);
    const int node = book->table.indexOf(s("2.1"));
    const auto score =
        fixture.workspace.ledger().score((*sheet)->id, book->table.node(node).criterion.id);
    CHECK((*score)->amount == Points::parse(s("2")).value());
    // The same file again: the row nobody decided about. Decided, there is nothing to receive.
    for (const bool left : {true, false}) {
        ReceiveWizard again(fixture.workspace);
        again.show();
        again.addFiles({path});
        CHECK(again.batch().compared().empty() != left);
        CHECK(child<QPushButton>(again, "receiveNext").isEnabled() == left);
        if (!left)
            break;
        CHECK(child<QTableView>(again, "receiveFiles")
                  .model()
                  ->index(0, 4)
                  .data()
                  .toString()
                  .contains(s("1")));
        click(again, "receiveNext");
        click(again, "receiveNext");
        press(again, "keepLedger");
        click(again, "receiveNext");
        CHECK(again.step() == ReceiveWizard::Done);
    }
    CHECK(fixture.count<Reception>() == 1);
}

TEST_CASE("Decisions and reasons outlast a file added later, and one whose reading is stopped")
{
    ReturnsFixture fixture;
    auto copy = fixture.open(fixture.issue("K1-01"));
    ReturnsFixture::score(*copy, "2.1", "1");
    ReturnsFixture::score(*copy, "1.2", "0.5");
    auto other = fixture.open(fixture.issue("K1-02"));
    ReturnsFixture::score(*other, "2.1", "1");
    const QString forgotten = fixture.send(*other, "0.thiduanop");
    ReceiveWizard wizard(fixture.workspace);
    wizard.show();
    wizard.addFiles({fixture.send(*copy, "a.thiduanop")});
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    auto& decisions = child<QTableView>(wizard, "decisions");
    REQUIRE(decisions.model()->rowCount() == 2);
    decisions.selectRow(0);
    press(wizard, "takeUnit");
    decisions.selectRow(1);
    child<QLineEdit>(wizard, "decisionReason").setText(s("Đã thẩm định"));
    press(wizard, "writeReason");
    const auto decided = [&] {
        int taken = 0;
        QStringList reasons;
        for (const int file : wizard.batch().compared()) {
            for (const BatchPlace& place : wizard.batch().rows(file)) {
                taken += wizard.batch().isConflict(place) && wizard.batch().isTaken(place);
                reasons.append(wizard.batch().reason(place));
            }
        }
        reasons.removeAll(QString());
        return taken == 1 && reasons == QStringList{s("Đã thẩm định")};
    };
    REQUIRE(decided());
    // The keys stay with the rows, and leaving asks first.
    CHECK(wizard.focusWidget() == &decisions);
    fixture.prompts.confirms = {false};
    wizard.reject();
    CHECK(wizard.isVisible());
    click(wizard, "receiveBack");
    click(wizard, "receiveBack");
    QTimer::singleShot(0, &wizard, [&wizard] { press(wizard, "cancelReceive"); });
    wizard.addFiles({forgotten});
    CHECK(wizard.isVisible());
    CHECK(wizard.batch().compared().size() == 1);
    CHECK(decided());
    wizard.addFiles({forgotten});
    CHECK(wizard.batch().compared().size() == 2);
    CHECK(decided());
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    CHECK(fixture.count<Reception>() == 2);
}

namespace {

/// The deciding of a return three rows of which both sides changed.
struct ThreeConflicts {
    ThreeConflicts()
    {
        const auto copy = fixture.open(fixture.issue("K1-01"));
        for (const char* criterion : {"2.1", "1.2", "1.1"})
            ReturnsFixture::score(*copy, criterion, "0.5");
        wizard.show();
        wizard.addFiles({fixture.send(*copy, "a.thiduanop")});
        click(wizard, "receiveNext");
        click(wizard, "receiveNext");
        REQUIRE(decisions().model()->rowCount() == 3);
    }
    QTableView& decisions() { return child<QTableView>(wizard, "decisions"); }
    QPushButton& write() { return child<QPushButton>(wizard, "writeReason"); }
    void give(const char* words)
    {
        child<QLineEdit>(wizard, "decisionReason").setText(s(words));
        write().click();
    }

    ReturnsFixture fixture;
    ReceiveWizard wizard{fixture.workspace};
};

} // namespace

TEST_CASE("A reason for all rows goes to those without one, and its button says to how many")
{
    ThreeConflicts f;
    auto& decisions = f.decisions();
    auto& write = f.write();
    const auto reasons = [&] {
        QStringList words;
        for (int row = 0; row < decisions.model()->rowCount(); ++row)
            words.append(decisions.model()->index(row, DecisionModel::Reason).data().toString());
        return words;
    };
    CHECK(write.text().contains(u'3'));
    decisions.selectRow(1);
    CHECK(write.text().contains(u'1'));
    f.give("riêng");
    f.give(""); // takes nothing away
    decisions.clearSelection();
    CHECK(write.text().contains(u'2'));
    f.give("chung");
    CHECK(reasons() == QStringList{s("chung"), s("riêng"), s("chung")});
    CHECK_FALSE(write.isEnabled());
    decisions.selectRow(0);
    f.give("khác");
    CHECK(reasons() == QStringList{s("khác"), s("riêng"), s("chung")});
}

TEST_CASE("A reason for all rows decides none that were left open while others were kept")
{
    ThreeConflicts f;
    auto& wizard = f.wizard;
    auto& decisions = f.decisions();
    decisions.selectRow(1);
    press(wizard, "keepLedger");
    decisions.clearSelection();
    auto& write = f.write();
    CHECK(write.text().contains(u'1'));
    f.give("chung");
    CHECK(wizard.batch().counts().left == 2);
    // Only the open ones are left: a reason for them decides, and the button says so.
    CHECK(write.text().contains(u'2'));
    f.give("sau");
    CHECK(wizard.batch().counts().left == 0);
}

TEST_CASE("What a file says of itself is read once, also when there is nothing to receive in it")
{
    ReturnsFixture fixture;
    auto copy = fixture.open(fixture.issue("K1-01"));
    ReturnsFixture::score(*copy, "2.1", "1");
    const QString path = fixture.send(*copy, "a.thiduanop");
    const QString twice = fixture.folder.filePath(s("again.thiduanop"));
    REQUIRE(QFile::copy(path, twice));
    ReceiveWizard wizard(fixture.workspace);
    wizard.show();
    wizard.addFiles({path, twice});
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::remove(twice));
    click(wizard, "receiveNext");
    click(wizard, "receiveBack");
    auto& files = *child<QTableView>(wizard, "receiveFiles").model();
    REQUIRE(files.rowCount() == 2);
    for (int column = 0; column < 4; ++column) {
        INFO(column);
        CHECK(files.index(0, column).data() == files.index(1, column).data());
    }
    CHECK(wizard.batch().files()[1].fate == BatchFile::Fate::Repeated);
    CHECK(wizard.batch().files()[1].facts.signature == BatchFacts::Signature::Valid);
}

TEST_CASE("Returns that are read can still be stopped while they are compared")
{
    ReturnsFixture fixture;
    auto copy = fixture.open(fixture.issue("K1-01"));
    ReturnsFixture::score(*copy, "2.1", "1");
    const QString path = fixture.send(*copy, "a.thiduanop");
    const auto desk = actions::ReturnDesk::make(fixture.workspace.ledger(),
                                                fixture.workspace.plan(), QDate(2024, 12, 12));
    REQUIRE(desk);
    std::vector<BatchStep> steps;
    const auto read = [&](bool goOn) {
        steps.clear();
        return readBatch(fixture.workspace.ledger(), *desk, {path},
                         [&steps, goOn](BatchStep step, int done, int all) {
                             CHECK(done == 0);
                             CHECK(all == 1);
                             steps.push_back(step);
                             return goOn || step == BatchStep::Read;
                         });
    };
    CHECK(read(true));
    CHECK(steps == std::vector{BatchStep::Read, BatchStep::Compare});
    const auto stopped = read(false);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("A saved comparison runs no formula in a spreadsheet")
{
    ReturnsFixture fixture;
    auto copy = fixture.open(fixture.issue("K1-01"));
    const actions::Cell cell = ReturnsFixture::cell(copy->ledger(), "1.1");
    ScoreNote note;
    note.explanation = s("=1+1");
    const auto change = actions::setNote(copy->ledger(), cell, note);
    REQUIRE(change);
    REQUIRE(copy->apply(*change));
    ReceiveWizard wizard(fixture.workspace);
    wizard.addFiles({fixture.send(*copy, "c.thiduanop")});
    const auto table = CsvTable::parse(comparisonCsv(wizard.batch()), s("c.csv"));
    REQUIRE(table);
    REQUIRE_FALSE(table->records().empty());
    for (const CsvRecord& record : table->records()) {
        for (const QString& field : record.fields)
            CHECK_FALSE((field.startsWith(u'=') || field.startsWith(u'+')));
    }
}

TEST_CASE("Receipt minutes add up and name what was not taken, with the reason")
{
    ReturnsFixture fixture;
    auto one = fixture.open(fixture.issue("K1-01"));
    auto other = fixture.open(fixture.issue("K1-02"));
    ReturnsFixture::score(*one, "2.1", "1");
    ReceiveWizard wizard(fixture.workspace);
    wizard.show();
    wizard.addFiles({fixture.send(*one, "e.thiduanop"), fixture.send(*other, "f.thiduanop")});
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    child<QLineEdit>(wizard, "decisionReason").setText(s("Đã thẩm định"));
    press(wizard, "writeReason");
    click(wizard, "receiveNext");
    report::Request request;
    request.kind = report::parseKind(s("reception")).value();
    request.plan = fixture.workspace.plan();
    request.at = fixture.workspace.session().now();
    const auto document = report::makeReport(fixture.workspace.ledger(), request);
    REQUIRE(document);
    REQUIRE(document->sections.size() == 3); // of both, then one each
    QString words;
    for (const report::Block& block : document->sections[1].blocks) {
        if (const auto* paragraph = std::get_if<report::Paragraph>(&block.value()))
            words += paragraph->text.toPlainText() + u'\n';
        if (const auto* table = std::get_if<report::Table>(&block.value())) {
            for (const report::Row& row : table->rows)
                for (const report::Cell& cell : row.cells)
                    words += cell.text.toPlainText() + u'\n';
        }
    }
    const auto rows =
        fixture.workspace.ledger().rows<Reception>("unit = ?", {toValue(fixture.unit(s("K1-01")))});
    const Reception& row = rows->front();
    CHECK(row.total == row.added + row.changed + row.unchanged + row.rejected);
    CHECK(words.contains(s("Tổng số %1 dòng").arg(row.total)));
    CHECK(words.contains(s("Tiêu chí 2.1")));
    CHECK(words.contains(s("Đã thẩm định")));
}

TEST_CASE("The list of returns shows what was given out, what came, and what is open")
{
    ReturnsFixture fixture;
    auto copy = fixture.open(fixture.issue("K1-01"));
    fixture.issue("K1-02");
    ReturnsView view(fixture.workspace);
    view.resize(1134, 560);
    view.show();
    view.reload();
    auto& table = child<QTableView>(view, "returnsTable");
    const int units = table.model()->rowCount();
    CHECK(units == static_cast<int>(fixture.workspace.book()->members.size()));
    ReceiveWizard wizard(fixture.workspace);
    wizard.addFiles({fixture.send(*copy, "d.thiduanop")});
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    view.reload();
    press(view, "returnsMissing");
    CHECK(table.model()->rowCount() == units - 1);
}

TEST_CASE("A task about a unit's return shows that unit and no other")
{
    ReturnsFixture fixture;
    ReturnsView view(fixture.workspace);
    view.reload();
    auto* table = view.findChild<QTableView*>();
    view.choose(fixture.unit(s("K1-01")));
    view.choose(fixture.unit(s("K1-02")));
    REQUIRE(table->selectionModel()->selectedRows().size() == 1);
    view.reload();
    CHECK(table->selectionModel()->selectedRows().size() == 1);
}

TEST_CASE("A remark is written, settled and removed from its dialog")
{
    ReturnsFixture fixture;
    const UnitId unit = fixture.unit(s("K1-01"));
    RemarksDialog dialog(fixture.workspace, unit, {});
    dialog.show();
    CHECK_FALSE(child<QPushButton>(dialog, "addRemark").isEnabled());
    type(dialog, "remarkText", s("Bổ sung minh chứng"));
    press(dialog, "addRemark");
    auto& table = child<QTableView>(dialog, "remarks");
    REQUIRE(table.model()->rowCount() == 1);
    table.selectRow(0);
    press(dialog, "closeRemark");
    CHECK(fixture.workspace.ledger().rows<Remark>()->front().closed);
    table.selectRow(0);
    press(dialog, "removeRemark");
    CHECK(fixture.count<Remark>() == 0);
}

TEST_CASE("A paper is recorded and leads to the unit's own sheet")
{
    ReturnsFixture fixture;
    const UnitId unit = fixture.unit(s("K1-01"));
    auto board = actions::returnsBoard(fixture.workspace.ledger(), fixture.workspace.plan(),
                                       QDate(2024, 12, 12));
    std::optional<Location> place;
    QObject::connect(&fixture.workspace, &Workspace::navigationRequested, &fixture.workspace,
                     [&place](const Location& location) { place = location; });
    inDialog([](QDialog& dialog) {
        type(dialog, "paperDay", s("10/12/2024"));
        press(dialog, "saveForm");
    });
    enterPaper(fixture.workspace, *board, unit, nullptr);
    const auto rows = fixture.workspace.ledger().rows<Reception>();
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().source == ReturnSource::Paper);
    CHECK(rows->front().receivedOn == QDate(2024, 12, 10));
    REQUIRE(place);
    CHECK(place->section == Section::Scoring);
    CHECK(place->round == Round::Self);
    CHECK(place->unit == unit);
}

TEST_CASE("A message that is copied is remembered with the day, and says what is to be sent")
{
    ReturnsFixture fixture;
    const UnitId unit = fixture.unit(s("K1-01"));
    fixture.issue("K1-01");
    const auto boardOf = [&] {
        return actions::returnsBoard(fixture.workspace.ledger(), fixture.workspace.plan(),
                                     QDate(2024, 12, 12))
            .value();
    };
    const ReturnsBoard board = boardOf();
    inDialog([&](QDialog& dialog) {
        press(dialog, "copyMessage");
        dialog.done(QDialog::Rejected);
    });
    showMessages(fixture.workspace, board, {unit}, nullptr);
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(s("gửi tệp nộp về Sở Y tế")));
    CHECK_FALSE(text.contains(s("gửi văn bản")));
    CHECK(boardOf().line(unit)->remindedAt.isValid());
    CHECK(boardOf().line(unit)->remindedBy == s("Lê Thị Hạnh"));
    // Without a choice all are in it, and it says so.
    int listed = 0;
    inDialog([&](QDialog& dialog) {
        listed = child<QTableView>(dialog, "messageUnits").model()->rowCount();
        dialog.done(QDialog::Rejected);
    });
    showMessages(fixture.workspace, board, {}, nullptr);
    CHECK(listed == static_cast<int>(board.lines.size()));
}

TEST_CASE("500 files of 120 rows are compared, filtered and decided without a wait")
{
    ReturnsFixture fixture;
    std::vector<BatchFile> files;
    for (int i = 0; i < 500; ++i) {
        ReturnComparison comparison;
        comparison.incoming.unitName = s("Trung tâm Y tế số %1").arg(i);
        for (int row = 0; row < 120; ++row) {
            ReportedScore score;
            score.criterion = s("%1.%2").arg(row / 10).arg(row % 10);
            score.entry = Entry::points(Points::whole(row));
            ComparedRow<ReportedScore> compared;
            compared.council = score;
            compared.unit = score;
            if (row % 40 == 0)
                compared.arrival = Arrival::Conflict;
            else if (row % 3 == 0)
                compared.arrival = Arrival::Changed;
            comparison.rows.scores.push_back(std::move(compared));
        }
        files.push_back({s("%1.thiduanop").arg(i), BatchFile::Fate::Compared, {}, comparison});
    }
    ReceiveBatch batch(std::move(files), *fixture.workspace.book());
    ReceiveComparePage page(batch, nullptr);
    page.resize(1056, 480);
    page.QWidget::show();
    QElapsedTimer clock;
    // Measured: under 40 ms each; a page that measures or words all rows takes 6 s.
    const auto took = [&clock](const char* what) {
        QApplication::processEvents();
        INFO(what);
        CHECK(clock.restart() < 3000);
    };
    clock.start();
    page.show();
    took("shown");
    press(page, "rowsAll");
    took("all rows");
    press(page, "countProblems");
    took("problems");
    child<QLineEdit>(page, "rowsSearch").setText(s("so 499"));
    took("searched");
    auto& rows = *child<QTreeView>(page, "comparedRows").model();
    CHECK(rows.rowCount() == 1);
    CHECK(rows.rowCount(rows.index(0, 0)) == 3);
    DecisionModel decisions(batch);
    decisions.show(batch.compared(), true);
    std::vector<int> all(static_cast<size_t>(decisions.rowCount()));
    std::iota(all.begin(), all.end(), 0);
    decisions.decide(all, true);
    took("decided");
    CHECK(batch.counts().rejected == 0);
    CHECK(batch.counts().changed == decisions.rowCount());
}
