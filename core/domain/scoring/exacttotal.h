// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/exact.h"

namespace thidua {

/// A sum of points without any rounding, for grade edges: a whole number of 1/10,000 and the exact
/// fraction above it. Only where rescaled parts of many different denominators meet so that the
/// common one leaves 64 bits is the fraction cut, by less than 2⁻²⁰ of 1/10,000, and still counts as
/// above its floor.
class ExactTotal {
public:
    ExactTotal() = default;
    explicit ExactTotal(qint64 whole) : m_whole(whole) { }

    void add(const ExactTotal& other);
    /// Times numerator ÷ denominator. Neither may be negative, nor the value.
    Result<void> scale(qint64 numerator, qint64 denominator);
    void capAt(qint64 limit);
    /// Never below 0.
    void subtract(qint64 whole);

    qint64 floor() const { return m_whole; }
    bool aboveFloor() const { return m_cut || m_rest.numerator() > 0; }

private:
    void addRest(const Fraction& rest);

    qint64 m_whole = 0;
    Fraction m_rest; ///< 0 … 1, 1 excluded
    bool m_cut = false; ///< something smaller than m_rest can hold was left out
};

} // namespace thidua
