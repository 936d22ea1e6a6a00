// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/changeset.h"
#include "core/storage/database.h"
#include "core/storage/ledger.h"

#include <QHash>
#include <QSet>

namespace thidua {

/// What taking an entry back out of turn must keep: a frozen plan stays as it was signed, a closed
/// one and a locked sheet stay whole, and a change under an approved sheet is counted. In turn there
/// is nothing to keep: what came later has been taken back before.
class UndoGuard {
public:
    UndoGuard(Database& database, const Ledger& ledger) : m_database(database), m_ledger(ledger) { }

    /// The change to write, or why it may not be taken back; `inverse` is not written yet.
    Result<ChangeSet> checked(ChangeSet inverse);

    /// Sheets of the plans whose freezing this change takes back. The scores entered since rest on
    /// it: they are taken back with it, or neither is.
    Result<std::vector<SheetId>> sheetsUnfrozenBy(const ChangeSet& inverse) const;

private:
    Result<void> checkPlanRow(const RowChange& row, const Plan& plan) const;
    /// A sheet that is locked stops it; one that ranks counts the edit.
    Result<void> checkSheet(SheetId id);
    /// Rows that belong to no plan but that plans go by: initiatives, phases, movements.
    Result<void> checkSharedRow(const RowChange& row) const;
    Result<PlanId> planOf(const RowChange& row);
    Result<const Plan*> plan(PlanId id);
    Result<const Sheet*> sheet(SheetId id);

    Database& m_database;
    const Ledger& m_ledger;
    QHash<PlanId, Plan> m_plans; ///< as they are stored; without id when they are not
    QHash<SheetId, Sheet> m_sheets;
    QSet<PlanId> m_unfrozen; ///< by the change itself
    QSet<std::pair<PlanId, UnitId>> m_dated; ///< whose change of bloc on a day it takes back
    QSet<SheetId> m_moved; ///< sheets with a row of their own in the change
    QSet<SheetId> m_counted; ///< approved sheets whose scores, notes or table change
};

} // namespace thidua
