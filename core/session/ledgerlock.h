// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QLockFile>

namespace thidua {

/// The right to write a ledger: a lock file beside it, gone when this is. A lock whose program no
/// longer runs on this machine is taken over; one of another machine only when the user says so.
class LedgerLock {
public:
    /// Fails: Locked (who and since when), ReadOnly (the folder cannot be written).
    static Result<std::unique_ptr<LedgerLock>> take(const QString& path, bool takeOver);
    /// Whether somebody holds it now.
    static bool isHeld(const QString& path);
    static QString fileOf(const QString& path);
    /// What the lock file itself tells: machine and time.
    static LockHolder read(const QString& path);

    /// Writes who has the ledger open into it, or clears that.
    static Result<void> writeHolder(Database& database, const Actor& actor, const QDateTime& since);
    static Result<void> clearHolder(Database& database);

private:
    explicit LedgerLock(const QString& file) : m_lock(file) { }
    QLockFile m_lock;
};

/// Removes a ledger that nobody has open, with the files that stand beside it while it is written.
void removeLedgerFile(const QString& path);

} // namespace thidua
