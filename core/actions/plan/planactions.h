// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

// Every intent that changes a plan's definition. Each validates by the rules, reads the ledger and returns the
// change; none writes. Refused (ErrorCode::Refused) once the plan is frozen, where freezing covers it.

/// Adds a whole plan. Its movement is joined to the one of the same code when the ledger has it.
/// Refused when the ledger already has a plan of this code.
Result<ChangeSet> loadPlan(const Ledger& ledger, const PlanDefinition& definition);

/// Wording, number, dates, period: may be amended at any time before closing.
Result<ChangeSet> editPlan(const Ledger& ledger, const Plan& plan);
/// A closed plan keeps the name of its movement and the days it takes from it.
Result<ChangeSet> editMovement(const Ledger& ledger, const Movement& movement);
/// Puts a plan that stands alone into a movement: the ledger's one of the same code, or a new one.
Result<ChangeSet> startMovement(const Ledger& ledger, PlanId plan, Movement movement);
/// Rounds, decimals, policies, tie rule: frozen with the first score.
Result<ChangeSet> editRules(const Ledger& ledger, const PlanRules& rules);

// The lists of a plan are replaced as a whole: rows with an id are updated, rows with a null id are
// added, rows that are gone are removed; `seq` is set from the order given.
/// Refused when a phase that plans go by would be removed, or one that a closed plan goes by changed.
Result<ChangeSet> setPhases(const Ledger& ledger, MovementId movement, std::vector<Phase> rows);
Result<ChangeSet> setLegalBases(const Ledger& ledger, PlanId plan, std::vector<LegalBasis> rows);
Result<ChangeSet> setContentAreas(const Ledger& ledger, PlanId plan, std::vector<ContentArea> rows);
Result<ChangeSet> setMilestones(const Ledger& ledger, PlanId plan, std::vector<Milestone> rows);
Result<ChangeSet> setPapers(const Ledger& ledger, PlanId plan, std::vector<Paper> rows);
/// Refused when the scale has holes or overlaps.
Result<ChangeSet> setGrades(const Ledger& ledger, PlanId plan, std::vector<Grade> rows);
Result<ChangeSet> setMetrics(const Ledger& ledger, PlanId plan, std::vector<Metric> rows);

/// Freezes table, grades, quotas and membership, with the units' names of this day. Refused while
/// lint finds errors. The first score does the same by itself.
Result<ChangeSet> freezePlan(const Ledger& ledger, PlanId plan);
/// The rows freezing adds to a change of another action; nothing when already frozen.
Result<void> appendFreeze(const Ledger& ledger, PlanId plan, ChangeSet& change);
/// Closes a plan: nothing in it can be changed any more, and the units keep the names of this day.
/// Refused while a tie is not decided.
Result<ChangeSet> closePlan(const Ledger& ledger, PlanId plan, QDate today);
/// Takes a plan one step back, for a reason that history keeps: a closed one is locked again as it was
/// scored (or, without a score table, editable), a locked one is editable.
Result<ChangeSet> reopenPlan(const Ledger& ledger, PlanId plan, const QString& reason);

/// Office names, signers and places, by key.
Result<ChangeSet> editSettings(const Ledger& ledger, const std::vector<Setting>& settings);

} // namespace thidua::actions
