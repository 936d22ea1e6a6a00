// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ranking/awardline.h"

namespace thidua {

std::optional<Points> awardLine(const BlocStanding& bloc, int places)
{
    for (size_t i = 0; i < bloc.ranked.size() && places > 0; ++i) {
        const bool eligible =
            bloc.ranked[i].rank > 0 && bloc.awards.awards[i].outcome != AwardOutcome::Ineligible;
        if (eligible && --places == 0)
            return bloc.ranked[i].total;
    }
    return std::nullopt;
}

} // namespace thidua
