// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/reportread.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/domain/packages/incoming.h"

#include <memory>

namespace thidua::actions {

class MeasurementReader;

/// Where returns of one plan are compared with the ledger and turned into one change. Made once for many
/// returns, and made anew after anything was written. Reads only.
class ReturnDesk {
public:
    static Result<ReturnDesk> make(const Ledger& ledger, PlanId plan, QDate today);
    ReturnDesk(ReturnDesk&&) noexcept;
    ~ReturnDesk();

    const ReportReader& reader() const { return m_reader; }

    /// Puts a return beside what the ledger holds of the unit now. Rows the rules of typing would refuse
    /// get their problem; scores the unit changed after the appraisal of its sheet began, without having
    /// been asked to, are conflicts.
    Result<ReturnComparison> compare(IncomingReturn incoming) const;

    /// The returns as one step: the rows that are to be taken, one reception each with its counts, the
    /// sheets of scores received, what the returns said and the files they brought.
    Result<ChangeSet> receive(const std::vector<ReturnComparison>& returns,
                              const Stamp& stamp) const;
    /// The rows that are to be taken and nothing else: how a unit's own copy of the plan is filled.
    Result<ChangeSet> adopt(const ReturnComparison& comparison) const;

private:
    ReturnDesk(const Ledger& ledger, ReportReader reader, QDate today);

    template<class Row>
    void judge(const IncomingReturn& incoming, std::vector<ComparedRow<Row>>& rows) const;
    Result<void> judgeScores(UnitId unit, std::vector<ComparedRow<ReportedScore>>& rows) const;
    Result<void> takeRows(const ReturnComparison& comparison, ChangeSet& change) const;
    Result<bool> appraisalBegan(UnitId unit) const;

    // What taking one row writes; the error is the row's problem.
    Result<ChangeSet> changeOf(const IncomingReturn& from,
                               const ComparedRow<ReportedStep>& row) const;
    Result<ChangeSet> changeOf(const IncomingReturn& from,
                               const ComparedRow<ReportedFigure>& row) const;
    Result<ChangeSet> changeOf(const IncomingReturn& from,
                               const ComparedRow<ReportedPromise>& row) const;
    Result<ChangeSet> changeOf(const IncomingReturn& from,
                               const ComparedRow<ReportedInitiative>& row) const;
    Result<ChangeSet> changeOf(const IncomingReturn& from,
                               const ComparedRow<ReportedWords>& row) const;
    Result<ChangeSet> changeOf(const IncomingReturn& from,
                               const ComparedRow<ReportedFile>& row) const;

    const Ledger* m_ledger;
    ReportReader m_reader;
    QDate m_today;
    std::unique_ptr<MeasurementReader> m_figures;
};

/// The last return received from a unit by the order of receiving; nothing when there was none.
Result<std::optional<Reception>> lastReception(const Ledger& ledger, PlanId plan, UnitId unit);

/// The last day on which a unit may report on a plan, seen from `day`: of the next reporting milestone
/// that is not over, else of the last one; with the unit's extension. No date when the plan names none.
Result<QDate> returnDeadline(const Ledger& ledger, const PlanBook& book, UnitId unit, QDate day);

} // namespace thidua::actions
