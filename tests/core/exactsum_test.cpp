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

/// The first 500 primes from 1,009 on.
std::vector<qint64> primes()
{
    std::vector<qint64> found;
    for (qint64 number = 1009; found.size() < 500; number += 2) {
        bool prime = true;
        for (qint64 factor = 3; factor * factor <= number && prime; factor += 2)
            prime = number % factor != 0;
        if (prime)
            found.push_back(number);
    }
    return found;
}

/// 1/p + 1/q + (pq − p − q)/pq of each two neighbours p and q: 250 in all. Added up by denominator, the
/// 500 primes come before any of their products, and what is common to them has 1,700 digits.
ExactSum ofPrimes(qint64 weight)
{
    ExactSum sum;
    const std::vector<qint64> all = primes();
    for (size_t i = 0; i < all.size(); i += 2) {
        const qint64 p = all[i];
        const qint64 q = all[i + 1];
        sum.add(ratio(1, p), weight);
        sum.add(ratio(1, q), weight);
        sum.add(ratio(p * q - p - q, p * q), weight);
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
    CHECK(ofPrimes(1).over(1).value() == Fraction(250));
    CHECK(ofPrimes(7).over(4).value() == ratio(875, 2)); // 250 × 7 ÷ 4
    CHECK(ofPrimes(-1).over(2).value() == Fraction(-125));
}

TEST_CASE("a sum that no fraction holds is told from the number next to it")
{
    const auto [numerator, below, above] = GENERATE(table<qint64, bool, bool>({
        {1, false, true}, // 250 and the smallest bit
        {-1, true, false}, // 250 less it
    }));
    CAPTURE(numerator);
    ExactSum sum = ofPrimes(1);
    sum.add(ratio(numerator, 1'000'000'007)); // a prime too
    const Fraction value = sum.over(1).value();
    CHECK((value < Fraction(250)) == below);
    CHECK((value > Fraction(250)) == above);
    CHECK(value.rounded(Rounding::HalfUp) == 250);
    CHECK(value.rounded(Rounding::Up) == (above ? 251 : 250));
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
