// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// Appends everything that makes up a new plan, and gives its rows their numbers. A movement is joined
/// when it is one of the ledger (by id) or has the code of one, phases by their code. Refused when the
/// ledger already has a plan of this code.
Result<void> appendPlan(const Ledger& ledger, PlanDefinition& plan, ChangeSet& change);

} // namespace thidua::actions
