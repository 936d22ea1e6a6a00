// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/returndesk.h"

#include "core/actions/scoring/sheeteditor.h"
#include "core/actions/support.h"
#include "core/actions/targets/measurementreader.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace thidua::actions {

namespace {

struct ReturnDeskText {
    Q_DECLARE_TR_FUNCTIONS(ReturnDeskText)
};

/// What became of the rows that are not plainly new or unchanged, for the list kept with a reception.
QByteArray listsOf(const ReturnComparison& comparison)
{
    QJsonArray rows;
    int kind = 0;
    forEachComparedList(comparison.rows, [&](const auto& list) {
        for (const auto& row : list) {
            const bool isNew = row.arrival == Arrival::New && row.take;
            if (row.problem.isEmpty() && (row.arrival == Arrival::Unchanged || isNew))
                continue;
            rows.append(
                QJsonArray{kind, row.key(), static_cast<int>(row.arrival), row.take, row.problem});
        }
        ++kind;
    });
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

QByteArray packed(const QByteArray& bytes)
{
    return qCompress(bytes, 1);
}

ScoreNote noteOf(const ReportedScore& row)
{
    ScoreNote note;
    note.reason = row.reason;
    note.explanation = row.explanation;
    note.evidence = row.evidence;
    note.evidencePartial = row.evidencePartial;
    return note;
}

/// The scores of one return, into the editor of all. A sheet none of whose cells is taken is received all
/// the same: one cell it keeps is looked at, and nothing depends on whether that may be.
Result<void> takeScores(SheetEditor& editor, const ReportReader& reader,
                        const ReturnComparison& comparison)
{
    const IncomingReturn& from = comparison.incoming;
    Cell cell{from.plan, from.unit, Round::Self, {}};
    bool refused = false;
    bool touched = false;
    const ComparedRow<ReportedScore>* kept = nullptr;
    for (const auto& row : comparison.rows.scores) {
        refused = refused || !row.problem.isEmpty();
        if (!row.problem.isEmpty())
            continue;
        if (row.arrival == Arrival::Unchanged || !row.take) {
            kept = row.council ? &row : kept;
            continue;
        }
        cell.criterion = reader.criterion(row.key());
        const ReportedScore after = row.taken.value_or(ReportedScore{});
        THIDUA_TRY(editor.set(cell, after.entry));
        const ScoreNote note = noteOf(after);
        if ((row.council && !noteOf(*row.council).isEmpty()) || !note.isEmpty())
            THIDUA_TRY(editor.setNote(cell, note, false));
        touched = true;
    }
    if (!touched && kept) {
        cell.criterion = reader.criterion(kept->key());
        (void)editor.set(cell, kept->council->entry);
    }
    if (refused)
        editor.refuse(from.unit, Round::Self);
    return {};
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
    return desk;
}

Result<bool> ReturnDesk::appraisalBegan(UnitId unit) const
{
    const PlanBook& book = m_reader.book();
    THIDUA_ASSIGN(self, m_ledger->sheet(book.plan.id, unit, Round::Self));
    if (self && self->state == SheetState::Returned)
        return false; // it was sent back to be changed
    if (self && self->state > SheetState::Received)
        return true;
    for (const Round round : {Round::Cross, Round::Appraisal, Round::Council}) {
        if (!book.rules.has(round))
            continue;
        THIDUA_ASSIGN(sheet, m_ledger->sheet(book.plan.id, unit, round));
        if (sheet)
            return true;
    }
    return false;
}

Result<void> ReturnDesk::judgeScores(UnitId unit,
                                     std::vector<ComparedRow<ReportedScore>>& rows) const
{
    THIDUA_ASSIGN(began, appraisalBegan(unit));
    // Tried as typing would do it, and thrown away: what refuses a cell there refuses it here.
    SheetEditor trial(*m_ledger, m_reader.sharedBook(), Action::ReceiveReturns, {});
    Cell cell{m_reader.book().plan.id, unit, Round::Self, {}};
    for (auto& row : rows) {
        if (row.arrival == Arrival::Unchanged)
            continue;
        cell.criterion = m_reader.criterion(row.key());
        if (!cell.criterion) {
            row.problem = ReturnDeskText::tr("The score table no longer has the criterion %1. The "
                                             "score of the unit is kept with the return.")
                              .arg(row.key());
            continue;
        }
        const auto tried = trial.set(cell, row.taken ? row.taken->entry : std::nullopt);
        if (!tried)
            row.problem = tried.error().message;
        if (began && row.arrival != Arrival::Conflict) {
            row.arrival = Arrival::Conflict;
            row.take = false;
        }
    }
    return {};
}

template<class Row>
void ReturnDesk::judge(const IncomingReturn& incoming, std::vector<ComparedRow<Row>>& rows) const
{
    for (auto& row : rows) {
        if (row.arrival == Arrival::Unchanged)
            continue;
        const auto change = changeOf(incoming, row);
        if (!change)
            row.problem = change.error().message;
    }
}

Result<ReturnComparison> ReturnDesk::compare(IncomingReturn incoming) const
{
    THIDUA_ASSIGN(council, m_reader.read(incoming.unit));
    ReturnComparison comparison;
    comparison.rows = compareReports(incoming.base, council, incoming.report);
    THIDUA_TRY(judgeScores(incoming.unit, comparison.rows.scores));
    judge(incoming, comparison.rows.steps);
    judge(incoming, comparison.rows.figures);
    judge(incoming, comparison.rows.promises);
    judge(incoming, comparison.rows.initiatives);
    judge(incoming, comparison.rows.words);
    judge(incoming, comparison.rows.files);
    comparison.incoming = std::move(incoming);
    return comparison;
}

Result<void> ReturnDesk::takeRows(const ReturnComparison& comparison, ChangeSet& change) const
{
    std::optional<Error> error;
    forEachComparedList(comparison.rows, [&](const auto& list) {
        using Row = std::remove_cvref_t<decltype(*list.front().unit)>;
        if constexpr (!std::is_same_v<Row, ReportedScore>) {
            for (const auto& row : list) {
                if (!row.take || !row.problem.isEmpty() || error)
                    continue;
                auto taken = changeOf(comparison.incoming, row);
                if (taken)
                    change.append(*taken);
                else
                    error = taken.error();
            }
        }
    });
    return error ? fail(*error) : Result<void>();
}

Result<ChangeSet> ReturnDesk::adopt(const ReturnComparison& comparison) const
{
    SheetEditor editor(*m_ledger, m_reader.sharedBook(), Action::EditReport,
                       {comparison.incoming.unitName});
    THIDUA_TRY(takeScores(editor, m_reader, comparison));
    THIDUA_ASSIGN(change, editor.finish());
    THIDUA_TRY(takeRows(comparison, change));
    return std::move(change);
}

Result<ChangeSet> ReturnDesk::receive(const std::vector<ReturnComparison>& returns,
                                      const Stamp& stamp) const
{
    const QStringList words{QString::number(returns.size()),
                            returns.size() == 1 ? returns.front().incoming.unitName : QString()};
    SheetEditor editor(*m_ledger, m_reader.sharedBook(), Action::ReceiveReturns, words);
    editor.setState(SheetState::Received, stamp);
    for (const ReturnComparison& comparison : returns)
        THIDUA_TRY(takeScores(editor, m_reader, comparison));
    THIDUA_ASSIGN(change, editor.finish());
    for (const ReturnComparison& comparison : returns) {
        const IncomingReturn& from = comparison.incoming;
        THIDUA_TRY(takeRows(comparison, change));
        Reception row = from.reception;
        row.id = m_ledger->newId<RowId>();
        row.plan = from.plan;
        row.unit = from.unit;
        row.receivedBy = stamp.who;
        if (!row.receivedOn.isValid())
            row.receivedOn = stamp.at.toLocalTime().date();
        THIDUA_ASSIGN(due, returnDeadline(*m_ledger, m_reader.book(), from.unit, row.receivedOn));
        row.due = due;
        const ReturnCounts counts = comparison.counts();
        row.total = counts.total;
        row.added = counts.added;
        row.changed = counts.changed;
        row.unchanged = counts.unchanged;
        row.rejected = counts.rejected;
        row.content = change.keep(packed(from.content));
        row.lists = change.keep(packed(listsOf(comparison)));
        change.insert(row);
    }
    return std::move(change);
}

Result<std::optional<Reception>> lastReception(const Ledger& ledger, PlanId plan, UnitId unit)
{
    THIDUA_ASSIGN(rows,
                  ledger.rows<Reception>("plan = ? AND unit = ? ORDER BY id DESC LIMIT 1",
                                         {toValue(plan), toValue(unit)}));
    return rows.empty() ? std::optional<Reception>() : std::optional(rows.front());
}

Result<QDate> returnDeadline(const Ledger& ledger, const PlanBook& book, UnitId unit, QDate day)
{
    const Milestone* next = nullptr;
    for (const Milestone& milestone : book.milestones) {
        if (milestone.kind != MilestoneKind::Report || !milestone.lastDay().isValid())
            continue;
        const bool isOver = milestone.lastDay() < day;
        const bool nextIsOver = next && next->lastDay() < day;
        if (!next || (nextIsOver && (!isOver || milestone.lastDay() > next->lastDay()))
            || (!isOver && milestone.lastDay() < next->lastDay()))
            next = &milestone;
    }
    if (!next)
        return QDate();
    THIDUA_ASSIGN(extension, ledger.find<Extension>({toValue(next->id), toValue(unit)}));
    return extension ? std::max(extension->until, next->lastDay()) : next->lastDay();
}

} // namespace thidua::actions
