// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/scoring/scoreactions.h"
#include "core/actions/support.h"
#include "core/domain/checks/names.h"

#include <QCoreApplication>

#include <limits>

namespace thidua::actions {

namespace {

struct BasisActions {
    Q_DECLARE_TR_FUNCTIONS(BasisActions)
};

bool isPeerRule(const TableNode& node)
{
    return node.criterion.rule == RuleKind::BestPeer
        || node.criterion.rule == RuleKind::PeerAverage;
}

bool sumFits(Points sum, Points amount)
{
    using Limits = std::numeric_limits<qint64>;
    return amount < Points{} ? sum.raw >= Limits::min() - amount.raw
                             : sum.raw <= Limits::max() - amount.raw;
}

Result<PeerBasis> basisOf(const Bloc& bloc, const TableNode& node, Round round,
                          const std::vector<Score>& scores)
{
    const auto* best = std::get_if<BestPeerRule>(&node.rule);
    const bool lowerIsBetter = best && best->lowerIsBetter;
    PeerBasis basis{bloc.id, node.criterion.id, round, {}, {}, 0};
    for (const Score& score : scores) {
        if (score.kind != Entry::Kind::Value)
            continue;
        const bool better = lowerIsBetter ? score.amount < basis.best : score.amount > basis.best;
        if (basis.count == 0 || better)
            basis.best = score.amount;
        if (!sumFits(basis.sum, score.amount))
            return fail(
                ErrorCode::OutOfRange,
                BasisActions::tr("%1, %2, %3: the values of the units add up to more than can be "
                                 "computed. Check their digits, or enter them in a larger unit, "
                                 "such as millions.")
                    .arg(calledInFinding(bloc), roundName(round), calledInFinding(node.criterion)));
        basis.sum += score.amount;
        ++basis.count;
    }
    return basis;
}

} // namespace

Result<std::vector<PeerBasis>> currentBases(const Ledger& ledger, const PlanBook& book, Round round)
{
    std::vector<PeerBasis> bases;
    for (const TableNode& node : book.table.nodes()) {
        if (!isPeerRule(node))
            continue;
        for (const Bloc& bloc : book.blocs) {
            THIDUA_ASSIGN(scores, ledger.scoresOf(book.plan.id, bloc.id, node.criterion.id, round));
            THIDUA_ASSIGN(basis, basisOf(bloc, node, round, scores));
            if (basis.count > 0)
                bases.push_back(basis);
        }
    }
    return bases;
}

Result<std::vector<Finding>> staleBases(const Ledger& ledger, const PlanBook& book)
{
    const auto& nodes = book.table.nodes();
    if (std::none_of(nodes.begin(), nodes.end(), isPeerRule))
        return std::vector<Finding>();
    THIDUA_ASSIGN(stored, ledger.bases(book.plan.id));
    std::vector<PeerBasis> current;
    for (const Round round : kRounds) {
        if (!book.rules.has(round))
            continue;
        THIDUA_ASSIGN(bases, currentBases(ledger, book, round));
        current.insert(current.end(), bases.begin(), bases.end());
    }
    return checkBases(book, stored, current);
}

Result<ChangeSet> updateBasis(const Ledger& ledger, PlanId plan, Round round)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    THIDUA_ASSIGN(stored, ledger.bases(plan));
    THIDUA_ASSIGN(current, currentBases(ledger, *book, round));
    const auto same = [](const PeerBasis& a, const PeerBasis& b) {
        return a.bloc == b.bloc && a.criterion == b.criterion && a.round == b.round;
    };
    const auto find = [&](const std::vector<PeerBasis>& bases,
                          const PeerBasis& wanted) -> std::optional<PeerBasis> {
        const auto found = std::find_if(bases.begin(), bases.end(), [&](const PeerBasis& basis) {
            return same(basis, wanted);
        });
        return found == bases.end() ? std::nullopt : std::optional(*found);
    };
    ChangeSet change(Action::UpdateBasis, {roundCode(round)});
    for (const PeerBasis& basis : current)
        change.put(find(stored, basis), std::optional(basis));
    for (const PeerBasis& basis : stored) {
        if (basis.round == round && !find(current, basis))
            change.remove(basis);
    }
    return change;
}

} // namespace thidua::actions
