// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/richtext.h"

#include <optional>

namespace thidua::report {

/// A column takes its fixed millimetres, or its share of what the fixed columns leave. When the
/// fixed widths do not fit the page, all columns shrink together: a column is never cut off.
struct Column {
    double share = 1;
    double fixedMm = 0; ///< above 0: this wide, and `share` is ignored
    Align align = Align::Left; ///< of body cells that do not say otherwise
    bool operator==(const Column&) const = default;
};

/// One cell. A cell that spans takes the places of the columns to its right: the row then has fewer
/// cells.
struct Cell {
    Text text = {};
    int span = 1;
    std::optional<Align> align = {};
    int shadePercent = 0; ///< grey behind the text; 0 takes the row's
    bool operator==(const Cell&) const = default;
};

enum class RowKind {
    Body,
    Group, ///< bold, 4 % grey, never the last row of a page
    Subtotal, ///< bold, 4 % grey, never the first row of a page
    Total, ///< bold, 4 % grey, under a stronger rule, never the first row of a page
};

/// A row as high as its text needs, at least `minHeightMm` or what the table says. A row higher
/// than a page is split between its lines.
struct Row {
    std::vector<Cell> cells;
    RowKind kind = RowKind::Body;
    double minHeightMm = 0;
    bool keepWithNext = false; ///< stands on the same page as the row after it
    bool operator==(const Row&) const = default;
};

/// A ruled table as wide as the text. The head (bold, centred, 7 % grey) is repeated on each page.
struct Table {
    std::vector<Column> columns;
    std::vector<Row> head;
    std::vector<Row> rows;
    Text continued = {}; ///< above the repeated head: which table goes on here
    double size = 10.5; ///< points
    double rowHeightMm = 4.7;
    double beforePt = 0;
    double afterPt = 6;
    bool ruled = true;
    bool operator==(const Table&) const = default;
};

} // namespace thidua::report
