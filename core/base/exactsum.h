// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/exact.h"

#include <compare>
#include <optional>
#include <vector>

namespace thidua {

/// Adds up ratios of any denominators, however many: five hundred unlike ones have a common one of
/// thousands of digits, and the sum is still compared and rounded as what it is.
class ExactSum {
public:
    /// A sum that no Fraction can hold has a stand-in: it lies between the same two neighbours on a grid
    /// of 1/kGrid, so it compares with whole and half numbers, and rounds to them, as the sum does.
    static constexpr qint64 kGrid = 64;

    void add(const Fraction& value, qint64 weight = 1);
    bool isEmpty() const { return m_terms.empty(); }
    /// The sum ÷ `divisor`: exact where a Fraction can hold it, else its stand-in. Fails (OutOfRange)
    /// when that does not fit either, or the divisor is not above zero.
    Result<Fraction> over(qint64 divisor) const;

private:
    struct Term {
        qint64 denominator = 1;
        qint64 numerator = 0;
        qint64 weight = 1;
        auto operator<=>(const Term&) const = default;
    };
    std::optional<Fraction> asFraction(qint64 divisor) const;
    Result<Fraction> standIn(qint64 divisor) const;

    std::vector<Term> m_terms;
};

} // namespace thidua
