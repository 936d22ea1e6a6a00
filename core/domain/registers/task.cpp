// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/registers/task.h"

namespace thidua {

int monthsOf(Task::Recurrence recurrence)
{
    switch (recurrence) {
    case Task::Recurrence::Once:
        return 0;
    case Task::Recurrence::Monthly:
        return 1;
    case Task::Recurrence::Quarterly:
        return 3;
    case Task::Recurrence::Yearly:
        return 12;
    }
    return 0;
}

QDate Task::nextDue() const
{
    if (state != State::Open || !due.isValid())
        return {};
    const int step = monthsOf(recurrence);
    if (step == 0 || !doneOn.isValid())
        return due;
    // Counted from the first day each time: the 31st comes back after a short month.
    QDate next = due;
    for (int times = 1; next <= doneOn; ++times)
        next = due.addMonths(step * times);
    return next;
}

bool Task::isLate(QDate today) const
{
    const QDate day = nextDue();
    return day.isValid() && day < today;
}

} // namespace thidua
