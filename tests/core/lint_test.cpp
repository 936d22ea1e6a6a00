// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/scoringdata.h"

#include <algorithm>

using namespace thidua;
using namespace thidua::test;

namespace {

/// `error 1.1`, one problem a word pair, in order.
QString found(const ScoreTable& table)
{
    QStringList result;
    for (const TableProblem& problem : lint(table)) {
        const QString severity = problem.severity == Severity::Error ? QStringLiteral("error")
            : problem.severity == Severity::Warning                  ? QStringLiteral("warning")
                                                                     : QStringLiteral("info");
        result << QString(severity + u' ' + problem.code);
        CHECK(problem.message.startsWith(problem.code));
    }
    return result.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("A sound table has no problems")
{
    CHECK(found(test::table(R"(
        I - 25 base sum
        1.1 I 5 base bands :: >=95:5|>=85:4|>=70:3|<70:0 (% người cần dùng có máy)
        1.2 I 5 base manual :: step=0.25
        1.3 I 9 base ratio :: target=100
        1.4 I 6 base choice :: 6:đã phê duyệt|0:chưa
        1.5 I 0 base gate
        T - 8 bonus sum :: cap=8
        T.1 T 5 bonus count
        T.2 T 5 bonus count
        P - -3 penalty sum :: cap=3
        P.1 P -3 penalty penalty)"))
          == QString());
}

TEST_CASE("What would make a total wrong or surprising is found")
{
    const auto [lines, expected] = GENERATE(table<const char*, const char*>({
        {"I - 10 base sum\n1.1 I 4 base manual\n1.2 I 5 base manual", "error I"}, // 9, not 10
        {"I - 10 base sum :: cap=8\n1.1 I 9 base manual", "error I"}, // 8, not 10
        {"I - 9 base sum :: cap=12\n1.1 I 9 base manual", "warning I"},
        {"I - 5 base sum\n1 - 5 base manual", "error I"}, // no criteria
        {"1 - 5 base weighted_mean", "error 1"},
        {"T - 5 bonus manual", "error "}, // no base criteria
        {"1 - 2 base choice :: 1:đạt|0:không", "warning 1"}, // a maximum no option reaches
        {"1 - 2 base choice :: 3:đạt|0:không", "error 1"},
        {"1 - 5 base bands :: >=95:5|<90:0", "warning 1"}, // 90–95 in no band
        {"1 - 5 base bands :: >90:5|<90:0", "warning 1"}, // 90 itself
        {"1 - 5 base bands :: >=90:5|<90:0", ""},
        {"1 - 5 base bands :: >=90:5|<=90:0", ""}, // the first written wins at 90
        {"1 - 5 base bands :: 90..95:5|[88..90]:2|>=95:5|<88:0", "warning 1"}, // 90 in two bands
        {"1 - 5 base bands :: 88..90:2|90..95:3|(95..100):4|=100:5",
         "info 1, warning 1, info 1"}, // below 88, at 95, above 100,
        {"1 - 5 base bands :: >=50:5|>=60:4|<50:0", "warning 1"}, // never used
        {"1 - 5 base bands :: >=50:6|<50:0", "error 1"},
        {"1 - 5 base bands :: >=50:5", "info 1"},
        {"1 - 0 base manual", "warning 1"},
        {"1 - -5 base manual", "error 1"},
        {"1 - 5,125 base manual", "warning 1"},
        {"1 - 5,1 base manual :: step=0.25", "warning 1"},
        {"I - 5 base sum\n1.1 I 5 base manual\n1.2 I 2 bonus manual", "warning 1.2"},
        {"I - 5 base sum\n1.1 I 5 base manual\n1.2 I 2 penalty manual", "warning 1.2"},
        {"1 - 5 base manual\nT - 5 bonus sum\nT.1 T 5 bonus manual\nT.2 T 5 base manual",
         "error T.2"},
        {"1 - 5 base penalty", "error 1"},
        {"1 - 5 base manual\nG - 0 base gate", "error G"}, // blocks nothing
        {"1 - 5 base manual\nG - 0 base gate :: blocks=1,9", "error G"},
        {"I - 50 base sum na:percent\n1.1 I 50 base manual", "warning I"},
        {"I - 5 base sum kinds:viện=4\n1.1 I 5 base manual", "warning I"},
    }));
    INFO(lines);
    CHECK(found(test::table(lines)) == text(expected));
}

TEST_CASE("A long title without a short name is mentioned")
{
    auto named = rows("1 - 5 base manual");
    named[0].title = QStringLiteral("Triển khai bệnh án điện tử tại các khoa");
    CHECK(found(ScoreTable::build(named, {}).value()) == QStringLiteral("info 1"));
    named[0].shortTitle = QStringLiteral("Bệnh án điện tử");
    CHECK(found(ScoreTable::build(named, {}).value()) == QString());
}
