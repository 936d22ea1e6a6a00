// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/excel/excelidentity.h"
#include "core/exchange/excel/xlsxwriter.h"

namespace thidua {

/// What the sheets of one unit's form are made from.
struct ExcelSheetMaker {
    XlsxWriter& book;
    const PlanBook& plan;
    const Member& member;
    ExcelIdentity& identity; ///< gets the rows as they are written

    /// Mark, heading lines, header row and what all sheets of a form share.
    XlsxSheetWriter begin(ExcelSheet sheet, const QString& name, const QString& title,
                          const QString& note,
                          const std::vector<std::pair<QString, double>>& columns);
    void finish(XlsxSheetWriter& sheet) const;
};

/// The sheet people score themselves on ("Tự chấm").
void writeScoreSheet(ExcelSheetMaker& maker);

/// How a number stands in a formula.
inline QString inFormula(Points value)
{
    return value.toExactString(0, NumberStyle::C);
}

/// What works out the points of a leaf from its cells; blank where the unit cannot know them.
QString leafFormula(const TableNode& node, Points maximum, const PlanRules& rules, int row);
/// In the words of the form: what to write into the entry cell of a leaf.
QString howToFill(const TableNode& node, Points maximum, const PlanRules& rules);

} // namespace thidua
