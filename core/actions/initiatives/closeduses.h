// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/initiative.h"
#include "core/storage/ledger.h"

#include <QHash>

namespace thidua::actions {

/// What closed plans have of initiatives, and what of it therefore stays: the words of each, the stages
/// that are recorded, and who reached what by the last day of such a plan. An initiative goes on living:
/// a stage it reaches later may be recorded for a plan that is open.
class ClosedUses {
public:
    static Result<ClosedUses> of(const Ledger& ledger);
    /// Of one initiative alone.
    static Result<ClosedUses> of(const Ledger& ledger, InitiativeId initiative);

    /// Refuses another row for one that a closed plan has.
    Result<void> checkRow(const Initiative& before, const Initiative& after) const;
    /// Refuses to change or take back (no `after`) a stage, or to add one a closed plan would count.
    Result<void> checkStep(const Initiative& initiative, const InitiativeStep* before,
                           const InitiativeStep* after) const;

private:
    Error keeps(const Initiative& initiative, const Plan& plan) const;

    QMultiHash<InitiativeId, Plan> m_plans;
};

} // namespace thidua::actions
