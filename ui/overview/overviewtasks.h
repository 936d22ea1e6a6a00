// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewfacts.h"

namespace thidua {

/// What is left before the list can be final, the heaviest first: open ties, sheets to receive again
/// or to approve, rows of returns nobody decided about, then the other findings, one line a kind.
std::vector<OverviewTask> overviewTasks(const PlanBook& book, const Standing& standing,
                                        const std::vector<Finding>& findings,
                                        const std::vector<actions::LeftRows>& left = {});

} // namespace thidua
