// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/goal.h"

#include <vector>

namespace thidua {

/// A figure at the end of a year.
struct YearPoint {
    int year = 0;
    Figure figure;
};

/// Whether a figure keeps up with the straight line from where a target started to its goal: the
/// baseline, or the first figure where no baseline has a year, and the goal at the end of its year. A
/// figure on the line keeps up. Nothing when there is no line to compare with.
std::optional<bool> keepsUp(const YearPoint& start, const YearPoint& now, const Demand& goal);

/// What the figures come to in another year if they go on as they did: the least-squares line through
/// them. A guess, and shown as one.
struct Forecast {
    int year = 0;
    Points value; ///< rounded half up to 1/10,000
    std::optional<bool> meets; ///< the goal of that year
    int firstYear = 0; ///< of the figures it is drawn through
    int lastYear = 0;
    int figures = 0;
    bool operator==(const Forecast&) const = default;
};
/// Needs two exact figures of different years, and a goal of a later one; never below `least` nor above
/// `most`.
std::optional<Forecast> forecast(std::span<const YearPoint> figures, const Demand& goal,
                                 std::optional<Points> least, std::optional<Points> most);

} // namespace thidua
