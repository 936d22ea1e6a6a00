// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/deadline.h"

#include <algorithm>

namespace thidua {

int workedDaysTo(QDate deadline, const WorkCalendar& calendar, QDate today)
{
    if (!deadline.isValid())
        return 0;
    return deadline < today ? calendar.workedDays(deadline.addDays(1), today)
                            : calendar.workedDays(today, deadline);
}

std::vector<Milestone> returnMilestones(const std::vector<Milestone>& milestones)
{
    std::vector<Milestone> found;
    std::ranges::copy_if(milestones, std::back_inserter(found), [](const Milestone& row) {
        return row.kind == MilestoneKind::Report && row.lastDay().isValid();
    });
    if (std::ranges::any_of(found, &Milestone::perUnit))
        std::erase_if(found, [](const Milestone& row) { return !row.perUnit; });
    std::ranges::stable_sort(found, {}, [](const Milestone& row) { return row.lastDay(); });
    return found;
}

} // namespace thidua
