// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <QRectF>

namespace thidua {

/// A mark of a chart that can be pointed at: a part of a bar, a dot. Row and column are those of its
/// figure in the chart's table.
struct ChartPlace {
    int row = 0;
    int column = 0;
    QRectF box; ///< on the axes of the chart; y grows upwards. A dot has no size
    QString words; ///< "Bloc 1: Excellent 5"
};

/// The marks row by row, from the left to the right (of a bar: in the order of its parts). What counts
/// nothing has no mark.
std::vector<ChartPlace> placesOf(const ChartData& data);

/// How thick bars are, of the room of a row.
inline constexpr double kGradeBarWidth = 0.64;
inline constexpr double kBudgetBarWidth = 0.72;

} // namespace thidua
