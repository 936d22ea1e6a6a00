// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/exact.h"

namespace thidua {

/// The characters a number is written with: `8,50` in Vietnamese, `8.50` for machines.
enum class NumberStyle { Vietnamese, C };

/// A number of points, or any measured value of a criterion: an integer count of 1/10,000.
/// Never binary floating point, so that equal sums are equal whatever the order of addition.
struct Points {
    static constexpr qint64 kScale = 10'000;
    static constexpr int kDecimals = 4;

    qint64 raw = 0;

    static constexpr Points whole(qint64 points) { return {points * kScale}; }
    static constexpr Points hundredths(qint64 value) { return {value * (kScale / 100)}; }

    /// Reads what a person typed: `8`, `8,5`, `8.5`, ` 8,50 `, `-1,25`. One separator, always the
    /// decimal one. Refused with a message: letters, two separators, more than four decimals,
    /// more than 12 digits before the separator.
    static Result<Points> parse(QStringView text);

    /// Reads a measured value, where `1.500` could mean 1500 or 1,5: refused as ambiguous when
    /// exactly three digits follow a single point. `1.500.000` is read as thousands.
    static Result<Points> parseMeasured(QStringView text);

    Points roundedTo(int decimals, Rounding rounding) const;
    /// Rounded half up to `decimals` for showing only.
    QString toString(int decimals = 2, NumberStyle style = NumberStyle::Vietnamese) const;
    /// All decimals that are there and no more, at least `minimum`: `94,9875`, `8,50` (minimum 2).
    QString toExactString(int minimum = 0, NumberStyle style = NumberStyle::Vietnamese) const;
    /// With a sign: `+0,50`, `−1,25` (U+2212), `–` for none.
    QString toDifferenceString(int decimals = 2) const;

    constexpr bool isZero() const { return raw == 0; }
    constexpr auto operator<=>(const Points&) const = default;
    constexpr Points operator+(Points other) const { return {raw + other.raw}; }
    constexpr Points operator-(Points other) const { return {raw - other.raw}; }
    constexpr Points operator-() const { return {-raw}; }
    constexpr Points& operator+=(Points other)
    {
        raw += other.raw;
        return *this;
    }
    constexpr Points& operator-=(Points other)
    {
        raw -= other.raw;
        return *this;
    }
};

/// A written number with dots between its thousands: `1172400,5` becomes `1.172.400,5`.
QString withThousands(QString number);

/// `1.172.400` in Vietnamese; grouping by dots, no decimals unless there are some.
QString formatMeasured(Points value, NumberStyle style = NumberStyle::Vietnamese);

} // namespace thidua
