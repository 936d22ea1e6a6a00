// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace thidua {

/// What a unit has done of a milestone every unit must do: launched the movement, registered, reported.
struct UnitStep {
    MilestoneId milestone;
    UnitId unit;
    QDate doneOn; ///< required
    QString document; ///< number of the unit's own plan or report
    QString note;
    bool operator==(const UnitStep&) const = default;
};

/// More time for one unit (gia hạn), and who allowed it.
struct Extension {
    MilestoneId milestone;
    UnitId unit;
    QDate until; ///< last day, included
    QString allowedBy;
    QDate allowedOn;
    QString reason;
    bool operator==(const Extension&) const = default;
};

} // namespace thidua
