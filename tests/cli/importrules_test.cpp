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

constexpr const char* kHeader = "unit,criterion,round,points\n";

/// A ledger with the sample's units and no scores.
QString draftLedger(const CliFolder& folder)
{
    const QString ledger = folder.path(s("draft.thidua"));
    runCli({s("new"), ledger, s("--template"), s("theme-2024")});
    runCli({s("import"), ledger, folder.sample(s("units.csv"))});
    return ledger;
}

QString lineOf(const QString& csv, const char* begins)
{
    for (const QString& line : csv.split(u'\n')) {
        if (line.startsWith(s(begins)))
            return line;
    }
    return {};
}

} // namespace

TEST_CASE("A file with a refused row does not confirm the sheet it was meant for")
{
    const CliFolder folder;
    const QString ledger = draftLedger(folder);
    const QString bad = folder.write(
        s("bad.csv"),
        QByteArray(kHeader)
            + "K1-01,1.2,appraisal,4\nK1-01,1.5,appraisal,500\nK1-02,1.2,appraisal,4\n");
    CHECK(runCli({s("import"), ledger, bad}).exitCode == cli::FoundProblems);
    const QString ranked = runCli({s("rank"), ledger, s("--format"), s("csv")}).out;
    CHECK(ranked.contains(s("1,1,,K1-02,"))); // all of its rows were taken
    CHECK_FALSE(ranked.contains(s("K1-01,Bệnh viện Đa khoa tỉnh,4.00,Yếu,yes")));
    CHECK(ranked.contains(s("1,,,K1-01,Bệnh viện Đa khoa tỉnh,")));
}

TEST_CASE("An import never moves a sheet back")
{
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QString before = runCli({s("rank"), ledger}).out;
    const QString one = folder.write(s("one.csv"), QByteArray(kHeader) + "K1-02,1.2,appraisal,5\n");
    CHECK(runCli({s("import"), ledger, one, s("--status"), s("draft")}).exitCode == cli::Done);
    CHECK(runCli({s("rank"), ledger}).out.contains(s("K1-02")));
    CHECK_FALSE(runCli({s("rank"), ledger, s("--format"), s("csv")}).out.contains(s("1,,,K1-02")));
    CHECK_FALSE(before.isEmpty());
}

TEST_CASE("The entry that froze a plan is not taken back under later scores")
{
    const CliFolder folder;
    const QString ledger = draftLedger(folder);
    const QString first =
        folder.write(s("first.csv"), QByteArray(kHeader) + "K1-01,1.2,appraisal,4\n");
    const QString second =
        folder.write(s("second.csv"), QByteArray(kHeader) + "K1-02,1.2,appraisal,4\n");
    runCli({s("import"), ledger, first});
    runCli({s("import"), ledger, second});
    const auto undone = runCli({s("undo"), ledger, s("--change"), s("4")});
    CHECK(undone.exitCode == cli::Failed);
    CHECK(undone.err.contains(s("began the scoring")));
    CHECK(runCli({s("import"), ledger, folder.sample(s("table.csv"))}).exitCode == cli::Failed);

    CHECK(runCli({s("undo"), ledger}).exitCode == cli::Done); // newest first it goes
    CHECK(runCli({s("undo"), ledger}).exitCode == cli::Done);
    CHECK(runCli({s("import"), ledger, folder.sample(s("table.csv"))}).exitCode == cli::Done);
}

TEST_CASE("Columns a file does not have leave what is stored as it is")
{
    const CliFolder folder;
    const QString ledger = draftLedger(folder);
    const QString duty = folder.write(
        s("duty.csv"), "code,name,bloc,participation\nX1,Ủy ban nhân dân xã Tam Hòa,2,duty\n");
    const QString silent =
        folder.write(s("silent.csv"), "code,name,bloc\nX1,Ủy ban nhân dân xã Tam Hòa,2\n");
    runCli({s("import"), ledger, duty});
    runCli({s("import"), ledger, silent});
    CHECK(lineOf(runCli({s("export"), ledger, s("--as"), s("units")}).out, "X1,")
              .contains(s(",duty,")));

    const auto lost =
        runCli({s("import"), ledger,
                folder.write(s("lost.csv"), "code,title,max,rule\nI,Hạ tầng,5,manual\n"), s("--as"),
                s("table")});
    CHECK(lost.exitCode == cli::Failed);
    CHECK(lost.err.contains(s("Đề án 06"))); // the metric that needs standard IV

    const QString before = lineOf(runCli({s("export"), ledger, s("--as"), s("table")}).out, "2.4,");
    const QString table =
        folder.write(s("table.csv"),
                     "code,parent,title,max,rule\nII,,Ứng dụng,6,sum\n2.4,II,Thanh toán,6,ratio\n"
                     "IV,,Đề án 06,4,sum\n4.4,IV,Làm sạch dữ liệu,4,ratio\n");
    CHECK(runCli({s("import"), ledger, table, s("--as"), s("table")}).exitCode == cli::Done);
    const QString after = lineOf(runCli({s("export"), ledger, s("--as"), s("table")}).out, "2.4,");
    CHECK(
        after
        == QString(before).replace(s("Thanh toán viện phí không dùng tiền mặt"), s("Thanh toán")));
}

TEST_CASE("A ledger reached by two names is still one ledger")
{
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QString link = folder.path(s("link.thidua"));
    REQUIRE(QFile::link(ledger, link));
    const auto holder = Session::open(ledger, {});
    REQUIRE(holder);
    const auto second = Session::open(link, {});
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Locked);
}
