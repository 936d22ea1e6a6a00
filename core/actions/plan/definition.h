// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// Everything that defines a plan, as a plan file carries it: no units, no scores, no measured figures.
/// Ids are the ledger's; loadPlan gives new ones.
Result<PlanDefinition> definitionOf(const Ledger& ledger, PlanId plan);

} // namespace thidua::actions
