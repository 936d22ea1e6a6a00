// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/deadline.h"

namespace thidua {

int workedDaysTo(QDate deadline, const WorkCalendar& calendar, QDate today)
{
    if (!deadline.isValid())
        return 0;
    return deadline < today ? calendar.workedDays(deadline.addDays(1), today)
                            : calendar.workedDays(today, deadline);
}

} // namespace thidua
