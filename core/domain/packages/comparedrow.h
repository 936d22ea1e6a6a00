// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/rowproblem.h"
#include "core/domain/packages/unitreport.h"

namespace thidua {

/// What a return would do to one row of the council's ledger.
enum class Arrival {
    New, ///< the council has nothing there
    Changed, ///< the unit changed what the council still holds as it was
    Merged, ///< both changed the row, in different fields: both changes stand (a soft conflict)
    Conflict, ///< both changed the same field, to different values: somebody decides (hard)
    Unchanged, ///< nothing to do: same value, or only the council changed it
};

/// One row seen from three sides: what the return was made from, what the council holds, what the unit
/// says. A side without the row is empty.
template<class Row>
struct ComparedRow {
    std::optional<Row> base;
    std::optional<Row> council;
    std::optional<Row> unit;
    Arrival arrival = Arrival::Unchanged;
    std::optional<Row> taken; ///< the row as it is when the unit is believed; empty: the row goes
    bool take = false; ///< the decision; made for the unit except in conflicts
    RowProblem problem; ///< why it cannot be taken, whatever is decided; empty when it can
    QString why; ///< of a conflict that the two values alone do not show: what to look at
    bool decided = false; ///< somebody chose; a conflict nobody decided stays as the council has it
    QString reason; ///< why the council's is kept, as who decided wrote it

    /// Whether somebody has to choose, or had to. What cannot be taken is refused and no conflict.
    bool isConflict() const { return arrival == Arrival::Conflict && problem.isEmpty(); }
    /// Whether it waits for somebody to choose.
    bool isLeft() const { return isConflict() && !take && !decided; }
    const Row& any() const { return unit ? *unit : council ? *council : *base; }
    QString key() const { return any().key(); }
};

} // namespace thidua
