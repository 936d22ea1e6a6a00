// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/duesoon.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// What is recorded of units that did a milestone.
struct StepEntry {
    QDate doneOn;
    QString document; ///< blank: a number that is there already stays
    QString note; ///< blank: as above
};

/// Refuses a missing day of a step, and one after `today`.
Result<void> checkStepDay(const QString& milestone, QDate doneOn, QDate today);
/// Records that units have done a milestone every unit must do; one that has done it already gets the new
/// day. Refused for a day after `today`, and for units that are not in the plan.
Result<ChangeSet> recordSteps(const Ledger& ledger, MilestoneId milestone,
                              const std::vector<UnitId>& units, const StepEntry& entry,
                              QDate today);
/// What one unit did, as it stands in `entry`: a blank paper or note takes away what is there.
Result<ChangeSet> setStep(const Ledger& ledger, MilestoneId milestone, UnitId unit,
                          const StepEntry& entry, QDate today);
/// Takes back what was recorded of these units.
Result<ChangeSet> clearSteps(const Ledger& ledger, MilestoneId milestone,
                             const std::vector<UnitId>& units);

/// Who has done what every unit of a plan must do, on a day.
Result<LaunchBoard> launchBoard(const Ledger& ledger, PlanId plan, QDate today);
/// The same where the calendar of the ledger is at hand.
Result<LaunchBoard> launchBoard(const Ledger& ledger, PlanId plan, const WorkCalendar& calendar,
                                QDate today);
/// The dated rows of a plan; the board is the caller's and must outlive them.
Result<DatedSources> datedSources(const Ledger& ledger, PlanId plan, const LaunchBoard& board);
/// What is late in a plan or due in the next days.
Result<std::vector<DatedThing>> dueSoon(const Ledger& ledger, PlanId plan, QDate today,
                                        int days = kDueSoonDays);

} // namespace thidua::actions
