// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <memory>

class QChart;

namespace thidua {

struct Theme;

// A chart of QtCharts for each kind of data: no legend, no animation, no frame, figures beside every
// mark, series told apart by lightness and label, so that a grey print reads.

std::unique_ptr<QChart> makeGradeBars(const GradeBars& data, const Theme& theme);
std::unique_ptr<QChart> makeRankDots(const RankDots& data, const Theme& theme);
std::unique_ptr<QChart> makeUnitProfile(const UnitProfile& data, const Theme& theme);
std::unique_ptr<QChart> makeBudgetBars(const BudgetBars& data, const Theme& theme);
std::unique_ptr<QChart> makeTargetTrend(const TargetTrend& data, const Theme& theme);
/// Null without data.
std::unique_ptr<QChart> makeChart(const ChartData& data, const Theme& theme);

/// Height in pixels at which the marks of the chart stand well apart, at the present font scale.
int comfortableHeight(const ChartData& data);
/// Width at which labels are whole and marks keep most of the room.
int comfortableWidth(const ChartData& data);

} // namespace thidua
