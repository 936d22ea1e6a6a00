// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/units/blocmove.h"

#include <algorithm>

namespace thidua {

BlocId blocOn(std::span<const BlocMove> moves, UnitId unit, BlocId now, QDate day)
{
    const auto own = std::ranges::equal_range(moves, unit, std::less<>{}, &BlocMove::unit);
    const auto next =
        std::ranges::find_if(own, [&](const BlocMove& move) { return day < move.day; });
    return next == own.end() ? now : next->from;
}

} // namespace thidua
