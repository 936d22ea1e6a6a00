// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <map>
#include <vector>

namespace thidua {

// A workbook as it was saved. Rows and columns count from 0.

/// What a cell holds; of a formula, the value it had when the file was saved.
struct XlsxCell {
    enum class Kind { Empty, Number, Text, Truth, Error };
    enum class Look { Plain, Percent, Date }; ///< how the number is shown
    Kind kind = Kind::Empty;
    Look look = Look::Plain;
    bool formula = false;
    double number = 0; ///< of Kind::Number; 1 or 0 of Kind::Truth
    QString text; ///< of Kind::Text and Kind::Error

    bool isBlank() const { return kind == Kind::Empty && !formula; }
};

/// A rectangle of cells, its last row and column among them.
struct XlsxRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
};

struct XlsxSheet {
    QString name;
    std::map<std::pair<int, int>, XlsxCell> cells; ///< those that are not blank, by row and column
    std::vector<XlsxRange> merges;

    const XlsxCell& at(int row, int column) const; ///< a blank one where there is none
};

struct XlsxBook {
    std::vector<XlsxSheet> sheets;
    QDateTime modifiedAt; ///< what the file says of itself; UTC
    QString modifiedBy;
    bool from1904 = false; ///< days are counted from 1904, as old Macs did
};

/// `E14`.
QString cellName(int row, int column);

} // namespace thidua
