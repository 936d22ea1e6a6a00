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

} // namespace

TEST_CASE("check tells late launches by unit until the steps are recorded")
{
    const CliFolder folder;
    const QString ledger = folder.path(s("danang.thidua"));
    runCli({s("new"), ledger, s("--template"), s("danang-443-khsyt-2022")});
    runCli({s("import"), ledger, folder.write(s("blocs.csv"), "code,name,quota\nK1,Khối 1,1\n"),
            folder.write(s("units.csv"),
                         "code,name,bloc,participation\n"
                         "BV1,Bệnh viện Một,K1,obliged\n"
                         "BV2,Bệnh viện Hai,K1,encouraged\n")});
    const auto late = runCli({s("check"), ledger, s("--format"), s("csv")});
    CHECK(late.exitCode == 1);
    CHECK(late.out.contains(s("BV1")));
    CHECK(late.out.contains(s("30/06/2022")));
    CHECK_FALSE(late.out.contains(s("BV2"))); // an encouraged unit is never late

    const auto letter = runCli(
        {s("report"), ledger, s("--kind"), s("reminder"), s("--out"), folder.path(s("nhac.pdf"))});
    CHECK(letter.exitCode == 0);

    const auto steps = runCli({s("import"), ledger,
                               folder.write(s("steps.csv"),
                                            "unit,milestone,done_on,document\n"
                                            "BV1,launch,15/06/2022,15/KH\n"
                                            "BV1,registration,02/07/2022,\n"
                                            "BV1,final_review,20/12/2025,\n")});
    CHECK(steps.exitCode == 0);
    CHECK(steps.out.contains(s("3 rows = 3 new + 0 changed + 0 unchanged + 0 refused")));
    // Later milestones of the plan may be late by the day the test is run.
    const auto after = runCli({s("check"), ledger, s("--format"), s("csv")});
    CHECK_FALSE(after.out.contains(s("30/06/2022")));
    CHECK_FALSE(after.out.contains(s("31/12/2025")));
    const auto again = runCli({s("import"), ledger, folder.path(s("steps.csv"))});
    CHECK(again.out.contains(s("3 rows = 0 new + 0 changed + 3 unchanged + 0 refused")));
}
