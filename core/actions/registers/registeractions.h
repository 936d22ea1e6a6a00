// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/registers/activity.h"
#include "core/domain/registers/exemplar.h"
#include "core/domain/registers/task.h"
#include "core/storage/ledger.h"

namespace thidua {

/// An exemplar with the stages it reached.
struct ExemplarRow {
    Exemplar exemplar;
    std::vector<ExemplarStep> steps; ///< by stage
    bool late = false; ///< the next stage is due and not reached

    ExemplarStage stage() const; ///< the furthest; Found when no step is recorded
};

struct ActivityRow {
    Activity activity;
    bool late = false; ///< due and not held
};

struct TaskRow {
    Task task;
    QDate nextDue;
    bool late = false;
};

/// The registers of a plan on a day: exemplars, publicity and training, tasks.
namespace actions {

// Registers may be written until their plan is closed. A row with a null id is new.

/// A new one is found on that day (none: not known).
Result<ChangeSet> saveExemplar(const Ledger& ledger, const Exemplar& exemplar, QDate foundOn = {},
                               QDate today = {});
Result<ChangeSet> removeExemplar(const Ledger& ledger, ExemplarId exemplar);
/// Writes a stage with its day and paper; `nextDue` is until when the one after is to be reached.
Result<ChangeSet> moveExemplar(const Ledger& ledger, const ExemplarStep& step, QDate nextDue = {},
                               QDate today = {});
Result<ChangeSet> moveExemplarBack(const Ledger& ledger, ExemplarId exemplar,
                                   const QString& reason);

/// Refused when its unit is not in the plan.
Result<ChangeSet> saveActivity(const Ledger& ledger, const Activity& activity, QDate today = {});
Result<ChangeSet> removeActivity(const Ledger& ledger, RowId activity);

/// Refused when it is done on no day, or its project or meeting is of another plan.
Result<ChangeSet> saveTask(const Ledger& ledger, const Task& task);
Result<ChangeSet> removeTask(const Ledger& ledger, TaskId task);
/// Done on that day. A recurring task stays open and is due again a period later.
Result<ChangeSet> finishTask(const Ledger& ledger, TaskId task, QDate on, const QString& result);
Result<ChangeSet> cancelTask(const Ledger& ledger, TaskId task, const QString& reason);
Result<ChangeSet> reopenTask(const Ledger& ledger, TaskId task);

/// The registers of a plan on a day: exemplars by unit in the order of the plan; activities and tasks
/// late ones first, then by the day they are due.
Result<std::vector<ExemplarRow>> exemplarRows(const Ledger& ledger, PlanId plan, QDate today);
Result<std::vector<ActivityRow>> activityRows(const Ledger& ledger, PlanId plan, QDate today);
Result<std::vector<TaskRow>> taskRows(const Ledger& ledger, PlanId plan, QDate today);

} // namespace actions
} // namespace thidua
