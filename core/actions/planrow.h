// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/support.h"

namespace thidua::actions {

/// Writes one row of a plan that may still be written: a row with a null id is added, one with an id
/// takes the place of the stored one and stays in its plan. `after` gets its number and its plan; a new row
/// that has an order comes last in it.
template<class T>
Result<ChangeSet> saveRow(const Ledger& ledger, T& after, Action action, const QString& name)
{
    ChangeSet change(action, aboutRow(name, after.id ? Made::Edited : Made::Added));
    if (after.id) {
        THIDUA_ASSIGN(before, existing<T>(ledger, after.id));
        after.plan = before.plan;
        THIDUA_TRY(openBook(ledger, after.plan));
        change.update(before, after);
        return change;
    }
    THIDUA_TRY(openBook(ledger, after.plan));
    after.id = ledger.newId<decltype(after.id)>();
    if constexpr (requires { after.seq; }) {
        THIDUA_ASSIGN(rows,
                      ledger.rows<T>("plan = ? ORDER BY seq DESC LIMIT 1", {toValue(after.plan)}));
        after.seq = rows.empty() ? 1 : rows.front().seq + 1;
    }
    change.insert(after);
    return change;
}

/// The stored row with this id, of a plan that may still be written.
template<class T, class IdType>
Result<T> openRow(const Ledger& ledger, IdType id)
{
    THIDUA_ASSIGN(row, existing<T>(ledger, id));
    THIDUA_TRY(openBook(ledger, row.plan));
    return row;
}

/// Refuses a day that breaks the order of stages: a later stage is not reached before an earlier one.
template<class Step>
Result<void> checkOrder(const std::vector<Step>& others, const Step& step, const QString& message)
{
    for (const Step& other : others) {
        if (other.stage == step.stage || !other.on.isValid() || !step.on.isValid())
            continue;
        if ((other.stage < step.stage) != (other.on <= step.on) && other.on != step.on)
            return fail(ErrorCode::InvalidInput, message);
    }
    return {};
}

} // namespace thidua::actions
