// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/registerdialogs.h"

#include "core/base/text.h"
#include "ui/initiatives/formdialog.h"
#include "ui/plan/paragraphedit.h"
#include "ui/support/dateedit.h"
#include "ui/support/infoline.h"
#include "ui/support/moneyedit.h"

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

template<class IdType>
IdType chosenId(const QComboBox* box)
{
    return IdType{box->currentData().toLongLong()};
}

template<class E>
E chosenEnum(const QComboBox* box)
{
    return static_cast<E>(box->currentData().toInt());
}

QList<std::pair<QString, QVariant>> withNone(const QString& none,
                                             QList<std::pair<QString, QVariant>> items)
{
    items.prepend({none, qint64(0)});
    return items;
}

/// What is said of titles that may be the same as the one typed.
QString alikeWords(const RegisterChoices& choices, const QString& title, InitiativeId self)
{
    QStringList names;
    for (const Alike& alike : alikeTo(title, self, choices.initiatives)) {
        const auto found =
            std::find_if(choices.initiatives.begin(), choices.initiatives.end(),
                         [&](const Initiative& row) { return row.id == alike.initiative; });
        names.append(
            QStringLiteral("“%1” (%2)").arg(found->title, choices.unitNames.value(found->unit)));
        if (names.size() == 2)
            break;
    }
    return names.isEmpty()
        ? QString()
        : RegisterDialogs::tr("Maybe registered already: %1").arg(names.join(QStringLiteral("; ")));
}

} // namespace

std::optional<InitiativeEntry> askInitiative(Prompts& prompts, const RegisterChoices& choices,
                                             const Initiative& initiative, QWidget* parent)
{
    const bool fresh = !initiative.id;
    FormDialog form(prompts, RegisterDialogs::tr("Initiative"),
                    fresh ? RegisterDialogs::tr("New initiative") : initiative.title, parent);
    auto* title =
        form.line(RegisterDialogs::tr("Title"), "initiativeTitle", initiative.title, Width::Whole);
    form.require();
    auto* alike = new InfoLine(Tone::Warn, {}, &form);
    alike->setObjectName(QStringLiteral("initiativeAlike"));
    form.row(alike);
    const auto showAlike = [&] {
        const QString words = alikeWords(choices, title->text(), initiative.id);
        alike->setVisible(!words.isEmpty());
        alike->setMessage(Tone::Warn, words);
        form.fitHeight();
    };
    QObject::connect(title, &QLineEdit::textChanged, &form, showAlike);
    auto* unit = form.choice(RegisterDialogs::tr("Unit"), "initiativeUnit",
                             withNone(RegisterDialogs::tr("Choose a unit"), choices.units),
                             initiative.unit.value);
    form.require();
    auto* kind = form.enumChoice(RegisterDialogs::tr("Kind"), "initiativeKind", initiative.kind);
    auto* field =
        form.enumChoice(RegisterDialogs::tr("Field of work"), "initiativeField", initiative.field);
    DateEdit* proposed =
        fresh ? form.date(RegisterDialogs::tr("Proposed on"), "initiativeProposed", {}) : nullptr;
    auto* code = form.line(RegisterDialogs::tr("Code"), "initiativeCode", initiative.code);
    auto* authors = form.line(RegisterDialogs::tr("Authors"), "initiativeAuthors",
                              QString(initiative.authors).replace(u'\n', QStringLiteral("; ")));
    auto* benefit = form.money(RegisterDialogs::tr("Saved or earned a year (đồng)"),
                               "initiativeBenefit", initiative.benefit);
    auto* effect =
        form.paragraphs(RegisterDialogs::tr("Outcome"), "initiativeEffect", initiative.effect, 2);
    form.hint(RegisterDialogs::tr("What came of it. Blank while nobody has evaluated it."));
    auto* scope =
        form.enumChoice(RegisterDialogs::tr("Recognised"), "initiativeScope", initiative.scope);
    auto* recognition = form.line(RegisterDialogs::tr("Paper of recognition"),
                                  "initiativeRecognition", initiative.recognition);
    auto* recognisedOn =
        form.date(RegisterDialogs::tr("of"), "initiativeRecognisedOn", initiative.recognisedOn);
    QLineEdit* dropped = fresh ? nullptr
                               : form.line(RegisterDialogs::tr("Goes no further because"),
                                           "initiativeDropped", initiative.dropped, Width::Whole);
    showAlike();
    if (!form.ask(fresh ? RegisterDialogs::tr("Add initiative")
                        : RegisterDialogs::tr("Save initiative")))
        return {};
    InitiativeEntry entry{initiative, proposed ? proposed->date() : QDate()};
    Initiative& row = entry.initiative;
    row.title = title->text();
    row.unit = chosenId<UnitId>(unit);
    row.kind = chosenEnum<InitiativeKind>(kind);
    row.field = chosenEnum<InitiativeField>(field);
    row.code = code->text();
    row.authors = authors->text().replace(QStringLiteral("; "), QStringLiteral("\n"));
    row.effect = effect->text();
    row.benefit = benefit->money();
    row.scope = chosenEnum<InitiativeScope>(scope);
    row.recognition = recognition->text();
    row.recognisedOn = recognisedOn->date();
    if (dropped)
        row.dropped = dropped->text();
    return entry;
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
    auto* unit = form.choice(RegisterDialogs::tr("Unit"), "exemplarUnit",
                             withNone(RegisterDialogs::tr("Choose a unit"), choices.units),
                             exemplar.unit.value);
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
    auto* unit = form.choice(RegisterDialogs::tr("Held by"), "activityUnit",
                             withNone(RegisterDialogs::tr("the department"), choices.units),
                             activity.unit.value);
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

std::optional<Task> askTask(Prompts& prompts, const Task& task, QWidget* parent)
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
    auto* givenOn = form.date(RegisterDialogs::tr("of"), "taskGivenOn", task.givenOn);
    auto* lead = form.line(RegisterDialogs::tr("Leads"), "taskLead", task.lead);
    auto* support = form.paragraphs(RegisterDialogs::tr("Supports, one a line"), "taskSupport",
                                    task.support, 1, Width::Half);
    auto* due = form.date(RegisterDialogs::tr("Due"), "taskDue", task.due);
    form.hint(RegisterDialogs::tr("Of a task that comes again, the first day."));
    auto* recurrence =
        form.enumChoice(RegisterDialogs::tr("Comes again"), "taskRecurrence", task.recurrence);
    auto* dueWords = form.line(RegisterDialogs::tr("The source's words for the day"),
                               "taskDueWords", task.dueWords);
    auto* result = form.line(RegisterDialogs::tr("Result"), "taskResult", task.result);
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
    return row;
}

} // namespace thidua
