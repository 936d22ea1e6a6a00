// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/unitreport.h"

namespace thidua {

/// One thing a row of a report says, as data: for what is kept and put into words only where it is shown.
struct ReportFact {
    /// `points`, `value`, `ratio`, `na`, `number`, `done`, `notDone`, `goal`, `reason`, `day` …; `words` of what
    /// was kept in words, and of one's own words that need no name.
    QString field;
    QString
        value; ///< an exact number (`>95` when known from below), a day as yyyy-MM-dd, a code (`at_least 95`), or text
    bool operator==(const ReportFact&) const = default;
};
using ReportFacts = std::vector<ReportFact>;

/// All a row says beside its key: rows of one key with the same facts are the same.
ReportFacts factsOf(const ReportedScore& row);
ReportFacts factsOf(const ReportedStep& row);
ReportFacts factsOf(const ReportedFigure& row);
ReportFacts factsOf(const ReportedPromise& row);
ReportFacts factsOf(const ReportedInitiative& row);
ReportFacts factsOf(const ReportedWords& row);
ReportFacts factsOf(const ReportedFile& row);

/// Of a side of a comparison; none when the row is not there.
template<class Row>
ReportFacts factsOf(const std::optional<Row>& row)
{
    return row ? factsOf(*row) : ReportFacts();
}

} // namespace thidua
