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

/// Huế's plan with one bloc and three hospitals of class I, II and III.
QString hueLedger(const CliFolder& folder, const char* name)
{
    const QString ledger = folder.path(s(name));
    runCli({s("new"), ledger, s("--template"), s("hue-2021-targets")});
    const auto units =
        runCli({s("import"), ledger, folder.write(s("blocs.csv"), "code,name,quota\nK1,Khối 1,1\n"),
                folder.write(s("units.csv"),
                             "code,name,bloc,kind,class,level\n"
                             "BV1,Bệnh viện Một,K1,bệnh viện,Hạng I,tỉnh\n"
                             "BV2,Bệnh viện Hai,K1,bệnh viện,II,tỉnh\n"
                             "BV3,Bệnh viện Ba,K1,bệnh viện,hạng 3,huyện\n")});
    CHECK(units.exitCode == 0);
    return ledger;
}

constexpr const char* kFigures = "Chỉ tiêu;Đơn vị;Kỳ;Giá trị;Tử số;Mẫu số;Đã thực hiện;Minh chứng\n"
                                 "2;BV1;2024;;;;có;qd-bv1.pdf\n"
                                 "2;BV2;2024;;;;chưa;\n"
                                 "2;BV3;2024;;;;có;\n" // class III
                                 "1;;2023;trên 95;;;;\n"
                                 "1;BV1;2024;;172400;284000;;\n"
                                 "7;;2024-Q3;;128;128;;\n";

} // namespace

TEST_CASE("figures of targets are imported, and read back unchanged as they are exported")
{
    const CliFolder folder;
    const QString ledger = hueLedger(folder, "hue.thidua");
    const QString figures = folder.write(s("figures.csv"), kFigures);

    const auto tried =
        runCli({s("import"), ledger, figures, s("--as"), s("targets"), s("--dry-run")});
    CHECK(tried.exitCode == 1); // one row is refused
    CHECK(tried.out.contains(s("6 rows = 5 new + 0 changed + 0 unchanged + 1 refused")));
    CHECK(tried.err.contains(s("line 4")));
    const auto before = runCli({s("export"), ledger, s("--as"), s("targets")});
    CHECK(before.out.trimmed().count(u'\n') == 0); // nothing but the header

    // The kind is told by the columns as well.
    const auto taken = runCli({s("import"), ledger, figures});
    CHECK(taken.out == tried.out);
    const auto written = runCli({s("export"), ledger, s("--as"), s("targets")});
    CHECK(written.exitCode == 0);
    // Nobody said when they were reported: today, as for a figure that is typed.
    CHECK(written.out
          == s("target,unit,period,value,numerator,denominator,done,weight,reported_on,source,"
               "evidence,note\n"
               "1,,2023,> 95,,,,,%1,,,\n"
               "1,BV1,2024,,172400,284000,,,%1,,,\n"
               "2,BV1,2024,,,,yes,,%1,,qd-bv1.pdf,\n"
               "2,BV2,2024,,,,no,,%1,,,\n"
               "7,,2024-Q3,,128,128,,,%1,,,\n")
                 .arg(QDate::currentDate().toString(Qt::ISODate)));

    const QString exported = folder.write(s("exported.csv"), written.out.toUtf8());
    const auto again = runCli({s("import"), ledger, exported});
    CHECK(again.exitCode == 0);
    CHECK(again.out.contains(s("5 rows = 0 new + 0 changed + 5 unchanged + 0 refused")));

    const QString copy = hueLedger(folder, "copy.thidua");
    CHECK(runCli({s("import"), copy, exported, s("--as"), s("targets")}).exitCode == 0);
    CHECK(runCli({s("export"), copy, s("--as"), s("targets")}).out == written.out);
}

TEST_CASE("a file without a period is no file of figures")
{
    const CliFolder folder;
    const QString ledger = hueLedger(folder, "hue.thidua");
    const auto run =
        runCli({s("import"), ledger, folder.write(s("figures.csv"), "target,value\n1,95\n"),
                s("--as"), s("targets")});
    CHECK(run.exitCode == 3);
    CHECK(run.err.contains(s("period")));
}
