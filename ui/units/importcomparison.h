// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csvimport.h"

namespace thidua {

/// What would become of one row of a file.
struct ImportLine {
    enum class Fate { Added, Changed, Unchanged, Refused };
    Fate fate = Fate::Unchanged;
    int line = 0; ///< in the file; 0 for a row of the ledger that would go
    QString code; ///< of the unit, where the row is about one
    QString name;
    QString detail; ///< what changes, or why it is refused
    bool operator==(const ImportLine&) const = default;
};

/// A file beside the ledger, before anything is written: the change it would make and the fate of
/// every row. total = added + changed + unchanged + refused.
struct ImportComparison {
    QString file;
    ChangeSet change;
    int total = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;
    std::vector<ImportLine> lines;
    QStringList unknownColumns;
    std::optional<Error> refusal; ///< why the file as a whole cannot be taken
    QStringList removed; ///< codes of the ledger that the file leaves out and that would go
    /// Why nothing can be written; blank when there is something to write.
    QString obstacle() const;
};

/// Compares a table of units, of criteria, or of what runs beside scores (figures of targets, initiatives,
/// what units have done by `today`) with the ledger.
Result<ImportComparison> compareImport(const Ledger& ledger, PlanId plan, const CsvTable& table,
                                       CsvKind kind, const QDateTime& now);
/// Whether a file of this kind is shown row by row before it is written.
bool isCompared(CsvKind kind);

/// Text copied from a spreadsheet. Without a row of names its columns are taken in the order of the
/// exported file.
Result<CsvTable> pastedTable(const QString& text, CsvKind kind);

} // namespace thidua
