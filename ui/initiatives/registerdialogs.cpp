// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/registerdialogs.h"

#include "ui/initiatives/formdialog.h"
#include "ui/plan/paragraphedit.h"
#include "ui/support/dateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QIntValidator>
#include <QLineEdit>

namespace thidua {

namespace {

struct RegisterDialogs {
    Q_DECLARE_TR_FUNCTIONS(RegisterDialogs)
};

using Width = FormDialog::Width;
constexpr int kMostPeople = 100'000'000;

} // namespace

std::vector<PickerItem> RegisterChoices::unitsOr(const QString& none) const
{
    std::vector<PickerItem> items{{0, none, {}, none}};
    items.insert(items.end(), units.begin(), units.end());
    return items;
}

std::optional<StepAnswer> askStep(Prompts& prompts, const StepQuestion& question, QWidget* parent)
{
    FormDialog form(prompts, question.title, question.headline, parent);
    if (!question.subline.isEmpty())
        form.setSubline(question.subline);
    auto* on = form.date(RegisterDialogs::tr("Day"), "stepDay", question.on);
    if (question.dayRequired)
        form.require();
    auto* document =
        form.line(RegisterDialogs::tr("Number of the paper"), "stepDocument", question.document);
    if (question.documentRequired)
        form.require();
    DateEdit* nextDue = question.asksNextDue
        ? form.date(RegisterDialogs::tr("Next stage until"), "stepNextDue", {})
        : nullptr;
    auto* note = form.line(RegisterDialogs::tr("Note"), "stepNote", question.note, Width::Whole);
    if (!form.ask(question.action))
        return {};
    return StepAnswer{on->date(), document->text(), note->text(),
                      nextDue ? nextDue->date() : QDate()};
}

std::optional<ExemplarEntry> askExemplar(Prompts& prompts, const RegisterChoices& choices,
                                         const Exemplar& exemplar, QWidget* parent)
{
    const bool fresh = !exemplar.id;
    FormDialog form(prompts, RegisterDialogs::tr("Exemplar"),
                    fresh ? RegisterDialogs::tr("New exemplar") : exemplar.name, parent);
    auto* name =
        form.line(RegisterDialogs::tr("Name"), "exemplarName", exemplar.name, Width::Whole);
    form.require();
    auto* collective = form.check(RegisterDialogs::tr("A collective, not a person"),
                                  "exemplarCollective", exemplar.collective);
    auto* unit =
        form.picker(RegisterDialogs::tr("Unit"), "exemplarUnit",
                    choices.unitsOr(RegisterDialogs::tr("Choose a unit")), exemplar.unit.value);
    form.require();
    auto* field = form.line(RegisterDialogs::tr("Field of work"), "exemplarField", exemplar.field);
    DateEdit* found =
        fresh ? form.date(RegisterDialogs::tr("Found on"), "exemplarFound", {}) : nullptr;
    auto* due = form.date(RegisterDialogs::tr("Next stage until"), "exemplarDue", exemplar.nextDue);
    auto* achievement = form.paragraphs(RegisterDialogs::tr("Achievement"), "exemplarAchievement",
                                        exemplar.achievement, 3);
    if (!form.ask(fresh ? RegisterDialogs::tr("Add exemplar")
                        : RegisterDialogs::tr("Save exemplar")))
        return {};
    ExemplarEntry entry{exemplar, found ? found->date() : QDate()};
    entry.exemplar.name = name->text();
    entry.exemplar.collective = collective->isChecked();
    entry.exemplar.unit = chosenId<UnitId>(unit);
    entry.exemplar.field = field->text();
    entry.exemplar.nextDue = due->date();
    entry.exemplar.achievement = achievement->text();
    return entry;
}

std::optional<Activity> askActivity(Prompts& prompts, const RegisterChoices& choices,
                                    const Activity& activity, QWidget* parent)
{
    FormDialog form(prompts, RegisterDialogs::tr("Publicity or training"),
                    activity.id ? activity.title : RegisterDialogs::tr("New publicity or training"),
                    parent);
    auto* title =
        form.line(RegisterDialogs::tr("Title"), "activityTitle", activity.title, Width::Whole);
    form.require();
    auto* kind = form.enumChoice(RegisterDialogs::tr("Kind"), "activityKind", activity.kind);
    auto* unit =
        form.picker(RegisterDialogs::tr("Held by"), "activityUnit",
                    choices.unitsOr(RegisterDialogs::tr("the department")), activity.unit.value);
    auto* channel =
        form.line(RegisterDialogs::tr("Channel or place"), "activityChannel", activity.channel);
    auto* people = form.line(RegisterDialogs::tr("People reached or trained"), "activityPeople",
                             activity.people > 0 ? QString::number(activity.people) : QString());
    form.hint(RegisterDialogs::tr("Blank when nobody counted."));
    auto* due = form.date(RegisterDialogs::tr("To be held until"), "activityDue", activity.due);
    auto* held = form.date(RegisterDialogs::tr("Held on"), "activityHeld", activity.heldOn);
    auto* document = form.line(RegisterDialogs::tr("Number of the paper"), "activityDocument",
                               activity.document);
    auto* note = form.line(RegisterDialogs::tr("Note"), "activityNote", activity.note);
    people->setValidator(new QIntValidator(0, kMostPeople, people));
    if (!form.ask(activity.id ? RegisterDialogs::tr("Save") : RegisterDialogs::tr("Add")))
        return {};
    Activity row = activity;
    row.title = title->text();
    row.kind = chosenEnum<Activity::Kind>(kind);
    row.unit = chosenId<UnitId>(unit);
    row.channel = channel->text();
    row.people = people->text().toInt();
    row.due = due->date();
    row.heldOn = held->date();
    row.document = document->text();
    row.note = note->text();
    return row;
}

std::optional<Task> askTask(Prompts& prompts, const RegisterChoices& choices, const Task& task,
                            QWidget* parent)
{
    FormDialog form(prompts, RegisterDialogs::tr("Task"),
                    task.id ? task.text : RegisterDialogs::tr("New task"), parent);
    auto* text =
        form.line(RegisterDialogs::tr("What is to be done"), "taskText", task.text, Width::Whole);
    form.require();
    auto* source = form.enumChoice(RegisterDialogs::tr("Source"), "taskSource", task.source);
    auto* givenBy = form.line(RegisterDialogs::tr("Given by"), "taskGivenBy", task.givenBy);
    auto* document =
        form.line(RegisterDialogs::tr("Number of the paper"), "taskDocument", task.document);
    auto* givenOn = form.date(RegisterDialogs::tr("Given on"), "taskGivenOn", task.givenOn);
    auto* lead = form.line(RegisterDialogs::tr("Leads"), "taskLead", task.lead);
    auto* support = form.paragraphs(RegisterDialogs::tr("Supports, one a line"), "taskSupport",
                                    task.support, 2, Width::Half);
    auto* due = form.date(RegisterDialogs::tr("Due"), "taskDue", task.due);
    form.hint(RegisterDialogs::tr("Of a task that comes again, the first day."));
    auto* recurrence =
        form.enumChoice(RegisterDialogs::tr("Comes again"), "taskRecurrence", task.recurrence);
    auto* dueWords = form.line(RegisterDialogs::tr("The source's words for the day"),
                               "taskDueWords", task.dueWords);
    auto* result = form.line(RegisterDialogs::tr("Result"), "taskResult", task.result);
    auto* project = choices.projects.isEmpty()
        ? nullptr
        : form.choice(RegisterDialogs::tr("About the project"), "taskProject",
                      withNone(RegisterDialogs::tr("no project"), choices.projects),
                      task.project.value, Width::Whole);
    if (!form.ask(task.id ? RegisterDialogs::tr("Save task") : RegisterDialogs::tr("Add task")))
        return {};
    Task row = task;
    row.text = text->text();
    row.source = chosenEnum<Task::Source>(source);
    row.givenBy = givenBy->text();
    row.givenOn = givenOn->date();
    row.document = document->text();
    row.lead = lead->text();
    row.support = support->text();
    row.due = due->date();
    row.recurrence = chosenEnum<Task::Recurrence>(recurrence);
    row.dueWords = dueWords->text();
    row.result = result->text();
    if (project)
        row.project = chosenId<ProjectId>(project);
    return row;
}

} // namespace thidua
