// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/unitreport.h"
#include "core/storage/ledger.h"

#include <QHash>

namespace thidua::actions {

/// Reads what a ledger holds of units in the words of packages: codes instead of ids. Made once for a
/// plan. Figures and promises are those of the plan's targets, or of the parent that has them.
class ReportReader {
public:
    static Result<ReportReader> make(const Ledger& ledger, PlanId plan);

    const PlanBook& book() const { return *m_book; }
    const Ledger::Book& sharedBook() const { return m_book; }
    PlanId planOfTargets() const { return m_planOfTargets; }
    Result<UnitReport> read(UnitId unit) const;

    /// Null ids for codes and titles the plan does not have.
    CriterionId criterion(const QString& code) const;
    MilestoneId milestone(const QString& title) const;
    TargetId target(const QString& code) const { return m_targetIds.value(code); }

private:
    explicit ReportReader(const Ledger& ledger) : m_ledger(&ledger) { }
    Result<void> readScores(UnitId unit, UnitReport& report) const;
    Result<void> readTargets(UnitId unit, UnitReport& report) const;
    Result<void> readInitiatives(UnitId unit, UnitReport& report) const;
    Result<void> readWords(UnitId unit, UnitReport& report) const;

    const Ledger* m_ledger;
    Ledger::Book m_book;
    PlanId m_planOfTargets;
    QHash<TargetId, QString> m_targetCodes;
    QHash<QString, TargetId> m_targetIds;
};

} // namespace thidua::actions
