// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ranking/awardline.h"

namespace thidua {

int placesGiven(const BlocAwards& awards)
{
    const bool decided = !awards.dockets.empty() && awards.isFinal();
    return decided ? awards.awarded : awards.quota;
}

std::optional<Points> awardLine(const BlocStanding& bloc)
{
    int places = placesGiven(bloc.awards);
    for (size_t i = 0; i < bloc.ranked.size() && places > 0; ++i) {
        const bool eligible =
            bloc.ranked[i].rank > 0 && bloc.awards.awards[i].outcome != AwardOutcome::Ineligible;
        if (eligible && --places == 0)
            return bloc.ranked[i].total;
    }
    return std::nullopt;
}

} // namespace thidua
