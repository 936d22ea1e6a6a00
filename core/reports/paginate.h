// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/laidout.h"

namespace thidua::report {

struct Slice;

/// What a table gives its strips: the head to repeat, and where its rules run.
struct TableFrame {
    std::vector<Slice> head;
    double headHeight = 0;
    double left = 0;
    double right = 0;
    bool ruled = true;
};

/// A strip across the body of a page that is not divided: a row, a line of a paragraph, a block of
/// signatures. Its content counts from the left edge of the body and the top of the strip.
struct Slice {
    double before = 0; ///< room above, dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    bool pageBreak = false; ///< nothing but a new page
    bool heading = false; ///< begins a part: what stands before it is no company for what follows
    bool onPage = false; ///< content counts from the corner of the page, and takes no room
    bool ruleAbove = true; ///< of a table row; a row split between its lines has them only outside
    bool ruleBelow = true;
    double ruleWidth = 0; ///< of the rule above, when stronger than usual
    Content content = {};
    std::shared_ptr<const TableFrame> table = {};
};

inline constexpr double kTableRule = 8; ///< twips: 0.4 points

/// Pages of `size` with `body` inside, filled from the strips in order. Strips kept together start
/// a new page together unless a whole page is too small for them; where a page begins inside a
/// table, the head is repeated and the frame is closed on both sides.
std::vector<LaidOutPage> paginate(std::vector<Slice> slices, QSizeF size, QRectF body);

/// Ties the strips before the last `tail` ones to them, so that they never stand alone on a page:
/// the last two, or all down to the last three rows of a table that ends just above in the same part.
void keepWithPreceding(std::vector<Slice>& slices, size_t tail);

} // namespace thidua::report
