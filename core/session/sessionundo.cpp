// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/sessionprivate.h"

#include "core/session/dependents.h"
#include "core/session/undoguard.h"

#include <QCoreApplication>
#include <algorithm>

// Undo and redo: the inverse of an entry is written as an entry of its own.

namespace thidua {

namespace {

struct SessionUndo {
    Q_DECLARE_TR_FUNCTIONS(SessionUndo)
};

std::vector<qint64> targetsOf(const HistoryRow& row)
{
    std::vector<qint64> targets{row.undoes};
    const auto also = decodeNumbers(row.also);
    targets.insert(targets.end(), also.begin(), also.end());
    return targets;
}

/// Why an entry is not undone.
tl::unexpected<Error> notUndoable(const HistoryEntry& entry)
{
    return fail(
        ErrorCode::Refused,
        stays(entry.action)
            ? SessionUndo::tr("Entry %1 made files that have left this computer; what answers them "
                              "must be known. It is not undone.")
                  .arg(entry.number)
            : SessionUndo::tr("Entry %1 was made by an older version of the program; it can be "
                              "read, not undone.")
                  .arg(entry.number));
}

/// The arguments of an undo or redo: the entry it is about, its action and its own arguments.
QStringList argumentsAbout(const HistoryEntry& entry)
{
    return QStringList{QString::number(entry.number),
                       QString::number(static_cast<int>(entry.action))}
    + entry.arguments;
}

} // namespace

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
        line.emplace(std::max<qint64>(*step, 1) + 1, [this](qint64 number) {
            const auto found = history->rows(number + 1, 1);
            return found && !found->empty() && stays(static_cast<Action>(found->front().action));
        });
        for (const HistoryRow& row : *rows)
            line->takeBack(row.number, static_cast<Action>(row.action), targetsOf(row));
    }
    line->extendTo(*last);
    return &*line;
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
        return fail(ErrorCode::NotFound, SessionUndo::tr("There is nothing to undo."));
    const qint64 number = (*line)->nextUndo();
    auto done = takeBack(number, number, Action::Undo, {});
    if (done)
        return done;
    // Undo passes over what stays; where that rests on this entry, say so.
    const auto later = dependents(number);
    if (later && !later->empty() && stays(later->front().action))
        return notUndoable(later->front());
    return done;
}

Result<qint64> Session::redo()
{
    const auto line = d->undoLine();
    if (!line)
        return fail(line.error());
    const qint64 number = (*line)->nextRedo();
    if (number == 0)
        return fail(ErrorCode::NotFound, SessionUndo::tr("There is nothing to redo."));
    return takeBack(number, (*line)->targetsOf(number).front(), Action::Redo, {});
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
    const auto line = d->undoLine();
    if (!line)
        return fail(line.error());
    if (number != (*line)->nextUndo() && number != (*line)->nextRedo()) {
        auto checked = UndoGuard(*d->database, *d->ledger).checked(std::move(change));
        if (!checked)
            return fail(std::move(checked).error());
        change = std::move(*checked);
    }
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
    const auto rests = UndoGuard(*d->database, *d->ledger).sheetsUnfrozenBy(change->inverse());
    if (!rests)
        return fail(rests.error());
    if (!isReadOnly() && rests->empty()) {
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
    touched.addSheets(*rests);
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
        return notUndoable(*entry);
    if (entry->undone)
        return fail(ErrorCode::Refused,
                    SessionUndo::tr("Entry %1 has been taken back already.").arg(number));
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
        return fail(
            ErrorCode::Conflict,
            SessionUndo::tr("Later entries changed what entry %1 wrote; nothing was undone. "
                            "Undo these too, or leave it:")
                    .arg(number)
                + u'\n' + lines.join(u'\n'));
    }
    std::vector<qint64> also;
    for (const HistoryEntry& each : *later) {
        if (!each.undoable)
            return notUndoable(each);
        also.push_back(each.number);
    }
    return takeBack(number, number, Action::Undo, also);
}

} // namespace thidua
