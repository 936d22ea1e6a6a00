// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendar.h"
#include "core/domain/plan/plan.h"

#include <vector>

namespace thidua {

/// How far a deadline is, the same for boards, overviews, reminders and papers: worked days left, today and
/// the deadline counted, while it is not over; else worked days since, counted from the day after it.
/// 0 without a deadline.
int workedDaysTo(QDate deadline, const WorkCalendar& calendar, QDate today);

/// The milestones a unit's return can be late for, by their last day: those of kind report that every unit
/// must do; when there are none of these, the other reports.
std::vector<Milestone> returnMilestones(const std::vector<Milestone>& milestones);

} // namespace thidua
