// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/movementwords.h"

#include "core/storage/movemententities.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct MovementActions {
    Q_DECLARE_TR_FUNCTIONS(MovementActions)
};

struct Words {
    Action action;
    const char* edited;
    const char* added;
    const char* removed;
};

constexpr Words kWords[] = {
    {Action::EditTarget, QT_TRANSLATE_NOOP("MovementActions", "edit the target “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "add the target “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "remove the target “%1”")},
    {Action::EnterFigure, QT_TRANSLATE_NOOP("MovementActions", "change a figure of “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "enter a figure of “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "remove a figure of “%1”")},
    {Action::EditPromise, QT_TRANSLATE_NOOP("MovementActions", "edit the registered target of %1"),
     QT_TRANSLATE_NOOP("MovementActions", "add a registered target of %1"),
     QT_TRANSLATE_NOOP("MovementActions", "remove a registered target of %1")},
    {Action::EditInitiative, QT_TRANSLATE_NOOP("MovementActions", "edit the initiative “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "add the initiative “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "remove the initiative “%1”")},
    {Action::MoveInitiative,
     QT_TRANSLATE_NOOP("MovementActions", "change a stage of the initiative “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "move the initiative “%1” on"),
     QT_TRANSLATE_NOOP("MovementActions", "move the initiative “%1” back")},
    {Action::EditExemplar, QT_TRANSLATE_NOOP("MovementActions", "edit the exemplar “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "add the exemplar “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "remove the exemplar “%1”")},
    {Action::EditActivity,
     QT_TRANSLATE_NOOP("MovementActions", "edit the publicity or training “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "add the publicity or training “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "remove the publicity or training “%1”")},
    {Action::EditTask, QT_TRANSLATE_NOOP("MovementActions", "edit the task “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "add the task “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "remove the task “%1”")},
    {Action::EditProject, QT_TRANSLATE_NOOP("MovementActions", "edit “%1” in the projects"),
     QT_TRANSLATE_NOOP("MovementActions", "add “%1” to the projects"),
     QT_TRANSLATE_NOOP("MovementActions", "remove “%1” from the projects")},
    {Action::EditNomination, QT_TRANSLATE_NOOP("MovementActions", "edit the nomination of %1"),
     QT_TRANSLATE_NOOP("MovementActions", "nominate %1"),
     QT_TRANSLATE_NOOP("MovementActions", "take back the nomination of %1")},
    {Action::CopyPlan, QT_TRANSLATE_NOOP("MovementActions", "copy the plan “%1”"),
     QT_TRANSLATE_NOOP("MovementActions", "make the plan “%1” from an earlier one"),
     QT_TRANSLATE_NOOP("MovementActions", "remove the plan “%1”")},
    {Action::ChangeUnit, QT_TRANSLATE_NOOP("MovementActions", "change %1 from a day on"),
     QT_TRANSLATE_NOOP("MovementActions", "change %1 from a day on"),
     QT_TRANSLATE_NOOP("MovementActions", "take back a dated change of %1")},
};

/// Steps of one unit, named, or of several, counted.
QString stepWords(const QString& milestone, const QString& whose, bool removed)
{
    if (whose.isEmpty())
        return MovementActions::tr("record what units have done");
    bool isCount = false;
    const int count = whose.toInt(&isCount);
    const QString units = isCount ? MovementActions::tr("%n unit(s)", nullptr, count) : whose;
    return (removed ? MovementActions::tr("take back “%1” of %2")
                    : MovementActions::tr("record “%1” of %2"))
        .arg(milestone, units);
}

} // namespace

QString movementWords(Action action, const QStringList& arguments)
{
    const QString object = arguments.value(0);
    const int count = object.toInt();
    switch (action) {
    case Action::RecordSteps:
        if (arguments.value(2) == QLatin1String("imported"))
            return MovementActions::tr("import what units have done from “%1”").arg(object);
        return stepWords(object, arguments.value(1),
                         arguments.value(2) == QLatin1String("removed"));
    case Action::EnterFigure:
        if (arguments.value(1) == QLatin1String("several"))
            return MovementActions::tr("enter %n figure(s)", nullptr, count);
        break;
    case Action::EditTarget:
        if (arguments.value(1) == QLatin1String("several"))
            return MovementActions::tr("add %n target(s)", nullptr, count);
        break;
    case Action::ImportFigures:
        return arguments.value(1).isEmpty()
            ? MovementActions::tr("import %n figure(s)", nullptr, count)
            : MovementActions::tr("import %n figure(s) from “%1”", nullptr, count)
                  .arg(arguments.value(1));
    case Action::EditInitiative:
        if (arguments.value(1) == QLatin1String("imported"))
            return MovementActions::tr("import %n initiative(s) from “%1”", nullptr, count)
                .arg(arguments.value(2));
        break;
    case Action::EditHolidays:
        return MovementActions::tr("edit the holidays");
    default:
        break;
    }
    for (const Words& words : kWords) {
        if (words.action != action)
            continue;
        const QString made = arguments.value(1);
        const char* source = made == QLatin1String("added") ? words.added
            : made == QLatin1String("removed")              ? words.removed
                                                            : words.edited;
        return MovementActions::tr(source).arg(object);
    }
    return {};
}

} // namespace thidua
