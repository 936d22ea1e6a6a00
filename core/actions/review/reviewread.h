// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/review/review.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// The movement of a plan with all its plans, or the plan alone where it belongs to none, on a day.
Result<MovementReview> movementReview(const Ledger& ledger, PlanId plan, QDate today,
                                      const ReviewChoice& choice = {});
/// What a review of the plan may compare.
struct Reviewable {
    std::vector<Plan> plans; ///< of its movement
    std::vector<ReviewPeriod> periods;
};
Result<Reviewable> reviewable(const Ledger& ledger, PlanId plan);

} // namespace thidua::actions
