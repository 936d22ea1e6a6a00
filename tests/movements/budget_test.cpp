// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/projects/budget.h"
#include "tests/support/catch.h"

#include <limits>

using namespace thidua;

namespace {

constexpr Money kUnknown{};
constexpr Money exact(qint64 dong)
{
    return Money::exact(dong);
}
constexpr Money more(qint64 dong)
{
    return Money::moreThan(dong);
}

Funding funding(int year, const char* source, Money planned, Money disbursed)
{
    return {{}, {}, year, QString::fromUtf8(source), planned, disbursed};
}

} // namespace

TEST_CASE("a sum of money never takes an unknown for zero")
{
    struct Case {
        std::vector<Money> amounts;
        Money sum;
    };
    const auto [amounts, sum] = GENERATE(
        Case{{exact(12'500'000'000), exact(1)}, exact(12'500'000'001)}, // all known
        Case{{exact(0), exact(0)}, exact(0)}, // a known zero is a zero
        Case{{exact(5), more(58'000'000'000)}, more(58'000'000'005)}, // "more than" spreads
        Case{{more(58'000'000'000)}, more(58'000'000'000)}, // alone
        Case{{exact(5), kUnknown}, more(5)}, // an unknown part is more than nothing
        Case{{more(5), kUnknown}, more(5)}, //
        Case{{kUnknown, kUnknown}, kUnknown}, // nothing known
        Case{{exact(0), kUnknown}, kUnknown}, // a zero bounds nothing
        Case{{}, kUnknown}); // no amounts at all
    CHECK(sumOf(amounts).value() == sum);
}

TEST_CASE("a sum that does not fit is refused, not wrapped")
{
    CHECK_FALSE(sumOf({exact(std::numeric_limits<qint64>::max()), exact(1)}));
    CHECK(sumOf({exact(std::numeric_limits<qint64>::max()), exact(0)}));
}

TEST_CASE("thirty-four digits are no budget")
{
    const auto read = Money::parse(QStringLiteral("1234567890123456789012345678901234"));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::OutOfRange);
    CHECK(read.error().message.contains(QStringLiteral("too large")));
}

TEST_CASE("the share disbursed is exact, and none where something is unknown")
{
    CHECK(shareOf(exact(1), exact(3)) == Fraction::of(1, 3).value());
    CHECK(shareOf(exact(0), exact(3)) == Fraction(0));
    CHECK_FALSE(shareOf(kUnknown, exact(3)));
    CHECK_FALSE(shareOf(exact(1), kUnknown));
    CHECK_FALSE(shareOf(exact(1), more(3))); // less than a third, by how much nobody knows
    CHECK_FALSE(shareOf(more(1), exact(3)));
    CHECK_FALSE(shareOf(exact(0), exact(0)));
}

TEST_CASE("a share is shown rounded, but never as all or nothing when it is not")
{
    struct Case {
        std::optional<Fraction> share;
        const char* text;
    };
    const auto [share, text] =
        GENERATE(Case{Fraction::of(5, 8).value(), "62,5%"}, // exact
                 Case{Fraction::of(1, 3).value(), "33,3%"}, // 33,333…
                 Case{Fraction::of(2, 3).value(), "66,7%"}, // 66,666…
                 Case{Fraction::of(9'999, 10'000).value(), "99,99%"}, // 100,0 would be a lie
                 Case{Fraction::of(1, 10'000).value(), "0,01%"}, // and so would 0,0
                 Case{Fraction(1), "100,0%"}, Case{Fraction(0), "0,0%"},
                 Case{Fraction::of(3, 2).value(), "150,0%"}, // more was spent than granted
                 Case{std::nullopt, "–"});
    CHECK(shareText(share) == QString::fromUtf8(text));
}

TEST_CASE("money adds up by year, by source and by both")
{
    const std::vector<Funding> rows = {
        funding(2025, "Ngân sách tỉnh", exact(7'000), exact(1'000)),
        funding(2024, "Ngân sách tỉnh", exact(3'000), exact(3'000)),
        funding(0, "Xã hội hóa", kUnknown, kUnknown), // no year was named
        funding(2025, "ngân sách tỉnh ", exact(500), kUnknown), // the same source
        funding(2025, "Xã hội hóa", more(2'000), exact(0)),
    };
    // 2025: 7.000 + 500 + hơn 2.000 = hơn 9.500; 1.000 + unknown + 0 = 1.000 so far, in part
    CHECK(budgetByYear(rows).value()
          == std::vector<BudgetLine>{{2024, {}, exact(3'000), exact(3'000)},
                                     {2025, {}, more(9'500), more(1'000), false, true},
                                     {0, {}, kUnknown, kUnknown}});
    const QString province = QStringLiteral("Ngân sách tỉnh");
    const QString society = QStringLiteral("Xã hội hóa");
    // province: 7.000 + 3.000 + 500 = 10.500; 1.000 + 3.000 + unknown = 4.000 in part
    CHECK(budgetBySource(rows).value()
          == std::vector<BudgetLine>{{0, province, exact(10'500), more(4'000), false, true},
                                     {0, society, more(2'000), kUnknown}});
    CHECK(budgetByYearAndSource(rows).value()
          == std::vector<BudgetLine>{{2024, province, exact(3'000), exact(3'000)},
                                     {2025, province, exact(7'500), more(1'000), false, true},
                                     {2025, society, more(2'000), exact(0)},
                                     {0, society, kUnknown, kUnknown}});
    // In all 3.000 + 7.000 + 500 + hơn 2.000; disbursed 4.000, the rest unknown.
    CHECK(totalOf(budgetByYear(rows).value()).value()
          == BudgetLine{0, {}, more(12'500), more(4'000), false, true});
}
