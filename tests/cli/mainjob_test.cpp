// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"
#include "tests/cli/clirun.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace thidua;
using namespace thidua::test;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList decideArguments(const QString& ledger, const QStringList& taken)
{
    return QStringList{s("decide"),     ledger,
                       s("--bloc"),     s("2"),
                       s("--by"),       s("Nguyễn Văn An"),
                       s("--date"),     s("18/12/2024"),
                       s("--reason"),   s("Kết quả thực hiện Đề án 06"),
                       s("--document"), s("15/TB-HĐTĐ"),
                       s("--take")}
    + taken;
}

#ifdef Q_OS_LINUX // poppler reads the words of a PDF again
QString pdfText(const QString& path)
{
    QProcess process;
    process.start(s("pdftotext"), {s("-layout"), path, s("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}
#endif

} // namespace

TEST_CASE("The main job runs from nothing to the award list without a window")
{
    const CliFolder folder;
    const QString ledger = folder.path(s("2024.thidua"));

    const auto made = runCli({s("new"), ledger, s("--template"), s("theme-2024")});
    CHECK(made.exitCode == cli::Done);
    CHECK(made.out == QString());
    CHECK(made.err
          == s("The ledger %1 was made with the plan “Chuyên đề thi đua “Ứng dụng Công nghệ thông "
               "tin phục vụ Chuyển đổi số” trong "
               "ngành Y tế năm 2024”.\n")
                 .arg(ledger));

    const auto imported =
        runCli({s("import"), ledger, folder.sample(s("units.csv")),
                folder.sample(s("scores-self.csv")), folder.sample(s("scores-appraisal.csv"))});
    CHECK(imported.err == QString());
    CHECK(
        imported.out
        == s("units.csv (units): 30 rows = 30 new + 0 changed + 0 unchanged + 0 refused\n"
             "scores-self.csv (scores): 690 rows = 690 new + 0 changed + 0 unchanged + 0 refused\n"
             "scores-appraisal.csv (scores): 667 rows = 667 new + 0 changed + 0 unchanged + 0 "
             "refused\n"));
    CHECK(imported.exitCode == cli::Done);

    const auto checked = runCli({s("check"), ledger, s("--format"), s("csv")});
    CHECK(checked.exitCode == cli::FoundProblems);
    CHECK(checked.out.contains(s("K3-06")));
    CHECK_FALSE(
        checked.out.contains(s("T.2"))); // nothing claimed there, so no evidence is asked for

    const auto open = runCli({s("rank"), ledger});
    CHECK(open.exitCode == cli::FoundProblems);
    CHECK(open.err == QString());
    CHECK(open.out.contains(
        s("2=    K2-02  Trung tâm Y tế huyện Thanh Thủy  97,50  Xuất sắc    docket")));
    CHECK(open.out.contains(s("Khối 2: quota 3, awarded 1, vacant 0")));

    const auto decided = runCli(decideArguments(ledger, {s("K2-02"), s("K2-03")}));
    CHECK(decided.exitCode == cli::Done);
    CHECK(decided.out == QString());
    CHECK(decided.err == s("The decision on Khối 2 was recorded.\n"));

    const auto closed = runCli({s("rank"), ledger});
    CHECK(closed.exitCode == cli::Done);
    CHECK(closed.out.contains(s("Khối 2: quota 3, awarded 3, vacant 0")));

    for (const char* kind : {"scorecard", "ranking", "docket"}) {
        const QString pdf = folder.path(s(kind) + s(".pdf"));
        const auto report = runCli(
            {s("report"), ledger, s("--kind"), s(kind), s("--format"), s("pdf"), s("--out"), pdf});
        CHECK(report.exitCode == cli::Done);
        CHECK(report.err == QString());
        CHECK(report.out.startsWith(pdf + s(": ")));
        CHECK(folder.bytes(s(kind) + s(".pdf")).startsWith("%PDF-"));
    }
#ifdef Q_OS_LINUX
    CHECK(pdfText(folder.path(s("ranking.pdf"))).contains(s("2 (đồng hạng)")));
    CHECK(pdfText(folder.path(s("docket.pdf"))).contains(s("15/TB-HĐTĐ")));
    CHECK(pdfText(folder.path(s("scorecard.pdf"))).contains(s("Trung tâm Kiểm soát bệnh tật")));
#endif
}

TEST_CASE("Every total, grade and rank of the sample is what was computed by hand")
{
    const CliFolder folder;
    const auto ranked = runCli({s("rank"), folder.sampleLedger(), s("--format"), s("json")});
    QHash<QString, QJsonObject> units;
    for (const auto& bloc : QJsonDocument::fromJson(ranked.out.toUtf8()).array()) {
        for (const auto& unit : bloc.toObject().value(s("units")).toArray())
            units.insert(unit.toObject().value(s("unit")).toString(), unit.toObject());
    }
    const auto expected = CsvTable::read(folder.sample(s("expected.csv")));
    REQUIRE(expected);
    REQUIRE(expected->records().size() == 30);
    for (const CsvRecord& record : expected->records()) {
        const auto at = [&](const char* column) { return expected->field(record, s(column)); };
        CAPTURE(at("unit"));
        const QJsonObject unit = units.value(at("unit"));
        CHECK(unit.value(s("name")).toString() == at("name"));
        CHECK(unit.value(s("grade")).toString() == at("grade"));
        CHECK(unit.value(s("tied")).toBool() == (at("tied") == s("yes")));
        CHECK((at("rank").isEmpty() ? unit.value(s("rank")).isNull()
                                    : unit.value(s("rank")).toInt() == at("rank").toInt()));
        const auto total = Points::parse(unit.value(s("total")).toString());
        CHECK((total ? total->toString(2, NumberStyle::C) : QString()) == at("total_2dp"));
    }
}

TEST_CASE("A docket takes no more units than the plan allows and never a stranger")
{
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const auto stranger = runCli(decideArguments(ledger, {s("K2-02"), s("K2-05")}));
    CHECK(stranger.exitCode == cli::Failed);
    CHECK(stranger.out == QString());
    CHECK_FALSE(stranger.err.isEmpty());
    const auto unknown = runCli(decideArguments(ledger, {s("K9-99")}));
    CHECK(unknown.exitCode == cli::WrongUsage);
    CHECK(unknown.err == s("The plan has no unit “K9-99”. Check the code.\n"));
    CHECK(runCli({s("rank"), ledger}).exitCode == cli::FoundProblems);

    SECTION("three may be taken, since all are Xuất sắc")
    {
        CHECK(runCli(decideArguments(ledger, {s("K2-02"), s("K2-03"), s("K2-04")})).exitCode
              == cli::Done);
        CHECK(runCli({s("rank"), ledger}).out.contains(s("Khối 2: quota 3, awarded 4, vacant 0")));
    }
    SECTION("one may be taken, and a place stays vacant")
    {
        CHECK(runCli(decideArguments(ledger, {s("K2-04")})).exitCode == cli::Done);
        CHECK(runCli({s("rank"), ledger}).out.contains(s("Khối 2: quota 3, awarded 2, vacant 1")));
    }
    SECTION("none may be taken")
    {
        CHECK(runCli(decideArguments(ledger, {s("none")})).exitCode == cli::Done);
        CHECK(runCli({s("rank"), ledger}).out.contains(s("Khối 2: quota 3, awarded 1, vacant 2")));
    }
    SECTION("a later decision replaces the one before")
    {
        CHECK(runCli(decideArguments(ledger, {s("K2-02"), s("K2-03")})).exitCode == cli::Done);
        CHECK(runCli(decideArguments(ledger, {s("K2-04")})).exitCode == cli::Done);
        CHECK(runCli({s("rank"), ledger}).out.contains(s("Khối 2: quota 3, awarded 2, vacant 1")));
    }
}

TEST_CASE("Importing the same files again changes nothing, in any order of rows")
{
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QString before = runCli({s("rank"), ledger, s("--format"), s("csv")}).out;
    const auto again = runCli({s("import"), ledger, folder.sample(s("scores-appraisal.csv"))});
    CHECK(again.out
          == s("scores-appraisal.csv (scores): 667 rows = 0 new + 0 changed + 667 unchanged + 0 "
               "refused\n"));
    CHECK(runCli({s("rank"), ledger, s("--format"), s("csv")}).out == before);

    QFile original(folder.sample(s("scores-appraisal.csv")));
    REQUIRE(original.open(QIODevice::ReadOnly));
    auto lines = original.readAll().trimmed().split('\n');
    std::reverse(lines.begin() + 1, lines.end());
    const QString reversed = folder.write(s("reversed.csv"), lines.join('\n'));
    const QString other = folder.path(s("other.thidua"));
    runCli({s("new"), other, s("--template"), s("theme-2024")});
    runCli({s("import"), other, folder.sample(s("units.csv")), reversed});
    CHECK(runCli({s("rank"), other, s("--format"), s("csv")}).out == before);
}

TEST_CASE("Undo takes a whole import back and redo brings it again, across runs")
{
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QString ranked = runCli({s("rank"), ledger}).out;
    const auto undone = runCli({s("undo"), ledger});
    CHECK(undone.exitCode == cli::Done);
    CHECK(undone.out == QString());
    CHECK(runCli({s("rank"), ledger}).out != ranked);
    CHECK(runCli({s("undo"), ledger, s("--redo")}).exitCode == cli::Done);
    CHECK(runCli({s("rank"), ledger}).out == ranked);
    const auto history = runCli({s("history"), ledger, s("--format"), s("csv")});
    CHECK(history.out.count(u'\n') == 8); // header, five steps, undo, redo
}

TEST_CASE("What is exported imports unchanged")
{
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QString copy = folder.path(s("copy.thidua"));
    QStringList sources;
    for (const char* what : {"units", "table", "scores"}) {
        sources.append(folder.path(s(what) + s(".csv")));
        CHECK(runCli({s("export"), ledger, s("--as"), s(what), s("--out"), sources.last()}).exitCode
              == cli::Done);
    }
    const QString plan = folder.path(s("plan.json"));
    CHECK(runCli({s("export"), ledger, s("--as"), s("plan"), s("--out"), plan}).exitCode
          == cli::Done);
    CHECK(runCli({s("new"), copy, s("--plan"), plan}).exitCode == cli::Done);
    CHECK(runCli(QStringList{s("import"), copy} + sources).exitCode == cli::Done);
    CHECK(runCli({s("rank"), copy}).out == runCli({s("rank"), ledger}).out);
    CHECK(runCli({s("export"), copy, s("--as"), s("plan")}).out
          == runCli({s("export"), ledger, s("--as"), s("plan")}).out);
    CHECK(runCli({s("export"), copy, s("--as"), s("scores")}).out
          == runCli({s("export"), ledger, s("--as"), s("scores")}).out);
}

TEST_CASE("A measured value with three decimals comes back as it went out")
{
    const CliFolder folder;
    const QString ledger = folder.sampleLedger();
    const QString csv =
        folder.write(s("one.csv"), "unit,criterion,round,value\nK1-01,1.1,appraisal,95.1250\n");
    REQUIRE(runCli({s("import"), ledger, csv}).exitCode == cli::Done);
    const QString out = folder.path(s("scores.csv"));
    REQUIRE(runCli({s("export"), ledger, s("--as"), s("scores"), s("--out"), out}).exitCode
            == cli::Done);
    const auto again = runCli({s("import"), ledger, out});
    CHECK(again.exitCode == cli::Done);
    CHECK(
        again.out
        == s("scores.csv (scores): 1357 rows = 0 new + 0 changed + 1357 unchanged + 0 refused\n"));
}
