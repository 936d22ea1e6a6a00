// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/scoring/scoreactions.h"
#include "core/domain/packages/incoming.h"
#include "core/domain/packages/reportfacts.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// What became of a row of a return, as it is kept with its reception.
struct ReceptionLine {
    int list = 0; ///< in the order of forEachReportList
    QString key;
    Arrival arrival = Arrival::Changed;
    bool taken = false;
    RowProblem problem;
    bool decided = false; ///< somebody chose
    QString reason; ///< why the council's was kept
    ReportFacts said; ///< by the unit, when it was not taken, as far as both differ
    ReportFacts held; ///< by the council then
    QString decidedBy; ///< of what was decided after it was received: who, and when
    QDateTime decidedAt;
    bool operator==(const ReceptionLine&) const = default;

    /// Whether it still waits for somebody to choose.
    bool isLeft() const
    {
        return arrival == Arrival::Conflict && !taken && !decided && problem.isEmpty();
    }
};

/// What is kept of a return beside what it said: what it follows, its signature, and the rows that were not
/// plainly new or unchanged; new ones, too, where it follows another.
struct ReceptionRecord {
    QString follows; ///< digest of the return it follows
    QByteArray signature;
    QString start; ///< hash of what the copy was made with, packed; kept when a row was not taken
    MilestoneId
        milestone; ///< whose deadline it was received for; null: none, or kept by an earlier version
    std::vector<ReceptionLine> lines;

    int left() const;
    int notTaken() const;
};

/// What of a record is asked often, read without the rest of it.
struct ReceptionHead {
    QString follows;
    MilestoneId milestone;
    int left = 0;
    int notTaken = 0;
};

/// `earlier` is that of the return this one follows: what is decided as it was there keeps who decided, and when.
ReceptionRecord recordOf(const ReturnComparison& comparison, const ReceptionRecord& earlier = {});
/// Decides for the council again what somebody decided so about an earlier return, where the unit says the same as
/// then and the council holds what it held.
void carryDecisions(const ReceptionRecord& earlier, ReportComparison& rows);
/// Writes into the record, and into the counts of its reception, what was decided since about rows that were
/// not taken.
void settle(const ReportComparison& rows, const Stamp& stamp, ReceptionRecord& record,
            Reception& reception);
QByteArray packRecord(const ReceptionRecord& record);
/// As it was kept.
Result<ReceptionRecord> receptionRecord(const Ledger& ledger, const Reception& reception);
Result<ReceptionHead> receptionHead(const Ledger& ledger, const Reception& reception);
/// Of the return this one follows; empty when it follows none, or all of that one was taken.
Result<ReceptionRecord> followedRecord(const Ledger& ledger, const IncomingReturn& from);

/// What becomes, or became, of the rows of a return with these decisions. One that was received before counts
/// with what became of it then, as its reception keeps it.
Result<ReturnCounts> outcomeOf(const Ledger& ledger, const ReturnComparison& comparison);

/// A reception rows of which were not taken.
struct OpenReception {
    Reception reception;
    int notTaken = 0;
    int left = 0; ///< among them: nobody decided
};
/// Those of a plan, by the order of receiving, that no return received later follows: what such a one says
/// again is decided there. Of one unit, or of all (null).
Result<std::vector<OpenReception>> openReceptions(const Ledger& ledger, PlanId plan, UnitId unit);

/// How many rows of a unit's returns wait for a decision.
struct LeftRows {
    UnitId unit;
    int rows = 0;
};
/// The units with any, in the order of receiving.
Result<std::vector<LeftRows>> leftRows(const Ledger& ledger, PlanId plan);

} // namespace thidua::actions
