// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/calendarread.h"

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/plan/calendaractions.h"
#include "core/storage/movemententities.h"

namespace thidua::actions {

Result<CalendarBoard> calendarBoard(const Ledger& ledger, PlanId plan, QDate today)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(calendar, workCalendar(ledger));
    THIDUA_ASSIGN(board, launchBoard(ledger, plan, calendar, today));
    THIDUA_ASSIGN(dated, datedSources(ledger, plan, board));
    THIDUA_ASSIGN(meetings, ledger.rows<Meeting>("plan = ? ORDER BY held_on, id", {toValue(plan)}));
    THIDUA_ASSIGN(initiatives, initiativeBook(ledger, plan));
    THIDUA_ASSIGN(rules, coverage(ledger, plan, initiatives, today));
    return thidua::calendarBoard({std::move(dated), std::move(meetings),
                                  std::move(initiatives.initiatives), std::move(initiatives.steps),
                                  std::move(rules), book.get(), planPeriod(*book).second},
                                 calendar, today);
}

} // namespace thidua::actions
