// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/evaluate.h"

#include "core/domain/scoring/exacttotal.h"
#include "core/domain/scoring/leafpoints.h"

#include <algorithm>

namespace thidua {

namespace {

constexpr qint64 kHundred = 100 * Points::kScale;
constexpr int kMostConditions = 62;

bool leavesDenominator(NaPolicy policy)
{
    return policy == NaPolicy::Rescale || policy == NaPolicy::Percent
        || policy == NaPolicy::Redistribute;
}

/// What is known of a node while its sheet is evaluated.
struct NodeWork {
    Entry entry;
    EntryMeaning meaning = EntryMeaning::Missing;
    bool hasEntry = false;
    bool blocked = false;
    Points declared; ///< an item's own maximum for this kind of unit
    ExactTotal exact;
    qint64 denominator = 0; ///< what of the node's maximum counts for the nodes above

    // Sums over the children of the same type, for groups.
    qint64 earned = 0;
    qint64 maximum = 0;
    qint64 denominators = 0;
    qint64 applicable = 0;
    qint64 settledHere =
        0; ///< maxima of children that end their not-applicable criteria at this node
    bool anyScored = false;
    bool anyEmpty = false;
    bool anyNotApplicable = false;
};

/// One run over one sheet, bottom up. Nodes stand in reading order, so that walking them backwards
/// meets every child before its group.
class SheetEvaluation {
public:
    SheetEvaluation(const ScoreTable& table, const SheetContext& context)
        : m_table(table), m_context(context), m_nodes(table.nodes()),
          m_work(m_nodes.size()), m_rounding{table.leafStep(), table.rules().rounding}
    {
        m_evaluation.nodes.resize(m_nodes.size());
    }

    Result<Evaluation> run(std::span<const Score> scores,
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

private:
    void placeEntries(std::span<const Score> scores)
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

    void countLeaf(size_t i)
    {
        NodeWork& work = m_work[i];
        work.meaning = meaningOf(m_nodes[i], work.hasEntry ? &work.entry : nullptr);
        SheetResult& result = m_evaluation.result;
        ++(work.meaning == EntryMeaning::Missing ? result.missing : result.filled);
        if (work.meaning == EntryMeaning::Applies && m_nodes[i].type() == CriterionType::Base)
            result.hasTotal = true;
    }

    /// A mean applies when one of its ratings does or may still do; its ratings come after it.
    EntryMeaning meaningOfMean(size_t i) const
    {
        bool any = false;
        bool allNotApplicable = true;
        for (const int child : m_nodes[i].children) {
            const NodeWork& work = m_work[static_cast<size_t>(child)];
            const bool notApplicable =
                work.hasEntry && work.entry.kind == Entry::Kind::NotApplicable;
            allNotApplicable = allNotApplicable && notApplicable;
            any = any || (work.hasEntry && !notApplicable);
        }
        if (any)
            return EntryMeaning::Applies;
        return allNotApplicable && !m_nodes[i].children.empty() ? EntryMeaning::NotApplicable
                                                                : EntryMeaning::Missing;
    }

    void blockByGates()
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

    bool isRedistributed(size_t i) const
    {
        return m_nodes[i].isItem() && m_nodes[i].type() == CriterionType::Base
            && m_work[i].meaning == EntryMeaning::NotApplicable
            && m_nodes[i].naPolicy == NaPolicy::Redistribute;
    }

    /// Shares the maxima of not-applicable items among the items of their group that apply.
    void redistribute()
    {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (isRedistributed(i) && m_evaluation.nodes[i].maximum.raw > 0)
                redistributeAmong(m_nodes[i].parent < 0
                                      ? m_table.standards()
                                      : m_nodes[static_cast<size_t>(m_nodes[i].parent)].children);
        }
    }

    void redistributeAmong(const std::vector<int>& siblings)
    {
        struct Part {
            size_t node;
            qint64 remainder;
        };
        std::vector<Part> receivers;
        qint64 spread = 0;
        qint64 sum = 0;
        for (const int sibling : siblings) {
            const auto i = static_cast<size_t>(sibling);
            if (isRedistributed(i)) {
                spread += m_work[i].declared.raw;
            } else if (m_nodes[i].isItem() && m_nodes[i].type() == CriterionType::Base
                       && m_work[i].meaning != EntryMeaning::NotApplicable
                       && m_work[i].declared.raw > 0) {
                receivers.push_back({i, 0});
                sum += m_work[i].declared.raw;
            }
        }
        if (receivers.empty())
            return;
        qint64 left = spread;
        const qint64 step = m_rounding.step;
        for (Part& part : receivers) {
            const qint64 own = m_work[part.node].declared.raw;
            const qint64 share = mulDiv(spread, own, sum, Rounding::Down).value_or(0) / step * step;
            // Below `sum` × step, and both products wrap alike.
            part.remainder =
                static_cast<qint64>(static_cast<quint64>(spread) * static_cast<quint64>(own)
                                    - static_cast<quint64>(share) * static_cast<quint64>(sum));
            m_evaluation.nodes[part.node].maximum = Points{own + share};
            left -= share;
        }
        std::stable_sort(receivers.begin(), receivers.end(),
                         [](const Part& a, const Part& b) { return a.remainder > b.remainder; });
        for (size_t i = 0; left > 0; i = (i + 1) % receivers.size()) {
            const qint64 share = std::min(step, left);
            m_evaluation.nodes[receivers[i].node].maximum += Points{share};
            left -= share;
        }
        for (const int sibling : siblings) {
            if (isRedistributed(static_cast<size_t>(sibling)))
                m_evaluation.nodes[static_cast<size_t>(sibling)].maximum = Points{};
        }
    }

    Result<void> scoreRating(size_t i)
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

    void setLeafState(size_t i)
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

    Result<void> scoreItem(size_t i)
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

    /// What a not-applicable item counts, by its policy. Bonus and penalty count 0 and leave no
    /// denominator.
    void settleItem(size_t i)
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

    Result<LeafPoints> meanOf(size_t i) const
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

    Result<void> sumGroup(size_t i)
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
        qint64 maximum = node.percent ? kHundred : work.maximum;
        const bool nothingApplies = work.denominators == 0 && work.maximum > 0;
        if (node.type() == CriterionType::Base && !nothingApplies) {
            qint64 target = work.denominators + work.settledHere;
            if (node.settles || node.percent)
                target = maximum;
            if (target != work.denominators && work.denominators > 0) {
                const auto scaled =
                    mulDiv(work.earned, target, work.denominators, Rounding::HalfUp);
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

    /// A group none of whose criteria apply is to its parent what such a criterion is.
    void settleGroup(size_t i)
    {
        const int parent = m_nodes[i].parent;
        const NaPolicy above = m_table.rules().naPolicy == NaPolicy::Inherit
            ? NaPolicy::Rescale
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

    /// Adds a finished node to its group.
    void handUp(size_t i)
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

    Result<void> addUp()
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
        const qint64 target = m_table.percent() ? kHundred : base.maximum;
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

    bool reaches(size_t i, Points share) const
    {
        const NodeOutcome& outcome = m_evaluation.nodes[i];
        if (outcome.state == NodeOutcome::State::NotApplicable)
            return true;
        if (m_nodes[i].criterion.rule == RuleKind::Gate)
            return m_work[i].meaning == EntryMeaning::Applies && opensGate(m_work[i].entry);
        const qint64 of = m_nodes[i].criterion.rule == RuleKind::Sum ? m_work[i].denominator
                                                                     : outcome.maximum.raw;
        return Fraction::product(outcome.points.raw, kHundred, 1).value_or(Fraction())
            >= Fraction::product(of, share.raw, 1).value_or(Fraction());
    }

    bool everyBaseItem(const std::function<bool(size_t)>& holds) const
    {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].isItem() && m_nodes[i].type() == CriterionType::Base
                && m_evaluation.nodes[i].maximum.raw > 0
                && m_evaluation.nodes[i].state != NodeOutcome::State::NotApplicable && !holds(i))
                return false;
        }
        return true;
    }

    bool conditionHolds(const GradeCondition& condition) const
    {
        switch (condition.kind) {
        case GradeCondition::Kind::NoZero:
            return everyBaseItem([&](size_t i) { return m_evaluation.nodes[i].points.raw > 0; });
        case GradeCondition::Kind::EachShare:
            return everyBaseItem([&](size_t i) { return reaches(i, condition.share); });
        case GradeCondition::Kind::CriterionShare: {
            const int index = m_table.indexOf(condition.criterion);
            return index < 0 || reaches(static_cast<size_t>(index), condition.share);
        }
        case GradeCondition::Kind::SelfScored:
            return m_context.selfScored;
        }
        return true;
    }

    void checkConditions(std::span<const GradeCondition> conditions)
    {
        for (const GradeCondition& condition : conditions) {
            if (condition.seq >= 0 && condition.seq <= kMostConditions
                && !conditionHolds(condition))
                m_evaluation.result.failedConditions |= qint64(1) << condition.seq;
        }
    }

    NodeWork& parentOf(size_t i) { return m_work[static_cast<size_t>(m_nodes[i].parent)]; }

    const ScoreTable& m_table;
    const SheetContext& m_context;
    const std::vector<TableNode>& m_nodes;
    std::vector<NodeWork> m_work;
    LeafRounding m_rounding;
    Evaluation m_evaluation;
};

} // namespace

Result<Evaluation> evaluate(const ScoreTable& table, std::span<const Score> scores,
                            std::span<const GradeCondition> conditions, const SheetContext& context)
{
    return SheetEvaluation(table, context).run(scores, conditions);
}

Result<Points> leafPoints(const ScoreTable& table, int node, const Entry& entry,
                          const SheetContext& context)
{
    const TableNode& leaf = table.node(node);
    if (!leaf.isLeaf() || meaningOf(leaf, &entry) != EntryMeaning::Applies)
        return Points{};
    const Points maximum = leaf.isRating() ? leaf.maximum : leaf.itemMaximum(context.unitKind);
    const auto points = pointsOf(leaf, entry, maximum, maximum,
                                 {table.leafStep(), table.rules().rounding}, context);
    if (!points)
        return fail(points.error());
    return points->points;
}

} // namespace thidua
