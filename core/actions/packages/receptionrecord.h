// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    QString problem;
    bool decided = false; ///< somebody chose
    QString reason; ///< why the council's was kept
    ReportFacts said; ///< by the unit, when it was not taken, as far as both differ
    ReportFacts held; ///< by the council then
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
    std::vector<ReceptionLine> lines;

    int left() const;
    bool hasNotTaken() const;
};

ReceptionRecord recordOf(const ReturnComparison& comparison);
/// Decides for the council again what somebody decided so about an earlier return, where the unit says the same as
/// then and the council holds what it held.
void carryDecisions(const ReceptionRecord& earlier, ReportComparison& rows);
/// Writes into the record, and into the counts of its reception, what was decided since about rows that were
/// not taken.
void settle(const ReportComparison& rows, ReceptionRecord& record, Reception& reception);
QByteArray packRecord(const ReceptionRecord& record);
/// As it was kept; empty for paper.
Result<ReceptionRecord> receptionRecord(const Ledger& ledger, const Reception& reception);

/// A reception rows of which were not taken.
struct OpenReception {
    Reception reception;
    ReceptionRecord record;
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
