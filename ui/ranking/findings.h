// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

#include <functional>

namespace thidua {

/// Called after each unit; false stops the work.
using FindingProgress = std::function<bool(int done, int of)>;

/// Everything pre-flight finds in a plan: what belongs to the plan, then each unit in the order of the
/// lists. Cancelled when the progress says so.
Result<std::vector<Finding>> gatherFindings(const Ledger& ledger, const PlanBook& book,
                                            const Standing& standing,
                                            const FindingProgress& progress = {});

/// How many of the findings are left to do before the list is final: what every page counts.
int countOpen(const std::vector<Finding>& findings);

/// Whether the figures peer rules compare with are older than the scores of the deciding round.
bool isBasisStale(const Ledger& ledger, const PlanBook& book);

} // namespace thidua
