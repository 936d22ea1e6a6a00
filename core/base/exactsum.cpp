// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/exactsum.h"

#include <algorithm>

namespace thidua {

namespace {

constexpr int kLimbBits = 32;

/// A whole number of any length, not below zero: limbs of 32 bits, the lowest first.
class Big {
public:
    explicit Big(quint64 value = 0)
    {
        for (; value != 0; value >>= kLimbBits)
            m_limbs.push_back(static_cast<quint32>(value));
    }

    Big times(quint64 factor) const
    {
        Big product = timesLimb(static_cast<quint32>(factor));
        if (factor >> kLimbBits != 0) {
            Big high = timesLimb(static_cast<quint32>(factor >> kLimbBits));
            if (!high.m_limbs.empty())
                high.m_limbs.insert(high.m_limbs.begin(), 0);
            product.add(high);
        }
        return product;
    }

    void add(const Big& other)
    {
        m_limbs.resize(std::max(m_limbs.size(), other.m_limbs.size()) + 1);
        quint64 carry = 0;
        for (size_t i = 0; i < m_limbs.size(); ++i) {
            carry += quint64(m_limbs[i]) + other.limb(i);
            m_limbs[i] = static_cast<quint32>(carry);
            carry >>= kLimbBits;
        }
        trim();
    }

    /// Takes away what is not more than this.
    void subtract(const Big& other)
    {
        qint64 borrow = 0;
        for (size_t i = 0; i < m_limbs.size(); ++i) {
            const qint64 left = qint64(m_limbs[i]) - other.limb(i) - borrow;
            borrow = left < 0 ? 1 : 0;
            m_limbs[i] = static_cast<quint32>(left);
        }
        trim();
    }

    std::strong_ordering operator<=>(const Big& other) const
    {
        if (m_limbs.size() != other.m_limbs.size())
            return m_limbs.size() <=> other.m_limbs.size();
        return std::lexicographical_compare_three_way(m_limbs.rbegin(), m_limbs.rend(),
                                                      other.m_limbs.rbegin(), other.m_limbs.rend());
    }
    bool operator==(const Big&) const = default;

private:
    quint32 limb(size_t at) const { return at < m_limbs.size() ? m_limbs[at] : 0; }

    Big timesLimb(quint32 factor) const
    {
        Big product;
        product.m_limbs.resize(m_limbs.size() + 1);
        quint64 carry = 0;
        for (size_t i = 0; i < m_limbs.size(); ++i) {
            carry += quint64(m_limbs[i]) * factor;
            product.m_limbs[i] = static_cast<quint32>(carry);
            carry >>= kLimbBits;
        }
        product.m_limbs.back() = static_cast<quint32>(carry);
        product.trim();
        return product;
    }

    void trim()
    {
        while (!m_limbs.empty() && m_limbs.back() == 0)
            m_limbs.pop_back();
    }

    std::vector<quint32> m_limbs;
};

quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

/// The largest q of up to `bits` bits with q × divisor ≤ value.
quint64 quotient(const Big& value, const Big& divisor, int bits)
{
    quint64 found = 0;
    for (int bit = bits - 1; bit >= 0; --bit) {
        const quint64 next = found | (quint64(1) << bit);
        if (divisor.times(next) <= value)
            found = next;
    }
    return found;
}

/// What is above zero and what is below it, over one denominator.
struct Sides {
    Big above;
    Big below;
    Big denominator{1};
};

} // namespace

void ExactSum::add(const Fraction& value, qint64 weight)
{
    m_terms.push_back({value.denominator(), value.numerator(), weight});
}

std::optional<Fraction> ExactSum::asFraction(qint64 divisor) const
{
    Fraction sum;
    for (const Term& term : m_terms) {
        const auto part = Fraction::product(term.numerator, term.weight, term.denominator);
        const auto next = part ? sum.plus(*part) : part;
        if (!next)
            return std::nullopt;
        sum = *next;
    }
    const auto whole = Fraction::product(sum.denominator(), divisor, 1);
    const auto value = whole ? Fraction::of(sum.numerator(), whole->numerator()) : whole;
    return value ? std::optional(*value) : std::nullopt;
}

Result<Fraction> ExactSum::standIn(qint64 divisor) const
{
    Sides sides;
    Big before(1);
    qint64 last = 1;
    for (const Term& term : m_terms) {
        if (term.denominator != last) {
            const auto factor = static_cast<quint64>(term.denominator);
            before = sides.denominator;
            sides.above = sides.above.times(factor);
            sides.below = sides.below.times(factor);
            sides.denominator = sides.denominator.times(factor);
            last = term.denominator;
        }
        const bool negative = (term.numerator < 0) != (term.weight < 0);
        (negative ? sides.below : sides.above)
            .add(before.times(magnitude(term.numerator)).times(magnitude(term.weight)));
    }
    const bool negative = sides.above < sides.below;
    Big rest = negative ? sides.below : sides.above;
    rest.subtract(negative ? sides.above : sides.below);
    rest = rest.times(kGrid);
    const Big unit = sides.denominator.times(static_cast<quint64>(divisor));
    constexpr int kBits = 61; // twice the quotient still fits
    const quint64 steps = quotient(rest, unit, kBits);
    if (unit.times(steps + 1) <= rest)
        return Fraction::of(0, 0); // too large: the same refusal as of any other
    const bool exact = unit.times(steps) == rest;
    const auto halves = static_cast<qint64>(2 * steps + (exact ? 0 : 1));
    return Fraction::of(negative ? -halves : halves, 2 * kGrid);
}

Result<Fraction> ExactSum::over(qint64 divisor) const
{
    if (divisor <= 0)
        return Fraction::of(0, 0);
    ExactSum sum = *this;
    // In one order, so that the rows of a ledger may come in any.
    std::sort(sum.m_terms.begin(), sum.m_terms.end());
    if (const auto exact = sum.asFraction(divisor))
        return *exact;
    return sum.standIn(divisor);
}

} // namespace thidua
