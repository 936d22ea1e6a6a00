// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/initiative.h"
#include "core/domain/plan/clause.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

// Lists of a plan that bind people, not sums: replaced as a whole like those of planactions.h, until the
// plan is closed.

/// Refused when a clause that nominations name would be removed or change its kind.
Result<ChangeSet> setClauses(const Ledger& ledger, PlanId plan, std::vector<Clause> rows);
Result<ChangeSet> setDuties(const Ledger& ledger, PlanId plan, std::vector<Duty> rows);
/// Refused when a rule asks for fewer than one, or for a phase that is not of the plan's movement.
Result<ChangeSet> setCoverage(const Ledger& ledger, PlanId plan, std::vector<CoverageRule> rows);

} // namespace thidua::actions
