// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/projects/projectactions.h"
#include "core/actions/support.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua::actions {

namespace {

struct MeetingActions {
    Q_DECLARE_TR_FUNCTIONS(MeetingActions)
};

/// A decision as its meeting gives it, where it does not say otherwise.
Task given(Task task, const Meeting& meeting)
{
    task.plan = meeting.plan;
    task.meeting = meeting.id;
    task.source = Task::Source::Meeting;
    task.text = cleaned(task.text);
    task.lead = cleaned(task.lead);
    task.dueWords = cleaned(task.dueWords);
    if (task.givenBy.isEmpty())
        task.givenBy = meeting.chair;
    if (!task.givenOn.isValid())
        task.givenOn = meeting.on;
    if (task.document.isEmpty())
        task.document = meeting.document;
    return task;
}

/// What followed from the meeting follows it when the meeting is mended.
void follow(Task& task, const Meeting& before, const Meeting& after)
{
    if (task.givenBy == before.chair)
        task.givenBy = after.chair;
    if (task.givenOn == before.on)
        task.givenOn = after.on;
    if (task.document == before.document)
        task.document = after.document;
}

Result<void> checkDecision(const Ledger& ledger, const Task& task)
{
    if (task.text.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    MeetingActions::tr("A decision needs words. Enter what was decided."));
    if (task.state == Task::State::Done && !task.doneOn.isValid())
        return fail(ErrorCode::InvalidInput,
                    MeetingActions::tr("“%1” is done. Enter the day.").arg(task.text));
    if (!task.project)
        return {};
    THIDUA_ASSIGN(project, existing<Project>(ledger, task.project));
    if (project.plan != task.plan)
        return fail(ErrorCode::Refused,
                    MeetingActions::tr("“%1” belongs to another plan. Choose a project of this "
                                       "plan, or none.")
                        .arg(project.name));
    return {};
}

} // namespace

Result<ChangeSet> saveMeeting(const Ledger& ledger, const Meeting& meeting,
                              std::vector<Task> decisions)
{
    Meeting after = meeting;
    Meeting old;
    if (after.id) {
        THIDUA_ASSIGN(row, existing<Meeting>(ledger, after.id));
        old = row;
        after.plan = row.plan;
    }
    THIDUA_TRY(openBook(ledger, after.plan));
    for (QString* text : {&after.title, &after.chair, &after.document})
        *text = cleaned(*text);
    after.summary = after.summary.trimmed();
    if (after.title.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    MeetingActions::tr("A meeting needs a name. Enter it."));
    ChangeSet change(Action::EditProject,
                     aboutRow(after.title, after.id ? Made::Edited : Made::Added));
    std::vector<Task> before;
    if (after.id) {
        THIDUA_ASSIGN(tasks, ledger.rows<Task>("meeting = ? ORDER BY seq, id", {toValue(old.id)}));
        before = std::move(tasks);
        change.update(old, after);
    } else {
        after.id = ledger.newId<MeetingId>();
        change.insert(after);
    }
    THIDUA_ASSIGN(last,
                  ledger.rows<Task>("plan = ? ORDER BY seq DESC LIMIT 1", {toValue(after.plan)}));
    int place = last.empty() ? 0 : last.front().seq;
    for (Task& task : decisions) {
        if (!task.id)
            task.seq = ++place;
        else
            follow(task, old, after);
        task = given(std::move(task), after);
        THIDUA_TRY(checkDecision(ledger, task));
    }
    replaceRows(ledger, before, std::move(decisions), change);
    return change;
}

Result<ChangeSet> removeMeeting(const Ledger& ledger, MeetingId meeting)
{
    THIDUA_ASSIGN(row, existing<Meeting>(ledger, meeting));
    THIDUA_TRY(openBook(ledger, row.plan));
    THIDUA_ASSIGN(tasks, ledger.rows<Task>("meeting = ?", {toValue(meeting)}));
    ChangeSet change(Action::EditProject, aboutRow(row.title, Made::Removed));
    for (const Task& task : tasks)
        change.remove(task);
    change.remove(row);
    return change;
}

} // namespace thidua::actions
