// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/copyplan.h"

#include "core/actions/plan/appendplan.h"
#include "core/actions/plan/calendaractions.h"
#include "core/actions/plan/definition.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct CopyPlan {
    Q_DECLARE_TR_FUNCTIONS(CopyPlan)
};

/// Moves a deadline that falls on a day nobody works to the next one that is worked.
void moveOffHoliday(Milestone& milestone, const WorkCalendar& calendar,
                    std::vector<MovedDay>& moved)
{
    const QDate last = milestone.lastDay();
    if (!last.isValid() || calendar.isWorked(last))
        return;
    const QDate worked = calendar.nextWorked(last);
    moved.push_back({milestone.title, last, worked, calendar.whyNotWorked(last)});
    QDate& end = milestone.last.isValid() ? milestone.last : milestone.first;
    end = end.addDays(last.daysTo(worked));
}

void moveOn(PlanDefinition& plan, int years, const WorkCalendar& calendar,
            std::vector<MovedDay>& moved)
{
    const int first = plan.plan.first.year();
    const int last = plan.plan.last.year();
    const bool hasPeriod = plan.plan.first.isValid() && plan.plan.last.isValid();
    plan.plan.first = plan.plan.first.addYears(years);
    plan.plan.last = plan.plan.last.addYears(years);
    for (Milestone& milestone : plan.milestones) {
        milestone.first = milestone.first.addYears(years);
        milestone.last = milestone.last.addYears(years);
        moveOffHoliday(milestone, calendar, moved);
    }
    for (TargetGoal& goal : plan.goals) {
        if (hasPeriod && goal.year >= first && goal.year <= last)
            goal.year += years;
    }
}

/// Units of the old plan into the blocs of the same code.
void appendUnits(const PlanBook& old, const PlanDefinition& plan, ChangeSet& change)
{
    for (const Member& member : old.members) {
        const Bloc* bloc = old.bloc(member.bloc);
        const auto same = std::find_if(plan.blocs.begin(), plan.blocs.end(),
                                       [&](const Bloc& b) { return bloc && b.code == bloc->code; });
        if (same == plan.blocs.end())
            continue;
        if (plan.plan.first.isValid() && !member.inForce(plan.plan.first))
            continue;
        change.insert(
            Membership{plan.plan.id, member.unit, same->id, member.participation, {}, {}, {}});
    }
}

} // namespace

Result<CopiedPlan> copyPlan(const Ledger& ledger, const PlanCopy& copy)
{
    if (copy.code.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput,
                    CopyPlan::tr("The new plan needs a code, for example one with its year."));
    THIDUA_ASSIGN(book, ledger.book(copy.source));
    THIDUA_ASSIGN(definition, definitionOf(ledger, copy.source));
    THIDUA_ASSIGN(calendar, workCalendar(ledger));
    CopiedPlan copied;
    PlanDefinition plan = definition;
    plan.plan.code = copy.code.trimmed();
    plan.plan.title = copy.title.trimmed().isEmpty() ? plan.plan.title : copy.title.trimmed();
    plan.plan.number.clear();
    plan.plan.issued = {};
    plan.plan.phase = copy.phase;
    plan.plan.parent = copy.parent;
    plan.plan.copiedFrom = copy.source;
    plan.plan.source.clear();
    plan.programmes.clear();
    plan.projects.clear();
    plan.funding.clear();
    plan.projectMilestones.clear();
    plan.risks.clear();
    plan.meetings.clear();
    plan.tasks.clear();
    moveOn(plan, copy.years, calendar, copied.moved);

    copied.change = ChangeSet(Action::CopyPlan, {plan.plan.title, QStringLiteral("added")});
    THIDUA_TRY(appendPlan(ledger, plan, copied.change));
    if (copy.withUnits)
        appendUnits(*book, plan, copied.change);
    copied.plan = plan.plan.id;
    return copied;
}

} // namespace thidua::actions
