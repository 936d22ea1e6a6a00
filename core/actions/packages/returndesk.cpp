// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/returndesk.h"

#include "core/actions/packages/receptionrecord.h"
#include "core/actions/scoring/sheeteditor.h"
#include "core/actions/support.h"
#include "core/actions/targets/measurementreader.h"
#include "core/storage/packageentities.h"
#include "core/storage/readsnapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua::actions {

namespace {

struct ReturnDeskText {
    Q_DECLARE_TR_FUNCTIONS(ReturnDeskText)
};

/// Leaves a row to a decision; without one it stays as the council has it.
template<class Row>
void leaveOpen(ComparedRow<Row>& row, const QString& why)
{
    row.arrival = Arrival::Conflict;
    row.take = false;
    row.why = why;
}

/// Whether an error is of the ledger, which could not be read, and none of the row that was checked.
bool isOfLedger(const Error& error)
{
    return error.code == ErrorCode::Locked || error.code == ErrorCode::Io
        || error.code == ErrorCode::DiskFull;
}

/// Why a row is refused, by the kind of error its check ended with.
RowProblem problemOf(const Error& error)
{
    using Kind = RowProblem::Kind;
    switch (error.code) {
    case ErrorCode::NotFound:
        return {Kind::Gone, {}, error.message};
    case ErrorCode::InvalidInput:
    case ErrorCode::OutOfRange:
        return {Kind::Invalid, {}, error.message};
    case ErrorCode::Corrupt:
        return {Kind::NoFile, {}, error.message};
    default:
        return {Kind::Forbidden, {}, error.message};
    }
}

/// The same of a score, which may be too high or too low.
RowProblem problemOf(const Error& error, const std::optional<ReportedScore>& said, Points most)
{
    RowProblem problem = problemOf(error);
    if (problem.kind != RowProblem::Kind::Invalid || !said || !said->entry
        || said->entry->kind != Entry::Kind::Points)
        return problem;
    if (said->entry->amount > most) {
        problem.kind = RowProblem::Kind::TooHigh;
        problem.about = most.toExactString(0, NumberStyle::C);
    } else if (said->entry->amount < Points()) {
        problem.kind = RowProblem::Kind::Negative;
    }
    return problem;
}

QString whyBegan()
{
    return ReturnDeskText::tr(
        "The appraisal of this unit's sheet has begun. Return the sheet to the unit, or decide.");
}

} // namespace

ReturnDesk::ReturnDesk(const Ledger& ledger, ReportReader reader, QDate today)
    : m_ledger(&ledger), m_reader(std::move(reader)), m_today(today)
{
}

ReturnDesk::ReturnDesk(ReturnDesk&&) noexcept = default;
ReturnDesk::~ReturnDesk() = default;

Result<ReturnDesk> ReturnDesk::make(const Ledger& ledger, PlanId plan, QDate today)
{
    THIDUA_TRY(openBook(ledger, plan));
    THIDUA_ASSIGN(reader, ReportReader::make(ledger, plan));
    ReturnDesk desk(ledger, std::move(reader), today);
    THIDUA_ASSIGN(figures, MeasurementReader::make(ledger, plan));
    desk.m_figures = std::make_unique<MeasurementReader>(std::move(figures));
    if (const auto owner = openBook(ledger, desk.m_reader.planOfTargets()); !owner)
        desk.m_targetsClosed = owner.error();
    THIDUA_TRY(desk.readSheets());
    return desk;
}

Result<void> ReturnDesk::readSheets()
{
    const PlanBook& book = m_reader.book();
    THIDUA_ASSIGN(sheets, m_ledger->rows<Sheet>("plan = ?", {toValue(book.plan.id)}));
    for (const Sheet& sheet : sheets) {
        if (!book.rules.has(sheet.round))
            continue;
        if (sheet.round == Round::Self && sheet.state == SheetState::Returned)
            m_returned.insert(sheet.unit);
        else if (sheet.round != Round::Self || sheet.state > SheetState::Received)
            m_appraised.insert(sheet.unit);
    }
    for (const UnitId unit : m_returned)
        m_appraised.erase(unit);
    return {};
}

Result<void> ReturnDesk::judgeScores(const IncomingReturn& incoming, bool began,
                                     std::vector<ComparedRow<ReportedScore>>& rows) const
{
    // Tried as typing would do it, and thrown away: what refuses a cell there refuses it here.
    SheetEditor trial(*m_ledger, m_reader.sharedBook(), Action::ReceiveReturns, {});
    Cell cell{m_reader.book().plan.id, incoming.unit, Round::Self, {}};
    const ScoreTable& table = m_reader.book().table;
    const Member* member = m_reader.book().member(incoming.unit);
    const QString kind = member ? member->kind : QString();
    for (auto& row : rows) {
        if (row.arrival == Arrival::Unchanged)
            continue;
        cell.criterion = m_reader.criterion(row.key());
        if (!cell.criterion) {
            row.problem = {RowProblem::Kind::Gone,
                           {},
                           ReturnDeskText::tr("The score table no longer has the criterion %1. The "
                                              "score of the unit is kept with the return.")
                               .arg(row.key())};
            continue;
        }
        const auto tried = trial.check(cell, row.taken ? row.taken->entry : std::nullopt);
        if (!tried && isOfLedger(tried.error()))
            return fail(tried.error());
        if (!tried)
            row.problem = problemOf(tried.error(), row.taken,
                                    table.maximumFor(table.indexOf(cell.criterion), kind));
        const auto other = incoming.otherCriteria.find(row.key());
        if (other != incoming.otherCriteria.end())
            leaveOpen(row, other->second);
        else if (began && row.arrival != Arrival::Conflict)
            leaveOpen(row, whyBegan());
    }
    return {};
}

template<class Row>
Result<void> ReturnDesk::judge(const IncomingReturn& incoming, bool began,
                               std::vector<ComparedRow<Row>>& rows) const
{
    for (auto& row : rows) {
        if (row.arrival == Arrival::Unchanged)
            continue;
        const auto change = changeOf(incoming, row);
        if (!change && isOfLedger(change.error()))
            return fail(change.error());
        if (!change)
            row.problem = problemOf(change.error());
        if (row.arrival == Arrival::Conflict)
            continue;
        THIDUA_ASSIGN(why, decided(incoming, row));
        if (!why.isEmpty())
            leaveOpen(row, why);
        else if (began)
            leaveOpen(row, whyBegan());
    }
    return {};
}

Result<void> ReturnDesk::carryDecided(ReturnComparison& comparison) const
{
    THIDUA_ASSIGN(earlier, followedRecord(*m_ledger, comparison.incoming));
    carryDecisions(earlier, comparison.rows);
    return {};
}

Result<ReturnComparison> ReturnDesk::compare(IncomingReturn incoming) const
{
    const ReadSnapshot snapshot(*m_ledger);
    THIDUA_ASSIGN(council, m_reader.read(incoming.unit));
    const bool began = m_appraised.contains(incoming.unit);
    ReturnComparison comparison;
    ReportComparison& rows = comparison.rows;
    rows = compareReports(incoming.base, council, incoming.report);
    THIDUA_TRY(judgeScores(incoming, began, rows.scores));
    THIDUA_TRY(judge(incoming, began, rows.steps));
    THIDUA_TRY(judge(incoming, began, rows.figures));
    THIDUA_TRY(judge(incoming, began, rows.promises));
    THIDUA_TRY(judge(incoming, began, rows.initiatives));
    THIDUA_TRY(judge(incoming, false, rows.words)); // nothing is appraised by them
    THIDUA_TRY(judge(incoming, began, rows.files));
    THIDUA_TRY(tellCodes(rows, incoming.warnings));
    comparison.incoming = std::move(incoming);
    comparison.tellUnread();
    THIDUA_TRY(carryDecided(comparison));
    return comparison;
}

} // namespace thidua::actions
