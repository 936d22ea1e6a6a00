// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csvimport.h"

namespace thidua {

/// Writes what importCsv reads: the plan's units, blocs, score table, all scores of all rounds, or the
/// figures of its targets.
/// Text without a BOM; figures with a decimal point.
Result<QString> exportCsv(const Ledger& ledger, PlanId plan, CsvKind kind);

} // namespace thidua
