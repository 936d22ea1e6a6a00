// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/packages/comparedrow.h"
#include "core/domain/packages/packagerows.h"

#include <functional>
#include <map>

namespace thidua {

/// A whole return beside the ledger.
struct ReportComparison {
    std::vector<ComparedRow<ReportedStep>> steps;
    std::vector<ComparedRow<ReportedScore>> scores;
    std::vector<ComparedRow<ReportedFigure>> figures;
    std::vector<ComparedRow<ReportedPromise>> promises;
    std::vector<ComparedRow<ReportedInitiative>> initiatives;
    std::vector<ComparedRow<ReportedWords>> words;
    std::vector<ComparedRow<ReportedFile>> files;
};

/// Calls `visit(list)` for each list, in the order people read them.
template<class Comparison, class Visit>
void forEachComparedList(Comparison&& comparison, Visit&& visit)
{
    visit(comparison.steps);
    visit(comparison.scores);
    visit(comparison.figures);
    visit(comparison.promises);
    visit(comparison.initiatives);
    visit(comparison.words);
    visit(comparison.files);
}

ReportComparison compareReports(const UnitReport& base, const UnitReport& council,
                                const UnitReport& unit);

/// A return as it came, proven and read, of a unit and a plan the ledger knows. Bytes of its files stay
/// where they came from until they are written.
struct IncomingReturn {
    PlanId plan;
    UnitId unit;
    QString unitName;
    Reception reception; ///< who made it, when, where from; counts are filled on receipt
    UnitReport base; ///< what the unit started from
    UnitReport report; ///< what it says now
    QByteArray content; ///< the report packed, kept so that the next revision can start from it
    QByteArray start; ///< what the copy was made with, as bytes: kept when something is not taken
    QByteArray manifest; ///< what was signed, and the signature: kept to prove later who said what
    QByteArray signature;
    QString follows; ///< digest of the reception that `base` is made from; blank: of none
    std::map<QString, qint64> files; ///< sizes of the report's files that came along, by hash
    std::function<Result<QByteArray>(const QString& hash)> fileBytes; ///< of one of `files`
    std::map<QString, QString>
        otherCriteria; ///< codes that were another criterion in the form: how
    /// Rows of which something could not be read, by list (as forEachReportList) and key: why.
    std::map<std::pair<int, QString>, RowProblem> unread;
    QStringList
        warnings; ///< what the person who receives should know: another table, another computer

    /// Received before: only what was not taken of it then is to be decided.
    bool isReopened() const { return !reception.id.isNull(); }
};

/// How many rows of a return there are, by what becomes of them and by what came; both add up:
/// total = added + changed + unchanged + rejected
///       = cameNew + cameChanged + unchanged + conflicts + problems.
struct ReturnCounts {
    int total = 0;
    int added = 0;
    int changed = 0; ///< merged ones, and conflicts decided for the unit, among them
    int unchanged = 0;
    int rejected = 0; ///< with a problem, or not taken
    int conflicts = 0; ///< somebody chooses, or chose
    int problems = 0; ///< refused
    int cameNew = 0;
    int cameChanged = 0; ///< merged ones among them
    int merged = 0; ///< soft conflicts
    int left = 0; ///< among `conflicts`: nobody decided
    bool operator==(const ReturnCounts&) const = default;
    ReturnCounts& operator+=(const ReturnCounts& other);
};

/// A return beside the ledger, with the decision for every row.
struct ReturnComparison {
    IncomingReturn incoming;
    ReportComparison rows;

    ReturnCounts counts() const;
    /// Makes what could not be read the problem of its row; such a row is never taken.
    void tellUnread();
};

} // namespace thidua
