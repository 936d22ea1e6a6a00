// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/sessionprivate.h"

#include "core/session/check.h"
#include "core/session/dependents.h"
#include "core/session/detail.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua {

namespace {

struct Sessions {
    Q_DECLARE_TR_FUNCTIONS(Sessions)
};

constexpr QChar kArgumentEnd(0x1f);
constexpr size_t kMostNamedSheets = 1'000;
constexpr size_t kMostNamedConflicts = 10;

HistoryEntry entryOf(const HistoryRow& row)
{
    HistoryEntry entry;
    entry.number = row.number;
    entry.at = QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC);
    entry.actor = {row.name, row.account, row.host};
    entry.action = static_cast<Action>(row.action);
    entry.arguments = row.arguments.isEmpty() ? QStringList() : row.arguments.split(kArgumentEnd);
    entry.undoes = row.undoes;
    entry.rowCount = static_cast<int>(row.rowCount);
    return entry;
}

std::vector<qint64> targetsOf(const HistoryRow& row)
{
    std::vector<qint64> targets{row.undoes};
    const auto also = decodeNumbers(row.also);
    targets.insert(targets.end(), also.begin(), also.end());
    return targets;
}

/// The arguments of an undo or redo: the entry it is about, its action and its own arguments.
QStringList argumentsAbout(const HistoryEntry& entry)
{
    return QStringList{QString::number(entry.number),
                       QString::number(static_cast<int>(entry.action))}
    + entry.arguments;
}

} // namespace

Session::Session(std::unique_ptr<Private> priv) : d(std::move(priv))
{
    d->idle.setSingleShot(true);
    d->idle.setInterval(Private::kIdleMilliseconds);
    connect(&d->idle, &QTimer::timeout, this,
            [this] { (void)d->database->execute("PRAGMA wal_checkpoint(TRUNCATE)"); });
}

Session::~Session()
{
    d->close();
}

const Ledger& Session::ledger() const
{
    return *d->ledger;
}
const QString& Session::path() const
{
    return d->path;
}
bool Session::isReadOnly() const
{
    return d->database->isReadOnly();
}
const Actor& Session::actor() const
{
    return d->options.actor;
}
void Session::setActor(Actor actor)
{
    d->options.actor = std::move(actor);
}
QDateTime Session::now() const
{
    return d->options.clock();
}

QDateTime Session::lastSaved() const
{
    const auto at = d->history->lastTime();
    return at && *at > 0 ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC) : QDateTime();
}

Result<qint64> Session::apply(const ChangeSet& change)
{
    if (change.isEmpty())
        return 0;
    auto written = d->write(change, 0, {});
    if (!written)
        return fail(std::move(written).error());
    emit changed(written->summary);
    return written->number;
}

Result<UndoLine*> Session::Private::undoLine() const
{
    const auto last = history->lastNumber();
    if (!last)
        return fail(last.error());
    if (!line) {
        const auto step = history->lastSchemaStep();
        if (!step)
            return fail(step.error());
        const auto rows = history->takingBack();
        if (!rows)
            return fail(rows.error());
        // The first entry only says that the ledger was made.
        line.emplace(std::max<qint64>(*step, 1) + 1);
        for (const HistoryRow& row : *rows)
            line->takeBack(row.number, static_cast<Action>(row.action), targetsOf(row));
    }
    line->extendTo(*last);
    return &*line;
}

Result<Session::Private::Written> Session::Private::write(const ChangeSet& change, qint64 undoes,
                                                          std::vector<qint64> also)
{
    if (database->isReadOnly())
        return fail(
            ErrorCode::ReadOnly,
            Sessions::tr(
                "This ledger is open read-only; nothing was changed. Open it for writing first."));
    if (change.rows().size() > ChangeSet::kMaximumRows)
        return fail(
            ErrorCode::Refused,
            Sessions::tr(
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
                return fail(ErrorCode::Conflict,
                            Sessions::tr("A score belongs to criterion %1, which the plan does not "
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
                return fail(ErrorCode::Conflict,
                            Sessions::tr("A criterion that is to be removed has scores; nothing "
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
            Sessions::tr("and %n more", nullptr, static_cast<int>(lines.size() - shown.size()));
    return fail(
        ErrorCode::Conflict,
        Sessions::tr(
            "The ledger was changed in the meantime; nothing was written. Look at these again:")
            + u'\n' + shown.join(u'\n'),
        lines.join(u'\n'));
}

Result<HistoryEntry> Session::Private::entry(qint64 number) const
{
    const auto row = history->row(number);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, Sessions::tr("The history has no entry %1.").arg(number));
    HistoryEntry entry = entryOf(**row);
    const auto known = undoLine();
    const auto step = history->lastSchemaStep();
    if (!known || !step)
        return fail(known ? step.error() : known.error());
    entry.undone = (*known)->isUndone(number);
    entry.undoable = number > *step && entry.action != Action::CreateLedger;
    return entry;
}

std::optional<HistoryEntry> Session::nextUndo() const
{
    const auto line = d->undoLine();
    const auto entry = line && (*line)->nextUndo() != 0 ? d->entry((*line)->nextUndo())
                                                        : fail(ErrorCode::NotFound, QString());
    return entry ? std::optional(*entry) : std::nullopt;
}

std::optional<HistoryEntry> Session::nextRedo() const
{
    const auto line = d->undoLine();
    const auto undo = line && (*line)->nextRedo() != 0 ? d->entry((*line)->nextRedo())
                                                       : fail(ErrorCode::NotFound, QString());
    const auto entry = undo ? d->entry(undo->undoes) : fail(ErrorCode::NotFound, QString());
    return entry ? std::optional(*entry) : std::nullopt;
}

Result<qint64> Session::undo()
{
    const auto line = d->undoLine();
    if (!line)
        return fail(line.error());
    if ((*line)->nextUndo() == 0)
        return fail(ErrorCode::NotFound, Sessions::tr("There is nothing to undo."));
    return takeBack((*line)->nextUndo(), (*line)->nextUndo(), Action::Undo, {});
}

Result<qint64> Session::redo()
{
    const auto line = d->undoLine();
    if (!line)
        return fail(line.error());
    const qint64 number = (*line)->nextRedo();
    if (number == 0)
        return fail(ErrorCode::NotFound, Sessions::tr("There is nothing to redo."));
    return takeBack(number, (*line)->targetsOf(number).front(), Action::Redo, {});
}

/// The first score froze its plan in the same entry. Taking that entry back would unfreeze the plan
/// under the scores entered since; a plan is opened again only with a reason.
Result<void> Session::Private::keepFrozenUnderScores(const ChangeSet& change) const
{
    const quint16 state = fieldIndex<Plan>(&Plan::state);
    qint64 leaving = 0;
    for (const RowChange& row : change.rows())
        leaving += row.table == Entity<Score>::table && row.kind == ChangeKind::Remove;
    for (const RowChange& row : change.rows()) {
        const bool unfreezes =
            row.table == Entity<Plan>::table && row.kind == ChangeKind::Update
            && std::any_of(row.fields.begin(), row.fields.end(), [&](const FieldChange& field) {
                   return field.field == state
                       && integerOf(field.after) == static_cast<qint64>(PlanState::Draft);
               });
        if (!unfreezes)
            continue;
        auto statement = database->prepare(
            "SELECT count(*) FROM score JOIN sheet ON sheet.id = score.sheet WHERE sheet.plan = ?");
        if (!statement)
            return fail(std::move(statement).error());
        statement->bind(integerOf(row.key.front()));
        const auto found = statement->step();
        if (!found)
            return fail(found.error());
        if (*found && statement->integer(0) > leaving)
            return fail(
                ErrorCode::Conflict,
                Sessions::tr(
                    "This entry began the scoring of its plan, and scores have been entered since. "
                    "Undo those first, or reopen the plan with a reason."));
    }
    return {};
}

Result<qint64> Session::takeBack(qint64 number, qint64 about, Action action,
                                 const std::vector<qint64>& also)
{
    const auto entry = d->entry(about);
    if (!entry)
        return fail(entry.error());
    ChangeSet change(action, argumentsAbout(*entry));
    std::vector<qint64> newestFirst(also.rbegin(), also.rend());
    newestFirst.push_back(number);
    for (const qint64 each : newestFirst) {
        const auto written = changeOf(each);
        if (!written)
            return fail(written.error());
        change.append(written->inverse());
    }
    if (entry->action != Action::EditPlan)
        THIDUA_TRY(d->keepFrozenUnderScores(change));
    auto written = d->write(change, number, also);
    if (!written)
        return fail(std::move(written).error());
    emit changed(written->summary);
    return written->number;
}

Result<bool> Session::Private::canTakeBack(const ChangeSet& inverse) const
{
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return fail(std::move(transaction).error());
    std::vector<RowConflict> conflicts;
    for (const RowChange& row : inverse.rows()) {
        THIDUA_TRY(writer->write(row, conflicts));
        if (!conflicts.empty())
            return false;
    }
    return !database->hasDanglingReferences();
}

Result<std::vector<HistoryEntry>> Session::dependents(qint64 number) const
{
    const auto change = changeOf(number);
    if (!change)
        return fail(change.error());
    if (!isReadOnly()) {
        const auto possible = d->canTakeBack(change->inverse());
        if (!possible)
            return fail(possible.error());
        if (*possible)
            return std::vector<HistoryEntry>();
    }
    const auto line = d->undoLine();
    const auto last = d->history->lastNumber();
    if (!line || !last)
        return fail(line ? last.error() : line.error());
    TouchedRows touched;
    touched.add(change->rows());
    std::vector<HistoryEntry> result;
    for (qint64 later = number + 1; later <= *last; ++later) {
        // What was taken back, and what took it back, cancel out.
        if ((*line)->isUndone(later) || (*line)->takesBack(later))
            continue;
        const auto rows = d->history->change(later);
        if (!rows)
            return fail(rows.error());
        if (!touched.isTouchedBy(*rows))
            continue;
        touched.add(*rows);
        const auto entry = d->entry(later);
        if (!entry)
            return fail(entry.error());
        result.push_back(*entry);
    }
    return result;
}

Result<qint64> Session::undoEntry(qint64 number, bool withDependents)
{
    const auto entry = d->entry(number);
    if (!entry)
        return fail(entry.error());
    const auto line = d->undoLine();
    if (!line)
        return fail(line.error());
    if (!entry->undoable)
        return fail(
            ErrorCode::Refused,
            Sessions::tr(
                "Entry %1 was made by an older version of the program; it can be read, not undone.")
                .arg(number));
    if (entry->undone)
        return fail(ErrorCode::Refused,
                    Sessions::tr("Entry %1 has been taken back already.").arg(number));
    if ((*line)->nextUndo() == number)
        return undo();
    if ((*line)->nextRedo() == number)
        return redo();
    const auto later = dependents(number);
    if (!later)
        return fail(later.error());
    if (!later->empty() && !withDependents) {
        QStringList lines;
        for (const HistoryEntry& each : *later)
            lines += QStringLiteral("%1. %2")
                         .arg(each.number)
                         .arg(describeAction(each.action, each.arguments));
        return fail(ErrorCode::Conflict,
                    Sessions::tr("Later entries changed what entry %1 wrote; nothing was undone. "
                                 "Undo these too, or leave it:")
                            .arg(number)
                        + u'\n' + lines.join(u'\n'));
    }
    std::vector<qint64> also;
    for (const HistoryEntry& each : *later) {
        if (!each.undoable)
            return fail(ErrorCode::Refused,
                        Sessions::tr("Entry %1 was made by an older version of the program; it can "
                                     "be read, not undone.")
                            .arg(each.number));
        also.push_back(each.number);
    }
    return takeBack(number, number, Action::Undo, also);
}

Result<std::vector<HistoryEntry>> Session::history(qint64 before, int limit) const
{
    const auto rows = d->history->rows(before, limit);
    if (!rows)
        return fail(rows.error());
    const auto line = d->undoLine();
    const auto step = d->history->lastSchemaStep();
    if (!line || !step)
        return fail(line ? step.error() : line.error());
    std::vector<HistoryEntry> entries;
    for (const HistoryRow& row : *rows) {
        HistoryEntry& entry = entries.emplace_back(entryOf(row));
        entry.undone = (*line)->isUndone(entry.number);
        entry.undoable = entry.number > *step && entry.action != Action::CreateLedger;
    }
    return entries;
}

Result<std::vector<HistoryDetail>> Session::detail(qint64 number, int limit) const
{
    const auto rows = d->history->change(number);
    if (!rows)
        return fail(rows.error());
    return describeRows(*d->ledger, *rows, limit);
}

Result<ChangeSet> Session::changeOf(qint64 number) const
{
    const auto entry = d->entry(number);
    if (!entry)
        return fail(entry.error());
    auto rows = d->history->change(number);
    if (!rows)
        return fail(std::move(rows).error());
    ChangeSet change(entry->action, entry->arguments);
    for (RowChange& row : *rows)
        change.append(std::move(row));
    return change;
}

Result<CheckReport> Session::check(const std::function<bool(int percent)>& progress) const
{
    return FileCheck(*d->database, *d->ledger, *d->history).run(progress);
}

} // namespace thidua
