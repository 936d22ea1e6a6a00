// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/boards/planboards.h"

#include "core/actions/projects/projectactions.h"
#include "core/actions/targets/targetreads.h"
#include "core/storage/movemententities.h"

#include <algorithm>

namespace thidua::actions {

Result<PlanBoards> planBoards(const Ledger& ledger, PlanId plan, QDate today)
{
    PlanBoards boards;
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(state, movementState(ledger, plan, today));
    THIDUA_ASSIGN(targets, targetBoard(ledger, plan, today));
    THIDUA_ASSIGN(initiatives, initiativeRegister(ledger, plan, state.initiatives));
    THIDUA_ASSIGN(exemplars, exemplarRows(ledger, plan, today));
    THIDUA_ASSIGN(tasks, taskRows(ledger, plan, today));
    THIDUA_ASSIGN(projects, portfolio(ledger, plan, today));
    if (isScored(*book)) {
        THIDUA_ASSIGN(standing, ledger.standing(plan, today));
        boards.standing = std::move(standing);
    }
    boards.book = book;
    boards.today = today;
    boards.state = std::move(state);
    boards.targets = std::move(targets);
    boards.initiatives = std::move(initiatives);
    boards.exemplars = std::move(exemplars);
    boards.tasks = std::move(tasks);
    boards.projects = std::move(projects);
    return boards;
}

Result<bool> hasMovement(const Ledger& ledger, PlanId plan)
{
    if (plan.isNull())
        return false;
    THIDUA_ASSIGN(book, ledger.book(plan));
    const bool launched = std::any_of(book->milestones.begin(), book->milestones.end(),
                                      [](const Milestone& milestone) { return milestone.perUnit; });
    if (launched && !book->members.empty())
        return true;
    THIDUA_ASSIGN(owner, planOfTargets(ledger, plan));
    THIDUA_ASSIGN(targets, ledger.rows<Target>("plan = ? LIMIT 1", {toValue(owner)}));
    THIDUA_ASSIGN(rules, ledger.rows<CoverageRule>("plan = ? LIMIT 1", {toValue(plan)}));
    THIDUA_ASSIGN(uses, ledger.rows<InitiativeUse>("plan = ? LIMIT 1", {toValue(plan)}));
    THIDUA_ASSIGN(projects, ledger.rows<Project>("plan = ? LIMIT 1", {toValue(plan)}));
    return !targets.empty() || !rules.empty() || !uses.empty() || !projects.empty();
}

} // namespace thidua::actions
