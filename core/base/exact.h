// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <compare>

namespace thidua {

/// How a number that falls between two steps is taken to one of them.
enum class Rounding { HalfUp, HalfEven, Down, Up };

/// a × b ÷ c, exact inside (128 bits), rounded once at the end. The only division of points in
/// the program. HalfUp and Up move away from zero. Fails (OutOfRange) when c is zero or the result
/// does not fit 64 bits.
Result<qint64> mulDiv(qint64 a, qint64 b, qint64 c, Rounding rounding);

/// An exact ratio in lowest terms with a positive denominator: for grade edges and quota shares,
/// where rounding first would decide the case.
class Fraction {
public:
    constexpr Fraction() = default;
    constexpr explicit Fraction(qint64 whole) : m_numerator(whole) { }
    /// Fails (OutOfRange) when the denominator is zero.
    static Result<Fraction> of(qint64 numerator, qint64 denominator);
    /// a × b ÷ c without losing anything.
    static Result<Fraction> product(qint64 a, qint64 b, qint64 c);

    qint64 numerator() const { return m_numerator; }
    qint64 denominator() const { return m_denominator; }
    /// The largest integer not above the value.
    qint64 floor() const;
    bool isWhole() const { return m_denominator == 1; }
    qint64 rounded(Rounding rounding) const;

    /// Fails (OutOfRange) when the exact sum does not fit.
    Result<Fraction> plus(const Fraction& other) const;

    bool operator==(const Fraction&) const = default;
    std::strong_ordering operator<=>(const Fraction& other) const;

private:
    constexpr Fraction(qint64 numerator, qint64 denominator)
        : m_numerator(numerator), m_denominator(denominator)
    {
    }
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace thidua
