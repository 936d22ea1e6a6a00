// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"

namespace thidua {

/// The number of awards of a bloc in words: `3`, or `2 (20% of 13)` for a share.
QString quotaWords(const PlanBook& book, const Bloc& bloc);
/// The short name of a member, its name without one; blank for a unit that is not in the plan.
QString memberWords(const PlanBook& book, UnitId unit);

} // namespace thidua
