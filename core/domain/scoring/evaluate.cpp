// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/evaluate.h"

#include "core/domain/scoring/sheetevaluation.h"

namespace thidua {

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
