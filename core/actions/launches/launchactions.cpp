// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/launches/launchactions.h"

#include "core/actions/plan/calendaractions.h"
#include "core/actions/planrow.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua::actions {

namespace {

struct LaunchActions {
    Q_DECLARE_TR_FUNCTIONS(LaunchActions)
};

Result<Milestone> unitMilestone(const Ledger& ledger, MilestoneId id)
{
    THIDUA_ASSIGN(milestone, openRow<Milestone>(ledger, id));
    if (!milestone.perUnit)
        return fail(ErrorCode::Refused,
                    LaunchActions::tr("“%1” is not a milestone every unit must do. Mark it so in "
                                      "the plan first.")
                        .arg(milestone.title));
    return milestone;
}

/// History names one unit, or counts several.
QString whoseSteps(const PlanBook& book, const std::vector<UnitId>& units)
{
    const Member* only = units.size() == 1 ? book.member(units.front()) : nullptr;
    return only ? only->name : QString::number(units.size());
}

Result<void> checkMember(const PlanBook& book, UnitId unit)
{
    return book.member(unit)
        ? Result<void>()
        : fail(ErrorCode::NotFound,
               LaunchActions::tr("A unit does not take part in the plan “%1”. Put it into "
                                 "a bloc first.")
                   .arg(book.plan.title));
}

Result<std::vector<UnitStep>> stepsOf(const Ledger& ledger, PlanId plan)
{
    return ledger.rows<UnitStep>(
        "milestone IN (SELECT id FROM milestone WHERE plan = ?) ORDER BY milestone, unit",
        {toValue(plan)});
}

} // namespace

Result<void> checkStepDay(const QString& milestone, QDate doneOn, QDate today)
{
    if (!doneOn.isValid())
        return fail(ErrorCode::InvalidInput,
                    LaunchActions::tr("The day on which “%1” was done is missing. Enter it.")
                        .arg(milestone));
    if (doneOn > today)
        return fail(ErrorCode::InvalidInput,
                    LaunchActions::tr("%1 lies ahead: “%2” cannot be done by then. Enter the day "
                                      "on which it was done.")
                        .arg(formatDate(doneOn), milestone));
    return {};
}

Result<ChangeSet> recordSteps(const Ledger& ledger, MilestoneId milestone,
                              const std::vector<UnitId>& units, const StepEntry& entry, QDate today)
{
    THIDUA_ASSIGN(row, unitMilestone(ledger, milestone));
    THIDUA_TRY(checkStepDay(row.title, entry.doneOn, today));
    THIDUA_ASSIGN(book, ledger.book(row.plan));
    ChangeSet change(Action::RecordSteps, {row.title, whoseSteps(*book, units)});
    THIDUA_ASSIGN(steps,
                  ledger.rows<UnitStep>("milestone = ? ORDER BY unit", {toValue(milestone)}));
    for (const UnitId unit : units) {
        THIDUA_TRY(checkMember(*book, unit));
        const auto found = std::ranges::lower_bound(steps, unit, std::less<>{}, &UnitStep::unit);
        const auto before =
            found != steps.end() && found->unit == unit ? std::optional(*found) : std::nullopt;
        UnitStep after = before ? *before : UnitStep{milestone, unit, {}, {}, {}};
        after.doneOn = entry.doneOn;
        if (const QString document = cleaned(entry.document); !document.isEmpty())
            after.document = document;
        if (const QString note = cleaned(entry.note); !note.isEmpty())
            after.note = note;
        change.put(before, std::optional(after));
    }
    return change;
}

Result<ChangeSet> setStep(const Ledger& ledger, MilestoneId milestone, UnitId unit,
                          const StepEntry& entry, QDate today)
{
    THIDUA_ASSIGN(row, unitMilestone(ledger, milestone));
    THIDUA_TRY(checkStepDay(row.title, entry.doneOn, today));
    THIDUA_ASSIGN(book, ledger.book(row.plan));
    THIDUA_TRY(checkMember(*book, unit));
    THIDUA_ASSIGN(before, ledger.find<UnitStep>({toValue(milestone), toValue(unit)}));
    ChangeSet change(Action::RecordSteps, {row.title, whoseSteps(*book, {unit})});
    change.put(before,
               std::optional(UnitStep{milestone, unit, entry.doneOn, cleaned(entry.document),
                                      cleaned(entry.note)}));
    return change;
}

Result<ChangeSet> clearSteps(const Ledger& ledger, MilestoneId milestone,
                             const std::vector<UnitId>& units)
{
    THIDUA_ASSIGN(row, unitMilestone(ledger, milestone));
    THIDUA_ASSIGN(book, ledger.book(row.plan));
    ChangeSet change(Action::RecordSteps,
                     {row.title, whoseSteps(*book, units), QStringLiteral("removed")});
    for (const UnitId unit : units) {
        THIDUA_ASSIGN(before, ledger.find<UnitStep>({toValue(milestone), toValue(unit)}));
        if (before)
            change.remove(*before);
    }
    return change;
}

Result<LaunchBoard> launchBoard(const Ledger& ledger, PlanId plan, QDate today)
{
    THIDUA_ASSIGN(calendar, workCalendar(ledger));
    return launchBoard(ledger, plan, calendar, today);
}

Result<LaunchBoard> launchBoard(const Ledger& ledger, PlanId plan, const WorkCalendar& calendar,
                                QDate today)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(steps, stepsOf(ledger, plan));
    THIDUA_ASSIGN(extensions,
                  ledger.rows<Extension>("milestone IN (SELECT id FROM milestone WHERE plan = ?)",
                                         {toValue(plan)}));
    return thidua::launchBoard(*book, steps, extensions, calendar, today);
}

Result<DatedSources> datedSources(const Ledger& ledger, PlanId plan, const LaunchBoard& board)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    const std::vector<Value> ofPlan{toValue(plan)};
    THIDUA_ASSIGN(projects, ledger.rows<Project>("plan = ? ORDER BY seq, id", ofPlan));
    THIDUA_ASSIGN(
        milestones,
        ledger.rows<ProjectMilestone>(
            "project IN (SELECT id FROM project WHERE plan = ?) ORDER BY project, seq, id",
            ofPlan));
    THIDUA_ASSIGN(tasks, ledger.rows<Task>("plan = ? ORDER BY seq, id", ofPlan));
    THIDUA_ASSIGN(activities, ledger.rows<Activity>("plan = ? ORDER BY id", ofPlan));
    THIDUA_ASSIGN(exemplars, ledger.rows<Exemplar>("plan = ? ORDER BY id", ofPlan));
    THIDUA_ASSIGN(
        exemplarSteps,
        ledger.rows<ExemplarStep>("exemplar IN (SELECT id FROM exemplar WHERE plan = ?)", ofPlan));
    return DatedSources{book->milestones, &board,    projects,     milestones, tasks,
                        activities,       exemplars, exemplarSteps};
}

Result<std::vector<DatedThing>> dueSoon(const Ledger& ledger, PlanId plan, QDate today, int days)
{
    THIDUA_ASSIGN(calendar, workCalendar(ledger));
    THIDUA_ASSIGN(board, launchBoard(ledger, plan, calendar, today));
    THIDUA_ASSIGN(sources, datedSources(ledger, plan, board));
    return thidua::dueSoon(sources, calendar, today, days);
}

} // namespace thidua::actions
