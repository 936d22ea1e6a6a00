// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/money.h"
#include "tests/support/catch.h"

using namespace thidua;

TEST_CASE("An amount is read with or without dots and đồng")
{
    const auto [written, dong] = GENERATE(table<const char*, qint64>({
        {"58240000000", 58'240'000'000},
        {"58.240.000.000", 58'240'000'000},
        {"58.240.000.000 đồng", 58'240'000'000},
        {"0", 0},
        {"710000 Đồng", 710'000},
        {"1200000000000", 1'200'000'000'000}, // a provincial hospital
        {"1.200.000.000.000 đồng", 1'200'000'000'000},
        {"999999999999999", 999'999'999'999'999},
        {"000000000000000000012", 12},
    }));
    INFO(written);
    CHECK(Money::parse(QString::fromUtf8(written)).value() == Money::exact(dong));
}

TEST_CASE("Amounts that are ambiguous, negative or not whole are refused")
{
    const char* written = GENERATE("1.500", "-1", "1,5", "abc", "", "12345678901234567890",
                                   "1000000000000000", "1.000.000.000.000.000", "1234567890123,5");
    INFO(written);
    CHECK_FALSE(Money::parse(QString::fromUtf8(written)));
}

TEST_CASE("Unknown and “more than” are never written as zero")
{
    CHECK(Money::exact(58'240'000'000).toString().startsWith(QStringLiteral("58.240.000.000")));
    CHECK_FALSE(Money{}.toString().contains(u'0'));
    CHECK(Money::moreThan(58'000'000'000).toString() != Money::exact(58'000'000'000).toString());
    CHECK_FALSE(Money{} == Money::exact(0));
}

TEST_CASE("A field of money holds an exact amount, one known from below, or nothing")
{
    const auto [typed, money] = GENERATE(table<const char*, Money>({
        {"", Money{}},
        {"  ", Money{}},
        {"58.000.000.000", Money::exact(58'000'000'000)},
        {"hơn 58.000.000.000 đồng", Money::moreThan(58'000'000'000)},
        {"Hơn 58000000000", Money::moreThan(58'000'000'000)},
        {"> 58000000000", Money::moreThan(58'000'000'000)},
        {"more than 58.000.000.000", Money::moreThan(58'000'000'000)},
    }));
    INFO(typed);
    const auto read = Money::parseAny(QString::fromUtf8(typed));
    REQUIRE(read);
    CHECK(*read == money);
    CHECK(Money::parseAny(money.toField()).value() == money); // what is shown is read back
}

TEST_CASE("A field of money refuses what is ambiguous or too long, with a message")
{
    const char* typed = GENERATE("1.500", "hơn 1.500", ">", "1234567890123456789012345678901234",
                                 "hơn 1234567890123456789012345678901234", "58 tỷ");
    INFO(typed);
    const auto read = Money::parseAny(QString::fromUtf8(typed));
    REQUIRE_FALSE(read);
    CHECK_FALSE(read.error().message.isEmpty());
}

TEST_CASE("Words in a field of money are told to be left out while the amount is not known")
{
    const char* typed = GENERATE("12 tỷ", "chưa rõ");
    INFO(typed);
    const auto read = Money::parseAny(QString::fromUtf8(typed));
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(QString::fromUtf8(typed)));
    CHECK(read.error().message.contains(QStringLiteral("blank")));
}

TEST_CASE("A large amount is written in full, and a field reads it back")
{
    const Money large = Money::exact(999'999'999'999'999);
    CHECK(large.toField() == QStringLiteral("999.999.999.999.999"));
    CHECK(Money::parseAny(large.toField()).value() == large);
    // Sums may be larger than any one amount: 10,000 times as many 1/10,000 would leave 64 bits.
    CHECK(Money::exact(1'000'000'000'000'000)
              .toString()
              .startsWith(QStringLiteral("1.000.000.000.000.000")));
    CHECK(Money::parse(QStringLiteral("1000000000000000"))
              .error()
              .message.contains(QStringLiteral("15")));
}

TEST_CASE("A prize is rounded up to the next 10,000 đồng")
{
    const auto [tenths, salary, expected] = GENERATE(table<qint64, qint64, qint64>({
        {3, 2'340'000, 710'000}, // 702,000
        {10, 2'340'000, 2'340'000}, // already whole
        {6, 2'340'000, 1'410'000}, // 1,404,000
        {15, 2'530'000, 3'800'000}, // 3,795,000
    }));
    CHECK(prize(tenths, Money::exact(salary)).value() == Money::exact(expected));
    CHECK_FALSE(prize(tenths, Money{}));
}
