// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

namespace thidua::actions {

/// What the chair decided on a tie.
struct Decision {
    std::vector<UnitId> taken; ///< empty: none of them
    QString by;
    QDate date;
    QString reason;
    QString document;
};

/// Records the chair's decision on the docket of a bloc, replacing an earlier one. Refused when there
/// is no tie at the award line or the decision takes more than the plan allows.
Result<ChangeSet> decideDocket(const Ledger& ledger, PlanId plan, BlocId bloc,
                               const Decision& decision, QDate day);
/// Takes a recorded decision back: the docket is open again.
Result<ChangeSet> revokeDecision(const Ledger& ledger, PlanId plan, BlocId bloc);

/// Adds (null id) or changes an entry of the register of holds.
Result<ChangeSet> saveHold(const Ledger& ledger, const Hold& hold);
Result<ChangeSet> removeHold(const Ledger& ledger, HoldId hold);

/// The figure of a unit for a metric of votes or values; none clears it.
Result<ChangeSet> setMetricValue(const Ledger& ledger, MetricId metric, UnitId unit,
                                 const std::optional<Points>& value);

} // namespace thidua::actions
