// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/targets/targetboard.h"

#include "core/domain/targets/unitoutcomes.h"

#include <algorithm>
#include <set>

namespace thidua {

namespace {

/// A board of more years than these shows only those that hold something.
constexpr int kMostEmptyYears = 30;

using State = UnitOutcome::State;

template<class Matches>
std::vector<const UnitOutcome*> picked(const std::vector<UnitOutcome>& units, Matches matches)
{
    std::vector<const UnitOutcome*> found;
    for (const UnitOutcome& unit : units) {
        if (matches(unit))
            found.push_back(&unit);
    }
    return found;
}

std::vector<int> yearsOf(const TargetSources& sources)
{
    std::set<int> years;
    for (const Measurement& row : sources.measurements)
        years.insert(row.year);
    for (const Target& target : sources.targets) {
        if (target.baselineKind != FigureKind::Unknown && target.baselineYear > 0)
            years.insert(target.baselineYear);
    }
    const int now = sources.today.year();
    const int first = sources.firstYear;
    const int last = std::min(now, sources.lastYear > 0 ? sources.lastYear : now);
    if (first > 0 && last - first < kMostEmptyYears) {
        for (int year = first; year <= last; ++year)
            years.insert(year);
    }
    // What lies between is shown too: a year nobody reported for is a fact.
    if (!years.empty() && *years.rbegin() - *years.begin() < kMostEmptyYears) {
        for (int year = *years.begin(); year < *years.rbegin(); ++year)
            years.insert(year);
    }
    return {years.begin(), years.end()};
}

/// The goal a figure of a year is on its way to: the next with a figure, or the last one there was.
Demand nextGoal(const std::vector<Demand>& demands, int year)
{
    Demand next;
    for (const Demand& demand : demands) {
        if (demand.isNone())
            continue;
        next = demand;
        if (demand.year >= year)
            break;
    }
    return next;
}

std::optional<Shortfall> lackingOf(const Target& target, const TargetYear& year)
{
    auto lacking = shortfall(year.figure(), year.goal);
    if (lacking && target.rollup == Rollup::ShareOfUnits && year.origin == FigureOrigin::Units)
        lacking->units =
            unitsLacking(year.total.met, year.total.applicable(), target.scale, year.goal);
    return lacking;
}

/// Whether more may still come to the figure of a running year that falls short of a goal: of a goal
/// of the past only what is summed up, and what silent units will say.
bool mayRise(const Target& target, const TargetYear& year, QDate today)
{
    if (isOver(year.year, today))
        return false;
    const bool silent =
        year.origin == FigureOrigin::Units && year.total.reported < year.total.expected;
    return !isOver(year.goal.year, today) || target.rollup == Rollup::Sum || silent;
}

TargetState stateOf(const Target& target, const TargetYear& year,
                    const std::optional<YearPoint>& start, QDate today)
{
    if (!year.figure().isKnown())
        return TargetState::NoFigure;
    const auto met = meets(year.figure(), year.goal);
    if (!met)
        return TargetState::NoGoal;
    // A sum only grows: that it is small says nothing before the year is over, that it is too large does.
    const bool growing = target.rollup == Rollup::Sum && year.goal.wantsLess();
    const bool running = !isOver(year.year, today);
    if (*met)
        return growing && running ? TargetState::NotDue : TargetState::Reached;
    const TargetState behind =
        !growing && mayRise(target, year, today) ? TargetState::NotDue : TargetState::Behind;
    if (year.goal.year <= year.year)
        return behind;
    const auto onCourse =
        start ? keepsUp(*start, {year.year, year.figure()}, year.goal) : std::nullopt;
    if (!onCourse || (*onCourse && growing && running))
        return TargetState::NotDue;
    return *onCourse ? TargetState::OnCourse : behind;
}

Figure baselineFigure(const Target& target)
{
    return target.baselineKind == FigureKind::Unknown
        ? Figure()
        : Figure::of(target.baseline, target.baselineKind == FigureKind::Above);
}

void takeWhole(TargetYear& year)
{
    year.origin = FigureOrigin::Entered;
    year.total.figure = year.whole.figure;
    year.total.why = year.whole.why;
    year.total.parts = year.whole.parts;
    year.total.quarter = year.whole.quarter;
}

/// The figure of one year: of the units where they come to one, else what was entered for the whole,
/// else the baseline of that year.
void takeFigure(const Target& target, TargetYear& year)
{
    const bool byUnits = target.rollup != Rollup::Direct;
    const bool anyUnit = byUnits && year.total.reported > 0;
    if (byUnits && year.total.figure.isKnown()) {
        year.origin = FigureOrigin::Units;
    } else if (year.whole.figure.isKnown() || (year.whole.any && !anyUnit)) {
        takeWhole(year);
    } else if (target.baselineYear == year.year && target.baselineKind != FigureKind::Unknown) {
        year.origin = FigureOrigin::Baseline;
        year.total.figure = baselineFigure(target);
        year.total.why = NoFigureWhy::None;
    } else if (anyUnit) {
        year.origin = FigureOrigin::Units;
    } else if (!byUnits) {
        year.total.why = NoFigureWhy::NoReport;
    }
}

/// Where the line to the goals starts for a figure of a year: the baseline when it has a year, else the
/// first exact figure before it.
std::optional<YearPoint> startOf(const TargetRow& row, int before)
{
    const Target& target = row.target;
    if (target.baselineYear > 0 && target.baselineKind != FigureKind::Unknown)
        return YearPoint{target.baselineYear, baselineFigure(target)};
    for (const TargetYear& year : row.years) {
        if (year.year < before && year.figure().isValue() && !year.figure().above)
            return YearPoint{year.year, year.figure()};
    }
    return std::nullopt;
}

/// What a forecast may not pass: all units of a share, and 100 of a percentage that neither a figure
/// nor a goal has passed.
std::optional<Points> mostOf(const TargetRow& row)
{
    if (row.target.rollup == Rollup::ShareOfUnits)
        return Points::whole(row.target.scale);
    const Points whole = Points::whole(100);
    const bool within =
        std::all_of(row.years.begin(), row.years.end(),
                    [&](const TargetYear& year) { return year.figure().shown() <= whole; })
        && std::all_of(row.demands.begin(), row.demands.end(),
                       [&](const Demand& demand) { return demand.value <= whole; });
    return within && row.target.measure == QLatin1String("%") ? std::optional(whole) : std::nullopt;
}

/// Through the years that are over: a part of a year is no point of the line.
void addForecasts(TargetRow& row, QDate today)
{
    std::vector<YearPoint> points;
    bool negative = false;
    for (const TargetYear& year : row.years) {
        if (year.figure().isValue() && isOver(year.year, today)) {
            points.push_back({year.year, year.figure()});
            negative = negative || year.figure().shown() < Points();
        }
    }
    const auto least = negative ? std::nullopt : std::optional(Points());
    const auto most = mostOf(row);
    for (const Demand& demand : row.demands)
        row.forecasts.push_back(forecast(points, demand, least, most));
}

} // namespace

std::vector<const UnitOutcome*> TargetYear::missing() const
{
    return picked(units, [](const UnitOutcome& unit) {
        return unit.counts() && (unit.state == State::NotMet || unit.state == State::NoReport);
    });
}

std::vector<const UnitOutcome*> TargetYear::untold() const
{
    return picked(units, [&](const UnitOutcome& unit) {
        return unit.counts()
            && (unit.state == State::NoFigure
                || (total.untold > 0 && unit.state == State::Reported));
    });
}

std::vector<const UnitOutcome*> TargetYear::uncounted() const
{
    return picked(units, [](const UnitOutcome& unit) {
        return unit.standing == UnitStanding::OutOfForce && unit.reported.any;
    });
}

const TargetYear* TargetRow::year(int wanted) const
{
    const auto at = std::find_if(years.begin(), years.end(),
                                 [&](const TargetYear& year) { return year.year == wanted; });
    return at == years.end() ? nullptr : &*at;
}

const TargetYear* TargetRow::latest() const
{
    const auto at = std::find_if(years.rbegin(), years.rend(),
                                 [](const TargetYear& year) { return year.figure().isKnown(); });
    return at == years.rend() ? nullptr : &*at;
}

const Demand* TargetRow::demandIn(int year) const
{
    for (const Demand& demand : demands) {
        if (demand.year == year)
            return &demand;
    }
    return nullptr;
}

const Forecast* TargetRow::forecastIn(int year) const
{
    for (const auto& guess : forecasts) {
        if (guess && guess->year == year)
            return &*guess;
    }
    return nullptr;
}

const TargetRow* TargetBoard::row(TargetId id) const
{
    const auto at = std::find_if(rows.begin(), rows.end(),
                                 [&](const TargetRow& row) { return row.target.id == id; });
    return at == rows.end() ? nullptr : &*at;
}

std::vector<int> TargetBoard::goalYears() const
{
    std::set<int> found;
    for (const TargetRow& row : rows) {
        for (const TargetGoal& goal : row.goals)
            found.insert(goal.year);
    }
    return {found.begin(), found.end()};
}

TargetBoard makeTargetBoard(const TargetSources& sources)
{
    TargetBoard board;
    board.plan = sources.plan;
    board.years = yearsOf(sources);
    board.today = sources.today;
    const UnitOutcomes outcomes(sources);
    for (const Target& target : sources.targets) {
        TargetRow row;
        row.target = target;
        for (const TargetGoal& goal : sources.goals) {
            if (goal.target == target.id)
                row.goals.push_back(goal);
        }
        std::sort(
            row.goals.begin(), row.goals.end(),
            [](const TargetGoal& left, const TargetGoal& right) { return left.year < right.year; });
        for (size_t i = 0; i < row.goals.size(); ++i)
            row.demands.push_back(demandOf(target, row.goals, i));
        row.decimals = shownDecimals(target, row.goals);
        for (const int number : board.years) {
            TargetYear year;
            year.year = number;
            if (target.rollup != Rollup::Direct) {
                year.units = outcomes.of(target, number);
                year.total = rollUp(target, year.units);
            }
            year.whole = outcomes.whole(target, number);
            takeFigure(target, year);
            year.goal = nextGoal(row.demands, number);
            year.lacking = lackingOf(target, year);
            row.years.push_back(std::move(year));
        }
        for (TargetYear& year : row.years)
            year.state = stateOf(target, year, startOf(row, year.year), sources.today);
        row.promises = outcomes.promises(target);
        if (!row.years.empty())
            row.unitsNow = row.years.back().total.expected;
        else if (target.rollup != Rollup::Direct && sources.firstYear > 0) // not begun
            row.unitsNow = rollUp(target, outcomes.of(target, sources.firstYear)).expected;
        addForecasts(row, sources.today);
        board.rows.push_back(std::move(row));
    }
    return board;
}

} // namespace thidua
