// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

namespace thidua::actions {

/// The book of a plan that may still be defined: refused once its first score froze it.
Result<Ledger::Book> draftBook(const Ledger& ledger, PlanId plan);
/// The book of a plan that may still be scored and decided: refused when it is closed.
Result<Ledger::Book> openBook(const Ledger& ledger, PlanId plan);

/// How a change came to its row, for history.
enum class Made { Edited, Added, Removed };
/// Arguments of a change of one named row, as history keeps them: `Khối 4`, `added`.
QStringList aboutRow(const QString& name, Made made);

/// Refuses a day that lies after `today` (none: not compared) for what was done or recorded.
Result<void> checkHappened(const QString& what, QDate day, QDate today);

/// A row that somebody removed meanwhile.
tl::unexpected<Error> gone(const char* table);

/// The row with this id; an error when it is gone.
template<class T, class IdType>
Result<T> existing(const Ledger& ledger, IdType id)
{
    auto row = ledger.find<T>({toValue(id)});
    if (!row)
        return fail(row.error());
    if (!*row)
        return gone(Entity<T>::name);
    return **row;
}

/// Takes a list of rows of one plan from `before` to `after`: rows with an id are updated, rows with
/// a null id get one and are added, rows that are gone are removed. Removal goes first, so that a
/// code may pass from one row to another.
template<class T>
void replaceRows(const Ledger& ledger, const std::vector<T>& before, std::vector<T> after,
                 ChangeSet& change)
{
    for (const T& old : before) {
        const bool kept =
            std::any_of(after.begin(), after.end(), [&](const T& row) { return row.id == old.id; });
        if (!kept)
            change.remove(old);
    }
    for (T& row : after) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const T& candidate) {
            return row.id && candidate.id == row.id;
        });
        if (old != before.end()) {
            change.update(*old, row);
            continue;
        }
        row.id = ledger.newId<decltype(row.id)>();
        change.insert(row);
    }
}

} // namespace thidua::actions
