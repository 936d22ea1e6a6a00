// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"

#include <QSysInfo>

namespace thidua {

Actor Actor::ofSystem(const QString& name)
{
    Actor actor;
    actor.account = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    actor.host = QSysInfo::machineHostName();
    actor.name = name.isEmpty() ? actor.account : name;
    return actor;
}

} // namespace thidua
