// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/clipboardtable.h"
#include "ui/targets/entrygridmodel.h"

namespace thidua {

/// What a paste, a fill or a deletion would do to the grid of figures: the entries, to be written as one
/// change, and the cells that cannot take what was meant for them. Nothing is written yet.
struct EntryBlock {
    struct Refused {
        QString where; ///< unit and target
        QString why;
    };
    std::vector<actions::MeasurementEntry>
        entries; ///< one without a figure takes away what is there
    std::vector<QModelIndex> cells; ///< of the entries
    std::vector<Refused> refused;
};

/// A block pasted at the top left of `cells`, or one text into all of them. A blank text leaves the cell as
/// it is; "no figure" and a dash take away what is recorded. A block with the names of units and targets, as
/// copyEntries() makes it, is taken without them.
EntryBlock planPaste(const EntryGridModel& model, const QModelIndexList& cells, CellBlock block);
/// In each column the topmost chosen cell into those below it; a single row takes the row above.
EntryBlock planFillDown(const EntryGridModel& model, const QModelIndexList& cells);
EntryBlock planClear(const EntryGridModel& model, const QModelIndexList& cells);
/// The rectangle around `cells` as text, with the names of units and targets when wanted.
CellBlock copyEntries(const EntryGridModel& model, const QModelIndexList& cells, bool withHeaders);

/// "Unit, target" of a cell.
QString cellName(const EntryGridModel& model, const QModelIndex& cell);

} // namespace thidua
