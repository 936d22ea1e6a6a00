// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/reportread.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/domain/packages/incoming.h"

#include <memory>
#include <set>

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
    /// get their problem. Conflicts, with the reason: what the unit changed after the appraisal of its sheet
    /// began without having been asked to, what the council has decided already, scores of criteria that
    /// were others when the form was made.
    Result<ReturnComparison> compare(IncomingReturn incoming) const;

    /// The returns as one step: the rows that are to be taken, one reception each with its counts, the
    /// sheets of scores received, what the returns said and signed, and all files they brought. Refused:
    /// a unit twice, a return of another plan, more rows or files than one step may hold. Of those received
    /// before only what was decided since is written. `progress` says how many are made ready; answering
    /// false ends with ErrorCode::Cancelled, and nothing was written.
    Result<ChangeSet> receive(const std::vector<ReturnComparison>& returns, const Stamp& stamp,
                              const std::function<bool(int done, int all)>& progress = {}) const;
    static constexpr qint64 kMostFileBytes = 1ll << 30; ///< of all returns of one step
    /// The rows that are to be taken and nothing else: how a unit's own copy of the plan is filled.
    Result<ChangeSet> adopt(const ReturnComparison& comparison) const;

private:
    ReturnDesk(const Ledger& ledger, ReportReader reader, QDate today);

    template<class Row>
    Result<void> judge(const IncomingReturn& incoming, bool began,
                       std::vector<ComparedRow<Row>>& rows) const;
    Result<void> judgeScores(const IncomingReturn& incoming, bool began,
                             std::vector<ComparedRow<ReportedScore>>& rows) const;
    /// Takes over what was decided for the council about the return this one follows.
    Result<void> carryDecided(ReturnComparison& comparison) const;
    Result<void> checkReturns(const std::vector<ReturnComparison>& returns) const;
    /// Writes what was decided about a reception since it was made.
    Result<void> settle(const ReturnComparison& comparison, const Stamp& stamp,
                        ChangeSet& change) const;
    Result<Reception> receptionOf(const ReturnComparison& comparison, const Stamp& stamp,
                                  ChangeSet& change) const;
    /// `codes` are those of initiatives written so far, folded: each is written once.
    Result<void> takeRows(const ReturnComparison& comparison, std::set<QString>& codes,
                          ChangeSet& change) const;
    /// Warns of codes of initiatives that others in the ledger have.
    Result<void> tellCodes(const ReportComparison& rows, QStringList& warnings) const;
    Result<void> readSheets();

    // Why the council decides about a row although nobody changed it there; blank when it need not.
    Result<QString> decided(const IncomingReturn& from,
                            const ComparedRow<ReportedPromise>& row) const;
    Result<QString> decided(const IncomingReturn& from,
                            const ComparedRow<ReportedInitiative>& row) const;
    template<class Row>
    Result<QString> decided(const IncomingReturn&, const ComparedRow<Row>&) const
    {
        return QString();
    }

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
    std::set<UnitId>
        m_appraised; ///< units whose appraisal has begun and that were not asked to change
    std::set<UnitId> m_returned; ///< units whose sheet was sent back to be changed
    std::optional<Error> m_targetsClosed; ///< the plan that has the targets takes no figures
};

/// The last return received from a unit by the order of receiving; nothing when there was none.
Result<std::optional<Reception>> lastReception(const Ledger& ledger, PlanId plan, UnitId unit);

/// What a unit is asked to report for: a milestone of the plan, and its last day with the unit's extension.
struct AskedReturn {
    MilestoneId milestone; ///< null when the plan names none
    QDate due;
};
/// Seen from `day`: the first reporting milestone of every unit that is not over or for which the unit has sent
/// nothing yet, counted from the day its first form was given out; else the last one.
Result<AskedReturn> askedReturn(const Ledger& ledger, const PlanBook& book, UnitId unit, QDate day);
/// Its last day alone.
Result<QDate> returnDeadline(const Ledger& ledger, const PlanBook& book, UnitId unit, QDate day);

} // namespace thidua::actions
