// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/definition.h"

#include "core/storage/movemententities.h"

namespace thidua::actions {

namespace {

PlanDefinition definitionOf(const PlanBook& book)
{
    PlanDefinition plan;
    plan.movement = book.movement;
    plan.phases = book.phases;
    plan.plan = book.plan;
    plan.plan.state = PlanState::Draft;
    plan.rules = book.rules;
    plan.legalBases = book.legalBases;
    plan.contentAreas = book.contentAreas;
    plan.milestones = book.milestones;
    plan.papers = book.papers;
    plan.grades = book.grades.grades();
    plan.conditions = book.grades.conditions();
    plan.blocs = book.blocs;
    for (Bloc& bloc : plan.blocs) {
        bloc.head = {};
        bloc.deputy = {};
    }
    for (const TableNode& node : book.table.nodes())
        plan.criteria.push_back(node.criterion);
    plan.metrics = book.metrics;
    return plan;
}

template<class T>
Result<void> read(const Ledger& ledger, const char* where, PlanId plan, std::vector<T>& rows)
{
    THIDUA_ASSIGN(found, ledger.rows<T>(where, {plan.value}));
    rows = std::move(found);
    return {};
}

} // namespace

Result<PlanDefinition> definitionOf(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    PlanDefinition definition = definitionOf(*book);
    constexpr auto kOfPlan = "plan = ? ORDER BY seq, id";
    THIDUA_TRY(read(ledger, kOfPlan, plan, definition.clauses));
    THIDUA_TRY(read(ledger, kOfPlan, plan, definition.duties));
    THIDUA_TRY(read(ledger, kOfPlan, plan, definition.coverage));
    THIDUA_TRY(read(ledger, kOfPlan, plan, definition.targets));
    THIDUA_TRY(read(ledger, "target IN (SELECT id FROM target WHERE plan = ?) ORDER BY year, id",
                    plan, definition.goals));
    THIDUA_TRY(read(ledger, kOfPlan, plan, definition.programmes));
    THIDUA_TRY(read(ledger, kOfPlan, plan, definition.projects));
    constexpr auto kOfProject = "project IN (SELECT id FROM project WHERE plan = ?) ORDER BY id";
    THIDUA_TRY(read(ledger, kOfProject, plan, definition.funding));
    THIDUA_TRY(read(ledger, kOfProject, plan, definition.projectMilestones));
    THIDUA_TRY(read(ledger, kOfProject, plan, definition.risks));
    THIDUA_TRY(read(ledger, "plan = ? ORDER BY held_on, id", plan, definition.meetings));
    THIDUA_TRY(read(ledger, kOfPlan, plan, definition.tasks));
    return definition;
}

} // namespace thidua::actions
