// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/exact.h"
#include "core/domain/scoring/exacttotal.h"
#include "tests/support/catch.h"

#include <limits>
#include <random>

using namespace thidua;

namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();
constexpr qint64 kMin = std::numeric_limits<qint64>::min();

#if defined(__SIZEOF_INT128__)
__extension__ using Wide = __int128;

/// The slow, obvious way.
Wide reference(qint64 a, qint64 b, qint64 c, Rounding rounding)
{
    const Wide product = static_cast<Wide>(a) * b;
    const bool negative = (product < 0) != (c < 0);
    const Wide divisor = c < 0 ? -static_cast<Wide>(c) : static_cast<Wide>(c);
    const Wide magnitude = product < 0 ? -product : product;
    Wide quotient = magnitude / divisor;
    const Wide twice = magnitude % divisor * 2;
    const bool half = twice == divisor;
    if ((rounding == Rounding::Up && twice > 0)
        || (rounding == Rounding::HalfUp && (twice > divisor || half))
        || (rounding == Rounding::HalfEven && (twice > divisor || (half && quotient % 2 == 1))))
        ++quotient;
    return negative ? -quotient : quotient;
}
#endif

} // namespace

TEST_CASE("A product divided is rounded once, as declared")
{
    const auto [a, b, c, rounding, expected] =
        GENERATE(table<qint64, qint64, qint64, Rounding, qint64>({
            {7, 1, 2, Rounding::HalfUp, 4},
            {-7, 1, 2, Rounding::HalfUp, -4},
            {5, 1, 2, Rounding::HalfEven, 2},
            {7, 1, 2, Rounding::HalfEven, 4},
            {9, 1, 10, Rounding::Down, 0},
            {1, 1, 10, Rounding::Up, 1},
            {-1, 1, 10, Rounding::Up, -1},
            {0, 5, 3, Rounding::Up, 0},
            {kMax, kMax, kMax, Rounding::HalfUp, kMax},
            {58, 50, 100, Rounding::Down, 29}, // 58 % of 50 units
            {29, 100, 100, Rounding::Down, 29},
            {617'500, 1'000'000, 650'000, Rounding::HalfUp, 950'000}, // 61,75 of 65 points
        }));
    CHECK(mulDiv(a, b, c, rounding).value() == expected);
}

TEST_CASE("What does not fit, or is divided by zero, is refused")
{
    CHECK_FALSE(mulDiv(1, 1, 0, Rounding::HalfUp));
    CHECK_FALSE(mulDiv(kMax, kMax, 1, Rounding::HalfUp));
    CHECK_FALSE(mulDiv(kMax, 3, 2, Rounding::Down));
    CHECK_FALSE(Fraction::of(1, 0));
    CHECK(mulDiv(kMin + 1, 1, 1, Rounding::Down).value() == kMin + 1);
}

#if defined(__SIZEOF_INT128__)
TEST_CASE("A product divided agrees with 128-bit arithmetic on random figures")
{
    std::mt19937_64 random(20'240'610);
    const Rounding all[] = {Rounding::HalfUp, Rounding::HalfEven, Rounding::Down, Rounding::Up};
    int refused = 0;
    for (int i = 0; i < 200'000; ++i) {
        const auto figure = [&] { return static_cast<qint64>(random()) >> (random() % 63); };
        const qint64 a = figure();
        const qint64 b = figure();
        const qint64 c = figure();
        const Rounding rounding = all[random() % 4];
        const auto result = mulDiv(a, b, c, rounding);
        if (c == 0) {
            REQUIRE_FALSE(result);
            continue;
        }
        const Wide expected = reference(a, b, c, rounding);
        if (expected > kMax || expected < -static_cast<Wide>(kMax)) {
            ++refused;
            REQUIRE_FALSE(result);
        } else {
            INFO(a << " × " << b << " ÷ " << c);
            REQUIRE(result);
            REQUIRE(static_cast<Wide>(*result) == expected);
        }
    }
    CHECK(refused > 1'000); // both outcomes were tried
}
#endif

TEST_CASE("Fractions are kept in lowest terms and compared without rounding")
{
    CHECK(Fraction::of(6, -4).value() == Fraction::of(-3, 2).value());
    CHECK(Fraction::of(-3, 2)->floor() == -2);
    CHECK(Fraction::product(59, 100, 65)->numerator() == 1180);
    CHECK(Fraction::of(1, 3).value() < Fraction::of(333'334, 1'000'000).value());
    CHECK(Fraction::of(kMax - 1, kMax).value() < Fraction(1));
    CHECK(Fraction::of(-1, 3).value() > Fraction::of(-1, 2).value());
    CHECK(Fraction::of(1, 6)->plus(Fraction::of(1, 3).value()).value()
          == Fraction::of(1, 2).value());
    CHECK_FALSE(Fraction(kMax).plus(Fraction(1)));
    CHECK(Fraction::of(7, 2)->rounded(Rounding::HalfEven) == 4);
}

TEST_CASE("An exact total keeps the part below 1/10,000")
{
    ExactTotal third(10);
    REQUIRE(third.scale(1, 3));
    CHECK(third.floor() == 3);
    CHECK(third.aboveFloor());

    ExactTotal whole = third;
    whole.add(third);
    CHECK(whole.floor() == 6);
    whole.add(third);
    CHECK(whole.floor() == 10); // three thirds are whole again
    CHECK_FALSE(whole.aboveFloor());

    ExactTotal nested = third;
    REQUIRE(nested.scale(3, 1));
    CHECK(nested.floor() == 10);
    CHECK_FALSE(nested.aboveFloor());

    ExactTotal capped = third;
    capped.capAt(3);
    CHECK_FALSE(capped.aboveFloor());
    capped.subtract(5);
    CHECK(capped.floor() == 0);
}

TEST_CASE("An exact total stays right where the common denominator leaves 64 bits")
{
    ExactTotal total;
    double expected = 0;
    for (const qint64 prime : {9'973, 9'967, 9'949, 9'941, 9'931, 9'929, 9'923, 9'907}) {
        ExactTotal part(1'000'000);
        REQUIRE(part.scale(prime - 1, prime));
        total.add(part);
        expected += 1'000'000.0 * static_cast<double>(prime - 1) / static_cast<double>(prime);
    }
    CHECK(total.aboveFloor());
    CHECK(total.floor() == static_cast<qint64>(expected));
    REQUIRE(total.scale(9'871, 9'887));
    CHECK(total.floor() == static_cast<qint64>(expected * 9'871 / 9'887));
}
