// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/exact.h"

#include <QCoreApplication>

#include <limits>
#include <numeric>

#if defined(_MSC_VER) && !defined(__clang__)
#include <intrin.h>
#endif

namespace thidua {

namespace {

struct Exact {
    Q_DECLARE_TR_FUNCTIONS(Exact)
};

Error outOfRange()
{
    return {ErrorCode::OutOfRange,
            Exact::tr("A number is too large to be computed exactly. Check the figures entered.")};
}

constexpr quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

struct Wide {
    quint64 high = 0;
    quint64 low = 0;
    auto operator<=>(const Wide&) const = default;
};

Wide multiply(quint64 a, quint64 b)
{
#if defined(_MSC_VER) && !defined(__clang__)
    Wide wide;
    wide.low = _umul128(a, b, &wide.high);
    return wide;
#else
    __extension__ using Wide128 = unsigned __int128;
    const auto product = static_cast<Wide128>(a) * b;
    return {static_cast<quint64>(product >> 64), static_cast<quint64>(product)};
#endif
}

/// Needs wide.high < divisor, so that the quotient fits.
quint64 divide(Wide wide, quint64 divisor, quint64& remainder)
{
#if defined(_MSC_VER) && !defined(__clang__)
    return _udiv128(wide.high, wide.low, divisor, &remainder);
#else
    __extension__ using Wide128 = unsigned __int128;
    const auto value = (static_cast<Wide128>(wide.high) << 64) | wide.low;
    remainder = static_cast<quint64>(value % divisor);
    return static_cast<quint64>(value / divisor);
#endif
}

bool roundsAway(quint64 quotient, quint64 remainder, quint64 divisor, Rounding rounding)
{
    if (remainder == 0)
        return false;
    switch (rounding) {
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return true;
    case Rounding::HalfUp:
        return remainder >= divisor - remainder;
    case Rounding::HalfEven:
        return remainder > divisor - remainder
            || (remainder == divisor - remainder && (quotient & 1) != 0);
    }
    return false;
}

constexpr quint64 kLargest = static_cast<quint64>(std::numeric_limits<qint64>::max());

} // namespace

Result<qint64> mulDiv(qint64 a, qint64 b, qint64 c, Rounding rounding)
{
    const bool negative = ((a < 0) != (b < 0)) != (c < 0);
    const quint64 divisor = magnitude(c);
    const Wide product = multiply(magnitude(a), magnitude(b));
    if (divisor == 0 || product.high >= divisor)
        return fail(outOfRange());
    quint64 remainder = 0;
    quint64 quotient = divide(product, divisor, remainder);
    if (roundsAway(quotient, remainder, divisor, rounding))
        ++quotient;
    if (quotient > kLargest)
        return fail(outOfRange());
    const auto value = static_cast<qint64>(quotient);
    return negative ? -value : value;
}

Result<Fraction> Fraction::of(qint64 numerator, qint64 denominator)
{
    return product(numerator, 1, denominator);
}

Result<Fraction> Fraction::product(qint64 a, qint64 b, qint64 c)
{
    const bool negative = ((a < 0) != (b < 0)) != (c < 0);
    quint64 ua = magnitude(a);
    quint64 ub = magnitude(b);
    quint64 uc = magnitude(c);
    if (uc == 0)
        return fail(outOfRange());
    const quint64 ga = std::gcd(ua, uc);
    ua /= ga;
    uc /= ga;
    const quint64 gb = std::gcd(ub, uc);
    ub /= gb;
    uc /= gb;
    const Wide wide = multiply(ua, ub);
    if (wide.high != 0 || wide.low > kLargest || uc > kLargest)
        return fail(outOfRange());
    if (wide.low == 0)
        return Fraction(0);
    const auto value = static_cast<qint64>(wide.low);
    return Fraction(negative ? -value : value, static_cast<qint64>(uc));
}

qint64 Fraction::floor() const
{
    const qint64 quotient = m_numerator / m_denominator;
    return m_numerator % m_denominator < 0 ? quotient - 1 : quotient;
}

qint64 Fraction::rounded(Rounding rounding) const
{
    return mulDiv(m_numerator, 1, m_denominator, rounding).value_or(0);
}

Result<Fraction> Fraction::plus(const Fraction& other) const
{
    const qint64 common = std::gcd(m_denominator, other.m_denominator);
    const qint64 mine = other.m_denominator / common;
    const qint64 theirs = m_denominator / common;
    const auto left = Fraction::product(m_numerator, mine, 1);
    const auto right = Fraction::product(other.m_numerator, theirs, 1);
    const auto denominator = Fraction::product(m_denominator, mine, 1);
    if (!left || !right || !denominator)
        return fail(outOfRange());
    const qint64 a = left->m_numerator;
    const qint64 b = right->m_numerator;
    if ((b > 0 && a > std::numeric_limits<qint64>::max() - b)
        || (b < 0 && a < std::numeric_limits<qint64>::min() + 1 - b))
        return fail(outOfRange());
    return Fraction::of(a + b, denominator->m_numerator);
}

std::strong_ordering Fraction::operator<=>(const Fraction& other) const
{
    const int sign = (m_numerator > 0) - (m_numerator < 0);
    const int otherSign = (other.m_numerator > 0) - (other.m_numerator < 0);
    if (sign != otherSign)
        return sign <=> otherSign;
    const Wide left = multiply(magnitude(m_numerator), magnitude(other.m_denominator));
    const Wide right = multiply(magnitude(other.m_numerator), magnitude(m_denominator));
    return sign < 0 ? right <=> left : left <=> right;
}

} // namespace thidua
