// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/unitreport.h"

namespace thidua {

/// What a return would do to one row of the council's ledger.
enum class Arrival {
    New, ///< the council has nothing there
    Changed, ///< the unit changed what the council still holds as it was
    Merged, ///< both changed the row, in different fields: both changes stand (a soft conflict)
    Conflict, ///< both changed the same field, to different values: somebody decides (hard)
    Unchanged, ///< nothing to do: same value, or only the council changed it
};

/// One row seen from three sides: what the return was made from, what the council holds, what the unit
/// says. A side without the row is empty.
template<class Row>
struct ComparedRow {
    std::optional<Row> base;
    std::optional<Row> council;
    std::optional<Row> unit;
    Arrival arrival = Arrival::Unchanged;
    std::optional<Row> taken; ///< the row as it is when the unit is believed; empty: the row goes
    bool take = false; ///< the decision; made for the unit except in conflicts
    QString problem; ///< why it cannot be taken, whatever is decided; blank when it can
    QString why; ///< of a conflict that the two values alone do not show: what to look at
    bool decided = false; ///< somebody chose; a conflict nobody decided stays as the council has it
    QString reason; ///< why the council's is kept, as who decided wrote it

    /// Whether it waits for somebody to choose.
    bool isLeft() const
    {
        return arrival == Arrival::Conflict && !take && !decided && problem.isEmpty();
    }
    const Row& any() const { return unit ? *unit : council ? *council : *base; }
    QString key() const { return any().key(); }
};

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

/// A whole return beside the ledger.
struct ReportComparison {
    std::vector<ComparedRow<ReportedStep>> steps;
    std::vector<ComparedRow<ReportedScore>> scores;
    std::vector<ComparedRow<ReportedFigure>> figures;
    std::vector<ComparedRow<ReportedPromise>> promises;
    std::vector<ComparedRow<ReportedInitiative>> initiatives;
    std::vector<ComparedRow<ReportedWords>> words;
    std::vector<ComparedRow<ReportedFile>> files;
};

/// Calls `visit(list)` for each list, in the order people read them.
template<class Comparison, class Visit>
void forEachComparedList(Comparison&& comparison, Visit&& visit)
{
    visit(comparison.steps);
    visit(comparison.scores);
    visit(comparison.figures);
    visit(comparison.promises);
    visit(comparison.initiatives);
    visit(comparison.words);
    visit(comparison.files);
}

ReportComparison compareReports(const UnitReport& base, const UnitReport& council,
                                const UnitReport& unit);

} // namespace thidua
