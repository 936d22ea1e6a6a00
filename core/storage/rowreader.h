// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/tableinfo.h"

#include "core/storage/database.h"

namespace thidua {

// From the columns of a statement into the members of a row, without a Value in between.

template<class Tag>
void readColumn(const Statement& statement, int column, Id<Tag>& id)
{
    id.value = statement.integer(column);
}
inline void readColumn(const Statement& statement, int column, Points& points)
{
    points.raw = statement.integer(column);
}
inline void readColumn(const Statement& statement, int column, QString& text)
{
    text = statement.text(column);
}
template<class Number>
requires std::is_integral_v<Number>
void readColumn(const Statement& statement, int column, Number& number)
{
    number = static_cast<Number>(statement.integer(column));
}
template<class E>
requires std::is_enum_v<E>
void readColumn(const Statement& statement, int column, E& value)
{
    value = static_cast<E>(statement.integer(column));
}
template<class Other>
void readColumn(const Statement& statement, int column, Other& other)
{
    fromValue(statement.value(column), other);
}

/// Reads a row of `selectAllSql<T>()`, starting at column `first`.
template<class T>
void readRow(const Statement& statement, T& row, int first = 0)
{
    forEachField<T>([&](const auto& field, quint16 index) {
        readColumn(statement, first + index, row.*field.member);
    });
}

/// All rows of a statement whose columns are those of T.
template<class T>
Result<std::vector<T>> readRows(Statement& statement)
{
    std::vector<T> rows;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return rows;
        readRow(statement, rows.emplace_back());
    }
}

} // namespace thidua
