// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/charts/chartdata.h"

#include <QSize>

class QPainter;
class QRectF;

namespace thidua {

/// A chart as it stands alone on paper: the sentence, the picture, the key.
struct ChartPlate {
    QString title;
    ChartData data;
};

/// Writes the plate in the light scheme, as PNG, SVG or PDF by the ending of `path` (PNG without one).
/// The error says which file could not be written.
Result<void> saveChart(const ChartPlate& plate, const QString& path);

} // namespace thidua
