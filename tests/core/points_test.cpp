// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/points.h"
#include "tests/support/catch.h"

using namespace thidua;

TEST_CASE("Points are read with a comma or a point, always as the decimal separator")
{
    const auto [written, raw] = GENERATE(table<const char*, qint64>({
        {"8", 80'000},
        {"8,5", 85'000},
        {"8.5", 85'000},
        {" 8,50 ", 85'000},
        {"1.250", 12'500}, // in points never a thousand
        {"0,0001", 1},
        {"94,9875", 949'875},
        {"-1,25", -12'500},
        {"\u22121,25", -12'500}, // the minus sign the program itself prints
        {"+2", 20'000},
        {"1,250000", 12'500}, // zeros beyond the fourth decimal lose nothing
        {"999999999999", 9'999'999'999'990'000},
    }));
    INFO(written);
    const auto points = Points::parse(QString::fromUtf8(written));
    REQUIRE(points);
    CHECK(points->raw == raw);
}

TEST_CASE("What is no number of points is refused with a message")
{
    const char* written = GENERATE("", " ", ",", "8,", "abc", "8a", "1.250,5", "1,2,3", "0,00001",
                                   "--1", "1 000", "9999999999999", "1e3", "٣");
    INFO(written);
    const auto points = Points::parse(QString::fromUtf8(written));
    REQUIRE_FALSE(points);
    CHECK_FALSE(points.error().message.isEmpty());
}

TEST_CASE("A measured value that could be thousands or decimals is refused, the rest is read")
{
    CHECK_FALSE(Points::parseMeasured(QStringLiteral("1.500")));
    CHECK(Points::parseMeasured(QStringLiteral("1.500.000"))->raw == 15'000'000'000);
    CHECK(Points::parseMeasured(QStringLiteral("1.172.400,5"))->raw == 11'724'005'000);
    CHECK(Points::parseMeasured(QStringLiteral("1,500"))->raw == 15'000);
    CHECK(Points::parseMeasured(QStringLiteral("0.500"))->raw == 5'000);
    CHECK(Points::parseMeasured(QStringLiteral("18432"))->raw == 184'320'000);
    CHECK_FALSE(Points::parseMeasured(QStringLiteral("1.50.000")));
}

TEST_CASE("Rounding takes a half away from zero, to the even digit, down or up as declared")
{
    const auto [raw, rounding, expected] = GENERATE(table<qint64, Rounding, qint64>({
        {56'250, Rounding::HalfUp, 56'300},
        {56'249, Rounding::HalfUp, 56'200},
        {56'250, Rounding::HalfEven, 56'200},
        {56'350, Rounding::HalfEven, 56'400},
        {56'299, Rounding::Down, 56'200},
        {56'201, Rounding::Up, 56'300},
        {-56'250, Rounding::HalfUp, -56'300},
        {949'950, Rounding::HalfUp, 950'000},
    }));
    CHECK(Points{raw}.roundedTo(2, rounding).raw == expected);
}

TEST_CASE("Points are written in Vietnamese for people and with a point for machines")
{
    CHECK(Points{85'000}.toString() == QStringLiteral("8,50"));
    CHECK(Points{85'000}.toString(2, NumberStyle::C) == QStringLiteral("8.50"));
    CHECK(Points{85'000}.toString(0) == QStringLiteral("9"));
    CHECK(Points{-12'500}.toString() == QStringLiteral("−1,25"));
    CHECK(Points{949'875}.toExactString() == QStringLiteral("94,9875"));
    CHECK(Points{85'000}.toExactString(2) == QStringLiteral("8,50"));
    CHECK(Points{949'949}.toExactString(2, NumberStyle::C) == QStringLiteral("94.9949"));
    CHECK(Points{5'000}.toDifferenceString() == QStringLiteral("+0,50"));
    CHECK(Points{-12'500}.toDifferenceString() == QStringLiteral("−1,25"));
    CHECK(Points{0}.toDifferenceString() == QStringLiteral("–"));
    CHECK(Points{199'900}.toString() == QStringLiteral("19,99")); // never 19,990000000000002
}

TEST_CASE("Measured values are grouped by dots")
{
    CHECK(formatMeasured(Points::whole(1'172'400)) == QStringLiteral("1.172.400"));
    CHECK(formatMeasured(Points::whole(999)) == QStringLiteral("999"));
    CHECK(formatMeasured(Points{12'345'678}) == QStringLiteral("1.234,5678"));
    CHECK(formatMeasured(Points::whole(-18'432)) == QStringLiteral("−18.432"));
    CHECK(formatMeasured(Points::whole(18'432), NumberStyle::C) == QStringLiteral("18432"));
}
