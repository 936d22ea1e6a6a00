// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "core/domain/targets/forecast.h"
#include "core/domain/targets/rollup.h"
#include "core/domain/units/unitversion.h"

namespace thidua {

/// What a board is worked out from. Rows of other targets than `targets` are ignored.
struct TargetSources {
    PlanId plan; ///< that the targets belong to
    std::vector<Target> targets; ///< in the plan's order
    std::vector<TargetGoal> goals;
    std::vector<Measurement> measurements;
    std::vector<Promise> promises;
    std::vector<Unit> units; ///< as they are now
    UnitHistory history;
    std::vector<Member> members; ///< who takes part, in the order of every list
    std::vector<BlocMove> moves; ///< of the members, by unit, then by day
    int firstYear = 0; ///< of the plan or its phase; 0 where it has no dates
    int lastYear = 0;
    QDate today;
};

/// Where a target stands at the end of a year, against the goal that comes next.
enum class TargetState {
    NoFigure,
    NoGoal, ///< a figure, and nothing it could be compared with
    Reached,
    OnCourse, ///< short of the goal, and on or above the line that leads there (keepsUp)
    NotDue, ///< short of the goal before its time, with no line to compare with or in a running year
    Behind, ///< short of the goal of a year that is over, or under the line that leads to a later one
};

/// Where the figure of a year comes from.
enum class FigureOrigin { None, Units, Entered, Baseline };

/// A target in one year.
struct TargetYear {
    int year = 0;
    FigureOrigin origin = FigureOrigin::None;
    RolledUp total; ///< of the units, or what was entered for the whole
    Reported whole; ///< what was entered for the whole, also where the units make the figure
    TargetState state = TargetState::NoFigure;
    Demand goal; ///< the next one
    std::optional<Shortfall> lacking;
    /// Units that count, in the plan's order, then those that do not but reported.
    std::vector<UnitOutcome> units;
    bool operator==(const TargetYear&) const = default;

    const Figure& figure() const { return total.figure; }
    /// Units that count and did not report, or reported what does not meet the target.
    std::vector<const UnitOutcome*> missing() const;
    /// Units that count and whose report says neither: no case, or nothing to compare with.
    std::vector<const UnitOutcome*> untold() const;
    /// Units that reported but are not in force at the end of the year, so that it does not count.
    std::vector<const UnitOutcome*> uncounted() const;
};

/// A promise and what came of it.
struct PromiseOutcome {
    Promise promise;
    Figure figure; ///< of the unit, or of the bloc's units together
    std::optional<bool> met; ///< none also while the year runs and the figure may still come
    bool operator==(const PromiseOutcome&) const = default;
};

/// One target with everything known of it.
struct TargetRow {
    Target target;
    std::vector<TargetGoal> goals; ///< by year
    std::vector<Demand> demands; ///< parallel to the goals
    std::vector<TargetYear> years; ///< parallel to TargetBoard::years
    std::vector<PromiseOutcome> promises; ///< by year, unit, bloc
    std::vector<std::optional<Forecast>> forecasts; ///< parallel to the goals
    int decimals = 1; ///< figures are shown with
    int unitsNow = 0; ///< that it applies to on the last day of the board's last year

    const TargetYear* year(int year) const;
    /// The last year with a figure; null when there is none.
    const TargetYear* latest() const;
    /// Goal and forecast of a year; null when the target has no goal then.
    const Demand* demandIn(int year) const;
    const Forecast* forecastIn(int year) const;
};

/// The targets of a plan, year by year. Units count as they were on the last day of a year: obliged,
/// in force, and of the class they had then.
struct TargetBoard {
    PlanId plan; ///< that the targets belong to
    std::vector<int> years; ///< growing
    std::vector<TargetRow> rows; ///< in the plan's order
    QDate today;

    const TargetRow* row(TargetId id) const;
    /// Years some target has a goal in, growing.
    std::vector<int> goalYears() const;
};

TargetBoard makeTargetBoard(const TargetSources& sources);

} // namespace thidua
