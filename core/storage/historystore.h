// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/changeset.h"
#include "core/storage/database.h"

#include <functional>
#include <optional>

namespace thidua {

/// One row of history with its actor, as stored.
struct HistoryRow {
    qint64 number = 0;
    qint64 at = 0; ///< milliseconds since 1970, UTC
    QString name;
    QString account;
    QString host;
    qint64 action = 0;
    qint64 undoes = 0;
    QByteArray also; ///< further entries it takes back, as varints (encodeNumbers)
    QString arguments; ///< parted by U+001F
    qint64 rowCount = 0;
    QByteArray change;
    QByteArray hash;

    /// SHA-256 over the hash of the row before and everything else here.
    QByteArray digest(const QByteArray& previous) const;
};

/// Reads and appends history. Numbers run from 1 without gaps; a row is never changed. Keeps number
/// and hash of the last one, which its session alone may write.
class HistoryStore {
public:
    explicit HistoryStore(Database& database) : m_database(database) { }

    /// Fills in number and hash. Inside the transaction of the change; call forgetLast() when that is rolled back.
    Result<qint64> append(HistoryRow row);
    void forgetLast();
    Result<qint64> lastNumber() const;
    /// Milliseconds since 1970 of the last entry; 0 when there is none.
    Result<qint64> lastTime() const;
    /// Entries up to here were made under an older schema.
    Result<qint64> lastSchemaStep() const;

    Result<std::optional<HistoryRow>> row(qint64 number) const;
    /// Newest first; `before` 0: from the end. Without the change blob.
    Result<std::vector<HistoryRow>> rows(qint64 before, int limit) const;
    /// All rows that take another back, oldest first; without the change blob.
    Result<std::vector<HistoryRow>> takingBack() const;
    Result<std::vector<RowChange>> change(qint64 number) const;

    struct Verdict {
        qint64 entries = 0;
        qint64 firstBroken = 0; ///< 0: every hash fits
    };
    /// Recomputes the chain. `progress` gets the entry done and may return false to stop (Cancelled).
    Result<Verdict> verify(const std::function<bool(qint64)>& progress) const;

private:
    Result<void> loadLast() const;
    Result<qint64> actorId(const HistoryRow& row);

    Database& m_database;
    mutable qint64 m_last = -1; ///< −1: not read yet
    mutable QByteArray m_lastHash;
    qint64 m_actor = 0;
    QString m_actorKey;
};

} // namespace thidua
