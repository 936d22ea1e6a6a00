// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/targets/targetactions.h"
#include "core/actions/targets/targetreads.h"
#include "core/storage/movemententities.h"
#include "tests/movements/movementledger.h"
#include "tests/movements/targetdata.h"

namespace thidua::testing {

/// A ledger with one plan, one bloc and three units: A (class II), B (class III), C (class III).
class TargetLedger : public test::MovementLedger {
public:
    TargetLedger() : plan(addPlan("KH-2024"))
    {
        a = addUnit("A", "II");
        b = addUnit("B", "III");
        c = addUnit("C", "III");
    }
    PlanId addPlan(const char* code)
    {
        PlanDefinition definition;
        definition.plan.code = q(code);
        definition.plan.title = q(code);
        definition.plan.first = QDate(2022, 1, 1);
        definition.plan.last = QDate(2025, 12, 31);
        Bloc bloc;
        bloc.id = BlocId{1};
        bloc.code = q("K1");
        bloc.name = q("Khối 1");
        definition.blocs = {bloc};
        write(actions::loadPlan(read(), definition));
        return read().rows<Plan>("code = ?", {q(code)}).value().front().id;
    }
    UnitId addUnit(const char* code, const char* unitClass)
    {
        Unit unit;
        unit.code = q(code);
        unit.name = q("Bệnh viện ") + q(code);
        unit.kind = q("Bệnh viện");
        unit.unitClass = q(unitClass);
        const auto book = read().book(plan).value();
        write(actions::addMember(read(), plan, book->blocs.front().id, unit));
        return read().rows<Unit>("code = ?", {unit.code}).value().front().id;
    }
    TargetId addTarget(Rollup rollup, const char* title, GoalKind unitGoal = GoalKind::Done)
    {
        Target target;
        target.plan = plan;
        target.title = q(title);
        target.measure = q("%");
        target.rollup = rollup;
        target.unitGoal = unitGoal;
        write(actions::saveTarget(read(), target));
        return read().rows<Target>("title = ?", {target.title}).value().front().id;
    }
    void close(PlanId id)
    {
        const Plan before = read().find<Plan>({toValue(id)}).value().value();
        Plan after = before;
        after.state = PlanState::Closed;
        change(before, after);
    }
    void setParent(PlanId child, PlanId parent)
    {
        const Plan before = read().find<Plan>({toValue(child)}).value().value();
        Plan after = before;
        after.parent = parent;
        change(before, after);
    }
    /// The message of a refusal; blank when it was written.
    QString refusal(const Result<ChangeSet>& made)
    {
        return made ? QString() : made.error().message;
    }
    std::vector<Measurement> figures() const
    {
        return read().rows<Measurement>("1 ORDER BY id").value();
    }
    TargetBoard board(PlanId of, QDate today = QDate(2024, 12, 12)) const
    {
        return targetBoard(read(), of, today).value();
    }

    PlanId plan;
    UnitId a;
    UnitId b;
    UnitId c;

private:
    void change(const Plan& before, const Plan& after)
    {
        ChangeSet set(Action::EditPlan);
        set.update(before, after);
        write(set);
    }
};

} // namespace thidua::testing
