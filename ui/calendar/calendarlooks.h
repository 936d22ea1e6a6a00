// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendarboard.h"
#include "ui/support/icons.h"
#include "ui/workspace.h"

namespace thidua {

/// How a kind of thing looks in the calendar: an icon, a colour, and a pattern of its stripe that tells
/// it apart without colour.
struct CalendarLook {
    Icon icon;
    Token ink;
    Token fill;
    Qt::BrushStyle stripe;
};
CalendarLook calendarLook(CalendarKind kind);

/// The mark of a state, drawn behind the title: late a triangle, done a tick.
std::optional<Icon> stateIcon(CalendarState state);
Tone stateTone(CalendarState state);

/// The page where a thing is seen to.
Location calendarPlace(const CalendarItem& item);

/// `Thursday 19/12/2024`.
QString dayHeading(QDate day);
/// All that is to be told of an item, one line each.
QString calendarTip(const CalendarItem& item);
/// A day as a screen reader says it.
QString dayDescription(const CalendarBoard& board, QDate day, int kinds);

} // namespace thidua
