// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"

namespace thidua {

/// The sheet of the deciding round of one unit, as ranking needs it.
struct SheetSummary {
    Sheet sheet;
    SheetResult result;
};

/// One bloc, ranked and awarded.
struct BlocStanding {
    Bloc bloc;
    int members = 0; ///< the obliged ones: what a quota share is of
    std::vector<Ranked> ranked;
    BlocAwards awards; ///< awards.awards is parallel to ranked
    std::vector<Points> denominators; ///< different applicable maxima of the ranked, largest first
    bool mixedDenominators() const { return denominators.size() > 1; }
    const Docket* openDocket() const;
};

/// The whole plan, ranked.
struct Standing {
    std::vector<BlocStanding> blocs;
    bool hasOpenDocket() const;
    const BlocStanding* bloc(BlocId id) const;
};

/// Ranks and awards every bloc of a plan as of `day` (for holds). `summaries` are the sheets of the
/// deciding round, in any order; units without one are listed unranked. A penalty in force shows in
/// the `result` and `total` of its Ranked, and nowhere in the ledger.
Standing standingOf(const PlanBook& book, std::span<const SheetSummary> summaries,
                    std::span<const MetricValue> values, std::span<const DecidedDocket> decisions,
                    QDate day);

} // namespace thidua
