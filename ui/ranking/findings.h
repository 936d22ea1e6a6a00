// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

#include <functional>

namespace thidua {

/// Called after each unit; false stops the work.
using FindingProgress = std::function<bool(int done, int of)>;

/// Pre-flight in portions, for a window that is to stay alive: what belongs to the plan with the first,
/// then unit after unit in the order of the lists. The ledger outlives it.
class FindingSearch {
public:
    FindingSearch(const Ledger& ledger, Ledger::Book book, Standing standing);

    /// Checks so many units more.
    Result<void> next(int units);
    bool isDone() const { return m_begun && m_units >= m_book->members.size(); }
    const std::vector<Finding>& findings() const { return m_findings; }

private:
    const Ledger& m_ledger;
    Ledger::Book m_book;
    Standing m_standing;
    std::vector<Finding> m_findings;
    bool m_begun = false;
    size_t m_units = 0; ///< checked
};

/// Everything pre-flight finds in a plan: what belongs to the plan, then each unit in the order of the
/// lists. Cancelled when the progress says so.
Result<std::vector<Finding>> gatherFindings(const Ledger& ledger, const Ledger::Book& book,
                                            const Standing& standing,
                                            const FindingProgress& progress = {});

/// How many of the findings are left to do before the list is final: what every page counts.
int countOpen(const std::vector<Finding>& findings);

/// Whether the figures peer rules compare with are older than the scores of the deciding round.
bool isBasisStale(const Ledger& ledger, const PlanBook& book);

} // namespace thidua
