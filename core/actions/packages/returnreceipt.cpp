// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/receptionrecord.h"
#include "core/actions/packages/returndesk.h"
#include "core/actions/scoring/sheeteditor.h"
#include "core/base/text.h"
#include "core/domain/plan/deadline.h"
#include "core/storage/packageentities.h"
#include "core/storage/readsnapshot.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

// Returns as one step: what is taken of them, and what is kept of each.

namespace thidua::actions {

namespace {

struct ReturnReceiptText {
    Q_DECLARE_TR_FUNCTIONS(ReturnReceiptText)
};

/// Whether a return has anything to write: a new one always, one received before when somebody decided since.
Result<bool> saysMore(const Ledger& ledger, const ReturnComparison& comparison)
{
    if (!comparison.incoming.isReopened())
        return true;
    Reception reception = comparison.incoming.reception;
    THIDUA_ASSIGN(record, receptionRecord(ledger, reception));
    const std::vector<ReceptionLine> before = record.lines;
    settle(comparison.rows, {}, record, reception);
    return record.lines != before;
}

using Told = std::vector<const ReturnComparison*>;

Result<Told> sayingMore(const Ledger& ledger, const std::vector<ReturnComparison>& returns)
{
    Told told;
    for (const ReturnComparison& comparison : returns) {
        THIDUA_ASSIGN(more, saysMore(ledger, comparison));
        if (more)
            told.push_back(&comparison);
    }
    return told;
}

/// Whose returns they are, for history: how many, the only one's name, whether they were received before, the
/// rows taken, and the first names of several.
QStringList wordsOf(const Told& returns)
{
    constexpr qsizetype kNamed = 3;
    int taken = 0;
    QStringList names;
    for (const ReturnComparison* one : returns) {
        const ReturnCounts counts = one->counts();
        taken += counts.added + counts.changed;
        if (names.size() < kNamed)
            names.append(one->incoming.unitName);
    }
    const bool again = std::ranges::all_of(
        returns, [](const ReturnComparison* one) { return one->incoming.isReopened(); });
    QStringList words{QString::number(returns.size()),
                      returns.size() == 1 ? names.front() : QString(),
                      again ? QStringLiteral("decided") : QString(), QString::number(taken)};
    return returns.size() > 1 ? words + names : words;
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
/// the same: one cell it keeps is looked at, the first that may be as it is. A unit that changed its bloc has
/// cells of the bloc before, too.
Result<void> takeScores(SheetEditor& editor, const ReportReader& reader,
                        const ReturnComparison& comparison)
{
    const IncomingReturn& from = comparison.incoming;
    Cell cell{from.plan, from.unit, Round::Self, {}};
    bool refused = false;
    bool touched = false;
    static const ReportedScore kNone;
    std::vector<const ComparedRow<ReportedScore>*> kept;
    for (const auto& row : comparison.rows.scores) {
        refused = refused || !row.problem.isEmpty() || row.isLeft();
        if (!row.problem.isEmpty())
            continue;
        if (row.arrival == Arrival::Unchanged || !row.take) {
            if (row.council)
                kept.push_back(&row);
            continue;
        }
        cell.criterion = reader.criterion(row.key());
        const ReportedScore& after = row.taken ? *row.taken : kNone;
        THIDUA_TRY(editor.set(cell, after.entry));
        const ScoreNote note = noteOf(after);
        if ((row.council && !noteOf(*row.council).isEmpty()) || !note.isEmpty())
            THIDUA_TRY(editor.setNote(cell, note, false));
        touched = true;
    }
    for (size_t i = 0; i < kept.size() && !touched; ++i) {
        cell.criterion = reader.criterion(kept[i]->key());
        touched = editor.set(cell, kept[i]->council->entry).has_value();
    }
    if (refused)
        editor.refuse(from.unit, Round::Self);
    return {};
}

template<class Row>
const ComparedRow<Row>& withFreeCode(const ComparedRow<Row>& row, std::set<QString>&)
{
    return row;
}

/// The row without a code that another initiative of the same step has already.
ComparedRow<ReportedInitiative> withFreeCode(ComparedRow<ReportedInitiative> row,
                                             std::set<QString>& codes)
{
    const QString code = row.taken ? cleaned(row.taken->code).toCaseFolded() : QString();
    if (!code.isEmpty() && !codes.insert(code).second)
        row.taken->code.clear();
    return row;
}

/// A milestone a unit reports for: its last day, and what became of it with the unit's extension.
struct AskedDay {
    MilestoneId milestone;
    QDate last;
    QDate due;
};

/// What a unit has sent: for which milestone, and its deadline on the day it came.
struct SentReturn {
    MilestoneId milestone; ///< null: an earlier version did not keep it
    QDate due;
};

Result<std::vector<SentReturn>> sentReturns(const Ledger& ledger, const std::vector<Value>& mine)
{
    THIDUA_ASSIGN(receptions, ledger.rows<Reception>("plan = ? AND unit = ?", mine));
    std::vector<SentReturn> sent;
    for (const Reception& reception : receptions) {
        THIDUA_ASSIGN(head, receptionHead(ledger, reception));
        sent.push_back({head.milestone, reception.due});
    }
    return sent;
}

/// Whether the unit has sent something for a milestone, whatever became of its day since. Where only the
/// deadline of the day it came on is known, that one tells.
bool isAnswered(const AskedDay& asked, const std::vector<AskedDay>& all,
                const std::vector<SentReturn>& sent)
{
    return std::ranges::any_of(sent, [&](const SentReturn& one) {
        const auto same = std::ranges::find(all, one.milestone, &AskedDay::milestone);
        if (one.milestone && same != all.end())
            return one.milestone == asked.milestone;
        const bool stands = std::ranges::find(all, one.due, &AskedDay::due) != all.end();
        return stands ? one.due == asked.due : one.due.isValid() && one.due >= asked.last;
    });
}

} // namespace

Result<void> ReturnDesk::takeRows(const ReturnComparison& comparison, std::set<QString>& codes,
                                  ChangeSet& change) const
{
    std::optional<Error> error;
    forEachComparedList(comparison.rows, [&](const auto& list) {
        using Row = std::remove_cvref_t<decltype(*list.front().unit)>;
        if constexpr (!std::is_same_v<Row, ReportedScore>) {
            for (const auto& row : list) {
                if (!row.take || !row.problem.isEmpty() || error)
                    continue;
                auto taken = changeOf(comparison.incoming, withFreeCode(row, codes));
                if (taken)
                    change.append(std::move(*taken));
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
    std::set<QString> codes;
    THIDUA_TRY(takeRows(comparison, codes, change));
    return std::move(change);
}

Result<void> ReturnDesk::checkReturns(const std::vector<ReturnComparison>& returns) const
{
    std::set<UnitId> units;
    qint64 bytes = 0;
    for (const ReturnComparison& comparison : returns) {
        const IncomingReturn& from = comparison.incoming;
        if (from.plan != m_reader.book().plan.id)
            return fail(
                ErrorCode::Refused,
                ReturnReceiptText::tr("%1 answers the form of another plan. Receive it there.")
                    .arg(from.reception.file));
        if (!units.insert(from.unit).second)
            return fail(
                ErrorCode::Refused,
                ReturnReceiptText::tr("There are two returns of %1. Receive one, then compare "
                                      "the other with what it changed.")
                    .arg(from.unitName));
        for (const auto& [hash, size] : from.files)
            bytes += size;
    }
    if (bytes > kMostFileBytes)
        return fail(
            ErrorCode::Refused,
            ReturnReceiptText::tr("These returns bring %1 MB of files; one step holds %2 MB. "
                                  "Receive fewer of them at once.")
                .arg(bytes >> 20)
                .arg(kMostFileBytes >> 20));
    return {};
}

Result<Reception> ReturnDesk::receptionOf(const ReturnComparison& comparison, const Stamp& stamp,
                                          ChangeSet& change) const
{
    const IncomingReturn& from = comparison.incoming;
    Reception row = from.reception;
    row.id = m_ledger->newId<RowId>();
    row.plan = from.plan;
    row.unit = from.unit;
    row.receivedBy = stamp.who;
    if (!row.receivedOn.isValid())
        row.receivedOn = stamp.at.toLocalTime().date();
    THIDUA_ASSIGN(asked, askedReturn(*m_ledger, m_reader.book(), from.unit, row.receivedOn));
    row.due = asked.due;
    const ReturnCounts counts = comparison.counts();
    row.total = counts.total;
    row.added = counts.added;
    row.changed = counts.changed;
    row.unchanged = counts.unchanged;
    row.rejected = counts.rejected;
    row.content = change.keep(from.content);
    THIDUA_ASSIGN(earlier, followedRecord(*m_ledger, from));
    ReceptionRecord record = recordOf(comparison, earlier);
    record.milestone = asked.milestone;
    if (record.notTaken() > 0 && !from.start.isEmpty())
        record.start = change.keep(qCompress(from.start, 1));
    row.lists = change.keep(packRecord(record));
    if (!from.manifest.isEmpty())
        change.keep(from.manifest);
    for (const auto& [hash, size] : from.files) {
        THIDUA_ASSIGN(bytes, from.fileBytes(hash));
        if (change.keep(bytes) != hash)
            return fail(
                ErrorCode::Corrupt,
                ReturnReceiptText::tr("A file in %1 was changed since it was compared. Choose "
                                      "the return again.")
                    .arg(row.file));
    }
    return row;
}

Result<void> ReturnDesk::settle(const ReturnComparison& comparison, const Stamp& stamp,
                                ChangeSet& change) const
{
    const Reception& before = comparison.incoming.reception;
    Reception after = before;
    THIDUA_ASSIGN(record, receptionRecord(*m_ledger, before));
    const std::vector<ReceptionLine> lines = record.lines;
    actions::settle(comparison.rows, stamp, record, after);
    if (record.lines == lines)
        return {}; // as it was kept, in whatever way that was written
    after.lists = change.keep(packRecord(record));
    change.update(before, after);
    return {};
}

Result<ChangeSet> ReturnDesk::receive(const std::vector<ReturnComparison>& returns,
                                      const Stamp& stamp,
                                      const std::function<bool(int done, int all)>& progress) const
{
    THIDUA_TRY(checkReturns(returns));
    const ReadSnapshot snapshot(*m_ledger);
    THIDUA_ASSIGN(told, sayingMore(*m_ledger, returns));
    if (told.empty())
        return ChangeSet();
    const auto tell = [&](int done) -> Result<void> {
        if (!progress || progress(done, static_cast<int>(told.size())))
            return {};
        return fail(ErrorCode::Cancelled,
                    ReturnReceiptText::tr("Stopped. Nothing was written to the ledger."));
    };
    SheetEditor editor(*m_ledger, m_reader.sharedBook(), Action::ReceiveReturns, wordsOf(told));
    editor.setState(SheetState::Received, stamp);
    for (const ReturnComparison* comparison : told) {
        const IncomingReturn& from = comparison->incoming;
        THIDUA_TRY(tell(0));
        THIDUA_TRY(takeScores(editor, m_reader, *comparison));
        // What a unit was asked to change comes with another return.
        if (from.isReopened() && m_returned.contains(from.unit))
            editor.refuse(from.unit, Round::Self);
    }
    THIDUA_ASSIGN(change, editor.finish());
    std::set<QString> codes;
    int done = 0;
    for (const ReturnComparison* comparison : told) {
        THIDUA_TRY(tell(done++));
        THIDUA_TRY(takeRows(*comparison, codes, change));
        if (comparison->incoming.isReopened()) {
            THIDUA_TRY(settle(*comparison, stamp, change));
            continue;
        }
        THIDUA_ASSIGN(reception, receptionOf(*comparison, stamp, change));
        change.insert(reception);
    }
    if (change.rows().size() > ChangeSet::kMaximumRows)
        return fail(
            ErrorCode::Refused,
            ReturnReceiptText::tr("These returns change %1 rows together; one step holds %2. "
                                  "Receive fewer of them at once.")
                .arg(change.rows().size())
                .arg(ChangeSet::kMaximumRows));
    return std::move(change);
}

Result<std::optional<Reception>> lastReception(const Ledger& ledger, PlanId plan, UnitId unit)
{
    THIDUA_ASSIGN(rows,
                  ledger.rows<Reception>("plan = ? AND unit = ? ORDER BY id DESC LIMIT 1",
                                         {toValue(plan), toValue(unit)}));
    return rows.empty() ? std::optional<Reception>() : std::optional(rows.front());
}

Result<AskedReturn> askedReturn(const Ledger& ledger, const PlanBook& book, UnitId unit, QDate day)
{
    const std::vector<Value> mine{toValue(book.plan.id), toValue(unit)};
    std::vector<AskedDay> days;
    for (const Milestone& milestone : returnMilestones(book.milestones)) {
        THIDUA_ASSIGN(extension, ledger.find<Extension>({toValue(milestone.id), toValue(unit)}));
        const QDate last = milestone.lastDay();
        days.push_back({milestone.id, last, extension ? std::max(extension->until, last) : last});
    }
    std::ranges::stable_sort(days, {}, &AskedDay::due);
    if (days.empty())
        return AskedReturn();
    if (days.size() == 1)
        return AskedReturn{days.front().milestone, days.front().due};
    THIDUA_ASSIGN(forms, ledger.rows<Form>("plan = ? AND unit = ? ORDER BY number LIMIT 1", mine));
    THIDUA_ASSIGN(sent, sentReturns(ledger, mine));
    // The first one: another form for a lost stick asks for nothing new.
    const QDate issued = forms.empty() ? QDate() : forms.front().issuedAt.toLocalTime().date();
    for (const AskedDay& asked : days) {
        const bool owed = issued.isValid() && issued <= day && asked.due >= issued
            && !isAnswered(asked, days, sent);
        if (asked.due >= day || owed)
            return AskedReturn{asked.milestone, asked.due};
    }
    return AskedReturn{days.back().milestone, days.back().due};
}

Result<QDate> returnDeadline(const Ledger& ledger, const PlanBook& book, UnitId unit, QDate day)
{
    THIDUA_ASSIGN(asked, askedReturn(ledger, book, unit, day));
    return asked.due;
}

} // namespace thidua::actions
