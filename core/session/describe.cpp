// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"

#include "core/session/movementwords.h"
#include "core/session/packagewords.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QString roundWords(const QString& code)
{
    const auto round = parseRound(code);
    return round ? roundName(*round) : code;
}

QString stateWords(const QString& code)
{
    const auto state = parseSheetState(code);
    return state ? sheetStateName(*state) : code;
}

/// Undo and redo carry the entry they are about: number, action, its own arguments. An undo of an
/// undo brings the first entry back, so it is called a redo of that, and so on inwards.
QString takenBack(Action action, QStringList arguments)
{
    bool brings = true;
    while (action == Action::Undo || action == Action::Redo) {
        brings = brings == (action == Action::Redo);
        action = static_cast<Action>(arguments.value(1).toUShort());
        arguments = arguments.mid(2);
    }
    const QString what = describeAction(action, arguments);
    return brings ? Actions::tr("redo: %1").arg(what) : Actions::tr("undo: %1").arg(what);
}

/// A sentence about an object, or the short form when history does not name one.
QString named(const QString& object, const QString& with, const QString& without)
{
    return object.isEmpty() ? without : with.arg(object);
}

QString imported(const QString& what, const QStringList& arguments)
{
    return arguments.value(1).isEmpty() ? what
                                        : Actions::tr("%1 from “%2”").arg(what, arguments.value(1));
}

QString scoreWords(const QStringList& arguments)
{
    const QString what =
        Actions::tr("enter the score of %1 of %2").arg(arguments.value(1), arguments.value(0));
    const QString round = roundWords(arguments.value(2));
    return round.isEmpty() ? what : QString(what + QStringLiteral(" (") + round + u')');
}

/// `part:grades` and the like: which part of a plan was edited.
QString partWords(const QStringList& arguments)
{
    const QString code = arguments.value(0);
    const auto is = [&](const char* part) {
        return code == QStringLiteral("part:") + QLatin1String(part);
    };
    if (is("rules"))
        return Actions::tr("edit the rules of scoring and awards");
    if (is("phases"))
        return Actions::tr("edit the phases");
    if (is("legal_bases"))
        return Actions::tr("edit the legal bases");
    if (is("contents"))
        return Actions::tr("edit the contents");
    if (is("milestones"))
        return Actions::tr("edit the milestones");
    if (is("clauses"))
        return Actions::tr("edit the requirements, standards and award forms");
    if (is("duties"))
        return Actions::tr("edit who does what");
    if (is("coverage"))
        return Actions::tr("edit the rules of coverage");
    if (is("papers"))
        return Actions::tr("edit the papers of the dossier");
    if (is("grades"))
        return Actions::tr("edit the grades");
    if (is("metrics"))
        return Actions::tr("edit the figures that order ties");
    if (is("freeze"))
        return Actions::tr("lock the plan and begin scoring");
    if (is("close"))
        return Actions::tr("close the plan “%1”").arg(arguments.value(1));
    if (is("reopen"))
        return Actions::tr("reopen the plan: %1").arg(arguments.value(1));
    return named(code, Actions::tr("edit the plan: %1"), Actions::tr("edit the plan"));
}

QString planWords(Action action, const QStringList& arguments)
{
    const QString object = arguments.value(0);
    switch (action) {
    case Action::LoadPlan:
        return named(object, Actions::tr("add the plan “%1”"), Actions::tr("add a plan"));
    case Action::EditTable:
        return named(object, Actions::tr("edit criterion %1"), Actions::tr("edit the score table"));
    case Action::UpdateBasis:
        return named(object, Actions::tr("update the basis of comparison of %1"),
                     Actions::tr("update the basis of comparison"));
    case Action::EditMetric:
        return named(object, Actions::tr("edit the figure “%1”"),
                     Actions::tr("edit the figures that order ties"));
    case Action::DecideDocket:
        return named(object, Actions::tr("record the decision on the tie in %1"),
                     Actions::tr("record the decision on a tie"));
    case Action::RevokeDecision:
        return named(object, Actions::tr("revoke the decision on the tie in %1"),
                     Actions::tr("revoke the decision on a tie"));
    default:
        return partWords(arguments);
    }
}

QString unitsWords(const QString& object, const QString& made)
{
    if (made == QLatin1String("added"))
        return Actions::tr("add %1").arg(object);
    if (made == QLatin1String("removed"))
        return Actions::tr("remove %1").arg(object);
    bool isCount = false;
    const int count = object.toInt(&isCount);
    if (isCount)
        return Actions::tr("edit %n unit(s)", nullptr, count);
    return named(object, Actions::tr("edit %1"), Actions::tr("edit the units"));
}

} // namespace

QString describeAction(Action action, const QStringList& arguments)
{
    const QString object = arguments.value(0);
    const int count = object.toInt();
    switch (action) {
    case Action::CreateLedger:
        return Actions::tr("make the ledger");
    case Action::LoadPlan:
    case Action::EditPlan:
    case Action::EditTable:
    case Action::DecideDocket:
    case Action::UpdateBasis:
    case Action::EditMetric:
    case Action::RevokeDecision:
        return planWords(action, arguments);
    case Action::EditUnits:
        return unitsWords(object, arguments.value(1));
    case Action::ImportUnits:
        return imported(Actions::tr("import %n unit(s)", nullptr, count), arguments);
    case Action::ImportBlocs:
        return imported(Actions::tr("import %n bloc(s)", nullptr, count), arguments);
    case Action::ImportTable:
        return imported(Actions::tr("import %n criteria", nullptr, count), arguments);
    case Action::ImportScores:
        return imported(Actions::tr("import %n score(s)", nullptr, count), arguments);
    case Action::SetScore:
        return scoreWords(arguments);
    case Action::SetScores:
        return named(object,
                     Actions::tr("enter %n score(s) of %1", nullptr, arguments.value(1).toInt()),
                     Actions::tr("enter %n score(s)", nullptr, arguments.value(1).toInt()));
    case Action::SetNote:
        return Actions::tr("edit the note on %1 of %2").arg(arguments.value(1), object);
    case Action::MoveSheet:
        return Actions::tr("move the sheet of %1 (%2) to: %3")
            .arg(object, roundWords(arguments.value(1)), stateWords(arguments.value(2)));
    case Action::EditHold:
        if (arguments.value(1) == QLatin1String("added"))
            return Actions::tr("add a hold of %1").arg(object);
        if (arguments.value(1) == QLatin1String("removed"))
            return Actions::tr("remove a hold of %1").arg(object);
        return named(object, Actions::tr("edit the holds of %1"),
                     Actions::tr("edit the register of holds"));
    case Action::EditSettings:
        return arguments.isEmpty() ? Actions::tr("edit the settings")
                                   : packageWords(action, arguments);
    case Action::Undo:
    case Action::Redo:
        return takenBack(action, arguments);
    case Action::IssueForms:
    case Action::ReceiveReturns:
    case Action::EditRemark:
    case Action::EditExtension:
    case Action::EditReport:
        return packageWords(action, arguments);
    default:
        return movementWords(action, arguments);
    }
}

} // namespace thidua
