// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/sheetevaluation.h"

#include <algorithm>

namespace thidua {

Result<void> SheetEvaluation::sumGroup(size_t i)
{
    const TableNode& node = m_nodes[i];
    NodeWork& work = m_work[i];
    NodeOutcome& outcome = m_evaluation.nodes[i];
    outcome.state = work.blocked ? NodeOutcome::State::Blocked
        : work.anyScored         ? NodeOutcome::State::Scored
        : work.anyEmpty          ? NodeOutcome::State::Empty
        : work.anyNotApplicable  ? NodeOutcome::State::NotApplicable
                                 : NodeOutcome::State::Empty;
    work.denominator = work.denominators;
    qint64 maximum = node.percent ? kHundredPercent : work.maximum;
    const bool nothingApplies = work.denominators == 0 && work.maximum > 0;
    if (node.type() == CriterionType::Base && !nothingApplies) {
        qint64 target = work.denominators + work.settledHere;
        if (node.settles || node.percent)
            target = maximum;
        if (target != work.denominators && work.denominators > 0) {
            const auto scaled = mulDiv(work.earned, target, work.denominators, Rounding::HalfUp);
            if (!scaled)
                return fail(scaled.error());
            THIDUA_TRY(work.exact.scale(target, work.denominators));
            work.earned = *scaled;
            outcome.rescaled = true;
        }
        work.denominator = target;
    }
    outcome.uncapped = Points{work.earned};
    const auto& cap = std::get<SumRule>(node.rule).cap;
    if (cap) {
        work.earned = std::min(work.earned, cap->raw);
        work.exact.capAt(cap->raw);
        work.denominator = std::min(work.denominator, cap->raw);
        work.applicable = std::min(work.applicable, cap->raw);
        maximum = std::min(maximum, cap->raw);
    }
    outcome.points = Points{work.earned};
    outcome.maximum = Points{maximum};
    outcome.applicable = Points{work.applicable};
    if (nothingApplies && node.type() == CriterionType::Base)
        settleGroup(i);
    return {};
}

void SheetEvaluation::settleGroup(size_t i)
{
    const int parent = m_nodes[i].parent;
    const NaPolicy above = m_table.rules().naPolicy == NaPolicy::Inherit ? NaPolicy::Rescale
                                                                         : m_table.rules().naPolicy;
    const NaPolicy policy = parent >= 0 ? m_nodes[static_cast<size_t>(parent)].naPolicy : above;
    NodeOutcome& outcome = m_evaluation.nodes[i];
    if (!leavesDenominator(policy)) {
        m_work[i].denominator = outcome.maximum.raw;
        outcome.applicable = outcome.maximum;
        if (policy == NaPolicy::Full && !m_work[i].blocked)
            outcome.points = outcome.maximum;
        m_work[i].exact = ExactTotal(outcome.points.raw);
    } else if (policy == NaPolicy::Redistribute && parent >= 0) {
        parentOf(i).settledHere += outcome.maximum.raw;
    }
}

void SheetEvaluation::handUp(size_t i)
{
    if (m_nodes[i].parent < 0 || m_nodes[i].isRating())
        return;
    NodeWork& group = parentOf(i);
    const NodeOutcome& outcome = m_evaluation.nodes[i];
    switch (outcome.state) {
    case NodeOutcome::State::Empty:
        group.anyEmpty = true;
        break;
    case NodeOutcome::State::NotApplicable:
        group.anyNotApplicable = true;
        break;
    default:
        group.anyScored = true;
    }
    if (m_table.isTypeRoot(static_cast<int>(i)))
        return;
    group.earned += outcome.points.raw;
    group.exact.add(m_work[i].exact);
    group.maximum += outcome.maximum.raw;
    group.denominators += m_work[i].denominator;
    group.applicable += outcome.applicable.raw;
}

Result<void> SheetEvaluation::addUp()
{
    NodeWork base;
    SheetResult& result = m_evaluation.result;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const NodeOutcome& outcome = m_evaluation.nodes[i];
        if (m_nodes[i].parent < 0)
            result.standards.push_back(outcome.points);
        if (!m_table.isTypeRoot(static_cast<int>(i)))
            continue;
        if (m_nodes[i].type() == CriterionType::Bonus) {
            result.bonus += outcome.points;
        } else if (m_nodes[i].type() == CriterionType::Penalty) {
            result.penalty += outcome.points;
        } else {
            base.earned += outcome.points.raw;
            base.exact.add(m_work[i].exact);
            base.maximum += outcome.maximum.raw;
            base.denominators += m_work[i].denominator;
            base.applicable += outcome.applicable.raw;
        }
    }
    result.applicable = Points{base.applicable};
    const qint64 target = m_table.percent() ? kHundredPercent : base.maximum;
    if (base.denominators > 0 && target != base.denominators) {
        const auto scaled = mulDiv(base.earned, target, base.denominators, Rounding::HalfUp);
        if (!scaled)
            return fail(scaled.error());
        THIDUA_TRY(base.exact.scale(target, base.denominators));
        base.earned = *scaled;
    }
    result.base = Points{base.earned};
    if (!result.hasTotal)
        return {};
    result.total = std::max(result.base + result.bonus - result.penalty, Points{});
    base.exact.add(ExactTotal(result.bonus.raw));
    base.exact.subtract(result.penalty.raw);
    result.exactFloor = base.exact.floor();
    result.aboveFloor = base.exact.aboveFloor();
    return {};
}

} // namespace thidua
