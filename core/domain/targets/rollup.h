// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/goal.h"
#include "core/domain/units/unit.h"

#include <vector>

namespace thidua {

/// Numerator and denominator a figure comes from; of a share, units.
struct Parts {
    Points numerator;
    Points denominator;
    bool operator==(const Parts&) const = default;
};

/// Why there is no figure.
enum class NoFigureWhy {
    None,
    NoReport,
    ZeroDenominator, ///< nothing to divide by: a result, but no figure
    NothingApplies, ///< no unit the target applies to, or none it does not except
    NothingToCompare, ///< of a share: what was reported cannot be held against anything
    NoWeight, ///< of a weighted mean
    TooLarge, ///< cannot be computed exactly
};

/// What a unit says for a year: its figure of the year, or what its quarters come to.
struct Reported {
    bool any = false;
    bool notApplicable = false;
    Figure figure;
    NoFigureWhy why = NoFigureWhy::NoReport;
    std::optional<Parts> parts;
    Points weight;
    int quarter = 0; ///< the last quarter it rests on; 0 for a figure of the year
    QDate reportedOn;
    QString source;
    QString evidence;
    QString note;
    bool operator==(const Reported&) const = default;
};

/// A figure of the year goes before those of quarters. Without one a sum adds the quarters, anything
/// else takes the latest quarter.
Reported reportedIn(const Target& target, std::vector<const Measurement*> ofOneYear);

/// Why a unit does not count for a target; what it reported stays listed.
enum class UnitStanding {
    Counts,
    Ended, ///< in the course of the year: its quarters up to then belong to a sum, and to nothing else
    NotObliged,
    OutOfForce,
    OtherUnits,
    NotInPlan,
};

/// One unit and what it has for a target in a year.
struct UnitOutcome {
    enum class State {
        Met,
        NotMet,
        Reported, ///< the plan asks a unit for nothing it could meet
        NoFigure, ///< reported, but no figure (see reported.why) or nothing to compare it with
        NotApplicable,
        NoReport,
    };
    UnitId unit;
    BlocId bloc;
    QString name; ///< as it was on the last day of the year
    UnitStanding standing = UnitStanding::Counts;
    State state = State::NoReport;
    Reported reported;
    Demand
        demand; ///< of the unit: the target's, or its approved promise where the target names none
    bool operator==(const UnitOutcome&) const = default;

    bool counts() const { return standing == UnitStanding::Counts; }
};

/// Whether a target applies to a unit as it is. The four filters are compared without case or accents;
/// classes without "hạng", `I` being `1`.
bool appliesTo(const Target& target, const Unit& unit);
/// Whether a target wants done or not done of a unit, or of the whole (a bloc counts as many units).
bool asksDone(const Target& target, bool ofUnit);
/// The filters in the plan's own words: `bệnh viện; hạng I, hạng II`. Blank where it applies to all.
QString filterWords(const Target& target);

/// A figure of many units, and how far it rests on reports.
struct RolledUp {
    Figure figure;
    NoFigureWhy why = NoFigureWhy::None;
    std::optional<Parts> parts;
    int expected = 0; ///< units that count
    int reported = 0; ///< of them
    int excepted = 0; ///< of them: say that it does not apply to them, and leave the denominator
    int untold =
        0; ///< of them, in a share: what they reported cannot be compared, and leaves it too
    int met = 0;
    int quarter =
        0; ///< the last one a figure of quarters rests on; 0 where a year's figure is there
    bool operator==(const RolledUp&) const = default;

    int applicable() const { return expected - excepted - untold; }
};

/// Rolls up the units that count. A unit without a report is in the denominator of a share and meets
/// nothing; one whose report says neither (no case, nothing to compare with) is not. While no unit
/// reported anything to go by there is no figure, not zero.
RolledUp rollUp(const Target& target, std::span<const UnitOutcome> outcomes);

} // namespace thidua
