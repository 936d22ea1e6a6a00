// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/launchboard.h"
#include "ui/initiatives/registermodel.h"

namespace thidua {

/// The board as rows of a table: the unit, then a cell for each milestone with a shape for its state. Rows
/// are marked that are late with `milestone`, and at stage 1 those that have not done it.
std::vector<RegisterColumn> launchColumns(const LaunchBoard& board);
std::vector<RegisterLine> launchLines(const PlanBook& book, const LaunchBoard& board,
                                      MilestoneId milestone);

/// "30/06/2022", with why nobody works on that day and the next worked day.
QString deadlineWords(const LaunchColumn& column);

} // namespace thidua
