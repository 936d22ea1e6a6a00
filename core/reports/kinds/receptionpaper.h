// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/laterdecisions.h"
#include "core/domain/plan/planbook.h"
#include "core/reports/kinds/office.h"

namespace thidua::report {

/// What is kept of a return.
struct KeptReturn {
    Reception reception;
    actions::ReceptionRecord record;
};

/// The last return of a unit as it was received, for its minutes.
struct ReceivedReturn {
    Member member;
    Reception reception;
    actions::ReceptionRecord record;
    int lateDays = 0; ///< worked days
    int left = 0; ///< rows of all its returns that wait for a decision
    std::vector<KeptReturn> open =
        {}; ///< its other returns rows of which were not taken, as of another computer
    std::vector<actions::LaterDecision> later = {}; ///< about any of its returns
};

/// The last return of each of these units (of all when empty) in the order of the plan; units nothing came
/// from are left out.
Result<std::vector<ReceivedReturn>> receivedReturns(const Ledger& ledger, const PlanBook& book,
                                                    const std::vector<UnitId>& units);

/// The minutes of receiving (biên bản tiếp nhận) of one return, or of several together: what came when and
/// how, sums that add up, every row that was not taken with both values and the reason, and what is left to
/// decide.
Section receptionPaper(const PlanBook& book, const std::vector<ReceivedReturn>& returns,
                       const PaperFrame& frame);

} // namespace thidua::report
