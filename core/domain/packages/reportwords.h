// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/comparedrow.h"
#include "core/domain/packages/reportfacts.h"

namespace thidua {

// The rows of a report in words, in the program's language: for comparisons, lists and minutes.

/// What a row is about: "Tiêu chí 1.2", "Chỉ tiêu CT1, 2024".
QString subjectOf(const ReportedScore& row);
QString subjectOf(const ReportedStep& row);
QString subjectOf(const ReportedFigure& row);
QString subjectOf(const ReportedPromise& row);
QString subjectOf(const ReportedInitiative& row);
QString subjectOf(const ReportedWords& row);
QString subjectOf(const ReportedFile& row);

/// The same of a row that is kept by its list (as forEachReportList) and key; `facts` are what a side said of it.
QString subjectOf(int list, const QString& key, const ReportFacts& facts);

/// What a row says, on one line: "8,50; giải trình: …".
QString wordsOf(const ReportedScore& row);
QString wordsOf(const ReportedStep& row);
QString wordsOf(const ReportedFigure& row);
QString wordsOf(const ReportedPromise& row);
QString wordsOf(const ReportedInitiative& row);
QString wordsOf(const ReportedWords& row);
QString wordsOf(const ReportedFile& row);

/// A side of a comparison; a dash when the row is not there.
template<class Row>
QString wordsOf(const std::optional<Row>& row)
{
    return row ? wordsOf(*row) : QStringLiteral("–");
}

/// Leaves of the three sides of a score what they differ in, and says what that is: a long list of evidence
/// nobody changed would hide the figure that was. Rows that are new or unchanged stay whole.
QString narrow(ComparedRow<ReportedScore>& row);
/// Other rows are short enough to be read whole.
template<class Row>
QString narrow(ComparedRow<Row>&)
{
    return {};
}

/// A problem that was kept, in the program's language as far as it was kept as data.
QString problemWords(const RowProblem& problem);

QString arrivalCode(Arrival arrival); ///< `new`, `changed`, `merged`, `conflict`, `unchanged`
QString arrivalName(Arrival arrival); ///< in the program's language

} // namespace thidua
