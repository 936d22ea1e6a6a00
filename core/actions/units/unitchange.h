// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/units/unitversion.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

// What happens to a unit on a day, by a paper: it is another thing than correcting a mistyped name
// (saveUnit), which was always wrong.

/// Renames a unit, or gives it another kind, class, level or ownership from `day` on; what it was until
/// then is kept. Refused when nothing differs, or a change of the same or a later day is there already.
Result<ChangeSet> changeUnit(const Ledger& ledger, const Unit& after, QDate day,
                             const QString& document);
/// The same as part of another change, such as a file of units; both rows are of one unit.
Result<void> appendUnitChange(const Ledger& ledger, const Unit& before, const Unit& after,
                              QDate day, const QString& document, ChangeSet& change);
/// Ends a unit on the day before `day`; `into` continues it (null for a dissolution).
/// Refused when that unit is not there on that day.
Result<ChangeSet> endUnit(const Ledger& ledger, UnitId unit, UnitId into, QDate day,
                          const QString& document);
/// What all units were, by day.
Result<UnitHistory> unitHistory(const Ledger& ledger);

} // namespace thidua::actions
