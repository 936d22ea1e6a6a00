// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/movementwords.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct PackageActions {
    Q_DECLARE_TR_FUNCTIONS(PackageActions)
};

QString remarkWords(const QString& unit, const QString& made)
{
    if (made == QLatin1String("added"))
        return PackageActions::tr("write a remark to %1").arg(unit);
    if (made == QLatin1String("removed"))
        return PackageActions::tr("remove a remark to %1").arg(unit);
    return PackageActions::tr("edit a remark to %1").arg(unit);
}

QString receivedWords(const QString& unit, int count, const QString& how)
{
    if (how == QLatin1String("paper"))
        return PackageActions::tr("receive the return of %1 on paper").arg(unit);
    return unit.isEmpty() ? PackageActions::tr("receive %n return(s)", nullptr, count)
                          : PackageActions::tr("receive the return of %1").arg(unit);
}

} // namespace

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
        return receivedWords(unit, count, arguments.value(2));
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
