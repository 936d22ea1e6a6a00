// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/targets/targetactions.h"
#include "core/exchange/csv.h"

namespace thidua {

/// Figures of targets as CSV: one row a target, unit and period.
Result<actions::BulkChange> importTargetCsv(const Ledger& ledger, PlanId plan,
                                            const CsvTable& table, QDate today);
/// What importTargetCsv reads back unchanged: by target, period, and unit in the plan's order.
Result<QString> exportTargetCsv(const Ledger& ledger, PlanId plan);

} // namespace thidua
