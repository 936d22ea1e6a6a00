// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/value.h"

#include <tuple>
#include <vector>

namespace thidua {

/// One column of an entity: its name in the file and where it lives in the struct.
template<class S, class M>
struct Field {
    const char* name;
    M S::*member;
    bool isKey;
};

template<class S, class M>
constexpr Field<S, M> key(const char* name, M S::*member)
{
    return {name, member, true};
}
template<class S, class M>
constexpr Field<S, M> field(const char* name, M S::*member)
{
    return {name, member, false};
}

/// An entity is described once: `table` (a stable number that history cites), `name`, `fields`
/// (keys first; append only). Specialisations are in entities.h.
template<class T>
struct Entity;

enum class ChangeKind : quint8 { Insert, Update, Remove };

/// Before and after of one field; `field` is its position in Entity<T>::fields.
struct FieldChange {
    quint16 field = 0;
    Value before;
    Value after;
    bool operator==(const FieldChange&) const = default;
};

/// What happens to one row. Inserts and removals carry every field that is not NULL.
struct RowChange {
    quint16 table = 0;
    ChangeKind kind = ChangeKind::Insert;
    std::vector<Value> key;
    std::vector<FieldChange> fields;
    bool operator==(const RowChange&) const = default;
};

template<class T, class Visit>
constexpr void forEachField(Visit&& visit)
{
    quint16 index = 0;
    std::apply([&](const auto&... fields) { (visit(fields, index++), ...); }, Entity<T>::fields);
}

template<class T>
std::vector<Value> keyOf(const T& row)
{
    std::vector<Value> values;
    values.reserve(2);
    forEachField<T>([&](const auto& field, quint16) {
        if (field.isKey)
            values.push_back(toValue(row.*field.member));
    });
    return values;
}

/// The change from `before` to `after`; either may be null (insert, removal), not both. An update
/// that changes nothing has no fields.
template<class T>
RowChange diff(const T* before, const T* after)
{
    RowChange change;
    change.table = Entity<T>::table;
    change.kind = !before ? ChangeKind::Insert : !after ? ChangeKind::Remove : ChangeKind::Update;
    change.key = keyOf(after ? *after : *before);
    if (change.kind != ChangeKind::Update)
        change.fields.reserve(std::tuple_size_v<decltype(Entity<T>::fields)> - change.key.size());
    forEachField<T>([&](const auto& field, quint16 index) {
        if (field.isKey)
            return;
        Value old = before ? toValue((*before).*field.member) : Value();
        Value fresh = after ? toValue((*after).*field.member) : Value();
        if (old != fresh)
            change.fields.push_back({index, std::move(old), std::move(fresh)});
    });
    return change;
}

} // namespace thidua
