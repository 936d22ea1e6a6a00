// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/appendplan.h"
#include "core/actions/plan/planactions.h"
#include "core/actions/support.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <QHash>
#include <tuple>

namespace thidua::actions {

namespace {

struct LoadPlan {
    Q_DECLARE_TR_FUNCTIONS(LoadPlan)
};

/// Gives the rows of a definition ids of this ledger, and leads local references to them.
class Numbering {
public:
    explicit Numbering(const Ledger& ledger) : m_ledger(ledger) { }

    /// New ids for rows that others point to.
    template<class T>
    void renumber(std::vector<T>& rows, QHash<decltype(T::id), decltype(T::id)>& map)
    {
        for (T& row : rows) {
            const auto local = row.id;
            row.id = m_ledger.newId<decltype(T::id)>();
            if (local)
                map.insert(local, row.id);
        }
    }
    template<class T>
    void renumber(std::vector<T>& rows)
    {
        for (T& row : rows)
            row.id = m_ledger.newId<decltype(T::id)>();
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

using PhaseIds = QHash<PhaseId, PhaseId>;

/// Joins the movement and phases the ledger already has by code, or adds them.
Result<void> placeInMovement(const Ledger& ledger, PlanDefinition& plan, PhaseIds& phases,
                             ChangeSet& change)
{
    if (plan.movement.code.isEmpty() && plan.movement.name.isEmpty())
        return {};
    THIDUA_ASSIGN(movements,
                  plan.movement.id
                      ? ledger.rows<Movement>("id = ?", {toValue(plan.movement.id)})
                      : ledger.rows<Movement>("code = ?", {toValue(plan.movement.code)}));
    const bool isOwn = plan.movement.id && !movements.empty();
    if (movements.empty()) {
        plan.movement.id = ledger.newId<MovementId>();
        change.insert(plan.movement);
    } else {
        plan.movement = movements.front();
    }
    plan.plan.movement = plan.movement.id;
    THIDUA_ASSIGN(known, ledger.rows<Phase>("movement = ?", {toValue(plan.movement.id)}));
    for (Phase& phase : plan.phases) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const Phase& p) {
            return isOwn ? p.id == phase.id : p.code == phase.code;
        });
        const PhaseId local = phase.id;
        if (same != known.end()) {
            phase = *same;
        } else {
            phase.id = ledger.newId<PhaseId>();
            phase.movement = plan.movement.id;
            change.insert(phase);
        }
        if (local)
            phases.insert(local, phase.id);
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

/// What a plan is scored and ranked by.
void numberTable(Numbering& numbering, PlanDefinition& plan, ChangeSet& change)
{
    QHash<GradeId, GradeId> grades;
    QHash<BlocId, BlocId> blocs;
    QHash<CriterionId, CriterionId> criteria;
    for (Criterion& criterion : plan.criteria)
        criterion.plan = plan.plan.id;
    numbering.renumber(plan.criteria, criteria);
    numbering.renumber(plan.blocs, blocs);
    numbering.renumber(plan.grades, grades);
    numbering.renumber(plan.conditions);
    numbering.renumber(plan.metrics);
    for (Criterion& criterion : plan.criteria) {
        criterion.parent = criteria.value(criterion.parent);
        criterion.bloc = blocs.value(criterion.bloc);
    }
    for (GradeCondition& condition : plan.conditions) {
        condition.grade = grades.value(condition.grade);
        condition.criterion = criteria.value(condition.criterion);
    }
    for (Metric& metric : plan.metrics)
        metric.criterion = criteria.value(metric.criterion);
    insertAll(change, plan.grades);
    insertAll(change, plan.blocs);
    insertAll(change, plan.criteria);
    insertAll(change, plan.conditions);
    insertAll(change, plan.metrics);
}

void numberTargets(Numbering& numbering, PlanDefinition& plan, const PhaseIds& phases,
                   ChangeSet& change)
{
    QHash<TargetId, TargetId> targets;
    numbering.renumber(plan.targets, targets);
    numbering.renumber(plan.goals);
    numbering.renumber(plan.coverage);
    for (TargetGoal& goal : plan.goals) {
        goal.target = targets.value(goal.target);
        goal.phase = phases.value(goal.phase);
    }
    for (CoverageRule& rule : plan.coverage)
        rule.phase = phases.value(rule.phase);
    insertAll(change, plan.targets);
    insertAll(change, plan.goals);
    insertAll(change, plan.coverage);
}

void numberProjects(Numbering& numbering, PlanDefinition& plan, ChangeSet& change)
{
    QHash<ProgrammeId, ProgrammeId> programmes;
    QHash<ProjectId, ProjectId> projects;
    QHash<MeetingId, MeetingId> meetings;
    for (Meeting& meeting : plan.meetings)
        meeting.plan = plan.plan.id;
    numbering.renumber(plan.programmes, programmes);
    numbering.renumber(plan.projects, projects);
    numbering.renumber(plan.meetings, meetings);
    numbering.renumber(plan.funding);
    numbering.renumber(plan.projectMilestones);
    numbering.renumber(plan.risks);
    numbering.renumber(plan.tasks);
    for (Project& project : plan.projects)
        project.programme = programmes.value(project.programme);
    const auto lead = [&](auto& rows) {
        for (auto& row : rows)
            row.project = projects.value(row.project);
    };
    lead(plan.funding);
    lead(plan.projectMilestones);
    lead(plan.risks);
    lead(plan.tasks);
    for (Task& task : plan.tasks)
        task.meeting = meetings.value(task.meeting);
    insertAll(change, plan.programmes);
    insertAll(change, plan.projects);
    insertAll(change, plan.funding);
    insertAll(change, plan.projectMilestones);
    insertAll(change, plan.risks);
    insertAll(change, plan.meetings);
    insertAll(change, plan.tasks);
}

} // namespace

Result<void> appendPlan(const Ledger& ledger, PlanDefinition& plan, ChangeSet& change)
{
    THIDUA_ASSIGN(plans, ledger.plans());
    for (const Plan& known : plans) {
        if (known.code.compare(plan.plan.code, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::Refused,
                        LoadPlan::tr("The ledger already has a plan with the code “%1” (%2). "
                                     "Choose another code.")
                            .arg(known.code, known.title));
    }
    PhaseIds phases;
    THIDUA_TRY(placeInMovement(ledger, plan, phases, change));

    Numbering numbering(ledger);
    plan.plan.id = ledger.newId<PlanId>();
    plan.plan.state = PlanState::Draft;
    plan.plan.phase = phases.value(plan.plan.phase);
    plan.rules.plan = plan.plan.id;
    std::apply([&](auto&... rows) { (own(rows, plan.plan.id), ...); },
               std::tie(plan.legalBases, plan.contentAreas, plan.milestones, plan.papers,
                        plan.grades, plan.conditions, plan.blocs, plan.metrics, plan.clauses,
                        plan.duties, plan.coverage, plan.targets, plan.programmes, plan.projects,
                        plan.tasks));
    for (Milestone& milestone : plan.milestones)
        milestone.phase = phases.value(milestone.phase);

    change.insert(plan.plan);
    change.insert(plan.rules);
    std::apply([&](auto&... rows) { ((numbering.renumber(rows), insertAll(change, rows)), ...); },
               std::tie(plan.legalBases, plan.contentAreas, plan.milestones, plan.papers,
                        plan.clauses, plan.duties));
    numberTable(numbering, plan, change);
    numberTargets(numbering, plan, phases, change);
    numberProjects(numbering, plan, change);
    return {};
}

Result<ChangeSet> loadPlan(const Ledger& ledger, const PlanDefinition& definition)
{
    PlanDefinition plan = definition;
    ChangeSet change(Action::LoadPlan, {plan.plan.title});
    THIDUA_TRY(appendPlan(ledger, plan, change));
    return change;
}

} // namespace thidua::actions
