// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/units/unitactions.h"
#include "core/domain/targets/target.h"
#include "core/storage/ledger.h"

#include <optional>

namespace thidua::actions {

// Targets, what was measured of them and what units promised. All of it may be written until the plan
// is closed.

/// Years a goal, a promise or a figure may be of.
inline constexpr int kFirstTargetYear = 1900;
inline constexpr int kLastTargetYear = 2200;

/// Adds (null id) or changes a target together with its goals, of which there is one a year; a blank
/// code becomes the next number. Refused without a title, with a code of another target, with a year out
/// of range, or where recorded figures would no longer be of the kind it asks for.
Result<ChangeSet> saveTarget(const Ledger& ledger, const Target& target,
                             const std::vector<TargetGoal>& goals);
/// The target alone; its goals stay.
Result<ChangeSet> saveTarget(const Ledger& ledger, const Target& target);
/// Adds targets that come from elsewhere, such as a template, behind those of the plan. `goals` point
/// to them by the ids they bring. Refused where a code is taken.
Result<ChangeSet> addTargets(const Ledger& ledger, PlanId plan, const std::vector<Target>& targets,
                             const std::vector<TargetGoal>& goals);
/// Refused while figures or promises are recorded for it.
Result<ChangeSet> removeTarget(const Ledger& ledger, TargetId target);
/// Exchanges a target with its neighbour in the plan; `by` is −1 or +1.
Result<ChangeSet> moveTarget(const Ledger& ledger, TargetId target, int by);
Result<ChangeSet> setGoals(const Ledger& ledger, TargetId target,
                           const std::vector<TargetGoal>& goals);

/// A figure as a person wrote it: a value, a numerator with its denominator, or done.
struct MeasurementEntry {
    TargetId target;
    UnitId unit; ///< null: of the whole
    int year = 0;
    int quarter = 0; ///< 0: of the year
    QString value = {}; ///< `91,3`; `> 95` or `trên 95` for what is known only from below
    QString numerator = {};
    QString denominator = {};
    QString done = {}; ///< `yes`, `no`, `na`, or có, chưa, KAĐ
    QString weight = {};
    std::optional<QDate> reportedOn = {}; ///< none here and below: as it is stored
    std::optional<QString> source = {};
    std::optional<QString> evidence = {};
    std::optional<QString> note = {};
};
/// A recorded figure as the entry that would write it again.
MeasurementEntry entryOf(const Measurement& row);
/// Writes a figure over the one of the same target, unit and period. A new or another figure is
/// reported `today` unless the entry says when. Refused when the target does not apply to the unit,
/// asks for another kind of figure, or the figure makes no sense.
Result<ChangeSet> enterMeasurement(const Ledger& ledger, PlanId plan, const MeasurementEntry& entry,
                                   QDate today);
/// Several figures as one change, such as a block from a spreadsheet. An entry without any figure takes
/// away what is recorded. Those that cannot be written are named with the reason, the rest is written.
struct EnteredFigures {
    ChangeSet change;
    std::vector<std::pair<size_t, QString>> refused; ///< place in the list, and why
};
Result<EnteredFigures> enterMeasurements(const Ledger& ledger, PlanId plan,
                                         const std::vector<MeasurementEntry>& entries, QDate today);
Result<ChangeSet> removeMeasurement(const Ledger& ledger, RowId measurement);

/// A row of a file of figures; `target` and `unit` are codes or names.
struct MeasurementRow {
    int line = 0;
    QString target;
    QString unit; ///< blank: the whole
    QString period; ///< `2024`, `2024-Q3`
    MeasurementEntry entry; ///< without target, unit and period
};
/// Row by row as enterMeasurement. The first row of a file that can be read stands for its figure.
Result<BulkChange> importMeasurements(const Ledger& ledger, PlanId plan,
                                      const std::vector<MeasurementRow>& rows, const QString& file,
                                      QDate today);
/// `2024` or `2024-Q3`, also `Quý III/2024`: year and quarter.
Result<std::pair<int, int>> parsePeriod(const QString& text);
QString periodCode(int year, int quarter);

/// Adds or changes what a unit or a bloc promises for a year; one that was decided is open again.
/// Refused for a target the department enters, for a unit that takes no part or that the target does
/// not apply to, and for a bloc of another plan.
Result<ChangeSet> savePromise(const Ledger& ledger, const Promise& promise);
Result<ChangeSet> approvePromise(const Ledger& ledger, RowId promise, const QString& by, QDate on);
/// Needs the reason.
Result<ChangeSet> returnPromise(const Ledger& ledger, RowId promise, const QString& by, QDate on,
                                const QString& reason);
Result<ChangeSet> removePromise(const Ledger& ledger, RowId promise);

} // namespace thidua::actions
