// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checks/movementcheck.h"
#include "core/domain/checks/reminder.h"
#include "core/storage/ledger.h"

namespace thidua {

/// Where the movement of a plan stands on a day: launches, coverage, what is late, and what each unit owes.
struct MovementState {
    Ledger::Book book;
    QDate today;
    LaunchBoard board;
    InitiativeBook initiatives;
    std::vector<RuleCoverage> coverage; ///< of these initiatives
    std::vector<DatedThing> dated; ///< late, or due within kDueSoonDays
    WorkCalendar calendar;

    std::vector<MovementFinding> findings() const;
    std::vector<MissingThing> missing(UnitId unit) const;
    /// The message to a unit; blank when it owes nothing.
    QString reminder(UnitId unit) const;
    /// Members that owe something obligatory or encouraged, in the order of the plan.
    std::vector<UnitId> owing() const;
    /// The same about one milestone, or one rule of coverage, alone; as it is when both are null.
    MovementState about(MilestoneId milestone, RowId rule) const;
};

namespace actions {
Result<MovementState> movementState(const Ledger& ledger, PlanId plan, QDate today);
}

} // namespace thidua
