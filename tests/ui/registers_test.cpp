// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/nominations/nominationactions.h"
#include "core/actions/plan/clauseactions.h"
#include "core/actions/plan/planactions.h"
#include "core/actions/registers/registeractions.h"
#include "core/storage/movemententities.h"
#include "tests/ui/draftfixture.h"
#include "ui/initiatives/initiativespage.h"
#include "ui/plan/paragraphedit.h"
#include "ui/shell/datatransfer.h"
#include "ui/units/comparemodel.h"

#include <QComboBox>
#include <QListWidget>
#include <QTableView>

using namespace thidua;

namespace {

/// The page of registers over a draft with one unit.
class RegistersFixture : public DraftFixture {
public:
    RegistersFixture() : page(open<InitiativesPage>()) { }

    QTableView& show(InitiativesPage::Register which, const char* tableName)
    {
        page->showRegister(which);
        return child<QTableView>(*page, tableName);
    }
    /// A key in a table that has a row chosen; `act` runs in the dialog it opens.
    void key(QTableView& table, int key, Qt::KeyboardModifiers modifiers = {},
             const std::function<void(QDialog&)>& act = {})
    {
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get())); // after a dialog
        table.setFocus();
        REQUIRE(table.hasFocus());
        if (act)
            inDialog(act);
        QTest::keyClick(&table, static_cast<Qt::Key>(key), modifiers);
    }
    /// Adds a row by the page's button; `fill` types into the dialog.
    void add(const std::function<void(QDialog&)>& fill)
    {
        inDialog([&](QDialog& dialog) {
            CHECK_FALSE(child<QAbstractButton>(dialog, "saveForm").isEnabled());
            fill(dialog);
            press(dialog, "saveForm");
        });
        press(*page, "addRegisterRow");
    }
    void chooseUnit(QDialog& dialog, const char* box)
    {
        auto& units = child<QComboBox>(dialog, box);
        units.setCurrentIndex(units.findData(book()->members.front().unit.value));
    }
    template<class T>
    std::vector<T> rows() const
    {
        return workspace.ledger().rows<T>("1").value();
    }
    QDate today() const { return workspace.session().now().toLocalTime().date(); }

    std::unique_ptr<InitiativesPage> page;
};

} // namespace

TEST_CASE("An initiative keeps what it is about and who recognised it")
{
    RegistersFixture fixture;
    fixture.show(InitiativesPage::Initiatives, "initiativesTable");
    fixture.add([&](QDialog& dialog) {
        type(dialog, "initiativeTitle", QStringLiteral("Bệnh án điện tử"));
        fixture.chooseUnit(dialog, "initiativeUnit");
        child<ParagraphEdit>(dialog, "initiativeSummary").setText(QStringLiteral("Bỏ hồ sơ giấy"));
        type(dialog, "initiativeRecogniser", QStringLiteral("Sở Y tế"));
        type(dialog, "initiativeAuthors", QStringLiteral("Lê Thị Hạnh; Trần Văn Bình"));
    });
    REQUIRE(fixture.rows<Initiative>().size() == 1);
    const Initiative stored = fixture.rows<Initiative>().front();
    CHECK(stored.summary == QStringLiteral("Bỏ hồ sơ giấy"));
    CHECK(stored.recogniser == QStringLiteral("Sở Y tế"));
    CHECK(stored.authors == QStringLiteral("Lê Thị Hạnh\nTrần Văn Bình"));
}

TEST_CASE(
    "An exemplar is added, moved on with its day, taken back, changed, removed and brought back")
{
    RegistersFixture fixture;
    auto& table = fixture.show(InitiativesPage::Exemplars, "exemplarsTable");
    fixture.add([&](QDialog& dialog) {
        type(dialog, "exemplarName", QStringLiteral("Khoa Cấp cứu"));
        fixture.chooseUnit(dialog, "exemplarUnit");
        type(dialog, "exemplarDue", QStringLiteral("01/02/2024"));
    });
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.currentIndex().isValid()); // the new one is chosen
    // Its next stage was due long ago: it stands in the late list.
    auto& late = child<QAbstractButton>(*fixture.page, "exemplarsMarked");
    late.setChecked(true);
    CHECK(table.model()->rowCount() == 1);
    late.setChecked(false);

    fixture.key(table, Qt::Key_Right, Qt::ControlModifier, [](QDialog& dialog) {
        type(dialog, "stepDocument", QStringLiteral("7/KH"));
        type(dialog, "stepNextDue", QStringLiteral("31/12/2099"));
        press(dialog, "saveForm");
    });
    const auto row = [&] {
        return actions::exemplarRows(fixture.workspace.ledger(), fixture.workspace.plan(),
                                     fixture.today())
            .value()
            .front();
    };
    CHECK(row().stage() == ExemplarStage::Fostered);
    CHECK(row().steps.back().document == QStringLiteral("7/KH"));
    CHECK_FALSE(row().late);
    late.setChecked(true);
    CHECK(table.model()->rowCount() == 0);
    late.setChecked(false);
    table.setCurrentIndex(table.model()->index(0, 0));

    fixture.key(table, Qt::Key_F2, Qt::NoModifier, [](QDialog& dialog) {
        type(dialog, "exemplarField", QStringLiteral("Cấp cứu"));
        press(dialog, "saveForm");
    });
    CHECK(row().exemplar.field == QStringLiteral("Cấp cứu"));
    fixture.prompts.confirms = {true};
    fixture.key(table, Qt::Key_Delete);
    CHECK(fixture.rows<Exemplar>().empty());
    fixture.workspace.undo();
    CHECK(fixture.rows<Exemplar>().size() == 1);
    CHECK(table.model()->rowCount() == 1);
}

TEST_CASE("Publicity that was to be held is late until it is held, and undoing takes the row away")
{
    RegistersFixture fixture;
    auto& table = fixture.show(InitiativesPage::Activities, "activitiesTable");
    fixture.add([](QDialog& dialog) {
        type(dialog, "activityTitle", QStringLiteral("Tập huấn bệnh án điện tử"));
        type(dialog, "activityDue", QStringLiteral("01/02/2024"));
        type(dialog, "activityPeople", QStringLiteral("120"));
    });
    auto& late = child<QAbstractButton>(*fixture.page, "activitiesMarked");
    late.setChecked(true);
    REQUIRE(table.model()->rowCount() == 1);
    late.setChecked(false);
    fixture.key(table, Qt::Key_F2, Qt::NoModifier, [](QDialog& dialog) {
        type(dialog, "activityHeld", QStringLiteral("30/01/2024"));
        press(dialog, "saveForm");
    });
    CHECK(fixture.rows<Activity>().front().heldOn == QDate(2024, 1, 30));
    CHECK(fixture.rows<Activity>().front().people == 120);
    late.setChecked(true);
    CHECK(table.model()->rowCount() == 0);
    late.setChecked(false);
    fixture.workspace.undo();
    CHECK_FALSE(fixture.rows<Activity>().front().heldOn.isValid());
    fixture.workspace.undo();
    CHECK(table.model()->rowCount() == 0);
}

TEST_CASE("A task is given, done with its result, and removed only when that is confirmed")
{
    RegistersFixture fixture;
    auto& table = fixture.show(InitiativesPage::Tasks, "tasksTable");
    fixture.add([](QDialog& dialog) {
        type(dialog, "taskText", QStringLiteral("Báo cáo kết quả quý I"));
        type(dialog, "taskLead", QStringLiteral("Phòng Tổ chức cán bộ"));
        type(dialog, "taskDue", QStringLiteral("31/03/2024"));
    });
    REQUIRE(fixture.rows<Task>().size() == 1);
    CHECK(fixture.rows<Task>().front().source == Task::Source::Instruction);
    auto& late = child<QAbstractButton>(*fixture.page, "tasksMarked");
    late.setChecked(true);
    CHECK(table.model()->rowCount() == 1);
    late.setChecked(false);
    fixture.key(table, Qt::Key_Right, Qt::ControlModifier, [](QDialog& dialog) {
        type(dialog, "stepDocument", QStringLiteral("15/BC"));
        press(dialog, "saveForm");
    });
    CHECK(fixture.rows<Task>().front().state == Task::State::Done);
    CHECK(fixture.rows<Task>().front().result == QStringLiteral("15/BC"));
    fixture.prompts.confirms = {false};
    fixture.key(table, Qt::Key_Delete);
    CHECK(fixture.rows<Task>().size() == 1);
}

TEST_CASE("Enter in a field adds what was entered, and waits while something is missing")
{
    RegistersFixture fixture;
    fixture.show(InitiativesPage::Tasks, "tasksTable");
    inDialog([](QDialog& dialog) {
        QTest::keyClick(&child<QLineEdit>(dialog, "taskLead"), Qt::Key_Return);
        CHECK(dialog.isVisible());
        type(dialog, "taskText", QStringLiteral("Báo cáo kết quả quý I"));
        auto& support = child<ParagraphEdit>(dialog, "taskSupport");
        support.setFocus();
        QTest::keyClicks(&support, QStringLiteral("A"));
        QTest::keyClick(&support, Qt::Key_Return);
        QTest::keyClicks(&support, QStringLiteral("B"));
        CHECK(dialog.isVisible());
        auto& due = child<QLineEdit>(dialog, "taskDue");
        due.setFocus();
        QTest::keyClicks(&due, QStringLiteral("31032024"));
        QTest::keyClick(&due, Qt::Key_Return);
    });
    press(*fixture.page, "addRegisterRow");
    REQUIRE(fixture.rows<Task>().size() == 1);
    CHECK(fixture.rows<Task>().front().support == QStringLiteral("A\nB"));
    CHECK(fixture.rows<Task>().front().due == QDate(2024, 3, 31)); // read before it was written
}

TEST_CASE("A nomination carries the standards it meets, with a note on each")
{
    RegistersFixture fixture;
    const auto clause = [](ClauseKind kind, const char* text) {
        Clause row;
        row.kind = kind;
        row.text = QString::fromUtf8(text);
        return row;
    };
    REQUIRE(fixture.workspace.apply(
        actions::setClauses(fixture.workspace.ledger(), fixture.workspace.plan(),
                            {clause(ClauseKind::IndividualStandard, "Hoàn thành tốt nhiệm vụ"),
                             clause(ClauseKind::IndividualStandard, "Có sáng kiến được áp dụng"),
                             clause(ClauseKind::AwardForm, "Giấy khen")})));
    auto& table = fixture.show(InitiativesPage::Nominations, "nominationsTable");
    fixture.add([](QDialog& dialog) {
        type(dialog, "nominationName", QStringLiteral("Lê Thị Hạnh"));
        auto& standards = child<QListWidget>(dialog, "nominationStandards");
        REQUIRE(standards.count() == 2);
        standards.item(0)->setCheckState(Qt::Checked);
        standards.setCurrentRow(1);
        auto& note = child<QLineEdit>(dialog, "nominationStandardsNote");
        note.setText(QStringLiteral("đang xét"));
        emit note.textEdited(note.text());
    });
    const auto row = [&] {
        return actions::nominations(fixture.workspace.ledger(), fixture.workspace.plan())
            .value()
            .rows.front();
    };
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(row().met == 1);
    CHECK(row().standards == 2);
    const auto marks = row().marks;
    REQUIRE(marks.size() == 2);
    CHECK(std::any_of(marks.begin(), marks.end(), [](const NominationMark& mark) {
        return !mark.met && mark.note == QStringLiteral("đang xét");
    }));
    auto& missing = child<QAbstractButton>(*fixture.page, "nominationsMarked");
    missing.setChecked(true);
    CHECK(table.model()->rowCount() == 1);
    fixture.key(table, Qt::Key_F2, Qt::NoModifier, [](QDialog& dialog) {
        child<QListWidget>(dialog, "nominationStandards").item(1)->setCheckState(Qt::Checked);
        press(dialog, "saveForm");
    });
    CHECK(row().met == 2);
    CHECK(table.model()->rowCount() == 0);
    fixture.workspace.undo();
    CHECK(table.model()->rowCount() == 1);
}

namespace {

/// Takes a file in by the window's menu; the fates of its rows as the comparison shows them.
QStringList importFile(RegistersFixture& fixture, const char* text)
{
    const QString path = fixture.folder.filePath(QStringLiteral("rows.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    fixture.prompts.paths = {path};
    QStringList rows;
    inDialog([&](QDialog& dialog) {
        const QAbstractItemModel& model = *child<QTableView>(dialog, "compareTable").model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            rows << cells.join(QStringLiteral(" | "));
        }
        press(dialog, "importRows");
    });
    DataTransfer(fixture.workspace, nullptr).importCsv();
    return rows;
}

} // namespace

TEST_CASE("A file of initiatives is shown row by row with what it changes before it is written")
{
    RegistersFixture fixture;
    auto& table = fixture.show(InitiativesPage::Initiatives, "initiativesTable");
    const QStringList first = importFile(fixture,
                                         "unit,title,kind,proposed_on,summary\n"
                                         "K1-01,Bệnh án điện tử,model,2024-03-02,Bỏ giấy\n"
                                         "XX-99,Không có đơn vị này,model,,\n");
    REQUIRE(first.size() == 2);
    CHECK(first[0].startsWith(
        QStringLiteral("2 | %1 | K1-01 | Bệnh án điện tử").arg(fateName(ImportLine::Fate::Added))));
    CHECK(first[1].startsWith(
        QStringLiteral("3 | %1 | XX-99").arg(fateName(ImportLine::Fate::Refused))));
    CHECK(table.model()->rowCount() == 1);
    CHECK(fixture.rows<Initiative>().front().summary == QStringLiteral("Bỏ giấy"));
    const QStringList second = importFile(fixture,
                                          "unit,title,kind,approved_on\n"
                                          "K1-01,Bệnh án điện tử,solution,2024-04-01\n"
                                          "K1-01,Đặt lịch qua Zalo,solution,\n");
    REQUIRE(second.size() == 2);
    INFO(second[0].toStdString());
    CHECK(second[0].startsWith(QStringLiteral("2 | %1").arg(fateName(ImportLine::Fate::Changed))));
    CHECK(second[0].contains(QStringLiteral(" → ")));
    CHECK(second[1].startsWith(QStringLiteral("3 | %1").arg(fateName(ImportLine::Fate::Added))));
    CHECK(table.model()->rowCount() == 2);
    fixture.workspace.undo(); // the whole file is one step
    CHECK(table.model()->rowCount() == 1);
    CHECK(fixture.rows<Initiative>().front().kind == InitiativeKind::Model);
}

TEST_CASE("A file of what units have done is shown row by row before it is written")
{
    RegistersFixture fixture;
    std::vector<Milestone> milestones = fixture.book()->milestones;
    Milestone launch;
    launch.title = QStringLiteral("Phát động phong trào");
    launch.kind = MilestoneKind::Launch;
    launch.perUnit = true;
    milestones.push_back(launch);
    REQUIRE(fixture.workspace.apply(
        actions::setMilestones(fixture.workspace.ledger(), fixture.workspace.plan(), milestones)));
    const QStringList rows = importFile(fixture,
                                        "unit,milestone,done_on\n"
                                        "K1-01,Phát động phong trào,2024-06-10\n"
                                        "K1-01,Việc không có,2024-06-10\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].startsWith(QStringLiteral("2 | %1 | K1-01 | Phát động phong trào")
                                 .arg(fateName(ImportLine::Fate::Added))));
    CHECK(rows[1].startsWith(
        QStringLiteral("3 | %1 | K1-01 | Việc không có").arg(fateName(ImportLine::Fate::Refused))));
    CHECK(fixture.rows<UnitStep>().size() == 1);
}
