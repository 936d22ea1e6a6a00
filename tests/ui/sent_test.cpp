// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/draftfixture.h"
#include "tests/ui/samplefixture.h"

#include "core/actions/packages/attachments.h"
#include "ui/packages/sentdialog.h"

#include <QDir>
#include <QPushButton>
#include <QTableView>

using namespace thidua;

TEST_CASE("The council sees and saves the files and words that came from a unit")
{
    SampleFixture fixture;
    Workspace& workspace = fixture.workspace;
    const UnitId unit = fixture.unit(QStringLiteral("K1-01"));
    const auto attach = [&](const QString& about, const char* bytes) {
        REQUIRE(
            workspace.apply(actions::attachFiles(workspace.ledger(), workspace.plan(), unit, about,
                                                 {{QStringLiteral("scan.pdf"), bytes}})));
    };
    attach(actions::aboutScore(QStringLiteral("1.5")), "một");
    attach(actions::aboutScore(QStringLiteral("2.1")), "hai");
    REQUIRE(
        workspace.apply(actions::saveWords(workspace.ledger(), workspace.plan(), unit,
                                           actions::kDifficulties, QStringLiteral("Thiếu máy"))));
    const auto book = workspace.book();
    const int node = book->table.indexOf(QStringLiteral("2.1"));
    SentDialog dialog(workspace, unit, book->table.node(node).criterion.id);
    dialog.show();
    auto& table = child<QTableView>(dialog, "sentRows");
    REQUIRE(table.model()->rowCount() == 3);
    CHECK(table.currentIndex().row() == 1);
    CHECK(table.model()->index(2, 1).data().toString() == QStringLiteral("Thiếu máy"));

    fixture.prompts.paths = {fixture.folder.filePath(QStringLiteral("một tệp.pdf"))};
    press(dialog, "saveFile");
    const auto bytesOf = [&](const QString& name) {
        QFile file(fixture.folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(bytesOf(QStringLiteral("một tệp.pdf")) == QByteArray("hai"));
    const QDir room(fixture.folder.filePath(QStringLiteral("minh chứng")));
    REQUIRE(room.mkpath(QStringLiteral(".")));
    fixture.prompts.paths = {room.path()};
    press(dialog, "saveAllFiles");
    CHECK(bytesOf(QStringLiteral("minh chứng/scan.pdf")) == QByteArray("một"));
    CHECK(bytesOf(QStringLiteral("minh chứng/scan (2).pdf")) == QByteArray("hai"));
    table.selectRow(2);
    CHECK_FALSE(child<QPushButton>(dialog, "lookAtFile").isEnabled()); // words are no file
}
