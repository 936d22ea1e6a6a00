// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/units/blocmove.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

// A unit that changes bloc in mid-year. Putting it into another bloc because it was entered wrongly is
// setMembership, which was always so.

/// What a change of bloc does, told before it is written. Nothing of the unit is removed by it.
struct BlocMoveEffect {
    Bloc from;
    Bloc to;
    /// Criteria the unit has scores of and its new bloc's part of the table has not: kept, and counted
    /// no more.
    QStringList unused;
    QStringList fresh; ///< criteria only its new bloc's part has: to be scored yet
    /// Obliged units of a bloc and its awards on the day the plan is ranked, before and after.
    struct Size {
        int members = 0;
        int quota = 0;
        bool operator==(const Size&) const = default;
    };
    Size fromBefore;
    Size fromAfter;
    Size toBefore;
    Size toAfter;
    bool heads = false; ///< it heads the bloc it leaves, or is its deputy
    bool hasForm = false; ///< a form package is out that knows it in the bloc it leaves
    bool operator==(const BlocMoveEffect&) const = default;

    /// Whether sums of its sheets may move.
    bool changesTable() const { return !unused.isEmpty() || !fresh.isEmpty(); }
};
Result<BlocMoveEffect> blocMoveEffect(const Ledger& ledger, PlanId plan, UnitId unit, BlocId to,
                                      QDate today);

/// Moves a unit to the bloc `to` from `move.day` on (`move.from` is not read). Its sheets go on with the
/// table of the new bloc; an approved one counts a change when that is another table. While the plan is
/// scored a paper must be named. Refused for a day that has not come, is not within the plan, or is not
/// after the unit's last change; when the plan is closed; and when a locked sheet would change.
Result<ChangeSet> moveToBloc(const Ledger& ledger, const BlocMove& move, BlocId to, QDate today);
/// The same together with what else becomes of the unit on that day, as one step.
Result<ChangeSet> changeUnitAndBloc(const Ledger& ledger, const Unit& after, const BlocMove& move,
                                    BlocId to, QDate today);
/// The same as part of another change of the unit.
Result<void> appendBlocMove(const Ledger& ledger, const BlocMove& move, BlocId to, QDate today,
                            ChangeSet& change);

} // namespace thidua::actions
