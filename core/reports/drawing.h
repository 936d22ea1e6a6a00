// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/richtext.h"

#include <QLineF>
#include <QRectF>

namespace thidua::report {

// What a drawing is made of, in millimetres from its upper left corner. Black, greys and hatching only:
// a drawing reads the same from a black-and-white printer.

struct DrawnBox {
    QRectF area;
    int greyPercent = 0; ///< of the ground; 0 is white
    bool hatched = false;
    bool framed = true;
    bool operator==(const DrawnBox&) const = default;
};

struct DrawnLine {
    QLineF line;
    double points = 0.5; ///< how thick
    bool dashed = false;
    bool operator==(const DrawnLine&) const = default;
};

enum class MarkShape { Square, Diamond, Triangle };

struct DrawnMark {
    QPointF at; ///< its middle
    MarkShape shape = MarkShape::Square;
    bool filled = true;
    double sizeMm = 2;
    bool operator==(const DrawnMark&) const = default;
};

/// Words beside, over or in what is drawn. `at` is the middle of their height, and of their width the
/// edge `align` says.
struct DrawnText {
    QPointF at;
    Text text;
    double size = 9; ///< points
    Align align = Align::Left;
    double widthMm = 40; ///< words run on in further lines where they are wider
    bool operator==(const DrawnText&) const = default;
};

/// A picture made of lines, boxes and words: charts and plans of time. One strip, never divided, as wide
/// as what is drawn in it.
struct Drawing {
    double heightMm = 0;
    std::vector<DrawnBox> boxes = {};
    std::vector<DrawnLine> lines = {};
    std::vector<DrawnMark> marks = {};
    std::vector<DrawnText> texts = {};
    double beforePt = 4;
    double afterPt = 6;
    bool keepWithNext = false;
    bool operator==(const Drawing&) const = default;
};

} // namespace thidua::report
