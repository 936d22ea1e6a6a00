// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthlayout.h"

#include <algorithm>

namespace thidua {

namespace {

WeekLayout layWeek(const CalendarBoard& board, QDate monday, int kinds)
{
    WeekLayout week{monday, {}};
    std::array<std::vector<bool>, kWeekDays> taken;
    for (const int index : board.between(monday, monday.addDays(kWeekDays - 1), kinds)) {
        const CalendarItem& item = board.items[static_cast<size_t>(index)];
        WeekBar bar{index};
        bar.begins = item.first >= monday;
        bar.ends = item.last < monday.addDays(kWeekDays);
        bar.from = bar.begins ? static_cast<int>(monday.daysTo(item.first)) : 0;
        bar.to = bar.ends ? static_cast<int>(monday.daysTo(item.last)) : kWeekDays - 1;
        const auto isFree = [&](int lane) {
            for (int column = bar.from; column <= bar.to; ++column) {
                const auto& lanes = taken[static_cast<size_t>(column)];
                if (lane < static_cast<int>(lanes.size()) && lanes[static_cast<size_t>(lane)])
                    return false;
            }
            return true;
        };
        while (!isFree(bar.lane))
            ++bar.lane;
        for (int column = bar.from; column <= bar.to; ++column) {
            auto& lanes = taken[static_cast<size_t>(column)];
            lanes.resize(std::max(lanes.size(), static_cast<size_t>(bar.lane) + 1));
            lanes[static_cast<size_t>(bar.lane)] = true;
        }
        week.bars.push_back(bar);
    }
    return week;
}

} // namespace

int WeekLayout::hidden(int column, int lanes) const
{
    return static_cast<int>(std::count_if(bars.begin(), bars.end(), [&](const WeekBar& bar) {
        return bar.from <= column && column <= bar.to && bar.lane >= lanes;
    }));
}

int WeekLayout::itemAt(int column, int lane) const
{
    const auto found = std::find_if(bars.begin(), bars.end(), [&](const WeekBar& bar) {
        return bar.from <= column && column <= bar.to && bar.lane == lane;
    });
    return found == bars.end() ? -1 : found->item;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

std::vector<WeekLayout> layMonth(const CalendarBoard& board, QDate month, int kinds)
{
    std::vector<WeekLayout> weeks;
    const QDate first(month.year(), month.month(), 1);
    const QDate after = first.addMonths(1);
    for (QDate monday = mondayOf(first); monday < after; monday = monday.addDays(kWeekDays))
        weeks.push_back(layWeek(board, monday, kinds));
    return weeks;
}

} // namespace thidua
