// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/registers/registeractions.h"

#include "core/actions/planrow.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua::actions {

namespace {

struct RegisterActions {
    Q_DECLARE_TR_FUNCTIONS(RegisterActions)
};

tl::unexpected<Error> missing(const QString& message)
{
    return fail(ErrorCode::InvalidInput, message);
}

Result<std::vector<ExemplarStep>> stepsOf(const Ledger& ledger, ExemplarId id)
{
    return ledger.rows<ExemplarStep>("exemplar = ? ORDER BY stage", {toValue(id)});
}

/// What a task is about is of its own plan, and one that is done was done on a day.
Result<void> checkTask(const Ledger& ledger, const Task& task)
{
    if (task.state == Task::State::Done && !task.doneOn.isValid())
        return missing(RegisterActions::tr("“%1” is done. Enter the day.").arg(task.text));
    if (task.meeting) {
        THIDUA_ASSIGN(meeting, existing<Meeting>(ledger, task.meeting));
        if (meeting.plan != task.plan)
            return fail(ErrorCode::Refused,
                        RegisterActions::tr("“%1” is a meeting of another plan. Choose one of this "
                                            "plan, or none.")
                            .arg(meeting.title));
    }
    if (!task.project)
        return {};
    THIDUA_ASSIGN(project, existing<Project>(ledger, task.project));
    if (project.plan != task.plan)
        return fail(ErrorCode::Refused,
                    RegisterActions::tr("“%1” belongs to another plan. Choose a project of this "
                                        "plan, or none.")
                        .arg(project.name));
    return {};
}

/// Refuses a unit that takes no part in the plan; one that is there already may stay (`before`).
Result<void> checkUnitOf(const Ledger& ledger, PlanId plan, UnitId unit, UnitId before)
{
    if (!unit || unit == before)
        return {};
    THIDUA_ASSIGN(book, ledger.book(plan));
    if (book->member(unit))
        return {};
    THIDUA_ASSIGN(row, existing<Unit>(ledger, unit));
    return fail(ErrorCode::Refused,
                RegisterActions::tr("%1 does not take part in the plan “%2”. Choose a unit of the "
                                    "plan, or put it into a bloc first.")
                    .arg(row.name, book->plan.title));
}

/// The plan and unit a stored row has; those of the new one where there is none.
template<class T>
Result<T> storedOr(const Ledger& ledger, const T& row)
{
    if (row.id)
        return existing<T>(ledger, row.id);
    T fresh;
    fresh.plan = row.plan;
    return fresh;
}

/// A task in another state.
ChangeSet taskChange(const Task& before, const Task& after)
{
    ChangeSet change(Action::EditTask, aboutRow(before.text, Made::Edited));
    change.update(before, after);
    return change;
}

} // namespace

Result<ChangeSet> saveExemplar(const Ledger& ledger, const Exemplar& exemplar, QDate foundOn,
                               QDate today)
{
    Exemplar after = exemplar;
    after.name = cleaned(after.name);
    after.field = cleaned(after.field);
    after.achievement = cleaned(after.achievement);
    if (after.name.isEmpty())
        return missing(RegisterActions::tr("An exemplar needs a name. Enter it."));
    if (!after.unit)
        return missing(RegisterActions::tr("“%1” belongs to no unit. Choose one.").arg(after.name));
    THIDUA_ASSIGN(before, storedOr(ledger, after));
    THIDUA_TRY(checkUnitOf(ledger, before.plan, after.unit, before.unit));
    THIDUA_TRY(checkHappened(after.name, foundOn, today));
    const bool added = !after.id;
    THIDUA_ASSIGN(change, saveRow(ledger, after, Action::EditExemplar, after.name));
    if (added)
        change.insert(ExemplarStep{after.id, ExemplarStage::Found, foundOn, {}, {}});
    return change;
}

Result<ChangeSet> removeExemplar(const Ledger& ledger, ExemplarId exemplar)
{
    THIDUA_ASSIGN(row, openRow<Exemplar>(ledger, exemplar));
    THIDUA_ASSIGN(steps, stepsOf(ledger, exemplar));
    ChangeSet change(Action::EditExemplar, aboutRow(row.name, Made::Removed));
    for (const ExemplarStep& step : steps)
        change.remove(step);
    change.remove(row);
    return change;
}

Result<ChangeSet> moveExemplar(const Ledger& ledger, const ExemplarStep& step, QDate nextDue,
                               QDate today)
{
    THIDUA_ASSIGN(row, openRow<Exemplar>(ledger, step.exemplar));
    THIDUA_TRY(checkHappened(row.name, step.on, today));
    THIDUA_ASSIGN(steps, stepsOf(ledger, step.exemplar));
    ExemplarStep after = step;
    after.document = cleaned(step.document);
    after.note = cleaned(step.note);
    THIDUA_TRY(checkOrder(
        steps, after,
        RegisterActions::tr("On %1 %2 cannot be %3: the days of the stages would not follow each "
                            "other. Check the day.")
            .arg(formatDate(after.on), row.name, enumName(after.stage).toLower())));
    ChangeSet change(Action::EditExemplar, aboutRow(row.name, Made::Edited));
    const auto before = std::find_if(steps.begin(), steps.end(), [&](const ExemplarStep& old) {
        return old.stage == after.stage;
    });
    if (before == steps.end())
        change.insert(after);
    else
        change.update(*before, after);
    Exemplar due = row;
    due.nextDue = nextDue;
    change.update(row, due);
    return change;
}

Result<ChangeSet> moveExemplarBack(const Ledger& ledger, ExemplarId exemplar, const QString& reason)
{
    THIDUA_ASSIGN(row, openRow<Exemplar>(ledger, exemplar));
    const QString why = cleaned(reason);
    if (why.isEmpty())
        return missing(RegisterActions::tr("Going back a stage needs a reason. Enter it."));
    THIDUA_ASSIGN(steps, stepsOf(ledger, exemplar));
    if (steps.size() < 2)
        return fail(ErrorCode::Refused,
                    RegisterActions::tr("%1 is at the first stage. Remove the exemplar instead.")
                        .arg(row.name));
    QStringList arguments = aboutRow(row.name, Made::Edited);
    arguments.append({QString(), why});
    ChangeSet change(Action::EditExemplar, arguments);
    change.remove(steps.back());
    ExemplarStep after = steps[steps.size() - 2];
    after.note = after.note.isEmpty() ? why : QString(after.note + u'\n' + why);
    change.update(steps[steps.size() - 2], after);
    return change;
}

Result<ChangeSet> saveActivity(const Ledger& ledger, const Activity& activity, QDate today)
{
    Activity after = activity;
    for (QString* text : {&after.title, &after.channel, &after.document, &after.note})
        *text = cleaned(*text);
    if (after.title.isEmpty())
        return missing(
            RegisterActions::tr("Publicity or training needs a title. Enter what it is about."));
    if (after.people < 0)
        return fail(ErrorCode::OutOfRange,
                    RegisterActions::tr("The number of people is below 0. Enter how many came."));
    THIDUA_ASSIGN(before, storedOr(ledger, after));
    THIDUA_TRY(checkUnitOf(ledger, before.plan, after.unit, before.unit));
    THIDUA_TRY(checkHappened(after.title, after.heldOn, today));
    return saveRow(ledger, after, Action::EditActivity, after.title);
}

Result<ChangeSet> removeActivity(const Ledger& ledger, RowId activity)
{
    THIDUA_ASSIGN(row, openRow<Activity>(ledger, activity));
    ChangeSet change(Action::EditActivity, aboutRow(row.title, Made::Removed));
    change.remove(row);
    return change;
}

Result<ChangeSet> saveTask(const Ledger& ledger, const Task& task)
{
    Task after = task;
    for (QString* text : {&after.text, &after.givenBy, &after.document, &after.lead, &after.support,
                          &after.dueWords, &after.result})
        *text = cleaned(*text);
    if (after.text.isEmpty())
        return missing(RegisterActions::tr("A task needs words. Enter what is to be done."));
    if (after.recurrence != Task::Recurrence::Once && !after.due.isValid())
        return missing(RegisterActions::tr("“%1” comes again but has no first day. Enter the day "
                                           "it is due first.")
                           .arg(after.text));
    if (after.id) {
        THIDUA_ASSIGN(before, existing<Task>(ledger, after.id));
        after.plan = before.plan;
    }
    THIDUA_TRY(checkTask(ledger, after));
    return saveRow(ledger, after, Action::EditTask, after.text);
}

Result<ChangeSet> removeTask(const Ledger& ledger, TaskId task)
{
    THIDUA_ASSIGN(row, openRow<Task>(ledger, task));
    ChangeSet change(Action::EditTask, aboutRow(row.text, Made::Removed));
    change.remove(row);
    return change;
}

Result<ChangeSet> finishTask(const Ledger& ledger, TaskId task, QDate on, const QString& result)
{
    THIDUA_ASSIGN(row, openRow<Task>(ledger, task));
    if (!on.isValid())
        return missing(RegisterActions::tr("The day on which “%1” was done is missing. Enter it.")
                           .arg(row.text));
    if (row.state != Task::State::Open)
        return fail(ErrorCode::Refused,
                    RegisterActions::tr("“%1” is not open. Reopen it first.").arg(row.text));
    Task after = row;
    after.result = cleaned(result);
    if (row.recurrence == Task::Recurrence::Once) {
        after.state = Task::State::Done;
        after.doneOn = on;
    } else {
        after.doneOn = row.nextDue();
    }
    return taskChange(row, after);
}

Result<ChangeSet> cancelTask(const Ledger& ledger, TaskId task, const QString& reason)
{
    THIDUA_ASSIGN(row, openRow<Task>(ledger, task));
    const QString why = cleaned(reason);
    if (why.isEmpty())
        return missing(RegisterActions::tr("Cancelling a task needs a reason. Enter it."));
    Task after = row;
    after.state = Task::State::Cancelled;
    after.result = why;
    return taskChange(row, after);
}

Result<ChangeSet> reopenTask(const Ledger& ledger, TaskId task)
{
    THIDUA_ASSIGN(row, openRow<Task>(ledger, task));
    Task after = row;
    after.state = Task::State::Open;
    if (row.recurrence == Task::Recurrence::Once)
        after.doneOn = {};
    return taskChange(row, after);
}

} // namespace thidua::actions
