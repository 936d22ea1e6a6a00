// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/packagewords.h"

#include <QCoreApplication>

namespace thidua {

namespace {

constexpr auto kPaper = "paper";

struct PackageActions {
    Q_DECLARE_TR_FUNCTIONS(PackageActions)
};

QString remarkWords(const QString& unit, const QString& made)
{
    if (made == QLatin1String("added"))
        return PackageActions::tr("write a remark to %1").arg(unit);
    if (made == QLatin1String("removed"))
        return PackageActions::tr("remove a remark to %1").arg(unit);
    if (made == QLatin1String("answered"))
        return PackageActions::tr("answer a remark to %1").arg(unit);
    return PackageActions::tr("edit a remark to %1").arg(unit);
}

/// Up to three names, and how many more there are: "A, B, C và 28 đơn vị khác".
QString namesOf(const QStringList& names, int all)
{
    const int more = all - static_cast<int>(names.size());
    const QString named = names.join(QStringLiteral(", "));
    return more > 0 ? PackageActions::tr("%1 and %n more unit(s)", nullptr, more).arg(named)
                    : named;
}

QString receivedWords(const QStringList& arguments)
{
    const int count = arguments.value(0).toInt();
    const QString unit = arguments.value(1);
    const QString how = arguments.value(2);
    if (how == QLatin1String(kPaper))
        return PackageActions::tr("receive the return of %1 on paper").arg(unit);
    const QString whose = unit.isEmpty() ? namesOf(arguments.mid(4), count) : unit;
    if (how == QLatin1String("decided"))
        return PackageActions::tr("decide about the return of %1").arg(whose);
    if (!unit.isEmpty())
        return PackageActions::tr("receive the return of %1").arg(unit);
    const QString received = PackageActions::tr("receive %n return(s)", nullptr, count);
    return whose.isEmpty() || arguments.size() < 5
        ? received
        : PackageActions::tr("%1: %2", "what was done: whose").arg(received, whose);
}

} // namespace

bool isPaperOf(const QString& unitName, Action action, const QStringList& arguments)
{
    return action == Action::ReceiveReturns && arguments.value(1) == unitName
        && arguments.value(2) == QLatin1String(kPaper);
}

int countedRows(Action action, const QStringList& arguments, int written)
{
    if (action == Action::Undo || action == Action::Redo) // of what was told of it then
        return countedRows(static_cast<Action>(arguments.value(1).toUShort()), arguments.mid(2),
                           written);
    const QString told = action == Action::ReceiveReturns ? arguments.value(3)
        : action == Action::IssueForms                    ? arguments.value(0)
                                                          : QString();
    bool isNumber = false;
    const int rows = told.toInt(&isNumber);
    return isNumber ? rows : written;
}

QString lostByUndo(Action action, const QStringList& arguments, int written)
{
    if (action == Action::ReceiveReturns && arguments.value(2) == QLatin1String("decided"))
        return PackageActions::tr(
            "What was decided is open again: %n row(s) that were taken then are "
            "taken out. What was received stays.",
            nullptr, countedRows(action, arguments, written));
    if (action == Action::ReceiveReturns && !arguments.value(3).isEmpty())
        return PackageActions::tr(
            "The whole receiving is taken back: %n row(s) that were taken, and what was recorded "
            "about the files.",
            nullptr, countedRows(action, arguments, written));
    return PackageActions::tr("It wrote %n row(s), which are taken out again.", nullptr, written);
}

QString packageWords(Action action, const QStringList& arguments)
{
    const int count = arguments.value(0).toInt();
    const QString unit = arguments.value(1);
    switch (action) {
    case Action::IssueForms:
        if (arguments.value(0) == QLatin1String("return"))
            return PackageActions::tr("export return no. %1").arg(unit);
        return unit.isEmpty() ? PackageActions::tr("make %n form(s)", nullptr, count)
                              : PackageActions::tr("make the form of %1").arg(unit);
    case Action::ReceiveReturns:
        return receivedWords(arguments);
    case Action::EditRemark:
        return remarkWords(arguments.value(0), unit);
    case Action::EditSettings:
        return unit.isEmpty() ? PackageActions::tr("copy reminders to %n unit(s)", nullptr, count)
                              : PackageActions::tr("copy the reminder to %1").arg(unit);
    case Action::EditExtension:
        return PackageActions::tr("change the deadline of %1").arg(arguments.value(0));
    case Action::EditReport:
        return PackageActions::tr("fill in the report of %1").arg(arguments.value(0));
    default:
        return {};
    }
}

} // namespace thidua
