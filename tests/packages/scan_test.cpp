// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/reportjson.h"
#include "core/exchange/packages/reportscan.h"
#include "tests/packages/packagefixture.h"

#include <QRandomGenerator>

using namespace thidua;
using namespace thidua::test;

namespace {

/// A report with every field there is, as this program writes it.
QByteArray wholeReport()
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    fixture.fill(*copy, 4);
    const auto unitCopy = ok(unitCopyOf(copy->ledger()));
    UnitReport report =
        ok(ok(actions::ReportReader::make(copy->ledger(), unitCopy->plan)).read(unitCopy->unit));
    report.scores[0].entry = Entry::ratio(Points::whole(5), Points::whole(10));
    report.scores[1].entry = Entry::notApplicable();
    report.scores[1].reason = QStringLiteral("không áp dụng: \"tuyến xã\"");
    report.scores[2].entry = Entry::value(Points::hundredths(950));
    report.scores[3].entry.reset();
    report.scores[3].evidencePartial = true;
    report.figures.front().above = true;
    report.figures.front().reportedOn = QDate(2024, 11, 30);
    report.initiatives.front().stages[1] = {true, QDate(2024, 6, 1), QStringLiteral("12\\QĐ")};
    return writeReport(report);
}

} // namespace

TEST_CASE(
    "the fast reading of a report takes what this program writes, as the careful one reads it")
{
    const QByteArray json = wholeReport();
    const auto scanned = scanReport(json);
    REQUIRE(scanned.has_value());
    CHECK(*scanned == ok(readReportWithCare(json, {})));
    CHECK(scanReport("{}").has_value());
}

TEST_CASE(
    "what the fast reading of a report takes of damaged bytes, the careful one reads the same")
{
    const QByteArray json = wholeReport();
    QRandomGenerator random(2024);
    const QByteArray signs =
        QByteArrayLiteral("{}[]\":,\\ 0159-.enNtrue\xC3\xA1\xEF\xBB\xBF\n") + '\0';
    int taken = 0;
    for (int i = 0; i < 4000; ++i) {
        QByteArray damaged = json;
        for (int edits = 1 + random.bounded(3); edits > 0; --edits) {
            const auto at = random.bounded(int(damaged.size()));
            switch (random.bounded(4)) {
            case 0:
                damaged[at] = signs[random.bounded(int(signs.size()))];
                break;
            case 1:
                damaged.remove(at, 1 + random.bounded(20));
                break;
            case 2:
                damaged.insert(at, damaged.mid(random.bounded(int(damaged.size())), 30));
                break;
            default:
                damaged.insert(at, signs[random.bounded(int(signs.size()))]);
            }
        }
        const auto scanned = scanReport(damaged);
        if (!scanned)
            continue;
        ++taken;
        const auto careful = readReportWithCare(damaged, {});
        INFO(damaged.toStdString());
        REQUIRE(careful.has_value());
        REQUIRE(*scanned == *careful);
    }
    CHECK(taken > 100); // damage inside texts is no damage
}

TEST_CASE("the fast reading takes the figures Points reads, and no others")
{
    const auto [written, isTaken] = GENERATE(table<const char*, bool>({
        {"0", true},
        {"12.5", true},
        {"0.0001", true},
        {"00012.50", true},
        {"000000000012", true},
        {"0000000000012", false}, // thirteen digits
        {"123456789012", true},
        {"123456789012.1234", true},
        {"1.00000", true}, // zeros behind are dropped
        {"1.00001", false},
        {"1,5", true},
        {" 7 ", true},
        {"-1", true},
        {".5", true},
        {"1.", false},
        {".", false},
        {"1.2.3", false},
        {"1e3", false},
        {"", false},
        {"5\xFF", false},
        {"1\x7F"
         "2",
         false},
        {"1\xC2\x80"
         "2",
         false},
    }));
    CAPTURE(written);
    const QByteArray json =
        QByteArrayLiteral(R"({"scores":[{"criterion":"1.1","points":")") + written + R"("}]})";
    const auto scanned = scanReport(json);
    REQUIRE(scanned.has_value() == isTaken);
    const auto careful = readReportWithCare(json, {});
    REQUIRE(careful.has_value() == isTaken);
    if (isTaken)
        CHECK(*scanned == *careful);
    // A mark in front is for the careful one.
    CHECK_FALSE(scanReport("{\"scores\":[{\"criterion\":\"1.1\",\"points\":\"\xEF\xBB\xBF"
                           "5\"}]}")
                    .has_value());
}
