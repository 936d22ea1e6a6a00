// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendarboard.h"

#include <array>

namespace thidua {

inline constexpr int kWeekDays = 7;

/// An item in a week of the grid: the columns it covers, Monday being 0, and the line it stands on.
struct WeekBar {
    int item = 0;
    int from = 0;
    int to = 0;
    int lane = 0;
    bool begins = true; ///< in this week
    bool ends = true;
    bool operator==(const WeekBar&) const = default;
};

/// A week of the grid: what stands in it, so that a window keeps its line from day to day.
struct WeekLayout {
    QDate monday;
    std::vector<WeekBar> bars;

    /// How many things of a day do not fit when only so many lines do.
    int hidden(int column, int lanes) const;
    /// The item on a line of a day; −1 for none.
    int itemAt(int column, int lane) const;
};

QDate mondayOf(QDate day);
/// The weeks that show a whole month; `items` are positions in the board.
std::vector<WeekLayout> layMonth(const CalendarBoard& board, QDate month, int kinds);

} // namespace thidua
