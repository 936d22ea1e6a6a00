// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/targetboard.h"
#include "core/storage/ledger.h"

namespace thidua {

/// Everything a plan's targets are worked out from. A plan without targets of its own has those of its
/// nearest parent that names some; the units are then the parent's, or its own where the parent has none.
Result<TargetSources> targetSources(const Ledger& ledger, PlanId plan, QDate today);

Result<TargetBoard> targetBoard(const Ledger& ledger, PlanId plan, QDate today);

/// The plan whose targets a plan has: itself, or a parent. Itself when there are none at all.
Result<PlanId> planOfTargets(const Ledger& ledger, PlanId plan);

} // namespace thidua
