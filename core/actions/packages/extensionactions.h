// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/unitstep.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// Gives units more time (gia hạn). Refused: a day not after the milestone's own, nobody named who
/// allowed it, a unit that is not in the plan, a closed plan. One that had more time gets the new day.
Result<ChangeSet> extend(const Ledger& ledger, PlanId plan, const std::vector<UnitId>& units,
                         const Extension& terms, QDate today);
/// Takes the extensions of these units back.
Result<ChangeSet> takeBackExtensions(const Ledger& ledger, PlanId plan,
                                     const std::vector<UnitId>& units, MilestoneId milestone);

} // namespace thidua::actions
