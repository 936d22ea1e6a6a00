// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"

#include "core/actions/plan/planactions.h"
#include "core/exchange/templates.h"
#include "tests/support/fakeprompts.h"
#include "tests/ui/samplefixture.h"
#include "ui/shell/datatransfer.h"
#include "ui/support/settings.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace thidua;

namespace {

/// A ledger in memory with the plan of the first template and no units.
struct Fixture {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    FakePrompts prompts;
    Workspace workspace{Session::inMemory({}).value(), prompts, settings};
    DataTransfer transfer{workspace, nullptr};

    Fixture()
    {
        REQUIRE(workspace.apply(actions::loadPlan(
            workspace.ledger(), loadTemplate(planTemplates().front().name).value())));
        workspace.setPlan(workspace.ledger().plans()->front().id);
    }
    QString write(const QString& name, const char* text) const
    {
        const auto path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }
    QString bloc() const { return workspace.book()->blocs.front().code; }
    QString units() const
    {
        return write(QStringLiteral("units.csv"),
                     QStringLiteral("code,name,bloc\nK1-01,Bệnh viện Đa khoa tỉnh,%1\nK1-02,,%1\n")
                         .arg(bloc())
                         .toUtf8()
                         .constData());
    }
};

/// Does something in the next modal dialog, and closes it.
void inNextDialog(const std::function<void(QDialog&)>& act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) {
            FAIL_CHECK("no dialog was opened");
            return;
        }
        act(*dialog);
        if (dialog->isVisible())
            dialog->done(QDialog::Rejected);
    });
}

} // namespace

TEST_CASE("A file of units is shown row by row before it is written")
{
    const bool goesOn = GENERATE(true, false);
    Fixture fixture;
    fixture.prompts.paths = {fixture.units()};
    inNextDialog([goesOn](QDialog& dialog) {
        const auto* rows = dialog.findChild<QTableView*>(QStringLiteral("compareTable"));
        REQUIRE(rows);
        CHECK(rows->model()->rowCount() == 2); // the line without a name too
        if (goesOn)
            dialog.findChild<QPushButton*>(QStringLiteral("importRows"))->click();
    });
    fixture.transfer.importCsv();
    CHECK(fixture.workspace.book()->members.size() == (goesOn ? 1 : 0));
}

TEST_CASE("The same file a second time has nothing to write")
{
    Fixture fixture;
    const auto path = fixture.units();
    fixture.prompts.paths = {path, path};
    inNextDialog([](QDialog& dialog) {
        dialog.findChild<QPushButton*>(QStringLiteral("importRows"))->click();
    });
    fixture.transfer.importCsv();
    inNextDialog([](QDialog& dialog) {
        CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("importRows"))->isEnabled());
    });
    fixture.transfer.importCsv();
    CHECK(fixture.workspace.book()->members.size() == 1);
}

TEST_CASE("Scores say which lines are refused and which sheets stay unconfirmed, and why")
{
    SampleFixture fixture;
    DataTransfer transfer(fixture.workspace, nullptr);
    const auto path = fixture.folder.filePath(QStringLiteral("scores.csv"));
    const auto write = [&](const char* rows) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("unit,criterion,round,points\n");
        file.write(rows);
    };
    SECTION("before they are written")
    {
        write("K3-06,1.2,appraisal,2\nK3-06,1.4,appraisal,1\n");
        fixture.prompts.paths = {path};
        fixture.prompts.choices = {std::nullopt};
        transfer.importCsv();
        REQUIRE(fixture.prompts.questions.size() == 1);
        const QString text = fixture.prompts.questions.front().text;
        CHECK(text.contains(QStringLiteral("3:"))); // the line that is refused
        CHECK(text.contains(QStringLiteral("• K3-06: ")));
    }
    SECTION("when there is nothing to write")
    {
        write("K3-06,1.4,appraisal,1\n");
        fixture.prompts.paths = {path};
        fixture.prompts.informsExpected = 1;
        transfer.importCsv();
        REQUIRE(fixture.prompts.details.size() == 1);
        CHECK(fixture.prompts.details.front().contains(QStringLiteral("2:")));
    }
}

TEST_CASE("A plan saved as a file comes back as a second plan with a code of its own")
{
    Fixture fixture;
    const auto path = fixture.folder.filePath(QStringLiteral("plan.json"));
    fixture.prompts.paths = {path, path};
    fixture.transfer.exportPlan();
    REQUIRE(QFile::exists(path));
    const auto first = fixture.workspace.book();
    REQUIRE(fixture.transfer.addPlanFromFile());
    const auto second = fixture.workspace.book();
    CHECK(second->plan.id != first->plan.id);
    CHECK(second->plan.code == first->plan.code + QStringLiteral("-2"));
    CHECK(second->table.size() == first->table.size());
}

TEST_CASE("An exported table has a byte order mark and a header row")
{
    Fixture fixture;
    const auto path = fixture.folder.filePath(QStringLiteral("table.csv"));
    fixture.prompts.paths = {path};
    fixture.transfer.exportCsv(CsvKind::Table);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    CHECK(bytes.startsWith("\xef\xbb\xbf"
                           "code,"));
    REQUIRE(fixture.prompts.saved.size() == 1);
    CHECK(fixture.prompts.saved.front().second == path);
    CHECK(bytes.count('\n') == fixture.workspace.book()->table.size() + 1);
}
