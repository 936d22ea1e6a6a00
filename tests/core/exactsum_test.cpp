// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/exactsum.h"
#include "tests/support/catch.h"

#include <limits>

using namespace thidua;

namespace {

Fraction ratio(qint64 numerator, qint64 denominator)
{
    return Fraction::of(numerator, denominator).value();
}

/// Five hundred fractions whose denominators have no factor in common: primes from 1,009 on.
ExactSum ofPrimes(qint64 numerator, qint64 weight)
{
    ExactSum sum;
    int added = 0;
    for (qint64 number = 1009; added < 500; number += 2) {
        bool prime = true;
        for (qint64 factor = 3; factor * factor <= number && prime; factor += 2)
            prime = number % factor != 0;
        if (!prime)
            continue;
        sum.add(ratio(numerator, number), weight);
        sum.add(ratio(number - numerator, number), weight);
        ++added;
    }
    return sum;
}

} // namespace

TEST_CASE("a sum that fits a fraction is that fraction")
{
    ExactSum sum;
    CHECK(sum.over(1).value() == Fraction(0));
    sum.add(ratio(1, 3));
    sum.add(ratio(1, 6), 2);
    CHECK(sum.over(1).value() == ratio(2, 3)); // 1/3 + 2/6
    sum.add(ratio(-5, 3));
    CHECK(sum.over(2).value() == ratio(-1, 2)); // (2/3 − 5/3) ÷ 2
    CHECK_FALSE(sum.over(0));
}

TEST_CASE("five hundred unlike denominators add up exactly")
{
    // Each pair a/p + (p − a)/p is 1: 500 in all, 500 × 7 ÷ 4 = 875 with the weight.
    CHECK(ofPrimes(1, 1).over(1).value() == Fraction(500));
    CHECK(ofPrimes(400, 7).over(4).value() == Fraction(875));
}

TEST_CASE("a sum that no fraction holds is told from the number next to it")
{
    const auto [numerator, below, above] = GENERATE(table<qint64, bool, bool>({
        {1, false, true}, // 500 and the smallest bit
        {-1, true, false}, // 500 less it
    }));
    CAPTURE(numerator);
    ExactSum sum = ofPrimes(1, 1);
    sum.add(ratio(numerator, 1'000'000'007)); // a prime too
    const Fraction value = sum.over(1).value();
    CHECK((value < Fraction(500)) == below);
    CHECK((value > Fraction(500)) == above);
    CHECK(value.rounded(Rounding::HalfUp) == 500);
    CHECK(value.rounded(Rounding::Up) == (above ? 501 : 500));
}

TEST_CASE("the order of the terms does not change their sum")
{
    ExactSum forth;
    ExactSum back;
    for (qint64 i = 0; i < 200; ++i) {
        forth.add(ratio(i + 1, 9'973 + 2 * i), i + 1);
        back.add(ratio(200 - i, 9'973 + 2 * (199 - i)), 200 - i);
    }
    CHECK(forth.over(7).value() == back.over(7).value());
}

TEST_CASE("a sum too large for a fraction is refused")
{
    ExactSum sum;
    sum.add(Fraction(std::numeric_limits<qint64>::max()), 3);
    CHECK(sum.over(1).error().code == ErrorCode::OutOfRange);
    CHECK(sum.over(3 * 1024).has_value());
}
