// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/points.h"
#include "core/domain/plan/plan.h"

#include <QDateTime>
#include <vector>

namespace thidua {

/// Where a sheet stands. Going back needs a reason; only approved and locked sheets of the deciding
/// round rank.
enum class SheetState {
    Draft,
    Submitted,
    Received,
    UnderAppraisal,
    Returned,
    Appraised,
    Approved,
    Locked
};

/// A score sheet (bảng chấm điểm): one unit, one table, one round.
struct Sheet {
    SheetId id;
    PlanId plan;
    UnitId unit;
    Round round = Round::Self;
    SheetState state = SheetState::Draft;
    QString changedBy; ///< who moved it to this state
    QDateTime changedAt;
    QString reason; ///< of the last move back
    int editsSinceApproval = 0; ///< values changed after it was approved
    bool operator==(const Sheet&) const = default;

    bool ranks() const { return state == SheetState::Approved || state == SheetState::Locked; }
    bool isLocked() const { return state == SheetState::Locked; }
};

/// The sums of one sheet, recomputed from all its scores whenever one of them changes, stored beside
/// them and proven by the file check. total = base + min(bonus, cap) − penalty, never below 0.
struct SheetResult {
    SheetId sheet;
    bool hasTotal =
        false; ///< false when every base criterion is not applicable or nothing is entered
    Points total; ///< rounded once to 1/10,000: what ranks
    qint64 exactFloor = 0; ///< the largest 1/10,000 not above the exact total: what grades, with
    bool aboveFloor = false; ///< whether the exact total lies above exactFloor
    Points base;
    Points bonus;
    Points penalty;
    Points applicable; ///< maximum of the base criteria that apply
    int filled = 0; ///< leaves with an entry, not applicable included
    int missing = 0; ///< leaves that apply and have none
    qint64 failedConditions = 0; ///< bit n: the plan's n-th grade condition does not hold
    std::vector<Points> standards; ///< points of each top-level node, in table order
    bool operator==(const SheetResult&) const = default;
};

QString sheetStateCode(SheetState state);
Result<SheetState> parseSheetState(QStringView code);
QString sheetStateName(SheetState state); ///< in the program's language
/// True for the moves the workflow knows; `back` tells whether the move needs a reason.
bool isLegalMove(SheetState from, SheetState to, bool* back = nullptr);

} // namespace thidua
