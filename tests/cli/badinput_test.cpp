// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clirun.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace thidua;
using namespace thidua::test;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// A plan file with one thing changed.
QByteArray brokenPlan(const QByteArray& from, const QByteArray& to)
{
    QFile file(QStringLiteral(THIDUA_SOURCE_DIR "/resources/templates/theme-2024.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    REQUIRE(json.contains(from));
    return json.replace(json.indexOf(from), from.size(), to);
}

} // namespace

TEST_CASE("Rows that cannot be taken are named with their line and reason, the others are taken")
{
    struct Case {
        const char* row;
        const char* says;
    };
    const auto row = GENERATE(
        Case{"K1-01,1.2,appraisal,12,,,,,", "12,00"}, // above the maximum of 5
        Case{"K1-01,1.2,appraisal,ba,,,,,", "“ba”"}, // a letter in a number
        Case{"K1-01,1.2,appraisal,-1,,,,,", "1,00"}, // below zero
        Case{"K1-01,1.2,appraisal,1.1,,,,,", "0,25"}, // off the step
        Case{"K1-01,1.4,appraisal,3,,,,,", "1.4"}, // no option of three points
        Case{"K1-01,2.4,appraisal,,,50,40,,", "2.4"}, // more than the whole
        Case{"K1-01,2.4,appraisal,,,1.500,40,,", "“1.500”"}, // thousands or decimals?
        Case{"K9-99,1.2,appraisal,1,,,,,", "K9-99"}, Case{"K1-01,9.9,appraisal,1,,,,,", "9.9"},
        Case{"K1-01,1.2,finals,1,,,,,", "finals"},
        Case{"K1-01,1.2,appraisal,1,2,,,,", "more than one"},
        Case{"K1-01,II,appraisal,1,,,,,", "not scored"});
    CAPTURE(row.row);
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QString before = runCli({s("export"), ledger, s("--as"), s("scores")}).out;
    const QString csv =
        folder.write(s("bad.csv"),
                     QByteArray("unit,criterion,round,points,value,numerator,denominator,na,note\n")
                         + row.row + "\n");
    const auto run = runCli({s("import"), ledger, csv});
    CHECK(run.exitCode == cli::FoundProblems);
    CHECK(run.out == s("bad.csv (scores): 1 rows = 0 new + 0 changed + 0 unchanged + 1 refused\n"));
    CHECK(run.err.startsWith(s("bad.csv, line 2")));
    CHECK(run.err.contains(s(row.says)));
    CHECK(runCli({s("export"), ledger, s("--as"), s("scores")}).out == before);
}

TEST_CASE("A broken plan file is refused with line and reason")
{
    struct Case {
        const char* from;
        const char* to;
        const char* line;
        const char* says;
    };
    const auto broken = GENERATE(
        Case{"\"version\": 1,", "\"version\": 1", "line 4", "comma"}, // a comma is missing
        Case{"\"code\": \"cntt-2024\"", "\"code\": \"\"", "line 5", "required"},
        Case{"\"first\": \"2024-01-01\"", "\"first\": \"2024-02-31\"", "line 9", "no 2024-02-31"},
        Case{"\"rounding\": \"half_up\"", "\"rounding\": \"sideways\"", "line",
             "half_up, half_even, down, up"},
        Case{"\"tie_grade\": \"XS\"", "\"tie_grade\": \"AA\"", "line", "no grade “AA”"},
        Case{"\"short\": \"Bệnh viện\"", "\"shrot\": \"Bệnh viện\"", "line",
             "“shrot” is not known"},
        Case{"\"args\": \"step=0.25\"", "\"args\": \"stop=0.25\"", "line", "stop"},
        Case{"\"min\": 85", "\"min\": 86", "grades", ""}, // a hole between Giỏi and Khá
        Case{"\"code\": \"1.2\"", "\"code\": \"1.1\"", "line", "used twice"});
    CAPTURE(broken.to);
    const CliFolder folder;
    const QString plan = folder.write(s("plan.json"), brokenPlan(broken.from, broken.to));
    const QString ledger = folder.path(s("x.thidua"));
    const auto run = runCli({s("new"), ledger, s("--plan"), plan});
    CHECK(run.exitCode == cli::Failed);
    CHECK(run.err.startsWith(s("plan.json, ") + s(broken.line)));
    CHECK(run.err.contains(s(broken.says)));
    CHECK_FALSE(QFile::exists(ledger));
}

TEST_CASE("Files that are no ledgers of ours are refused, each with its own words, and left alone")
{
    const CliFolder folder;
    SECTION("text")
    {
        const QString file = folder.write(s("letter.thidua"), "Kính gửi Sở Y tế");
        const auto run = runCli({s("rank"), file});
        CHECK(run.exitCode == cli::Failed);
        CHECK(run.err.contains(s("letter.thidua")));
        CHECK(folder.bytes(s("letter.thidua")) == "Kính gửi Sở Y tế");
    }
    SECTION("nothing")
    {
        const auto run = runCli({s("rank"), folder.path(s("none.thidua"))});
        CHECK(run.exitCode == cli::Failed);
        CHECK_FALSE(QFile::exists(folder.path(s("none.thidua"))));
    }
    SECTION("a ledger of a later version")
    {
        const QString ledger = folder.sampleLedger();
        QFile file(ledger);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(60); // user_version in the header of an SQLite file
        file.write(QByteArray("\0\0\3\347", 4));
        file.close();
        const QByteArray before = folder.bytes(s("2024.thidua"));
        const auto run = runCli({s("rank"), ledger});
        CHECK(run.exitCode == cli::Failed);
        CHECK(run.err.contains(s("version")));
        CHECK(folder.bytes(s("2024.thidua")) == before);
    }
    SECTION("new never overwrites")
    {
        const QString file = folder.write(s("letter.thidua"), "Kính gửi");
        CHECK(runCli({s("new"), file, s("--template"), s("theme-2024")}).exitCode == cli::Failed);
        CHECK(folder.bytes(s("letter.thidua")) == "Kính gửi");
    }
}

TEST_CASE("Wrong usage ends with 2, says why and how, and prints nothing on stdout")
{
    struct Case {
        QStringList arguments;
        const char* says;
    };
    const CliFolder folder;
    const auto wrong = GENERATE_COPY(
        Case{{}, "Usage"}, Case{{s("rnak")}, "“rnak”"}, Case{{s("rank")}, "missing"},
        Case{{s("rank"), s("a"), s("b")}, "too many"},
        Case{{s("rank"), s("a"), s("--fast")}, "--fast"},
        Case{{s("rank"), s("a"), s("--format"), s("xml")}, "“xml”"},
        Case{{s("decide"), s("a")}, "--bloc"}, Case{{s("explain"), s("a")}, "--unit"},
        Case{{s("import"), s("a"), s("b.csv"), s("--status"), s("lost")}, "“lost”"},
        Case{{s("new"), s("a"), s("--template"), s("x"), s("--plan"), s("y")}, "one of"});
    CAPTURE(wrong.arguments.join(u' ').toStdString());
    const auto run = runCli(wrong.arguments);
    CHECK(run.exitCode == cli::WrongUsage);
    CHECK(run.out == QString());
    CHECK(run.err.contains(s(wrong.says)));
}

TEST_CASE("Every verb explains itself with an example")
{
    for (const cli::Verb& verb : cli::verbs()) {
        CAPTURE(verb.name);
        const auto help = runCli({QString::fromLatin1(verb.name), s("--help")});
        CHECK(help.exitCode == cli::Done);
        CHECK(help.out.contains(s("Usage: sothidua-cli %1").arg(QString::fromLatin1(verb.name))));
        CHECK(help.out.contains(s("Example:")));
        CHECK(help.err == QString());
    }
}

TEST_CASE("A dry run says what would change and changes nothing")
{
    const CliFolder folder;
    const QString ledger = folder.path(s("2024.thidua"));
    runCli({s("new"), ledger, s("--template"), s("theme-2024")});
    const QByteArray before = folder.bytes(s("2024.thidua"));
    const auto run = runCli({s("import"), ledger, folder.sample(s("units.csv")), s("--dry-run")});
    CHECK(run.exitCode == cli::Done);
    CHECK(run.out
          == s("units.csv (units): 30 rows = 30 new + 0 changed + 0 unchanged + 0 refused\n"));
    CHECK(runCli({s("export"), ledger, s("--as"), s("units")}).out.count(u'\n') == 1);
}

TEST_CASE("A column nobody knows is reported, not ignored")
{
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QString csv = folder.write(
        s("more.csv"), "unit;criterion;round;points;colour\nK1-01;1.2;appraisal;4,5;blue\n");
    const auto run = runCli({s("import"), ledger, csv});
    CHECK(run.exitCode == cli::Done);
    CHECK(run.err == s("more.csv: the column “colour” is not known and was not read.\n"));
    CHECK(run.out
          == s("more.csv (scores): 1 rows = 0 new + 1 changed + 0 unchanged + 0 refused\n"));
}

TEST_CASE("A plan that cannot be loaded leaves no ledger behind")
{
    const CliFolder folder;
    const QString plan = folder.write(
        s("plan.json"),
        brokenPlan("\"plan\": {",
                   "\"phases\": [{\"code\": \"a\", \"name\": \"b\"}],\n  \"plan\": {"));
    const auto run = runCli({s("new"), folder.path(s("x.thidua")), s("--plan"), plan});
    CHECK(run.exitCode == cli::Failed);
    CHECK(run.err.contains(s("movement")));
    CHECK_FALSE(QFile::exists(folder.path(s("x.thidua"))));
}
