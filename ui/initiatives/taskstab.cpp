// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dates.h"
#include "core/storage/movemententities.h"
#include "ui/initiatives/registerdialogs.h"
#include "ui/initiatives/registertabs.h"
#include "ui/initiatives/registerwords.h"
#include "ui/support/prompts.h"

#include <QMenu>

namespace thidua {

namespace {

constexpr int kLeastText = 260;
constexpr int kLeastLead = 150;
constexpr int kLeastSource = 130;

RegisterWords registerWords()
{
    return {TasksTab::tr("Tasks and instructions"),
            TasksTab::tr("Find by words, organisation, number"),
            TasksTab::tr("No task is in the register yet."),
            TasksTab::tr("Add task"),
            TasksTab::tr("Change task"),
            TasksTab::tr("Remove task"),
            TasksTab::tr("Late"),
            Icon::Note};
}

RegisterCell dueCell(const TaskRow& row)
{
    const Task& task = row.task;
    RegisterCell cell;
    const QDate due = row.nextDue.isValid() ? row.nextDue : task.due;
    cell.text = due.isValid()     ? formatDate(due)
        : task.dueWords.isEmpty() ? formatDate({})
                                  : task.dueWords;
    cell.quiet = !row.nextDue.isValid();
    if (task.recurrence != Task::Recurrence::Once)
        cell.second = enumName(task.recurrence);
    else if (due.isValid() && !task.dueWords.isEmpty())
        cell.second = task.dueWords;
    else if (task.state == Task::State::Done)
        cell.second = TasksTab::tr("done %1").arg(formatDate(task.doneOn));
    return cell;
}

} // namespace

TasksTab::TasksTab(Workspace& workspace, QWidget* parent)
    : RowsTab(workspace, "tasks", registerWords(), parent)
{
    setWidths({kLeastText, kLeastSource, kLeastLead, 124, 110},
              {{0, kLeastText, 3}, {2, kLeastLead, 1}, {1, kLeastSource, 1}});
}

Result<std::vector<TaskRow>> TasksTab::read()
{
    return actions::taskRows(m_workspace.ledger(), m_workspace.plan(), m_today);
}

std::vector<RegisterColumn> TasksTab::columns() const
{
    return {
        {tr("Task, result")}, {tr("Source")}, {tr("Leads, supports")}, {tr("Due")}, {tr("State")}};
}

RegisterLine TasksTab::lineOf(const TaskRow& row) const
{
    const Task& task = row.task;
    RegisterLine line;
    line.marked = row.late;
    line.search =
        QStringList{task.text, task.lead, task.support, task.document, task.givenBy}.join(u' ');
    RegisterCell text;
    text.text = task.text;
    text.second = task.result;
    text.bold = true;
    RegisterCell source;
    source.text = enumName(task.source);
    QStringList given{task.givenBy, task.document,
                      task.givenOn.isValid() ? formatDate(task.givenOn) : QString()};
    given.removeAll(QString());
    source.second = given.join(QStringLiteral(", "));
    RegisterCell lead;
    lead.text = task.lead.isEmpty() ? tr("not assigned") : task.lead;
    lead.quiet = task.lead.isEmpty();
    lead.second = QString(task.support).replace(u'\n', QStringLiteral(", "));
    RegisterCell state;
    state.chip = stateChip(task, row.late);
    line.cells = {text, source, lead, dueCell(row), state};
    return line;
}

qint64 TasksTab::keyOf(const TaskRow& row) const
{
    return row.task.id.value;
}

QString TasksTab::nameOf(const TaskRow& row) const
{
    return row.task.text;
}

TaskRow TasksTab::fresh() const
{
    TaskRow row;
    row.task.plan = m_workspace.plan();
    row.task.source = Task::Source::Instruction;
    return row;
}

std::optional<Result<ChangeSet>> TasksTab::ask(const TaskRow& row)
{
    RegisterChoices choices;
    THIDUA_ASSIGN(projects,
                  m_workspace.ledger().rows<Project>("plan = ? ORDER BY seq, id",
                                                     {toValue(m_workspace.plan())}));
    for (const Project& project : projects)
        choices.projects.append({project.name, project.id.value});
    const auto entered = askTask(m_workspace.prompts(), choices, row.task, this);
    if (!entered)
        return {};
    return actions::saveTask(m_workspace.ledger(), *entered);
}

Result<ChangeSet> TasksTab::removal(const TaskRow& row) const
{
    return actions::removeTask(m_workspace.ledger(), row.task.id);
}

void TasksTab::advance()
{
    const auto one = writable();
    if (!one || one->task.state != Task::State::Open)
        return;
    const TaskId id = one->task.id;
    const auto answer = askStep(
        m_workspace.prompts(),
        {.title = tr("Task"),
         .headline = one->task.recurrence == Task::Recurrence::Once
             ? tr("Done on")
             : tr("What was due on %1 is done").arg(formatDate(one->nextDue)),
         .subline = one->task.text,
         .action = tr("Record that it is done"),
         .on = m_today,
         .note = one->task.recurrence == Task::Recurrence::Once ? one->task.result : QString(),
         .dayRequired = true},
        this);
    if (!answer)
        return;
    const QString result = answer->document.isEmpty() ? answer->note
        : answer->note.isEmpty()
        ? answer->document
        : QString(answer->note + QStringLiteral(" (") + answer->document + u')');
    m_workspace.apply(actions::finishTask(m_workspace.ledger(), id, answer->on, result));
}

void TasksTab::cancelTask()
{
    const auto one = writable();
    if (!one)
        return;
    const TaskId id = one->task.id;
    const auto reason =
        m_workspace.prompts().askText({.title = tr("Task"),
                                       .fact = tr("Cancel “%1”?").arg(one->task.text),
                                       .action = tr("Cancel the task"),
                                       .cancel = tr("Keep it")},
                                      tr("Reason"), {});
    if (reason)
        m_workspace.apply(actions::cancelTask(m_workspace.ledger(), id, *reason));
}

void TasksTab::addToMenu(QMenu& menu)
{
    const TaskRow* one = row();
    if (!one)
        return;
    if (one->task.state == Task::State::Open) {
        menu.addAction(tr("Record that it is done"), QKeySequence(Qt::CTRL | Qt::Key_Right), this,
                       &TasksTab::advance);
        menu.addAction(tr("Cancel the task"), this, &TasksTab::cancelTask);
    } else {
        menu.addAction(tr("Open it again"), this, [this, id = one->task.id] {
            m_workspace.apply(actions::reopenTask(m_workspace.ledger(), id));
        });
    }
}

} // namespace thidua
