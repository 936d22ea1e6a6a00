// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/coverage.h"
#include "core/storage/ledger.h"

#include <array>

namespace thidua {

/// An initiative as the register of a plan shows it.
struct InitiativeRow {
    Initiative initiative;
    QString unitName; ///< as the plan knows the unit, else its own
    QString unitCode;
    std::vector<InitiativeStep> steps; ///< by stage
    InitiativeUse use; ///< in this plan
    QStringList otherPlans; ///< short titles of the other plans it serves
    QString rewardedIn; ///< short title of the plan that rewarded it; blank when none did
    QDate rewardedOn;
    QString rewardDocument;

    InitiativeStage stage() const; ///< the furthest; Proposed when no step is recorded
    const InitiativeStep* lastStep() const;
};

/// The initiatives of a plan with their funnel.
struct InitiativeRegister {
    std::vector<InitiativeRow> rows; ///< by unit in the order of the plan, then by code and title
    /// How many reached each stage; what went no further is counted where it got to.
    std::array<int, std::size(kInitiativeStages)> reached{};

    const InitiativeRow* find(InitiativeId id) const;
};

namespace actions {

/// The initiatives that serve a plan, with their stages.
Result<InitiativeBook> initiativeBook(const Ledger& ledger, PlanId plan);
Result<InitiativeRegister> initiativeRegister(const Ledger& ledger, PlanId plan);
/// The same of what was read before.
Result<InitiativeRegister> initiativeRegister(const Ledger& ledger, PlanId plan,
                                              const InitiativeBook& book);
/// All initiatives of the ledger, in whatever plans they are, by id.
Result<std::vector<Initiative>> allInitiatives(const Ledger& ledger);
/// What the coverage rules of a plan give on a day.
Result<std::vector<RuleCoverage>> coverage(const Ledger& ledger, PlanId plan, QDate today);
Result<std::vector<RuleCoverage>> coverage(const Ledger& ledger, PlanId plan,
                                           const InitiativeBook& initiatives, QDate today);
/// Initiatives of other plans that could serve this one too.
Result<std::vector<Initiative>> initiativesElsewhere(const Ledger& ledger, PlanId plan);
/// The initiatives of the ledger whose title is like this one.
Result<std::vector<InitiativeRow>> alikeInLedger(const Ledger& ledger, PlanId plan,
                                                 const QString& title, InitiativeId self);

} // namespace actions
} // namespace thidua
