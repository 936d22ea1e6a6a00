// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/gradescale.h"
#include "core/domain/scoring/scoretable.h"

#include <functional>
#include <span>

namespace thidua {

/// What a peer rule compares with: a stored basis of the bloc, brought up to date on request.
struct PeerBasis {
    BlocId bloc;
    CriterionId criterion;
    Round round = Round::Self;
    Points best; ///< by the rule's direction
    Points sum;
    int count = 0;
    bool operator==(const PeerBasis&) const = default;
};

/// What a sheet is evaluated with, besides its entries.
struct SheetContext {
    QString unitKind;
    std::function<const PeerBasis*(CriterionId)> basis = {}; ///< null when there is none
    bool selfScored = true; ///< for GradeCondition::SelfScored
};

/// The outcome at one node, for the grid, the scorecard and the explanation.
struct NodeOutcome {
    enum class State {
        Empty, ///< a leaf without entry
        Scored,
        NotApplicable, ///< leaf, or group all of whose leaves are
        Blocked, ///< a gate made it 0
        NoBasis, ///< a peer rule without a basis: counts 0 and is reported
    };
    State state = State::Empty;
    Points points; ///< after rule, cap, gate and rounding; of a rating its level
    Points maximum; ///< for this kind of unit, after redistribution; of a rating the scale
    Points applicable; ///< what of `maximum` applies
    Points uncapped; ///< before a group's cap or a leaf's maximum
    bool rescaled = false; ///< this node settled not-applicable criteria by rescaling or percent
    bool operator==(const NodeOutcome&) const = default;
};

/// Everything computed from one sheet: the sums that are stored, and each node's outcome.
struct Evaluation {
    SheetResult result;
    std::vector<NodeOutcome> nodes; ///< parallel to ScoreTable::nodes()
};

/// Computes a sheet. Pure: the same table, entries and context give the same result, and the order
/// of entries (one for each criterion) never matters. Entries of unknown criteria or groups are
/// ignored; entries that break their rule's limits count as far as the limit, those of a kind the
/// rule cannot read count as missing (the file check reports both). Fails only when a figure is too
/// large to be exact.
Result<Evaluation> evaluate(const ScoreTable& table, std::span<const Score> scores,
                            std::span<const GradeCondition> conditions,
                            const SheetContext& context);

/// The points a leaf would get from an entry, by its rule alone, rounded as the table declares.
Result<Points> leafPoints(const ScoreTable& table, int node, const Entry& entry,
                          const SheetContext& context);

} // namespace thidua
