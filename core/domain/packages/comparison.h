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

    const Row& any() const { return unit ? *unit : council ? *council : *base; }
    QString key() const { return any().key(); }
};

namespace detail {

/// Takes the unit's fields into `taken` where the unit changed them; true when both sides changed one
/// field to different values.
template<class Row>
bool mergeFields(const Row& base, const Row& council, const Row& unit, Row& taken, bool& both)
{
    bool clash = false;
    bool councilChanged = false;
    const auto merge = [&](auto member) {
        const bool byUnit = !(unit.*member == base.*member);
        const bool byCouncil = !(council.*member == base.*member);
        councilChanged = councilChanged || byCouncil;
        if (!byUnit)
            return;
        clash = clash || (byCouncil && !(council.*member == unit.*member));
        taken.*member = unit.*member;
    };
    std::apply([&](auto... members) { (merge(members), ...); }, Row::fields);
    both = councilChanged;
    return clash;
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
        // Without a base both sides wrote it: every field that differs is a clash.
        Row blank = *row.council;
        std::apply([&](auto... members) { ((blank.*members = Row{}.*members), ...); }, Row::fields);
        bool both = false;
        Row merged = *row.council;
        const bool clash =
            detail::mergeFields(row.base.value_or(blank), *row.council, *row.unit, merged, both);
        row.taken = merged;
        row.arrival = clash          ? Arrival::Conflict
            : merged == *row.council ? Arrival::Unchanged
            : both                   ? Arrival::Merged
                                     : Arrival::Changed;
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
