// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/sheet.h"
#include "ui/support/chip.h"

#include <vector>

namespace thidua {

/// A move of a sheet in its workflow, as the page offers it.
struct SheetMove {
    SheetState to = SheetState::Draft;
    QString text; ///< a verb with its object: "Xác nhận thẩm định"
    bool back = false; ///< needs a reason
    bool primary = false; ///< the next step of this round
    QString blocked = {}; ///< why it cannot be made now
};

/// Every legal move from a state, the next step first, those back last.
std::vector<SheetMove> movesFrom(Round round, SheetState state);
/// The same for a sheet as it stands: one changed since its approval is approved again before it is
/// locked.
std::vector<SheetMove> movesOf(const Sheet& sheet);
/// The state of a sheet in words with its icon.
ChipText stateChip(const Sheet& sheet);

} // namespace thidua
