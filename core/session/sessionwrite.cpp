// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/sessionprivate.h"

#include "core/session/detail.h"
#include "core/storage/blobs.h"

#include <QCoreApplication>
#include <algorithm>

// How one step gets into the file: rows, recomputed sheets and the history entry in one transaction.

namespace thidua {

namespace {

struct SessionWrite {
    Q_DECLARE_TR_FUNCTIONS(SessionWrite)
};

constexpr size_t kMostNamedSheets = 1'000;
constexpr size_t kMostNamedConflicts = 10;

} // namespace

Result<Session::Private::Written> Session::Private::write(const ChangeSet& change, qint64 undoes,
                                                          std::vector<qint64> also)
{
    if (database->isReadOnly())
        return fail(
            ErrorCode::ReadOnly,
            SessionWrite::tr(
                "This ledger is open read-only; nothing was changed. Open it for writing first."));
    if (change.rows().size() > ChangeSet::kMaximumRows)
        return fail(
            ErrorCode::Refused,
            SessionWrite::tr(
                "One step may change at most %1 rows; this one has %2. Import in smaller parts.")
                .arg(ChangeSet::kMaximumRows)
                .arg(change.rows().size()));
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return fail(std::move(transaction).error());
    AffectedSheets affected(*database, *ledger);
    auto written = writeRows(change, undoes, also, affected);
    auto done = written ? transaction->commit() : Result<void>();
    if (!written || !done) {
        transaction->rollback();
        history->forgetLast();
        ledger->forget({});
        storedIdMark = 0;
        return fail(written ? done.error() : written.error());
    }
    if (line && undoes != 0) {
        also.insert(also.begin(), undoes);
        line->takeBack(written->number, change.action(), also);
    }
    if (writeAheadLog)
        idle.start();
    return written;
}

Result<Session::Private::Written> Session::Private::writeRows(const ChangeSet& change,
                                                              qint64 undoes,
                                                              const std::vector<qint64>& also,
                                                              AffectedSheets& affected)
{
    for (const auto& [hash, bytes] : change.kept())
        THIDUA_TRY(storeBlob(*database, hash, bytes));
    std::vector<RowConflict> conflicts;
    for (const RowChange& row : change.rows()) {
        THIDUA_TRY(writer->write(row, conflicts));
        if (conflicts.empty())
            THIDUA_TRY(affected.note(row));
    }
    if (!conflicts.empty())
        return conflictError(conflicts);
    if (!affected.plans().empty())
        ledger->forget(affected.plans());
    auto sheets = affected.sheets();
    if (!sheets)
        return fail(std::move(sheets).error());
    THIDUA_TRY(checkCriteria(change, *sheets));
    for (const Sheet& sheet : *sheets)
        THIDUA_TRY(recompute(sheet));
    THIDUA_TRY(storeIdMark());

    HistoryRow row;
    row.at = options.clock().toMSecsSinceEpoch();
    row.name = options.actor.name;
    row.account = options.actor.account;
    row.host = options.actor.host;
    row.action = static_cast<qint64>(change.action());
    row.arguments = change.arguments().join(kArgumentEnd);
    row.undoes = undoes;
    row.also = encodeNumbers(also);
    row.rowCount = static_cast<qint64>(change.rows().size());
    row.change = encodeChange(change.rows());
    const auto number = history->append(std::move(row));
    if (!number)
        return fail(number.error());
    return Written{*number, summaryOf(change.action(), affected, *sheets)};
}

Result<bool> Session::Private::isScored(CriterionId criterion, PlanId plan) const
{
    for (const char* sql :
         {"SELECT 1 FROM sheet s WHERE s.plan = ?1 AND EXISTS"
          " (SELECT 1 FROM score x WHERE x.sheet = s.id AND x.criterion = ?2) LIMIT 1",
          "SELECT 1 FROM sheet s WHERE s.plan = ?1 AND EXISTS"
          " (SELECT 1 FROM score_note x WHERE x.sheet = s.id AND x.criterion = ?2) LIMIT 1"}) {
        auto statement = database->prepare(sql);
        if (!statement)
            return fail(std::move(statement).error());
        statement->bind(plan.value).bind(criterion.value);
        const auto row = statement->step();
        if (!row || *row)
            return row;
    }
    return false;
}

Result<void> Session::Private::checkCriteria(const ChangeSet& change,
                                             const std::vector<Sheet>& sheets) const
{
    QHash<qint64, const PlanBook*> books;
    for (const Sheet& sheet : sheets) {
        const auto book = ledger->book(sheet.plan);
        if (!book)
            return fail(book.error());
        books.insert(sheet.id.value, book->get());
    }
    for (const RowChange& row : change.rows()) {
        if (row.table == Entity<Score>::table && row.kind == ChangeKind::Insert) {
            const PlanBook* book = books.value(integerOf(row.key[0]));
            const CriterionId criterion{integerOf(row.key[1])};
            if (book && book->problem.isEmpty() && book->table.indexOf(criterion) < 0)
                return fail(
                    ErrorCode::Conflict,
                    SessionWrite::tr("A score belongs to criterion %1, which the plan does not "
                                     "have; nothing was "
                                     "written. Read the data again and repeat.")
                        .arg(criterion.value));
        }
        if (row.table == Entity<Criterion>::table && row.kind == ChangeKind::Remove) {
            const auto plan =
                std::find_if(row.fields.begin(), row.fields.end(), [](const FieldChange& field) {
                    return field.field == fieldIndex(&Criterion::plan);
                });
            const auto scored =
                isScored(CriterionId{integerOf(row.key[0])},
                         PlanId{plan == row.fields.end() ? 0 : integerOf(plan->before)});
            if (!scored)
                return fail(scored.error());
            if (*scored)
                return fail(
                    ErrorCode::Conflict,
                    SessionWrite::tr("A criterion that is to be removed has scores; nothing "
                                     "was written. Clear its "
                                     "scores first."));
        }
    }
    return {};
}

Result<void> Session::Private::recompute(const Sheet& sheet)
{
    auto evaluation = ledger->evaluation(sheet);
    if (!evaluation)
        return fail(std::move(evaluation).error());
    return storeResult(*database, evaluation->result);
}

Result<void> Session::Private::storeIdMark()
{
    const qint64 mark = ledger->idMark();
    if (mark == storedIdMark)
        return {};
    auto statement =
        database->prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('next_id', ?)");
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(mark);
    THIDUA_TRY(statement->run());
    storedIdMark = mark;
    return {};
}

std::shared_ptr<const ChangeSummary> Session::Private::summaryOf(
    Action action, const AffectedSheets& affected, const std::vector<Sheet>& recomputed) const
{
    auto summary = std::make_shared<ChangeSummary>();
    summary->action = action;
    summary->plans = affected.plans();
    summary->sheets = affected.namedSheets();
    for (const Sheet& sheet : recomputed)
        summary->sheets.push_back(sheet.id);
    std::sort(summary->sheets.begin(), summary->sheets.end());
    summary->sheets.erase(std::unique(summary->sheets.begin(), summary->sheets.end()),
                          summary->sheets.end());
    summary->units = affected.units();
    summary->settings = affected.settings();
    summary->movements = affected.movements();
    summary->everything = summary->sheets.size() > kMostNamedSheets;
    return summary;
}

tl::unexpected<Error> Session::Private::conflictError(
    const std::vector<RowConflict>& conflicts) const
{
    QStringList lines;
    for (const RowConflict& conflict : conflicts)
        lines += describeConflict(*ledger, conflict);
    QStringList shown = lines.mid(0, kMostNamedConflicts);
    if (lines.size() > shown.size())
        shown +=
            SessionWrite::tr("and %n more", nullptr, static_cast<int>(lines.size() - shown.size()));
    return fail(
        ErrorCode::Conflict,
        SessionWrite::tr(
            "The ledger was changed in the meantime; nothing was written. Look at these again:")
            + u'\n' + shown.join(u'\n'),
        lines.join(u'\n'));
}

} // namespace thidua
