// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/dates.h"

#include <QHash>
#include <vector>

namespace thidua {

/// A day that differs from its weekday: a public holiday, or a Saturday or Sunday worked instead of
/// a bridge day. The government names them each year, so they are data of the ledger.
struct Holiday {
    QDate day;
    QString name;
    bool worked = false; ///< true: a working day although it falls on a weekend (làm bù)
    bool operator==(const Holiday&) const = default;
};

/// Which days are worked. Deadlines count in working days of it.
class WorkCalendar {
public:
    WorkCalendar() = default;
    explicit WorkCalendar(const std::vector<Holiday>& holidays);

    bool isWorked(QDate day) const;
    /// Name of the holiday, blank for any other day.
    QString holidayName(QDate day) const;
    /// Name of a weekend day that is worked instead of another; blank for any other day.
    QString workedInsteadName(QDate day) const;
    /// Why a day is not worked: the holiday's name, or the weekday. Blank when it is worked.
    QString whyNotWorked(QDate day) const;
    /// The first worked day on or after `day`.
    QDate nextWorked(QDate day) const;
    /// The last worked day on or before `day`.
    QDate previousWorked(QDate day) const;
    /// Worked days from `first` to `last`, both counted; negative when `last` lies before.
    int workedDays(QDate first, QDate last) const;

private:
    QHash<QDate, Holiday> m_days;
};

/// The public holidays whose date the Labour Code fixes (Article 112 of 45/2019/QH14): New Year, 30 April,
/// 1 May, 2 September, and of the lunar year Tết (five days from the eve) and the Hùng Kings' day. The
/// second day of National Day (1 or 3 September) is decided each year: since 2021 it is the one that was
/// decided so far, or makes the longer break, until the user says otherwise. Bridge days are left to the user.
std::vector<Holiday> statutoryHolidays(int year);

} // namespace thidua
