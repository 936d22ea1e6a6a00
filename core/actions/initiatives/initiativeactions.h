// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/initiative.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

// Initiatives live across plans. No day may lie after `today`, where it is given. Each change is made for a plan that may still be written. One that a closed
// plan has too keeps its words and its stages; stages after the last day of that plan may be added.

/// Adds an initiative (null id) to a plan, as proposed on that day (none: not known), or changes one that
/// serves the plan.
Result<ChangeSet> saveInitiative(const Ledger& ledger, PlanId plan, const Initiative& initiative,
                                 QDate proposedOn = {}, QDate today = {});
/// Removes it with its stages. Refused when it was rewarded, or serves another plan as well.
Result<ChangeSet> removeInitiative(const Ledger& ledger, PlanId plan, InitiativeId initiative);

/// Writes a stage with its day and paper. A stage passed over counts as reached too, by then at the latest.
/// Refused when the day lies before that of an earlier stage or after that of a later one.
Result<ChangeSet> moveInitiative(const Ledger& ledger, PlanId plan, const InitiativeStep& step,
                                 QDate today = {});
/// Takes back the furthest stage; the reason is kept in history and with the stage before.
Result<ChangeSet> moveInitiativeBack(const Ledger& ledger, PlanId plan, InitiativeId initiative,
                                     const QString& reason);

/// Lets it serve a plan, or no longer. The last plan it serves and one that rewarded it stay.
Result<ChangeSet> useInitiative(const Ledger& ledger, PlanId plan, InitiativeId initiative,
                                bool serves);
/// Records the decision that rewards it in a plan. Refused when another plan has rewarded it, or this one
/// has by another decision.
Result<ChangeSet> rewardInitiative(const Ledger& ledger, PlanId plan, InitiativeId initiative,
                                   QDate on, const QString& document, QDate today = {});
/// Takes the reward back, for instance because the decision was revoked.
Result<ChangeSet> takeBackReward(const Ledger& ledger, PlanId plan, InitiativeId initiative);

} // namespace thidua::actions
