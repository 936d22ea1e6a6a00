// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/sessionprivate.h"

#include "core/session/check.h"
#include "core/session/detail.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct Sessions {
    Q_DECLARE_TR_FUNCTIONS(Sessions)
};

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
    entry.undoable = number > *step && entry.action != Action::CreateLedger && !stays(entry.action);
    return entry;
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
        entry.undoable =
            entry.number > *step && entry.action != Action::CreateLedger && !stays(entry.action);
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
