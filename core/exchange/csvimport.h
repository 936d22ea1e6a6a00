// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/scoring/scoreactions.h"
#include "core/actions/scoring/tableactions.h"
#include "core/actions/units/unitactions.h"
#include "core/exchange/csv.h"

namespace thidua {

/// What a CSV file holds. Detected from its columns when nobody says.
enum class CsvKind { Units, Blocs, Table, Scores, Targets, Initiatives, Steps };

Result<CsvKind> parseCsvKind(
    const QString&
        code); ///< `units`, `blocs`, `table`, `scores`, `targets`, `initiatives`, `steps`
QString csvKindCode(CsvKind kind);
/// What the file holds by its columns; an error that lists what is expected when unclear.
Result<CsvKind> detectKind(CsvTable& table);

/// Columns of a file that nobody reads; to be reported, not ignored silently.
struct ImportedCsv {
    actions::BulkChange bulk;
    QStringList unknownColumns;
};

/// Reads a CSV file into a change by the actions a person's typing uses. Rows that cannot be read are
/// refused one by one with their line. `status` and `stamp` are for scores.
Result<ImportedCsv> importCsv(const Ledger& ledger, PlanId plan, CsvTable table, CsvKind kind,
                              SheetState status, const actions::Stamp& stamp);

} // namespace thidua
