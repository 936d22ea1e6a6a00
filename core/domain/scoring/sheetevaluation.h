// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/evaluate.h"
#include "core/domain/scoring/exacttotal.h"
#include "core/domain/scoring/leafpoints.h"

namespace thidua {

inline constexpr qint64 kHundredPercent = 100 * Points::kScale;

/// Whether what does not apply leaves the denominator under a policy.
inline bool leavesDenominator(NaPolicy policy)
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
    SheetEvaluation(const ScoreTable& table, const SheetContext& context);
    Result<Evaluation> run(std::span<const Score> scores,
                           std::span<const GradeCondition> conditions);

private:
    void placeEntries(std::span<const Score> scores);
    void countLeaf(size_t i);
    /// A mean applies when one of its ratings does or may still do; its ratings come after it.
    EntryMeaning meaningOfMean(size_t i) const;
    void blockByGates();
    bool isRedistributed(size_t i) const;
    /// Shares the maxima of not-applicable items among the items of their group that apply.
    void redistribute();
    void redistributeAmong(const std::vector<int>& siblings);
    Result<void> scoreRating(size_t i);
    void setLeafState(size_t i);
    Result<void> scoreItem(size_t i);
    /// What a not-applicable item counts, by its policy. Bonus and penalty count 0 and leave no
    /// denominator.
    void settleItem(size_t i);
    Result<LeafPoints> meanOf(size_t i) const;
    Result<void> sumGroup(size_t i);
    /// A group none of whose criteria apply is to its parent what such a criterion is.
    void settleGroup(size_t i);
    /// Adds a finished node to its group.
    void handUp(size_t i);
    Result<void> addUp();
    bool reaches(size_t i, Points share) const;
    bool everyBaseItem(const std::function<bool(size_t)>& holds) const;
    bool conditionHolds(const GradeCondition& condition) const;
    void checkConditions(std::span<const GradeCondition> conditions);

    NodeWork& parentOf(size_t i) { return m_work[static_cast<size_t>(m_nodes[i].parent)]; }

    const ScoreTable& m_table;
    const SheetContext& m_context;
    const std::vector<TableNode>& m_nodes;
    std::vector<NodeWork> m_work;
    LeafRounding m_rounding;
    Evaluation m_evaluation;
};

} // namespace thidua
