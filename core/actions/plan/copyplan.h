// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// What the copy of a plan is called, and when it runs.
struct PlanCopy {
    PlanId source;
    QString code;
    QString title;
    int years = 1; ///< all days move on by so many years, 0 to kMostYears
    PhaseId phase; ///< of the same movement; null: none
    /// The plan it carries out; null: none. When that is the source and runs over several years, the copy is
    /// the year `years` after its first: one year inside it, goals and days as they are.
    PlanId parent;
    bool withUnits = true; ///< units in force on its first day, in the same blocs
    QString shortTitle = {}; ///< blank: that of the source
};

/// A day that was moved because nobody works on it.
struct MovedDay {
    QString milestone;
    QDate from;
    QDate to;
    QString why; ///< the holiday, or the weekday
    bool operator==(const MovedDay&) const = default;
};

struct CopiedPlan {
    ChangeSet change;
    PlanId plan;
    std::vector<MovedDay> moved;
    QStringList remarks; ///< what did not move on with the days, and why; in the program's language
};
inline constexpr int kMostYears = 50;

/// Makes a plan from an earlier one, usually of last year: contents, table, grades, blocs, clauses,
/// duties, coverage and targets, with all days moved on and deadlines off holidays. A deadline is counted
/// from the day the first plan of the line named, not from where a weekend put it. Number and day of
/// issue stay blank until it is signed; scores, figures, projects and tasks stay with the old plan.
/// Goals of years inside the old period move on too, unless the plan has a goal for that year already;
/// what went by the old phase goes by the new one, and what went by another by the phase of its new days.
/// Refused when the code is taken or blank, or the phase is one of another movement.
Result<CopiedPlan> copyPlan(const Ledger& ledger, const PlanCopy& copy);

} // namespace thidua::actions
