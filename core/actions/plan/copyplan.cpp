// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/copyplan.h"

#include "core/actions/plan/appendplan.h"
#include "core/actions/plan/calendaractions.h"
#include "core/actions/plan/definition.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

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

void addYears(Milestone& milestone, int years)
{
    milestone.first = milestone.first.addYears(years);
    milestone.last = milestone.last.addYears(years);
}

/// The milestones of a plan on the days they were meant for: where the plan is a copy whose day only moved
/// off a holiday, the day that was named at first.
Result<std::vector<Milestone>> namedDays(const Ledger& ledger, const PlanDefinition& plan,
                                         const WorkCalendar& calendar, int depth = 0)
{
    std::vector<Milestone> rows = plan.milestones;
    if (!plan.plan.copiedFrom || !plan.plan.first.isValid() || depth > kMostYears)
        return rows;
    THIDUA_ASSIGN(source, definitionOf(ledger, plan.plan.copiedFrom));
    if (!source.plan.first.isValid())
        return rows;
    const int years = plan.plan.first.year() - source.plan.first.year();
    THIDUA_ASSIGN(earlier, namedDays(ledger, source, calendar, depth + 1));
    for (Milestone& row : rows) {
        for (Milestone named : earlier) {
            addYears(named, years);
            Milestone moved = named;
            std::vector<MovedDay> ignored;
            moveOffHoliday(moved, calendar, ignored);
            if (moved.title != row.title || moved.first != row.first || moved.last != row.last)
                continue;
            row.first = named.first;
            row.last = named.last;
            break;
        }
    }
    return rows;
}

bool covers(const Phase& phase, QDate first, QDate last)
{
    return phase.first.isValid() && phase.last.isValid() && phase.first <= last
        && phase.last >= first;
}

/// Where rows that went by a phase go in the copy.
class PhaseMove {
public:
    PhaseMove(const std::vector<Phase>& phases, PhaseId old, const PlanCopy& copy)
        : m_phases(phases), m_old(old), m_new(copy.phase), m_years(copy.years)
    {
    }
    /// The new phase of the plan for the old one; for another the phase of its days, moved on.
    PhaseId after(PhaseId before) const
    {
        if (!before || before == m_old)
            return before ? m_new : PhaseId();
        const auto phase = std::ranges::find(m_phases, before, &Phase::id);
        if (m_years == 0 || phase == m_phases.end())
            return before;
        const QDate day = (phase->last.isValid() ? phase->last : phase->first).addYears(m_years);
        return at(day, day);
    }
    /// The phase of a goal: one that has its year, or none.
    PhaseId ofGoal(PhaseId phase, int year) const
    {
        const QDate first(year, 1, 1);
        const QDate last(year, 12, 31);
        const auto found = std::ranges::find(m_phases, phase, &Phase::id);
        if (found == m_phases.end() || !found->first.isValid() || !found->last.isValid()
            || covers(*found, first, last))
            return phase;
        return at(first, last);
    }

private:
    PhaseId at(QDate first, QDate last) const
    {
        const auto found = std::ranges::find_if(
            m_phases, [&](const Phase& phase) { return covers(phase, first, last); });
        return found == m_phases.end() ? PhaseId() : found->id;
    }

    const std::vector<Phase>& m_phases;
    PhaseId m_old;
    PhaseId m_new;
    int m_years;
};

void moveCoverage(PlanDefinition& plan, const PhaseMove& phases, QStringList& remarks)
{
    for (CoverageRule& rule : plan.coverage) {
        rule.phase = phases.after(rule.phase);
        if (rule.period != CoveragePeriod::Phase || rule.phase)
            continue;
        rule.period = CoveragePeriod::WholePlan;
        remarks +=
            CopyPlan::tr("“%1” went by a phase that the new plan does not have: it counts over "
                         "the whole plan now.")
                .arg(rule.title);
    }
}

/// Moves the goals of the old period on. A year that has a goal of its own keeps that one.
void moveGoals(PlanDefinition& plan, const Plan& source, int years, const PhaseMove& phases,
               QStringList& remarks)
{
    const bool hasPeriod = source.first.isValid() && source.last.isValid();
    if (!hasPeriod && years != 0 && !plan.goals.empty())
        remarks += CopyPlan::tr("The plan has no period, so the goals of its targets keep their "
                                "years. Check them.");
    const auto moves = [&](const TargetGoal& goal) {
        return hasPeriod && goal.year >= source.first.year() && goal.year <= source.last.year();
    };
    std::vector<TargetGoal> goals;
    for (TargetGoal goal : plan.goals) {
        const bool isMoved = years != 0 && moves(goal);
        const int year = goal.year + (isMoved ? years : 0);
        const bool taken =
            isMoved && std::ranges::any_of(plan.goals, [&](const TargetGoal& other) {
                return other.target == goal.target && other.year == year && !moves(other);
            });
        if (taken) {
            const auto target = std::ranges::find(plan.targets, goal.target, &Target::id);
            remarks += CopyPlan::tr("%1: the goal of %2 did not move on to %3, which has a goal of "
                                    "its own.")
                           .arg(target == plan.targets.end() ? QString() : target->code)
                           .arg(goal.year)
                           .arg(year);
            continue;
        }
        goal.year = year;
        goal.phase = phases.ofGoal(isMoved ? phases.after(goal.phase) : goal.phase, year);
        goals.push_back(goal);
    }
    plan.goals = std::move(goals);
}

void moveOn(PlanDefinition& plan, const PlanCopy& copy, const WorkCalendar& calendar,
            CopiedPlan& copied)
{
    const Plan source = plan.plan;
    const PhaseMove phases(plan.phases, source.phase, copy);
    plan.plan.first = plan.plan.first.addYears(copy.years);
    plan.plan.last = plan.plan.last.addYears(copy.years);
    plan.plan.phase = copy.phase;
    for (Milestone& milestone : plan.milestones) {
        addYears(milestone, copy.years);
        moveOffHoliday(milestone, calendar, copied.moved);
        milestone.phase = phases.after(milestone.phase);
    }
    moveCoverage(plan, phases, copied.remarks);
    moveGoals(plan, source, copy.years, phases, copied.remarks);
}

/// The year of a plan over several years that a copy carries out.
struct YearOf {
    QDate first;
    QDate last;
    bool isInside(const Plan& plan) const { return first >= plan.first && last <= plan.last; }
    bool has(QDate day) const { return !day.isValid() || (day >= first && day <= last); }
};

/// Null when the copy is no year of its source, or the source runs for no more than a year.
std::optional<YearOf> yearOf(const Plan& source, const PlanCopy& copy)
{
    if (!copy.parent || copy.parent != copy.source || !source.first.isValid()
        || !source.last.isValid() || source.first.year() == source.last.year())
        return {};
    const int year = source.first.year() + copy.years;
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    if (last < source.first || first > source.last)
        return YearOf{first, last};
    return YearOf{std::max(first, source.first), std::min(last, source.last)};
}

/// A year of the plan keeps its goals, rules and days as they are; of the days only those of that year.
void keepYear(PlanDefinition& plan, const YearOf& year, PhaseId phase)
{
    plan.plan.first = year.first;
    plan.plan.last = year.last;
    const auto found = std::ranges::find_if(
        plan.phases, [&](const Phase& each) { return covers(each, year.first, year.last); });
    plan.plan.phase = phase || found == plan.phases.end() ? phase : found->id;
    std::erase_if(plan.milestones,
                  [&](const Milestone& milestone) { return !year.has(milestone.lastDay()); });
}

Result<void> checkYear(const Plan& source, const std::optional<YearOf>& year)
{
    if (year && !year->isInside(source))
        return fail(ErrorCode::OutOfRange,
                    CopyPlan::tr("%1 is not a year of the plan, which runs from %2 to %3. Choose "
                                 "one of its years.")
                        .arg(year->first.year())
                        .arg(source.first.year())
                        .arg(source.last.year()));
    return {};
}

Result<void> checkCopy(const PlanDefinition& source, const PlanCopy& copy)
{
    if (copy.code.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput,
                    CopyPlan::tr("The new plan needs a code, for example one with its year."));
    if (copy.years < 0 || copy.years > kMostYears)
        return fail(ErrorCode::OutOfRange,
                    CopyPlan::tr("A plan is copied 0 to %1 years on. Check the number of years.")
                        .arg(kMostYears));
    if (copy.phase
        && std::ranges::find(source.phases, copy.phase, &Phase::id) == source.phases.end())
        return fail(ErrorCode::InvalidInput,
                    CopyPlan::tr("The chosen phase is not one of this movement. Choose another."));
    return {};
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
    THIDUA_ASSIGN(book, ledger.book(copy.source));
    THIDUA_ASSIGN(definition, definitionOf(ledger, copy.source));
    THIDUA_TRY(checkCopy(definition, copy));
    const auto year = yearOf(definition.plan, copy);
    THIDUA_TRY(checkYear(definition.plan, year));
    THIDUA_ASSIGN(calendar, workCalendar(ledger));
    THIDUA_ASSIGN(milestones, namedDays(ledger, definition, calendar));
    CopiedPlan copied;
    PlanDefinition plan = definition;
    if (!year)
        plan.milestones = std::move(milestones);
    plan.plan.code = copy.code.trimmed();
    plan.plan.title = copy.title.trimmed().isEmpty() ? plan.plan.title : copy.title.trimmed();
    if (const QString shortTitle = copy.shortTitle.trimmed(); !shortTitle.isEmpty())
        plan.plan.shortTitle = shortTitle;
    plan.plan.number.clear();
    plan.plan.issued = {};
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
    if (year)
        keepYear(plan, *year, copy.phase);
    else
        moveOn(plan, copy, calendar, copied);

    copied.change = ChangeSet(Action::CopyPlan, {plan.plan.title, QStringLiteral("added")});
    THIDUA_TRY(appendPlan(ledger, plan, copied.change));
    if (copy.withUnits)
        appendUnits(*book, plan, copied.change);
    copied.plan = plan.plan.id;
    return copied;
}

} // namespace thidua::actions
