// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/boardpage.h"

namespace thidua {

/// The lists of a unit's board: what it owes, its targets, what it promised, its initiatives and
/// exemplars. Lists of things the plan does not have are left out.
std::vector<BoardTable> unitTables(const UnitBoard& board, const PlanBook& book);

} // namespace thidua
