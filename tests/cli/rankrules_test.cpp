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

/// A plan of 2024 with one bloc, a fifth of which gets awards: 1 (60 points, 40 for a station) and 2.
QByteArray planOf(const char* second, const char* metrics)
{
    return QByteArray(R"({
  "format": "sothidua-plan", "version": 1,
  "plan": {"code": "p", "title": "Thi đua 2024", "first": "2024-01-01", "last": "2024-11-30"},
  "milestones": [{"title": "Xét khen thưởng", "last": "2024-12-31"}],
  "rules": {"rounds": ["self"]},
  "grades": [{"code": "D", "name": "Đạt", "min": 0}],
  "blocs": [{"code": "1", "name": "Khối 1", "share": "20"}],
  "table": [
    {"code": "1", "title": "Một", "max": 60, "maxima": "trạm=40", "children": [
      {"code": "1.1", "title": "Một một", "max": 60, "maxima": "trạm=40", "rule": "manual"}]},
    )") + second
        + "], \"metrics\": [" + metrics + "]}";
}

constexpr const char* kManual = R"({"code": "2", "title": "Hai", "max": 40, "rule": "manual"})";
constexpr const char* kAverage =
    R"({"code": "2", "title": "Hai", "max": 40, "rule": "peer_average"})";

/// A ledger of that plan with these units and scores.
QString ledgerOf(const CliFolder& folder, const QByteArray& plan, const QByteArray& units,
                 const QByteArray& scores)
{
    const QString ledger = folder.path(s("rules.thidua"));
    const auto made = runCli({s("new"), ledger, s("--plan"), folder.write(s("plan.json"), plan)});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == cli::Done);
    const auto read = runCli({s("import"), ledger, folder.write(s("units.csv"), units),
                              folder.write(s("scores.csv"), scores)});
    INFO(read.err.toStdString());
    REQUIRE(read.exitCode == cli::Done);
    return ledger;
}

} // namespace

TEST_CASE("A ranking calls nothing converted where only the maxima differ by kind of unit")
{
    const CliFolder folder;
    const QString ledger =
        ledgerOf(folder, planOf(kManual, ""),
                 "code,name,bloc,kind\nA,Bệnh viện A,1,bệnh viện\nB,Trạm B,1,trạm\n",
                 "unit,criterion,points\nA,1.1,60\nA,2,40\nB,1.1,40\nB,2,40\n");
    const QString ranked = runCli({s("rank"), ledger}).out;
    INFO(ranked.toStdString());
    CHECK_FALSE(ranked.contains(s("rescaled")));
    CHECK(ranked.contains(s("The maximum of the base points differs by kind of unit (100; 80)")));
    const QString explained = runCli({s("explain"), ledger, s("--unit"), s("B")}).out;
    INFO(explained.toStdString());
    CHECK(explained.contains(s("80,00")));
    CHECK_FALSE(explained.contains(s("100,00")));
}

TEST_CASE("A ranking is as of the plan's last day, and counts the units in force on it")
{
    const CliFolder folder;
    QByteArray units = "code,name,bloc,valid_from\n";
    QByteArray scores = "unit,criterion,points\n";
    for (int i = 10; i < 20; ++i) {
        const QByteArray code = "U" + QByteArray::number(i);
        // Four units begin after the plan is over: a fifth of six is one.
        units += code + ",Đơn vị " + code + ",1," + (i < 16 ? "31/12/2024" : "01/01/2025") + '\n';
        scores += code + ",1.1," + QByteArray::number(i) + '\n' + code + ",2,40\n";
    }
    const QString ledger = ledgerOf(folder, planOf(kManual, ""), units, scores);
    const QString ranked = runCli({s("rank"), ledger}).out;
    INFO(ranked.toStdString());
    CHECK(ranked.contains(s("Khối 1: quota 1, awarded 1, vacant 0")));
    CHECK(ranked.contains(s("Holds and units in force as of 31/12/2024")));
    CHECK(runCli({s("rank"), ledger, s("--format"), s("json")})
              .out.contains(s("\"as_of\": \"2024-12-31\"")));
    const auto checked = runCli({s("check"), ledger});
    CHECK(checked.exitCode == cli::FoundProblems);
    CHECK(checked.out.count(s("in force from 01/01/2025 only")) == 4);
}

TEST_CASE("A plan file cannot break ties by a criterion below a standard")
{
    const CliFolder folder;
    const char* below =
        R"({"code": "m", "title": "Tiêu chí 1.1", "criterion": "1.1", "breaks_ties": true})";
    const char* standard =
        R"({"code": "m", "title": "Tiêu chuẩn 1", "criterion": "1", "breaks_ties": true})";
    const auto refused = runCli({s("new"), folder.path(s("a.thidua")), s("--plan"),
                                 folder.write(s("below.json"), planOf(kManual, below))});
    CHECK(refused.exitCode == cli::Failed);
    CHECK(refused.err.contains(s("“1.1” is no standard.")));
    CHECK(runCli({s("new"), folder.path(s("b.thidua")), s("--plan"),
                  folder.write(s("standard.json"), planOf(kManual, standard))})
              .exitCode
          == cli::Done);
}

TEST_CASE("Values that add up to more than can be computed are told, not wrapped round")
{
    const CliFolder folder;
    QByteArray units = "code,name,bloc\n";
    QByteArray scores = "unit,criterion,points,value\n";
    for (int i = 0; i < 930; ++i) {
        const QByteArray code = "U" + QByteArray::number(1000 + i);
        units += code + ",Đơn vị " + code + ",1\n";
        scores += code + ",1.1,1,\n" + code + ",2,,999999999999\n";
    }
    const QString ledger = ledgerOf(folder, planOf(kAverage, ""), units, scores);
    const auto ranked = runCli({s("rank"), ledger});
    CHECK(ranked.exitCode == cli::Failed);
    CHECK(ranked.err.contains(s("Khối 1, Self-score, 2 Hai: the values of the units add up")));
}
