// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"
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

/// Complete appraisals of these units, with one line put in the place of another.
QByteArray appraisals(const QStringList& units, const QByteArray& from = {},
                      const QByteArray& to = {})
{
    QFile file(CliFolder::sample(s("scores-appraisal.csv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    QByteArray csv = lines.front() + '\n';
    for (const QByteArray& line : lines) {
        if (units.contains(QString::fromUtf8(line).section(u',', 0, 0)))
            csv += line + '\n';
    }
    if (!from.isEmpty())
        REQUIRE(csv.count(from) == 1);
    return from.isEmpty() ? csv : csv.replace(from, to);
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
        appraisals({s("K1-01"), s("K1-02")}, "K1-01,1.2,appraisal,5,", "K1-01,1.2,appraisal,500,"));
    CHECK(runCli({s("import"), ledger, bad}).exitCode == cli::FoundProblems);
    const QString ranked = runCli({s("rank"), ledger, s("--format"), s("csv")}).out;
    CHECK(ranked.contains(s("1,1,,K1-02,"))); // all of its rows were taken
    CHECK_FALSE(ranked.contains(s("K1-01,Bệnh viện Đa khoa tỉnh,4.00,Yếu,yes")));
    CHECK(ranked.contains(s("1,,,K1-01,Bệnh viện Đa khoa tỉnh,")));
}

TEST_CASE("A sheet with a row refused or a score missing is not confirmed, and it is said why")
{
    struct Case {
        const char* line;
        const char* instead;
        const char* says;
    };
    const auto changed = GENERATE(
        Case{"K1-01,1.2,appraisal,5,", "K1-01,1.2x,appraisal,5,", "were refused"},
        Case{"K1-01,1.2,appraisal,5,", "K1-01,1.2,finals,5,", "were refused"},
        Case{"K1-01,1.2,appraisal,5,", "K1-01,1.2,appraisal,ba,", "were refused"},
        Case{"K1-01,1.2,appraisal,5,,,,,,\n",
             "K1-01,1.2,appraisal,5,,,,,,\nK1-01,1.2,appraisal,4,,,,,,\n", "were refused"}, // twice
        Case{"K1-01,1.2,appraisal,5,,,,,,\n",
             "K1-01,1.2,appraisal,5,,,,,,\nK1-01,II,appraisal,,,,,,a note,\n",
             "were refused"}, // a note where nothing is scored
        Case{"K1-01,1.2,appraisal,5,", "K1-01,1.2,appraisal,,", "(1.2)"}, // blank
        Case{"K1-01,1.2,appraisal,5,,,,,,\n", "", "(1.2)"}, // left out
        Case{"K1-01,1.2,appraisal,5,", "K1-O1,1.2,appraisal,5,", "(1.2)"}); // no such unit
    CAPTURE(changed.line, changed.instead);
    const CliFolder folder;
    const QString ledger = draftLedger(folder);
    const QString csv = folder.write(
        s("some.csv"), appraisals({s("K1-01"), s("K1-02")}, changed.line, changed.instead));
    const auto run = runCli({s("import"), ledger, csv});
    CHECK(run.exitCode == cli::FoundProblems);
    CHECK(run.err.contains(s("some.csv: 1 sheet(s) could not be put into the state “Approved”.")));
    CHECK(lineOf(run.err, "some.csv, sheet of K1-01: ").contains(s(changed.says)));
    const QString ranked = runCli({s("rank"), ledger, s("--format"), s("csv")}).out;
    CHECK(ranked.contains(s("\n1,,,K1-01,"))); // not ranked
    CHECK(ranked.contains(s("\n1,1,,K1-02,")));

    // With the row put right, the sheet is confirmed; the other rows are there already.
    const QString right = folder.write(s("right.csv"), appraisals({s("K1-01")}));
    CHECK(runCli({s("import"), ledger, right}).exitCode == cli::Done);
    CHECK(runCli({s("rank"), ledger, s("--format"), s("csv")}).out.contains(s("\n1,1,,K1-01,")));
}

TEST_CASE("A file without a value does not confirm a draft")
{
    const CliFolder folder;
    const QString ledger = draftLedger(folder);
    const QString one = folder.write(s("one.csv"), QByteArray(kHeader) + "K1-01,1.2,appraisal,4\n");
    const QString blank =
        folder.write(s("blank.csv"), QByteArray(kHeader) + "K1-01,1.2,appraisal,\n");
    CHECK(runCli({s("import"), ledger, one, s("--status"), s("draft")}).exitCode == cli::Done);
    const auto run = runCli({s("import"), ledger, blank});
    CHECK(run.exitCode == cli::FoundProblems);
    CHECK(run.out
          == s("blank.csv (scores): 1 rows = 0 new + 0 changed + 1 unchanged + 0 refused\n"));
    CHECK(lineOf(run.err, "blank.csv, sheet of K1-01: ").contains(s("criteria have no score")));
    CHECK(runCli({s("rank"), ledger, s("--format"), s("csv")}).out.contains(s("\n1,,,K1-01,")));
}

TEST_CASE("The rounds of one file are confirmed each by its own rows")
{
    const CliFolder folder;
    const QString ledger = draftLedger(folder);
    const QString csv =
        folder.write(s("both.csv"),
                     appraisals({s("K1-01")}) + "K1-01,1.2,self,5,,,,,,\nK1-01,9.9,self,5,,,,,,\n");
    const auto run = runCli({s("import"), ledger, csv});
    CHECK(run.err.contains(s("Self-score: rows meant for this sheet were refused")));
    CHECK(runCli({s("rank"), ledger, s("--format"), s("csv")}).out.contains(s("\n1,1,,K1-01,")));
}

TEST_CASE("The column for not applicable says yes, no or nothing, and anything else is refused")
{
    enum class Means { NotApplicable, Nothing, Refused };
    const auto [word, means] = GENERATE(table<const char*, Means>({
        {"yes", Means::NotApplicable},
        {"X", Means::NotApplicable},
        {"Có", Means::NotApplicable},
        {"na", Means::NotApplicable},
        {"N/A", Means::NotApplicable},
        {"KAD", Means::NotApplicable},
        {"KAĐ", Means::NotApplicable},
        {"không áp dụng", Means::NotApplicable},
        {"", Means::Nothing},
        {"no", Means::Nothing},
        {"Không", Means::Nothing},
        {"0", Means::Nothing},
        {"maybe", Means::Refused},
        {"5", Means::Refused},
    }));
    CAPTURE(word);
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QString csv = folder.write(
        s("na.csv"), QByteArray("unit,criterion,round,na\nK1-01,1.2,appraisal,") + word + "\n");
    const auto run = runCli({s("import"), ledger, csv});
    CHECK(run.exitCode == (means == Means::Refused ? cli::FoundProblems : cli::Done));
    CHECK(run.out.contains(means == Means::NotApplicable ? s(" 1 changed ")
                               : means == Means::Nothing ? s(" 1 unchanged ")
                                                         : s(" 1 refused")));
    CHECK(run.err.contains(s("“%1” does not say").arg(s(word))) == (means == Means::Refused));
    CHECK(runCli({s("export"), ledger, s("--as"), s("scores")})
              .out.contains(s("\nK1-01,1.2,appraisal,,,,,yes,"))
          == (means == Means::NotApplicable));
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
    CHECK(undone.err.contains(s("second.csv")));
    CHECK(runCli({s("import"), ledger, folder.sample(s("table.csv"))}).exitCode == cli::Failed);

    for (const char* back : {"", "", "--redo", "--redo"}) { // newest first it goes
        QStringList words{s("undo"), ledger};
        if (*back != 0)
            words << QString::fromLatin1(back);
        CHECK(runCli(words).exitCode == cli::Done);
    }
    CHECK(runCli({s("undo"), ledger, s("--change"), s("4"), s("--with-later")}).exitCode
          == cli::Done);
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

TEST_CASE("A table without the column for parents keeps its tree")
{
    const CliFolder folder;
    const QString ledger = draftLedger(folder);
    const QString before = runCli({s("export"), ledger, s("--as"), s("table")}).out;
    const auto rows = CsvTable::parse(before.toUtf8(), s("table.csv")).value();
    QByteArray flat = "code,title,max,rule\n";
    for (const CsvRecord& record : rows.records()) {
        QStringList fields;
        for (const char* column : {"code", "title", "max", "rule"})
            fields << rows.field(record, s(column));
        flat += csvLine(fields).toUtf8() + '\n';
    }
    const auto known = runCli({s("import"), ledger, folder.write(s("flat.csv"), flat)});
    CHECK(known.exitCode == cli::Done);
    CHECK(known.out.contains(s(" 0 new + 0 changed ")));
    CHECK(runCli({s("export"), ledger, s("--as"), s("table")}).out == before);

    const auto added =
        runCli({s("import"), ledger, folder.write(s("more.csv"), flat + "1.9,Máy chủ,1,manual\n")});
    CHECK(added.exitCode == cli::Failed);
    CHECK(lineOf(added.err, "more.csv, line").contains(s("“parent”")));
    CHECK(runCli({s("export"), ledger, s("--as"), s("table")}).out == before);
}

TEST_CASE("A new row of a table that names no type has that of its parent")
{
    const auto [csv, code, type] = GENERATE(table<const char*, const char*, const char*>({
        {"code,parent,title,max,rule\nIV,,Đề án 06,5,sum\n4.4,IV,Làm sạch,5,manual\n"
         "T,,Điểm thưởng,2,sum\nT.9,T,Sáng kiến,2,manual\n", // T is known as a bonus
         "T.9,", ",bonus,"},
        {"code,parent,title,max,rule,type\nIV,,Đề án 06,5,sum,\n4.4,IV,Làm sạch,5,manual,\n"
         "V,,Thưởng,2,sum,bonus\nV.9,V,Sáng kiến,2,manual,\n",
         "V.9,", ",bonus,"},
        {"code,parent,title,max,rule,type\nIV,,Đề án 06,5,sum,\n4.4,IV,Làm sạch,5,manual,\n"
         "4.9,IV,Vi phạm,2,manual,penalty\n",
         "4.9,", ",penalty,"},
        {"code,parent,title,max,rule\nIV,,Đề án 06,5,sum\n4.9,IV,Làm sạch,5,manual\n", "4.9,",
         ",base,"},
    }));
    CAPTURE(csv);
    const CliFolder folder;
    const QString ledger = draftLedger(folder);
    const auto run =
        runCli({s("import"), ledger, folder.write(s("table.csv"), csv), s("--as"), s("table")});
    CAPTURE(run.err.toStdString());
    CHECK(run.exitCode == cli::Done);
    CHECK(lineOf(runCli({s("export"), ledger, s("--as"), s("table")}).out, code).contains(s(type)));
}

TEST_CASE("A table of more levels than can be evaluated is refused by its rows")
{
    const auto [levels, exitCode] =
        GENERATE(table<int, int>({{12, cli::Done}, {13, cli::Failed}, {15'000, cli::Failed}}));
    CAPTURE(levels);
    const CliFolder folder;
    const QString ledger = folder.path(s("deep.thidua"));
    runCli({s("new"), ledger, s("--template"), s("theme-2024")});
    QByteArray csv = "code,parent,title,max,rule\nIV,,Đề án 06,5,sum\n4.4,IV,Làm sạch,5,manual\n";
    for (int level = 1; level <= levels; ++level)
        csv += QStringLiteral("n%1,%2,Bậc,5,%3\n")
                   .arg(level)
                   .arg(level == 1 ? QString() : QStringLiteral("n%1").arg(level - 1),
                        level == levels ? s("manual") : s("sum"))
                   .toUtf8();
    const auto run = runCli({s("import"), ledger, folder.write(s("deep.csv"), csv), s("--as"),
                             s("table"), s("--dry-run")});
    CHECK(run.exitCode == exitCode);
    CHECK(run.err.contains(s("deep.csv, line 16 (n13): A table may be at most 12 levels deep."))
          == (levels > 12));
    CHECK(run.out.contains(s(" %1 refused").arg(levels > 12 ? levels - 12 : 0)));
}

TEST_CASE("The number of awards of a bloc is taken as written or refused")
{
    const auto [quota, says] = GENERATE(table<const char*, const char*>({
        {"7", ""},
        {"100000", ""},
        {"20%", ""},
        {"100001", "“100001” is no number of awards"},
        {"4294967299", "“4294967299” is no number of awards"}, // 3 when cut to 32 bits
        {"-4294967293", "“-4294967293” is no number of awards"}, // 3 as well
        {"-1", "“-1” is no number of awards"},
        {"2.5", "not a whole number"},
        {"101%", "between 0 and 100"},
    }));
    CAPTURE(quota);
    const CliFolder folder;
    const QString ledger = draftLedger(folder);
    const QString before = runCli({s("export"), ledger, s("--as"), s("blocs")}).out;
    const QString csv =
        folder.write(s("blocs.csv"), QByteArray("code,name,quota\n1,Khối 1,") + quota + "\n");
    const auto run = runCli({s("import"), ledger, csv});
    const bool taken = QByteArray(says).isEmpty();
    CHECK(run.exitCode == (taken ? cli::Done : cli::FoundProblems));
    CHECK(run.err.contains(s(says)));
    const QString after = runCli({s("export"), ledger, s("--as"), s("blocs")}).out;
    CHECK((taken ? lineOf(after, "1,") == s("1,Khối 1,%1").arg(s(quota)) : after == before));
}

TEST_CASE(
    "Participation is taken for a member whose bloc is blank, and refused where there is none")
{
    const auto [row, stored] = GENERATE(table<const char*, const char*>({
        {"K1-01,Bệnh viện Đa khoa tỉnh,,duty", ",duty,"},
        {"K1-01,Bệnh viện Đa khoa tỉnh,,", ",obliged,"},
        {"K1-01,Bệnh viện Đa khoa tỉnh,2,encouraged", ",encouraged,"},
    }));
    CAPTURE(row);
    const CliFolder folder;
    const QString ledger = draftLedger(folder);
    const QByteArray header = "code,name,bloc,participation\n";
    CHECK(runCli({s("import"), ledger, folder.write(s("units.csv"), header + row + "\n")}).exitCode
          == cli::Done);
    const QString line = lineOf(runCli({s("export"), ledger, s("--as"), s("units")}).out, "K1-01,");
    CHECK(line.contains(s(stored)));
    CHECK(line.section(u',', 3, 3) == (QByteArray(row).contains(",2,") ? s("2") : s("1")));

    const auto stranger =
        runCli({s("import"), ledger,
                folder.write(s("x.csv"), header + "X9,Trạm Y tế xã Hòa Tiến,,duty\n")});
    CHECK(stranger.exitCode == cli::FoundProblems);
    CHECK(lineOf(stranger.err, "x.csv, line 2 (X9)").contains(s("Name its bloc")));
}

#ifndef Q_OS_WIN // a link that needs no rights is a shortcut there, which is another file
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
#endif
