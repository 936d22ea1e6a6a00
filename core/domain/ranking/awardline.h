// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ranking/standing.h"

namespace thidua {

/// The award line (vạch khen thưởng) of a bloc with so many places: the total of the last eligible unit within
/// them; none while places are left.
std::optional<Points> awardLine(const BlocStanding& bloc, int places);

} // namespace thidua
