// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/launchboard.h"
#include "ui/initiatives/registermodel.h"

#include <algorithm>

namespace thidua {

/// The board as rows of a table: the unit, then a cell for each milestone with a shape for its state. Rows
/// are marked that are late with `milestone`, and at stage 1 those that have not done it.
std::vector<RegisterColumn> launchColumns(const LaunchBoard& board);
std::vector<RegisterLine> launchLines(const PlanBook& book, const LaunchBoard& board,
                                      MilestoneId milestone);

/// `Launch`, or the title where there are two of the kind, or one of no kind: a name where room is short.
template<class Row> ///< with a milestone
QString milestoneName(const std::vector<Row>& rows, const Milestone& milestone)
{
    const auto same = std::ranges::count_if(
        rows, [&](const Row& row) { return row.milestone.kind == milestone.kind; });
    return milestone.kind == MilestoneKind::Other || same > 1 ? milestone.title
                                                              : enumName(milestone.kind);
}

} // namespace thidua
