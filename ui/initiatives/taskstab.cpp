// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dates.h"
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
    else if (task.state == Task::State::Done)
        cell.second = TasksTab::tr("done %1").arg(formatDate(task.doneOn));
    return cell;
}

RegisterLine lineOf(const TaskRow& row)
{
    const Task& task = row.task;
    RegisterLine line;
    line.key = task.id.value;
    line.marked = row.late;
    line.search =
        QStringList{task.text, task.lead, task.support, task.document, task.givenBy}.join(u' ');
    RegisterCell text;
    text.text = task.text;
    text.second = task.result;
    text.bold = true;
    RegisterCell source;
    source.text = enumName(task.source);
    source.second = QStringList{task.givenBy, task.document}.join(
        task.givenBy.isEmpty() || task.document.isEmpty() ? QString() : QStringLiteral(", "));
    RegisterCell lead;
    lead.text = task.lead.isEmpty() ? TasksTab::tr("not assigned") : task.lead;
    lead.quiet = task.lead.isEmpty();
    lead.second = QString(task.support).replace(u'\n', QStringLiteral(", "));
    RegisterCell state;
    state.chip = stateChip(task, row.late);
    line.cells = {text, source, lead, dueCell(row), state};
    return line;
}

} // namespace

TasksTab::TasksTab(Workspace& workspace, QWidget* parent)
    : RegisterTab(workspace, "tasks", registerWords(), parent)
{
    setWidths({kLeastText, kLeastSource, kLeastLead, 124, 110},
              {{0, kLeastText, 3}, {2, kLeastLead, 1}, {1, kLeastSource, 1}});
}

void TasksTab::reload(QDate today, const QString& locked)
{
    m_today = today;
    m_locked = locked;
    auto read = actions::registers(m_workspace.ledger(), m_workspace.plan(), today);
    if (!read) {
        m_workspace.prompts().showError(read.error());
        return;
    }
    m_rows = std::move(read->tasks);
    std::vector<RegisterLine> lines;
    for (const TaskRow& one : m_rows)
        lines.push_back(lineOf(one));
    showLines(
        {{tr("Task, result")}, {tr("Source")}, {tr("Leads, supports")}, {tr("Due")}, {tr("State")}},
        std::move(lines));
}

const TaskRow* TasksTab::row() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const TaskRow& one) {
        return one.task.id.value == chosen();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void TasksTab::add()
{
    if (!m_locked.isEmpty())
        return;
    Task fresh;
    fresh.plan = m_workspace.plan();
    fresh.source = Task::Source::Instruction;
    if (const auto entered = askTask(m_workspace.prompts(), fresh, this))
        m_workspace.apply(actions::saveTask(m_workspace.ledger(), *entered));
}

void TasksTab::edit()
{
    const TaskRow* one = row();
    if (!one || !m_locked.isEmpty())
        return;
    if (const auto entered = askTask(m_workspace.prompts(), one->task, this))
        m_workspace.apply(actions::saveTask(m_workspace.ledger(), *entered));
}

void TasksTab::remove()
{
    const TaskRow* one = row();
    if (!one || !m_locked.isEmpty())
        return;
    const TaskId id = one->task.id;
    if (confirmRemoval(one->task.text))
        m_workspace.apply(actions::removeTask(m_workspace.ledger(), id));
}

void TasksTab::advance()
{
    const TaskRow* one = row();
    if (!one || !m_locked.isEmpty() || one->task.state != Task::State::Open)
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
    const TaskRow* one = row();
    if (!one || !m_locked.isEmpty())
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
