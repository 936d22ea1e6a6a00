// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/initiatives/initiativeimport.h"
#include "core/exchange/csv.h"

namespace thidua {

/// Columns by their canonical names, with the Vietnamese headers that lead to them.
const QHash<QString, QStringList>& initiativeColumns();
const QHash<QString, QStringList>& stepColumns();

/// Reads initiatives with the days of their stages (`x`: reached on a day nobody knows), or what units did of
/// the milestones every unit must do. Rows that cannot be read are refused one by one with their line.
Result<actions::BulkChange> importInitiativeCsv(const Ledger& ledger, PlanId plan,
                                                const CsvTable& table, QDate today);
Result<actions::BulkChange> importStepCsv(const Ledger& ledger, PlanId plan, const CsvTable& table,
                                          QDate today);
/// Write what the above read.
Result<QString> exportInitiativeCsv(const Ledger& ledger, PlanId plan);
Result<QString> exportStepCsv(const Ledger& ledger, PlanId plan);

} // namespace thidua
