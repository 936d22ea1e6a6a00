// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/launches/movementstate.h"
#include "core/actions/packages/returnsboard.h"

namespace thidua::actions {

/// What a unit still owes a plan: its return, answers to remarks, and what the movement lacks of it, each
/// until when, with the time the unit was given.
Result<std::vector<MissingThing>> owedBy(const Ledger& ledger, const ReturnsBoard& board,
                                         const MovementState& state, UnitId unit);

} // namespace thidua::actions
