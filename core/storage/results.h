// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

#include "core/storage/database.h"

namespace thidua {

/// The columns of sheet_result, in the order readResult expects them; aliased `r` in joins.
inline constexpr auto kResultColumns = "r.has_total, r.total, r.exact_floor, r.above_floor, "
                                       "r.base, r.bonus, r.penalty, r.applicable, r.filled, "
                                       "r.missing, r.failed_conditions, r.standards";
void readResult(const Statement& statement, int first, SheetResult& result);

Result<void> storeResult(Database& database, const SheetResult& result);

/// The plan a row belongs to by its own column, or by the row it hangs on; null for none. Rows of a
/// sheet's scores are not asked for: their sheet says it.
Result<PlanId> planOfRow(Database& database, const RowChange& change);

/// The sheets whose stored sums a change may move, found from its rows before and after they are
/// written. Conditions on the self-score make the other sheets of a unit depend on it.
class AffectedSheets {
public:
    AffectedSheets(Database& database, const Ledger& ledger)
        : m_database(database), m_ledger(ledger)
    {
    }
    /// To be called for each row after it is written.
    Result<void> note(const RowChange& change);
    /// Plans whose definition changed, without repetition.
    const std::vector<PlanId>& plans() const { return m_plans; }
    /// Sheets named by a row itself, whether or not their sums move.
    std::vector<SheetId> namedSheets() const;
    bool units() const { return m_units; }
    bool settings() const { return m_settings; }
    /// Rows of movemententities.h.
    bool movements() const { return m_movements; }
    /// Sheets to recompute: self-scores first, without repetition. Books must be forgotten before.
    Result<std::vector<Sheet>> sheets() const;

private:
    Result<void> notePlan(const RowChange& change);
    Result<void> noteUnit(const RowChange& change);
    Result<void> notePlansOf(const char* sql, const Value& value, bool recompute);
    void addPlan(PlanId plan, bool recompute);
    Result<void> collect(const QByteArray& condition, const std::vector<Value>& values,
                         std::vector<Sheet>& sheets) const;

    Database& m_database;
    const Ledger& m_ledger;
    std::vector<PlanId> m_plans;
    std::vector<PlanId> m_wholePlans;
    std::vector<SheetId> m_named;
    std::vector<SheetId> m_scored;
    std::vector<std::pair<PlanId, UnitId>> m_members;
    bool m_units = false;
    bool m_settings = false;
    bool m_movements = false;
};

} // namespace thidua
