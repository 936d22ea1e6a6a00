// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/exact.h"

namespace thidua {

/// An amount in đồng. Exact, or unknown ("chưa có số liệu"), or known only from below ("hơn
/// 58.000.000.000 đồng"): those are values of their own and never become zero.
struct Money {
    enum class Kind { Unknown, Exact, MoreThan };
    Kind kind = Kind::Unknown;
    qint64 dong = 0;

    static constexpr Money exact(qint64 dong) { return {Kind::Exact, dong}; }
    static constexpr Money moreThan(qint64 dong) { return {Kind::MoreThan, dong}; }

    /// Reads `58240000000` or `58.240.000.000`, with or without "đồng", up to 15 digits. One dot before three
    /// digits (`1.500`) is refused as ambiguous; fractions of a đồng do not exist.
    static Result<Money> parse(QStringView text);
    /// As parse(), and the two kinds that are no exact amount: nothing for unknown, `hơn 58.000.000.000`
    /// (`more than …`, `> …`) for known from below.
    static Result<Money> parseAny(QStringView text);
    /// What parseAny() reads back: `58.240.000.000`, `hơn 58.000.000.000`, nothing.
    QString toField() const;
    /// `58.240.000.000 đồng`, `hơn 58.000.000.000 đồng`, `chưa có số liệu` (in the program's language).
    QString toString() const;

    bool operator==(const Money&) const = default;
};

/// The prize for an award: multiple × base salary, rounded up to the next 10,000 đồng, as the
/// decree on emulation and commendation prescribes. `multipleTenths` 3 means 0.3 times.
Result<Money> prize(qint64 multipleTenths, Money baseSalary);

} // namespace thidua
