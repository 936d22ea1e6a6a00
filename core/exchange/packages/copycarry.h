// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/unitreport.h"
#include "core/session/session.h"

namespace thidua {

/// What became of the entries of an earlier copy.
struct CarriedOver {
    struct Row {
        QString subject;
        QString words; ///< of `left`: why; of `differ`: what the council has
    };
    int taken = 0;
    std::vector<Row> left; ///< could not be taken: to be entered again, or no longer asked for
    std::vector<Row> differ; ///< among those taken: the council changed the same meanwhile
};

/// Brings what a unit entered in an earlier copy of the same plan into a new one: every row the unit changed
/// since that copy was made. Where the council changed the same meanwhile the copy has the unit's words, and
/// its returns start from what both had before, so that the council is asked. Refused: a copy of another
/// unit, plan or department; then nothing is written.
Result<CarriedOver> carryOver(Session& copy, const QString& earlierPath);

/// Initiatives that were first written elsewhere, by the council or in an earlier copy, as rows of a unit's
/// copy: with the numbers they have everywhere. Those that are there already are left.
Result<ChangeSet> initiativesOfOwn(const Ledger& ledger, PlanId plan, UnitId unit,
                                   const std::vector<ReportedInitiative>& initiatives);

} // namespace thidua
