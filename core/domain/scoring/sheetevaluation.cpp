// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/sheetevaluation.h"

namespace thidua {

SheetEvaluation::SheetEvaluation(const ScoreTable& table, const SheetContext& context)
    : m_table(table), m_context(context), m_nodes(table.nodes()),
      m_work(m_nodes.size()), m_rounding{table.leafStep(), table.rules().rounding}
{
    m_evaluation.nodes.resize(m_nodes.size());
}

Result<Evaluation> SheetEvaluation::run(std::span<const Score> scores,
                                        std::span<const GradeCondition> conditions)
{
    placeEntries(scores);
    blockByGates();
    redistribute();
    for (size_t i = m_nodes.size(); i-- > 0;) {
        const auto done = m_nodes[i].isItem() ? scoreItem(i)
            : m_nodes[i].isRating()           ? scoreRating(i)
                                              : sumGroup(i);
        if (!done)
            return fail(done.error());
        handUp(i);
    }
    THIDUA_TRY(addUp());
    checkConditions(conditions);
    return std::move(m_evaluation);
}

void SheetEvaluation::placeEntries(std::span<const Score> scores)
{
    for (const Score& score : scores) {
        const int index = m_table.indexOf(score.criterion);
        if (index < 0 || !m_nodes[static_cast<size_t>(index)].isLeaf())
            continue;
        NodeWork& work = m_work[static_cast<size_t>(index)];
        work.entry = score.entry();
        work.hasEntry = true;
    }
    if (!scores.empty())
        m_evaluation.result.sheet = scores.front().sheet;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        NodeWork& work = m_work[i];
        if (m_nodes[i].isLeaf())
            countLeaf(i);
        else if (m_nodes[i].isItem())
            work.meaning = meaningOfMean(i);
        if (m_nodes[i].isItem()) {
            work.declared = m_nodes[i].kindMaxima.empty()
                ? m_nodes[i].maximum
                : m_nodes[i].itemMaximum(m_context.unitKind);
            m_evaluation.nodes[i].maximum = work.declared;
        } else if (m_nodes[i].isRating()) {
            m_evaluation.nodes[i].maximum = m_nodes[i].maximum;
        }
    }
}

void SheetEvaluation::countLeaf(size_t i)
{
    NodeWork& work = m_work[i];
    work.meaning = meaningOf(m_nodes[i], work.hasEntry ? &work.entry : nullptr);
    SheetResult& result = m_evaluation.result;
    ++(work.meaning == EntryMeaning::Missing ? result.missing : result.filled);
    if (work.meaning == EntryMeaning::Applies && m_nodes[i].type() == CriterionType::Base)
        result.hasTotal = true;
}

EntryMeaning SheetEvaluation::meaningOfMean(size_t i) const
{
    bool any = false;
    bool allNotApplicable = true;
    for (const int child : m_nodes[i].children) {
        const NodeWork& work = m_work[static_cast<size_t>(child)];
        const bool notApplicable = work.hasEntry && work.entry.kind == Entry::Kind::NotApplicable;
        allNotApplicable = allNotApplicable && notApplicable;
        any = any || (work.hasEntry && !notApplicable);
    }
    if (any)
        return EntryMeaning::Applies;
    return allNotApplicable && !m_nodes[i].children.empty() ? EntryMeaning::NotApplicable
                                                            : EntryMeaning::Missing;
}

void SheetEvaluation::blockByGates()
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].criterion.rule != RuleKind::Gate
            || m_work[i].meaning != EntryMeaning::Applies || opensGate(m_work[i].entry))
            continue;
        for (const int target : m_nodes[i].blocks) {
            const auto end = static_cast<size_t>(m_nodes[static_cast<size_t>(target)].end);
            for (auto node = static_cast<size_t>(target); node < end; ++node) {
                // A "no" takes points away; it never lifts a penalty.
                if (node != i && m_nodes[node].type() != CriterionType::Penalty)
                    m_work[node].blocked = true;
            }
        }
    }
}

Result<void> SheetEvaluation::scoreRating(size_t i)
{
    NodeOutcome& outcome = m_evaluation.nodes[i];
    NodeWork& work = m_work[i];
    setLeafState(i);
    if (work.meaning != EntryMeaning::NotApplicable)
        outcome.applicable = outcome.maximum;
    if (work.meaning != EntryMeaning::Applies)
        return {};
    const auto level = pointsOf(m_nodes[i], work.entry, {}, {}, m_rounding, m_context);
    outcome.uncapped = level->uncapped;
    outcome.points = work.blocked ? Points{} : level->points;
    return {};
}

void SheetEvaluation::setLeafState(size_t i)
{
    const NodeWork& work = m_work[i];
    NodeOutcome& outcome = m_evaluation.nodes[i];
    if (work.meaning == EntryMeaning::NotApplicable)
        outcome.state = NodeOutcome::State::NotApplicable;
    else if (work.blocked)
        outcome.state = NodeOutcome::State::Blocked;
    else if (work.meaning == EntryMeaning::Applies)
        outcome.state = NodeOutcome::State::Scored;
}

Result<void> SheetEvaluation::scoreItem(size_t i)
{
    NodeWork& work = m_work[i];
    NodeOutcome& outcome = m_evaluation.nodes[i];
    setLeafState(i);
    work.denominator = outcome.maximum.raw;
    outcome.applicable = outcome.maximum;
    if (work.meaning == EntryMeaning::NotApplicable) {
        settleItem(i);
    } else if (work.meaning == EntryMeaning::Applies && !work.blocked) {
        auto points = m_nodes[i].isLeaf() ? pointsOf(m_nodes[i], work.entry, work.declared,
                                                     outcome.maximum, m_rounding, m_context)
                                          : meanOf(i);
        if (!points)
            return fail(points.error());
        outcome.points = points->points;
        outcome.uncapped = points->uncapped;
        if (!points->hasBasis)
            outcome.state = NodeOutcome::State::NoBasis;
    }
    work.exact = ExactTotal(outcome.points.raw);
    return {};
}

void SheetEvaluation::settleItem(size_t i)
{
    NodeWork& work = m_work[i];
    NodeOutcome& outcome = m_evaluation.nodes[i];
    if (m_nodes[i].type() != CriterionType::Base)
        return;
    const NaPolicy policy = m_nodes[i].naPolicy;
    if (policy == NaPolicy::Full && !work.blocked)
        outcome.points = outcome.uncapped = outcome.maximum;
    if (!leavesDenominator(policy))
        return;
    work.denominator = 0;
    outcome.applicable = {};
    const bool own =
        m_nodes[i].criterion.naPolicy != NaPolicy::Inherit || policy == NaPolicy::Redistribute;
    if (own && m_nodes[i].parent >= 0)
        parentOf(i).settledHere += outcome.maximum.raw;
}

Result<LeafPoints> SheetEvaluation::meanOf(size_t i) const
{
    qint64 weights = 0;
    qint64 levels = 0;
    for (const int child : m_nodes[i].children) {
        const auto c = static_cast<size_t>(child);
        if (m_work[c].meaning == EntryMeaning::NotApplicable)
            continue;
        const qint64 weight = std::get<RatingRule>(m_nodes[c].rule).weight.raw;
        weights += weight;
        const auto level = mulDiv(weight, m_evaluation.nodes[c].points.raw, 1, Rounding::Down);
        if (!level)
            return fail(level.error());
        levels += *level;
    }
    const qint64 scale = std::get<WeightedMeanRule>(m_nodes[i].rule).scale.raw;
    const auto full = mulDiv(weights, scale, 1, Rounding::Down);
    if (!full)
        return fail(full.error());
    const auto points = roundedShare(m_evaluation.nodes[i].maximum, levels, *full, m_rounding);
    if (!points)
        return fail(points.error());
    return LeafPoints{*points, *points, true};
}

} // namespace thidua
