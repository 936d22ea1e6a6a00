// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clirun.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace thidua::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

TEST_CASE("form --format xlsx gives out workbooks, and receive takes them back")
{
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QString forms = folder.path(QStringLiteral("bieu-mau"));
    const CliRun made =
        runCli(QStringList{QStringLiteral("form"), ledger, QStringLiteral("--out"), forms}
               + words("--format xlsx --unit K1-01 K1-02"));
    CHECK(made.exitCode == 0);
    const QStringList files = made.out.trimmed().split(u'\n');
    REQUIRE(files.size() == 2);
    CHECK(files[0].endsWith(QStringLiteral(".xlsx")));
    CHECK(folder.bytes(QStringLiteral("bieu-mau/") + QFileInfo(files[0]).fileName())
              .startsWith("PK"));

    // Other workbooks of the folder and Excel's own file of an open one are passed over.
    folder.write(QStringLiteral("bieu-mau/~$bieu-mau.xlsx"), "Lê Thị Hạnh");
    const CliRun tried =
        runCli({QStringLiteral("receive"), ledger, forms, QStringLiteral("--dry-run")});
    CHECK(tried.exitCode == 0);
    CHECK(tried.err.contains(QStringLiteral("An Excel form is not signed")));
    CHECK(tried.err.contains(QStringLiteral("0 new + 0 changed")));
    CHECK_FALSE(tried.err.contains(QStringLiteral("~$")));

    const QString text = folder.write(QStringLiteral("bang-diem.xlsx"), "Kính gửi Sở Y tế");
    const CliRun refused = runCli({QStringLiteral("receive"), ledger, text});
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains(QStringLiteral("bang-diem.xlsx was not read")));
}

TEST_CASE("an Excel form has no passcode, and there are two kinds of form")
{
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QStringList form{QStringLiteral("form"), ledger, QStringLiteral("--out"),
                           folder.path(QStringLiteral("x"))};
    const CliRun locked = runCli(form + words("--format xlsx --passcode 1234"));
    CHECK(locked.exitCode != 0);
    CHECK(locked.err.contains(QStringLiteral("no passcode")));
    const CliRun wrong = runCli(form + words("--format pdf"));
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.err.contains(QStringLiteral("“pdf”")));
    CHECK_FALSE(QDir(folder.path(QStringLiteral("x"))).exists());
}
