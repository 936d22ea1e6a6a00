// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"

#include <QSysInfo>

namespace thidua {

QString machineName()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("COMPUTERNAME");
#else
    return QSysInfo::machineHostName();
#endif
}

Actor Actor::ofSystem(const QString& name)
{
    Actor actor;
    actor.account = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    actor.host = machineName();
    actor.name = name.isEmpty() ? actor.account : name;
    return actor;
}

} // namespace thidua
