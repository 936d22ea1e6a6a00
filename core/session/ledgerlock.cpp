// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/ledgerlock.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace thidua {

namespace {

struct LedgerLocks {
    Q_DECLARE_TR_FUNCTIONS(LedgerLocks)
};

constexpr int kSigningMilliseconds = 200;

/// Whether a lock file says whose it is.
bool isSigned(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString application;
    return lock.getLockInfo(&process, &host, &application);
}

QString sinceText(const QDateTime& since)
{
    const QDateTime local = since.toLocalTime();
    return local.date() == QDate::currentDate() ? local.toString(QStringLiteral("HH:mm"))
                                                : formatDateTime(since);
}

tl::unexpected<Error> locked(const QString& path)
{
    const auto holder = Session::holder(path).value_or(LedgerLock::read(path));
    const QString file = QFileInfo(path).fileName();
    if (holder.isHere())
        return fail(ErrorCode::Locked,
                    LedgerLocks::tr("“%1” has been open in another window on this machine since "
                                    "%2. Go on in that window, or open it here read-only.")
                        .arg(file, sinceText(holder.since)));
    if (holder.user.isEmpty())
        return fail(ErrorCode::Locked,
                    LedgerLocks::tr("“%1” is open on machine %2 since %3. Open it read-only, or "
                                    "wait until it is closed.")
                        .arg(file, holder.host, sinceText(holder.since)));
    return fail(ErrorCode::Locked,
                LedgerLocks::tr("“%1” is open on machine %2 by %3 since %4. Open it read-only, or "
                                "wait until it is closed.")
                    .arg(file, holder.host, holder.user, sinceText(holder.since)));
}

} // namespace

bool LockHolder::isHere() const
{
    return !host.isEmpty() && host == machineName();
}

QString LedgerLock::fileOf(const QString& path)
{
    return path + QStringLiteral(".lock");
}

Result<std::unique_ptr<LedgerLock>> LedgerLock::take(const QString& path, bool takeOver)
{
    std::unique_ptr<LedgerLock> lock(new LedgerLock(fileOf(path)));
    lock->m_lock.setStaleLockTime(0);
    if (lock->m_lock.tryLock(0))
        return lock;
    // Killed between making the file and writing who made it: nobody is named, nobody holds it.
    if (lock->m_lock.error() == QLockFile::LockFailedError && !isSigned(lock->m_lock)
        && (lock->m_lock.tryLock(kSigningMilliseconds)
            || (!isSigned(lock->m_lock) && lock->m_lock.removeStaleLockFile()
                && lock->m_lock.tryLock(0))))
        return lock;
    if (takeOver && lock->m_lock.error() == QLockFile::LockFailedError
        && lock->m_lock.removeStaleLockFile() && lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return locked(path);
    return fail(ErrorCode::ReadOnly,
                LedgerLocks::tr("The folder “%1” cannot be written. Open the ledger read-only, or "
                                "copy it to a folder of "
                                "your own.")
                    .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
}

bool LedgerLock::isHeld(const QString& path)
{
    if (!QFileInfo::exists(fileOf(path)))
        return false;
    QLockFile probe(fileOf(path));
    probe.setStaleLockTime(0);
    return !probe.tryLock(0) && probe.error() == QLockFile::LockFailedError && isSigned(probe);
}

LockHolder LedgerLock::read(const QString& path)
{
    LockHolder holder;
    qint64 process = 0;
    QString application;
    QLockFile(fileOf(path)).getLockInfo(&process, &holder.host, &application);
    holder.since = QFileInfo(fileOf(path)).lastModified();
    return holder;
}

Result<void> LedgerLock::writeHolder(Database& database, const Actor& actor, const QDateTime& since)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(std::move(transaction).error());
    THIDUA_TRY(database.execute("DELETE FROM opened_by"));
    auto statement = database.prepare("INSERT INTO opened_by (user, host, since) VALUES (?, ?, ?)");
    if (!statement)
        return fail(std::move(statement).error());
    for (const QString& text : {actor.name, actor.host})
        statement->bind(text.isNull() ? QStringLiteral("") : text);
    statement->bind(since.toMSecsSinceEpoch());
    THIDUA_TRY(statement->run());
    statement->reset();
    return transaction->commit();
}

Result<void> LedgerLock::clearHolder(Database& database)
{
    return database.execute("DELETE FROM opened_by");
}

void removeLedgerFile(const QString& path)
{
    for (const char* side : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(side));
}

} // namespace thidua
