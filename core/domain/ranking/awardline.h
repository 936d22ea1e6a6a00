// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ranking/standing.h"

namespace thidua {

/// How many awards a bloc has to give: its quota, or what the decision on a tie made of it, which may have
/// taken more than the quota or fewer than the places that were left.
int placesGiven(const BlocAwards& awards);
/// The award line (vạch khen thưởng) of a bloc: the total of the last eligible unit within its places; none
/// while places are left.
std::optional<Points> awardLine(const BlocStanding& bloc);

} // namespace thidua
