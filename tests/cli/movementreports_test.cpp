// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clirun.h"
#include "tests/support/catch.h"

using namespace thidua;
using namespace thidua::test;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// A plan of a template with one bloc and two units.
QString ledgerOf(const CliFolder& folder, const char* name)
{
    const QString ledger = folder.path(s("so.thidua"));
    REQUIRE(runCli({s("new"), ledger, s("--template"), s(name)}).exitCode == 0);
    REQUIRE(
        runCli({s("import"), ledger, folder.write(s("blocs.csv"), "code,name,quota\nK1,Khối 1,1\n"),
                folder.write(s("units.csv"),
                             "code,name,bloc,kind\n"
                             "BV1,Bệnh viện Một,K1,bệnh viện\n"
                             "TT2,Trung tâm Hai,K1,trung tâm\n")})
            .exitCode
        == 0);
    return ledger;
}

} // namespace

TEST_CASE("the papers of a movement are written as PDF")
{
    struct Case {
        const char* source;
        const char* kind;
    };
    const Case given = GENERATE(values<Case>({
        {"dongthap-2024-projects", "projects"},
        {"lamdong-2026-2030", "initiatives"},
        {"lamdong-2026-2030", "reminder"},
        {"lamdong-2026-2030", "review"},
        {"danang-443-khsyt-2022", "review"},
        {"hue-2021-targets", "targets"},
    }));
    INFO(given.source << ", " << given.kind);
    const CliFolder folder;
    const QString ledger = ledgerOf(folder, given.source);
    const auto run = runCli(
        {s("report"), ledger, s("--kind"), s(given.kind), s("--out"), folder.path(s("paper.pdf"))});
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(run.out.contains(s("paper.pdf")));
    CHECK(folder.bytes(s("paper.pdf")).startsWith("%PDF-"));
}

TEST_CASE("a reminder goes to the units that are named")
{
    const CliFolder folder;
    const QString ledger = ledgerOf(folder, "lamdong-2026-2030");
    const auto write = [&](const QStringList& more, const char* name) {
        return runCli(QStringList{s("report"), ledger, s("--kind"), s("reminder"), s("--out"),
                                  folder.path(s(name))}
                      + more);
    };
    REQUIRE(write({s("--unit"), s("BV1")}, "one.pdf").exitCode == 0);
    REQUIRE(write({}, "all.pdf").exitCode == 0);
    CHECK(folder.bytes(s("one.pdf")) != folder.bytes(s("all.pdf")));
    CHECK(write({s("--unit"), s("XX")}, "none.pdf").exitCode != 0);
    CHECK(folder.bytes(s("none.pdf")).isEmpty());
}

TEST_CASE("a paper a plan has nothing for is refused with what to do, and no file is left")
{
    const char* kind = GENERATE("projects", "initiatives", "targets");
    INFO(kind);
    const CliFolder folder;
    const QString ledger = ledgerOf(folder, "theme-2024");
    const auto run = runCli(
        {s("report"), ledger, s("--kind"), s(kind), s("--out"), folder.path(s("paper.pdf"))});
    CHECK(run.exitCode != 0);
    CHECK(run.err.contains(s("first")));
    CHECK(folder.bytes(s("paper.pdf")).isEmpty());
}
