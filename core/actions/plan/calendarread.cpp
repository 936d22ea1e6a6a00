// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/calendarread.h"

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
    const std::vector<Value> ofPlan{toValue(plan)};
    THIDUA_ASSIGN(meetings, ledger.rows<Meeting>("plan = ? ORDER BY held_on, id", ofPlan));
    THIDUA_ASSIGN(initiatives,
                  ledger.rows<Initiative>(
                      "id IN (SELECT initiative FROM initiative_use WHERE plan = ?)", ofPlan));
    THIDUA_ASSIGN(
        steps,
        ledger.rows<InitiativeStep>(
            "initiative IN (SELECT initiative FROM initiative_use WHERE plan = ?)", ofPlan));
    return thidua::calendarBoard({std::move(dated), std::move(meetings), std::move(initiatives),
                                  std::move(steps), book->plan.last},
                                 calendar, today);
}

} // namespace thidua::actions
