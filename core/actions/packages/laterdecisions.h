// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/receptionrecord.h"

namespace thidua::actions {

/// Rows of a unit's returns that were decided after they were received, by whom and when.
struct LaterDecision {
    QString who;
    QDateTime at;
    int taken = 0; ///< as the unit says
    int kept = 0; ///< as the council had it
    bool operator==(const LaterDecision&) const = default;
};
/// Those of one unit's returns, in the order of deciding. A row counts once, also where a return that followed
/// carries its decision along.
std::vector<LaterDecision> laterDecisions(const std::vector<ReceptionRecord>& records);
Result<std::vector<LaterDecision>> laterDecisions(const Ledger& ledger, PlanId plan, UnitId unit);

} // namespace thidua::actions
