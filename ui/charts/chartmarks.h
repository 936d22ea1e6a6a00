// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/support/theme.h"

#include <QBrush>

namespace thidua {

/// Shades of budget bars on the ramp of grades: pale for what is planned, dark for what was spent.
inline constexpr int kBudgetShades = 5;
inline constexpr int kBudgetPlanned = 2;
inline constexpr int kBudgetDisbursed = 0;

/// The fill of a grade in bars and key. The last of several is striped, and of four and more the one before
/// it the other way: without colours they would look like others.
QBrush gradeBrush(const Theme& theme, int index, int count);

/// One line of the key: what a fill or a mark means, and how many there are.
struct ChartKeyEntry {
    enum class Mark { Fill, Dashed, Dot, Diamond, Ring, Line };
    QString text;
    QString figure;
    Mark mark = Mark::Fill;
    int grade = 0; ///< for Mark::Fill: index in the scale
    int grades = 1;
};
std::vector<ChartKeyEntry> keyOf(const ChartData& data);

} // namespace thidua
