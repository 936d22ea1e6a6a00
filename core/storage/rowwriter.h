// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/tableinfo.h"

#include "core/storage/database.h"

#include <map>

namespace thidua {

/// Where the file holds another value than a change was made from.
struct RowConflict {
    RowChange change;
    bool missing = false; ///< the row is gone, or (an insert) is there already when false
    std::vector<Value> found; ///< the row as stored: columns in the order of the entity
};

/// Writes row changes of any entity. Compares every before-value in the same statement that
/// writes; a mismatch is collected, not written. Belongs to a session; inside its transaction.
class RowWriter {
public:
    explicit RowWriter(Database& database) : m_database(database) { }
    Result<void> write(const RowChange& change, std::vector<RowConflict>& conflicts);

private:
    Result<bool> insert(const TableInfo& info, const RowChange& change);
    Result<bool> update(const TableInfo& info, const RowChange& change);
    Result<bool> remove(const TableInfo& info, const RowChange& change);
    Result<RowConflict> conflictOf(const TableInfo& info, const RowChange& change) const;

    Database& m_database;
    std::map<std::pair<quint16, std::vector<quint16>>, QByteArray> m_updateSql;
    std::map<quint16, QByteArray> m_removeSql;
};

} // namespace thidua
