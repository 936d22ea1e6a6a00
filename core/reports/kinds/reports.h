// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/review/review.h"
#include "core/reports/document.h"
#include "core/storage/ledger.h"

namespace thidua::report {

enum class Kind {
    Scorecard,
    Ranking,
    Docket,
    Projects,
    Initiatives,
    Reminder,
    Targets,
    Review,
    Bloc,
    Reception,
};

Result<Kind> parseKind(const QString& code); ///< `scorecard`, `ranking`, `docket` …
QString kindCode(Kind kind);
QStringList kindCodes(); ///< of all kinds

/// Which document of which plan. Empty units: all of them (scorecards); null bloc: all blocs.
struct Request {
    Kind kind = Kind::Scorecard;
    PlanId plan;
    std::vector<UnitId> units = {};
    BlocId bloc = {};
    QString file = {}; ///< name of the ledger, for the control line
    QDateTime at; ///< now
    MilestoneId milestone = {}; ///< of a reminder: about this alone
    RowId rule = {}; ///< of a reminder: about this rule of coverage alone
    ReviewChoice review = {}; ///< of a review
    QString maker = {}; ///< who makes a unit's own sheet; blank: written by hand
};

/// Reads the ledger and makes the document. NotFound when there is nothing to print (no sheets, no docket), with what to do.
Result<Document> makeReport(const Ledger& ledger, const Request& request);
/// Units that would be left out of the scorecards because they have no sheet.
Result<std::vector<UnitId>> unitsWithoutSheet(const Ledger& ledger, PlanId plan);

} // namespace thidua::report
