// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/movementwords.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct PackageActions {
    Q_DECLARE_TR_FUNCTIONS(PackageActions)
};

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
        return unit.isEmpty() ? PackageActions::tr("receive %n return(s)", nullptr, count)
                              : PackageActions::tr("receive the return of %1").arg(unit);
    case Action::EditRemark:
        return PackageActions::tr("edit a remark to %1").arg(arguments.value(0));
    case Action::EditExtension:
        return PackageActions::tr("change the deadline of %1").arg(arguments.value(0));
    case Action::EditReport:
        return PackageActions::tr("fill in the report of %1").arg(arguments.value(0));
    default:
        return {};
    }
}

} // namespace thidua
