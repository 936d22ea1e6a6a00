// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/entities.h"

#include <QByteArray>

namespace thidua {

/// What a column holds, for showing it to people.
enum class ColumnKind { Text, Number, Code, Flag, Points, Money, Date, Time, Reference };

/// What reading and writing rows generically needs of an entity, taken once from its description.
struct TableInfo {
    quint16 table = 0;
    const char* name = nullptr;
    std::vector<const char*> columns; ///< keys first, as in Entity<T>::fields
    size_t keys = 0;
    std::vector<ColumnKind> kinds; ///< parallel to columns
    std::vector<quint16>
        references; ///< parallel to columns: the table an id names, 0 for none or the row's own id
    int planColumn = -1; ///< the column that names the plan; −1 when it has none

    QByteArray insertSql; ///< all columns
    QByteArray selectSql; ///< all columns, by key
    QByteArray keyCondition; ///< `a = ? AND b = ?`
    /// Updates these fields where they, and the key, are what they were.
    QByteArray updateSql(const std::vector<FieldChange>& fields) const;
    /// Removes the row where every column is what it was.
    QByteArray removeSql() const;
};

/// Null for a number no entity has.
const TableInfo* tableInfo(quint16 table);
const std::vector<TableInfo>& tableInfos();

/// Position of a member in Entity<T>::fields.
template<class T, class M>
quint16 fieldIndex(M T::*member)
{
    quint16 found = 0;
    forEachField<T>([&](const auto& field, quint16 index) {
        if constexpr (std::is_same_v<decltype(field.member), M T::*>) {
            if (field.member == member)
                found = index;
        }
    });
    return found;
}

/// `SELECT all columns FROM table`, once per entity.
template<class T>
const QByteArray& selectAllSql()
{
    static const QByteArray sql = []() -> QByteArray {
        QByteArray text = "SELECT ";
        forEachField<T>([&](const auto& field, quint16 index) {
            if (index > 0)
                text += ", ";
            text += '"' + QByteArray(field.name) + '"';
        });
        return text + " FROM " + Entity<T>::name;
    }();
    return sql;
}

} // namespace thidua
