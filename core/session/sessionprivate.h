// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/ledgerlock.h"
#include "core/session/undoline.h"
#include "core/storage/database.h"
#include "core/storage/historycodec.h"
#include "core/storage/historystore.h"
#include "core/storage/results.h"
#include "core/storage/rowwriter.h"

#include <QTimer>

namespace thidua {

/// Between the arguments of a history entry, as stored.
inline constexpr QChar kArgumentEnd(0x1f);

/// The parts of an open session: file, lock, reader, writer, history. Apart from session.h so that
/// opening (sessionfile.cpp), writing (sessionwrite.cpp), taking back (sessionundo.cpp) and reading
/// (session.cpp) are files of their own.
struct Session::Private {
    static constexpr int kIdleMilliseconds = 2'000;

    QString path;
    Options options;
    std::unique_ptr<LedgerLock> lock; ///< null when reading only
    std::unique_ptr<Database> database;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<RowWriter> writer;
    std::unique_ptr<HistoryStore> history;
    mutable std::optional<UndoLine> line; ///< derived on first use
    qint64 storedIdMark = 0;
    bool writeAheadLog = false;
    QTimer idle; ///< empties the write-ahead log when nothing was written for a while

    struct Written {
        qint64 number = 0;
        std::shared_ptr<const ChangeSummary> summary;
    };
    /// One transaction; nothing is written when any part of it fails.
    Result<Written> write(const ChangeSet& change, qint64 undoes, std::vector<qint64> also);
    /// The entry that says the ledger was made.
    Result<void> writeFirstEntry();
    /// An entry with what the undo line and the schema steps say of it.
    Result<HistoryEntry> entry(qint64 number) const;
    Result<UndoLine*> undoLine() const;
    /// Tries a change and rolls it back.
    Result<bool> canTakeBack(const ChangeSet& inverse) const;

    /// Takes the open database; `path` is blank in memory.
    void attach(std::unique_ptr<Database> opened);
    Result<void> configure();
    /// Upgrades when needed, sets the journal, writes who has it open; keeps the lock.
    Result<void> openToWrite(std::unique_ptr<LedgerLock> taken);
    void close();

private:
    Result<Written> writeRows(const ChangeSet& change, qint64 undoes,
                              const std::vector<qint64>& also, AffectedSheets& affected);
    Result<void> recompute(const Sheet& sheet);
    /// Stands in for the key that `score.criterion` does not declare (001_initial.sql says why).
    Result<void> checkCriteria(const ChangeSet& change, const std::vector<Sheet>& sheets) const;
    Result<bool> isScored(CriterionId criterion, PlanId plan) const;
    Result<void> storeIdMark();
    std::shared_ptr<const ChangeSummary> summaryOf(Action action, const AffectedSheets& affected,
                                                   const std::vector<Sheet>& recomputed) const;
    tl::unexpected<Error> conflictError(const std::vector<RowConflict>& conflicts) const;
};

} // namespace thidua
