// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/launches/movementstate.h"

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/plan/calendaractions.h"

namespace thidua {

std::vector<MovementFinding> MovementState::findings() const
{
    return checkMovement(*book, board, coverage, dated);
}

std::vector<MissingThing> MovementState::missing(UnitId unit) const
{
    return missingOf(*book, unit, board, coverage, calendar);
}

QString MovementState::reminder(UnitId unit) const
{
    return reminderText(*book, unit, missing(unit), today);
}

std::vector<UnitId> MovementState::owing() const
{
    std::vector<UnitId> units;
    for (const Member& member : book->members) {
        if (!missing(member.unit).empty())
            units.push_back(member.unit);
    }
    return units;
}

MovementState MovementState::about(MilestoneId milestone, RowId rule) const
{
    MovementState narrowed = *this;
    if (!milestone && !rule)
        return narrowed;
    std::erase_if(narrowed.board.columns,
                  [&](const LaunchColumn& column) { return column.milestone.id != milestone; });
    std::erase_if(narrowed.coverage,
                  [&](const RuleCoverage& one) { return one.rule.id != rule || !rule; });
    return narrowed;
}

namespace actions {

Result<MovementState> movementState(const Ledger& ledger, PlanId plan, QDate today)
{
    MovementState state;
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(calendar, workCalendar(ledger));
    THIDUA_ASSIGN(board, launchBoard(ledger, plan, calendar, today));
    THIDUA_ASSIGN(initiatives, initiativeBook(ledger, plan));
    THIDUA_ASSIGN(rules, coverage(ledger, plan, initiatives, today));
    THIDUA_ASSIGN(sources, datedSources(ledger, plan, board));
    state.book = book;
    state.today = today;
    state.dated = dueSoon(sources, calendar, today);
    state.board = std::move(board);
    state.initiatives = std::move(initiatives);
    state.coverage = std::move(rules);
    state.calendar = calendar;
    return state;
}

} // namespace actions
} // namespace thidua
