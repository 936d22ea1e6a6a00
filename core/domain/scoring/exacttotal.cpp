// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/exacttotal.h"

namespace thidua {

namespace {

constexpr qint64 kCutDenominator = qint64(1) << 20;

/// The largest multiple of 2⁻²⁰ not above a fraction below 1.
Fraction cut(const Fraction& rest)
{
    const auto part = mulDiv(rest.numerator(), kCutDenominator, rest.denominator(), Rounding::Down);
    return Fraction::of(part.value_or(0), kCutDenominator).value_or(Fraction());
}

} // namespace

void ExactTotal::addRest(const Fraction& rest)
{
    if (rest.numerator() == 0)
        return;
    auto sum = m_rest.plus(rest);
    if (!sum) {
        m_cut = true;
        sum = cut(m_rest).plus(cut(rest));
    }
    const qint64 carry = sum->floor();
    m_whole += carry;
    m_rest = carry == 0 ? *sum : sum->plus(Fraction(-carry)).value_or(Fraction());
}

void ExactTotal::add(const ExactTotal& other)
{
    m_whole += other.m_whole;
    m_cut = m_cut || other.m_cut;
    addRest(other.m_rest);
}

Result<void> ExactTotal::scale(qint64 numerator, qint64 denominator)
{
    const auto quotient = mulDiv(m_whole, numerator, denominator, Rounding::Down);
    if (!quotient)
        return fail(quotient.error());
    // Both products wrap alike; their difference is below the denominator and therefore right.
    const auto remainder =
        static_cast<qint64>(static_cast<quint64>(m_whole) * static_cast<quint64>(numerator)
                            - static_cast<quint64>(*quotient) * static_cast<quint64>(denominator));
    const Fraction rest = m_rest;
    m_whole = *quotient;
    m_rest = Fraction::of(remainder, denominator).value_or(Fraction());
    if (rest.numerator() == 0)
        return {};
    const auto scaled = [&](const Fraction& part) -> Result<Fraction> {
        const auto factor = Fraction::of(numerator, denominator);
        if (!factor)
            return fail(factor.error());
        const auto product =
            Fraction::product(part.numerator(), factor->numerator(), part.denominator());
        const auto below =
            product ? Fraction::product(product->denominator(), factor->denominator(), 1) : product;
        if (!below)
            return fail(below.error());
        return Fraction::of(product->numerator(), below->numerator());
    };
    auto extra = scaled(rest);
    if (!extra) {
        m_cut = true;
        extra = scaled(cut(rest));
        if (!extra)
            return fail(extra.error());
    }
    m_whole += extra->floor();
    addRest(extra->plus(Fraction(-extra->floor())).value_or(Fraction()));
    return {};
}

void ExactTotal::capAt(qint64 limit)
{
    if (m_whole >= limit)
        *this = ExactTotal(limit);
}

void ExactTotal::subtract(qint64 whole)
{
    if (m_whole < whole)
        *this = ExactTotal();
    else
        m_whole -= whole;
}

} // namespace thidua
