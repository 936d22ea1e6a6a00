// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/project.h"

#include <optional>
#include <vector>

namespace thidua {

/// What several amounts come to together, without ever taking an unknown for zero:
/// exact and exact is exact; anything with a "more than" is more than the sum of what is known; an
/// unknown among known ones makes it more than what is known; nothing known, or nothing but zeros
/// beside an unknown, is unknown; and so is the sum of no amounts at all. Fails (OutOfRange) when the
/// sum does not fit.
Result<Money> sumOf(const std::vector<Money>& amounts);

/// Which part of `whole` was spent, exactly; none unless both are exact and the whole is not zero.
std::optional<Fraction> shareOf(Money part, Money whole);
/// `62,5%`, rounded half up for showing only; with more decimals where one would show a wrong `100,0%` or
/// `0,0%`; `–` for none.
QString shareText(const std::optional<Fraction>& share);

/// Money planned and disbursed in one year, from one source, or both.
struct BudgetLine {
    int year = 0; ///< 0: no year named, or all years
    QString source; ///< blank: no source named, or all sources
    Money planned;
    Money disbursed;
    /// Whether the sum is "more than" only because some of its amounts are not known; nobody wrote so.
    bool plannedPartial = false;
    bool disbursedPartial = false;
    bool operator==(const BudgetLine&) const = default;
};

/// The sum of lines, of no year and source.
Result<BudgetLine> totalOf(const std::vector<BudgetLine>& lines);
/// The years in their order; money without a year last.
Result<std::vector<BudgetLine>> budgetByYear(const std::vector<Funding>& funding);
/// The sources in the order they first come; the same words in other capitals are one source.
Result<std::vector<BudgetLine>> budgetBySource(const std::vector<Funding>& funding);
/// Year by year, and inside a year the sources in the order they first come.
Result<std::vector<BudgetLine>> budgetByYearAndSource(const std::vector<Funding>& funding);

} // namespace thidua
