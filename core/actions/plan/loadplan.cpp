// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"
#include "core/actions/support.h"

#include <QCoreApplication>
#include <QHash>

namespace thidua::actions {

namespace {

struct LoadPlan {
    Q_DECLARE_TR_FUNCTIONS(LoadPlan)
};

/// Gives rows of a definition ids of this ledger, and leads local references to them.
class Numbering {
public:
    explicit Numbering(const Ledger& ledger) : m_ledger(ledger) { }

    template<class IdType>
    void renumber(IdType& id, QHash<IdType, IdType>& map)
    {
        const auto fresh = m_ledger.newId<IdType>();
        if (id)
            map.insert(id, fresh);
        id = fresh;
    }

private:
    const Ledger& m_ledger;
};

template<class T>
void insertAll(ChangeSet& change, const std::vector<T>& rows)
{
    for (const T& row : rows)
        change.insert(row);
}

/// Joins the movement and phases the ledger already has by code, or adds them.
Result<void> placeInMovement(const Ledger& ledger, PlanDefinition& plan, ChangeSet& change)
{
    if (plan.movement.code.isEmpty() && plan.movement.name.isEmpty())
        return {};
    THIDUA_ASSIGN(movements, ledger.rows<Movement>("code = ?", {toValue(plan.movement.code)}));
    if (movements.empty()) {
        plan.movement.id = ledger.newId<MovementId>();
        change.insert(plan.movement);
    } else {
        plan.movement = movements.front();
    }
    plan.plan.movement = plan.movement.id;
    THIDUA_ASSIGN(known, ledger.rows<Phase>("movement = ?", {toValue(plan.movement.id)}));
    const PhaseId wanted = plan.plan.phase;
    plan.plan.phase = {};
    for (Phase& phase : plan.phases) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const Phase& p) { return p.code == phase.code; });
        const PhaseId local = phase.id;
        if (same != known.end()) {
            phase = *same;
        } else {
            phase.id = ledger.newId<PhaseId>();
            phase.movement = plan.movement.id;
            change.insert(phase);
        }
        if (local == wanted && wanted)
            plan.plan.phase = phase.id;
    }
    return {};
}

template<class T>
void own(std::vector<T>& rows, PlanId plan)
{
    int seq = 0;
    for (T& row : rows) {
        row.plan = plan;
        row.seq = seq++;
    }
}

} // namespace

Result<ChangeSet> loadPlan(const Ledger& ledger, const PlanDefinition& definition)
{
    THIDUA_ASSIGN(plans, ledger.plans());
    for (const Plan& known : plans) {
        if (known.code.compare(definition.plan.code, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::Refused,
                        LoadPlan::tr("The ledger already has a plan with the code “%1” (%2). "
                                     "Change the code in the plan file.")
                            .arg(known.code, known.title));
    }
    PlanDefinition plan = definition;
    ChangeSet change(Action::LoadPlan, {plan.plan.title});
    THIDUA_TRY(placeInMovement(ledger, plan, change));

    Numbering numbering(ledger);
    plan.plan.id = ledger.newId<PlanId>();
    plan.plan.state = PlanState::Draft;
    plan.rules.plan = plan.plan.id;
    own(plan.legalBases, plan.plan.id);
    own(plan.contentAreas, plan.plan.id);
    own(plan.milestones, plan.plan.id);
    own(plan.papers, plan.plan.id);
    own(plan.grades, plan.plan.id);
    own(plan.conditions, plan.plan.id);
    own(plan.blocs, plan.plan.id);
    own(plan.metrics, plan.plan.id);

    QHash<RowId, RowId> rows;
    QHash<GradeId, GradeId> grades;
    QHash<BlocId, BlocId> blocs;
    QHash<CriterionId, CriterionId> criteria;
    QHash<MetricId, MetricId> metrics;
    for (Criterion& criterion : plan.criteria) {
        criterion.plan = plan.plan.id;
        numbering.renumber(criterion.id, criteria);
    }
    for (Bloc& bloc : plan.blocs)
        numbering.renumber(bloc.id, blocs);
    for (Criterion& criterion : plan.criteria) {
        criterion.parent = criteria.value(criterion.parent);
        criterion.bloc = blocs.value(criterion.bloc);
    }
    for (Grade& grade : plan.grades)
        numbering.renumber(grade.id, grades);
    for (GradeCondition& condition : plan.conditions) {
        numbering.renumber(condition.id, rows);
        condition.grade = grades.value(condition.grade);
        condition.criterion = criteria.value(condition.criterion);
    }
    for (Metric& metric : plan.metrics) {
        numbering.renumber(metric.id, metrics);
        metric.criterion = criteria.value(metric.criterion);
    }
    for (auto& row : plan.legalBases)
        numbering.renumber(row.id, rows);
    for (auto& row : plan.contentAreas)
        numbering.renumber(row.id, rows);
    for (auto& row : plan.milestones)
        numbering.renumber(row.id, rows);
    for (auto& row : plan.papers)
        numbering.renumber(row.id, rows);

    change.insert(plan.plan);
    change.insert(plan.rules);
    insertAll(change, plan.legalBases);
    insertAll(change, plan.contentAreas);
    insertAll(change, plan.milestones);
    insertAll(change, plan.papers);
    insertAll(change, plan.grades);
    insertAll(change, plan.blocs);
    insertAll(change, plan.criteria);
    insertAll(change, plan.conditions);
    insertAll(change, plan.metrics);
    return change;
}

} // namespace thidua::actions
