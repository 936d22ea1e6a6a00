// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/units/unitactions.h"

namespace thidua::actions {

/// A row of a file of steps: what one unit did of a milestone every unit must do.
struct StepFileRow {
    int line = 0;
    QString unit; ///< code
    QString milestone; ///< its title, or its kind where only one milestone is of that kind
    QDate doneOn;
    QString document;
    QString note;
};
Result<BulkChange> importSteps(const Ledger& ledger, PlanId plan,
                               const std::vector<StepFileRow>& rows, const QString& file,
                               QDate today);

} // namespace thidua::actions
