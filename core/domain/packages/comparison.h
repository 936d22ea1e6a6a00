// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/comparedrow.h"

namespace thidua {

namespace detail {

/// Whether a side leaves something unsaid. A number or a kind always says something.
template<class T>
bool isUnsaid(const T& value)
{
    if constexpr (std::is_same_v<T, QString>)
        return value.isEmpty();
    else if constexpr (std::is_same_v<T, QDate>)
        return !value.isValid();
    else if constexpr (std::is_same_v<T, bool>)
        return !value;
    else if constexpr (
        std::is_same_v<
            T,
            Money> || std::is_same_v<T, std::optional<Entry>> || std::is_same_v<T, ReportedInitiative::Stages>)
        return value == T{};
    else
        return false;
}

/// A group of one is written as the member alone.
template<class Group>
constexpr auto membersOf(const Group& group)
{
    if constexpr (std::is_member_pointer_v<Group>)
        return std::make_tuple(group);
    else
        return group;
}

template<class Row, class Group>
bool isSame(const Row& left, const Row& right, const Group& group)
{
    return std::apply([&](auto... members) { return ((left.*members == right.*members) && ...); },
                      group);
}

template<class Row, class Group>
bool isSilent(const Row& row, const Group& group)
{
    return std::apply([&](auto... members) { return (isUnsaid(row.*members) && ...); }, group);
}

/// What became of the fields of a row that both sides have.
struct Merging {
    bool clash = false; ///< both changed one group, to different values
    bool byCouncil = false; ///< the council changed something the unit did not
};

/// Takes the unit's groups into `taken`, which begins as the council's row, where the unit changed them.
/// Without a base every group both sides filled in differently is a clash.
template<class Row>
Merging mergeFields(const std::optional<Row>& base, const Row& council, const Row& unit, Row& taken)
{
    Merging merging;
    const auto merge = [&](const auto& oneOrMore) {
        const auto group = membersOf(oneOrMore);
        if (isSame(council, unit, group))
            return;
        const bool byUnit = base ? !isSame(unit, *base, group) : !isSilent(unit, group);
        const bool byCouncil = base ? !isSame(council, *base, group) : !isSilent(council, group);
        merging.clash = merging.clash || (byUnit && byCouncil);
        merging.byCouncil = merging.byCouncil || byCouncil;
        if (byUnit)
            std::apply([&](auto... members) { ((taken.*members = unit.*members), ...); }, group);
    };
    std::apply([&](const auto&... groups) { (merge(groups), ...); }, Row::fields);
    return merging;
}

} // namespace detail

/// Compares one row from its three sides. What only the council changed stays; a row one side removed
/// and the other changed is a conflict.
template<class Row>
ComparedRow<Row> compareRow(std::optional<Row> base, std::optional<Row> council,
                            std::optional<Row> unit)
{
    ComparedRow<Row> row{
        std::move(base), std::move(council), std::move(unit), Arrival::Unchanged, {}};
    row.taken = row.unit;
    if (row.unit == row.council || row.unit == row.base) {
        row.taken = row.council;
    } else if (row.council == row.base) {
        row.arrival = row.council ? Arrival::Changed : Arrival::New;
    } else if (row.council && row.unit) {
        Row merged = *row.council;
        const detail::Merging merging =
            detail::mergeFields(row.base, *row.council, *row.unit, merged);
        row.arrival = merging.clash  ? Arrival::Conflict
            : merged == *row.council ? Arrival::Unchanged
            : merging.byCouncil      ? Arrival::Merged
                                     : Arrival::Changed;
        row.taken = std::move(merged);
    } else {
        row.arrival = Arrival::Conflict;
    }
    row.take = row.arrival != Arrival::Conflict && row.arrival != Arrival::Unchanged;
    return row;
}

/// Compares lists that are in the order of their keys.
template<class Row>
std::vector<ComparedRow<Row>> compareLists(const std::vector<Row>& base,
                                           const std::vector<Row>& council,
                                           const std::vector<Row>& unit)
{
    std::vector<ComparedRow<Row>> rows;
    rows.reserve(std::max(council.size(), unit.size()));
    auto b = base.begin();
    auto c = council.begin();
    auto u = unit.begin();
    const auto take = [](auto& it, auto end, const QString& key) -> std::optional<Row> {
        if (it == end || it->key() != key)
            return std::nullopt;
        return *it++;
    };
    while (b != base.end() || c != council.end() || u != unit.end()) {
        QString key;
        const auto least = [&](auto it, auto end) {
            if (it != end && (key.isNull() || it->key() < key))
                key = it->key();
        };
        least(u, unit.end());
        least(c, council.end());
        least(b, base.end());
        auto ofBase = take(b, base.end(), key);
        auto ofCouncil = take(c, council.end(), key);
        auto ofUnit = take(u, unit.end(), key);
        rows.push_back(compareRow(std::move(ofBase), std::move(ofCouncil), std::move(ofUnit)));
    }
    return rows;
}

} // namespace thidua
