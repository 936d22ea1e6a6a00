// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/unitreport.h"
#include "core/session/session.h"

namespace thidua {

/// Brings what a unit entered in an earlier copy of the same plan into a new one: every row the unit changed
/// since that copy was made, its own words also where the council changed the same meanwhile. Returns how
/// many rows were taken; what the new plan no longer asks for is left.
Result<int> carryOver(Session& copy, const QString& earlierPath);

/// Initiatives that were first written elsewhere, by the council or in an earlier copy, as rows of a unit's
/// copy: with the numbers they have everywhere. Those that are there already are left.
Result<ChangeSet> initiativesOfOwn(const Ledger& ledger, PlanId plan, UnitId unit,
                                   const std::vector<ReportedInitiative>& initiatives);

} // namespace thidua
