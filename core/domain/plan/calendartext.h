// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendarboard.h"

#include <QStringList>

namespace thidua {

// What a calendar says in words; in the program's language.

/// The title; of one end of a long window with which end it is.
QString calendarTitle(const CalendarItem& item);
/// `19/12/2024`, `15/11–30/11/2024`.
QString calendarDays(const CalendarItem& item);
/// What is said beside title and days: how many units are missing and which, the plan's words for the
/// day, how far it is, the worked day after a day of rest, who answers for it.
QStringList calendarFacts(const CalendarItem& item);
/// What a day is beside its weekday: the holiday's name, or that it is worked instead; blank for others.
QString calendarDayName(const WorkCalendar& calendar, QDate day);

/// The month of a day as text to be pasted into a message: what falls on it, day by day, days of rest
/// and working days.
QString monthText(const CalendarBoard& board, const QString& plan, QDate month, int kinds = 0);

} // namespace thidua
