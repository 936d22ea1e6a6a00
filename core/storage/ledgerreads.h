// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledgerprivate.h"
#include "core/storage/rowreader.h"

// How Ledger reads rows as they are stored; each entity is instantiated in one of ledgerrows.cpp (what
// a plan is ranked by), movementrows.cpp (what runs over phases) and packagerows.cpp (files of units).

namespace thidua {

template<class T>
Result<std::optional<T>> firstOf(Result<std::vector<T>> rows)
{
    if (!rows)
        return fail(std::move(rows).error());
    return rows->empty() ? std::optional<T>() : std::optional<T>(std::move(rows->front()));
}

template<class T>
Result<std::vector<T>> Ledger::rows(const char* where, const std::vector<Value>& values) const
{
    auto statement =
        d->database.prepare(where ? selectAllSql<T>() + " WHERE " + where : selectAllSql<T>());
    if (!statement)
        return fail(std::move(statement).error());
    for (const Value& value : values)
        statement->bind(value);
    return readRows<T>(*statement);
}

template<class T>
Result<std::optional<T>> Ledger::find(const std::vector<Value>& key) const
{
    return firstOf(rows<T>(tableInfo(Entity<T>::table)->keyCondition.constData(), key));
}

#define THIDUA_ROWS_OF(T)                                                                          \
    template Result<std::vector<T>> Ledger::rows<T>(const char*, const std::vector<Value>&) const; \
    template Result<std::optional<T>> Ledger::find<T>(const std::vector<Value>&) const;

} // namespace thidua
