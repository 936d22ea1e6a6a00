// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "core/storage/database.h"
#include "core/storage/historystore.h"

namespace thidua {

/// Proves a ledger: SQLite's own check, references, the chain of history, and every stored result
/// against one recomputed from its scores.
class FileCheck {
public:
    FileCheck(Database& database, const Ledger& ledger, const HistoryStore& history)
        : m_database(database), m_ledger(ledger), m_history(history)
    {
    }
    /// `progress` may return false to stop (Cancelled).
    Result<CheckReport> run(const std::function<bool(int percent)>& progress);

private:
    Result<void> checkFile();
    Result<void> checkReferences();
    Result<void> checkChain();
    Result<void> checkResults();
    Result<void> checkSheet(const Sheet& sheet);
    Result<void> tell(int percent) const;
    /// Adds a problem for each row of a query, at most a hundred; `describe` makes the sentence of a row.
    Result<void> collect(const QByteArray& sql,
                         const std::function<QString(const Statement&)>& describe);

    Database& m_database;
    const Ledger& m_ledger;
    const HistoryStore& m_history;
    std::function<bool(int)> m_progress;
    CheckReport m_report;
};

} // namespace thidua
