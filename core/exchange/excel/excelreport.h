// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/rowproblem.h"
#include "core/exchange/excel/excelidentity.h"

namespace thidua {

/// What a filled form says. Rows the form does not show are as in its base.
struct ExcelReport {
    UnitReport report;
    /// Rows with a cell that cannot be read, by list (in the order of forEachReportList) and key: why.
    /// The report has what can be read of them.
    std::map<std::pair<int, QString>, RowProblem> unread;
    QStringList warnings;
    QStringList formulas; ///< cells whose stored value was taken
};

/// Refused: sheets of the form that are missing, there twice or another form's.
Result<ExcelReport> readExcelReport(const XlsxBook& book, const ExcelIdentity& identity,
                                    const QString& fileName);

} // namespace thidua
