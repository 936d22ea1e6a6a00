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
    int members = 0; ///< the obliged ones in force: what a quota share is of
    std::vector<Ranked> ranked; ///< of a decided tie those taken come first
    BlocAwards awards; ///< awards.awards is parallel to ranked
    std::vector<Points> denominators; ///< different applicable maxima of the ranked, largest first
    std::vector<Points> maxima; ///< different base maxima (by kind of unit) of the ranked, likewise
    bool mixedDenominators() const { return denominators.size() > 1; }
    bool mixedMaxima() const { return maxima.size() > 1; }
    int rescaled() const; ///< how many of the ranked
    const Docket* openDocket() const;
    /// The ranked units on hold that would take a place if the hold were lifted, best rank first:
    /// until they are settled the list may change.
    std::vector<const Ranked*> heldAboveLine() const;
};

/// The whole plan, ranked.
struct Standing {
    QDate day; ///< as of which holds and units in force were judged
    std::vector<BlocStanding> blocs;
    bool hasOpenDocket() const;
    const BlocStanding* bloc(BlocId id) const;
};

/// Ranks and awards every bloc of a plan. Holds, and units in force, are judged as of the plan's
/// considerationDay, which is `today` while it runs. `summaries` are the sheets of the
/// deciding round, in any order; units without one are listed unranked. A penalty in force shows in
/// the `result` and `total` of its Ranked, and nowhere in the ledger.
Standing standingOf(const PlanBook& book, std::span<const SheetSummary> summaries,
                    std::span<const MetricValue> values, std::span<const DecidedDocket> decisions,
                    QDate today);

} // namespace thidua
