// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/targets/unitoutcomes.h"

#include <algorithm>

namespace thidua {

namespace {

using State = UnitOutcome::State;

State stateOf(const UnitOutcome& outcome)
{
    const Reported& reported = outcome.reported;
    if (!reported.any)
        return State::NoReport;
    if (reported.notApplicable)
        return State::NotApplicable;
    if (!reported.figure.isKnown())
        return State::NoFigure;
    if (outcome.demand.isNone())
        return State::Reported;
    const auto met = meets(reported.figure, outcome.demand);
    if (!met)
        return State::NoFigure;
    return *met ? State::Met : State::NotMet;
}

/// Whether the target asks a unit for something: done or not done is meant only where units are
/// counted; a figure that is summed or averaged is no such question.
bool asksUnits(const Target& target)
{
    return target.unitGoal != GoalKind::Done || target.rollup == Rollup::ShareOfUnits;
}

/// The year an increase, a decrease or what is maintained is measured against.
int baselineYearOf(const Target& target, int year)
{
    return target.baselineYear > 0 ? target.baselineYear : year - 1;
}

Baseline asBaseline(const Figure& figure)
{
    if (!figure.isValue())
        return {};
    return {figure.above ? FigureKind::Above : FigureKind::Exact, figure.shown()};
}

/// Whether a unit ended between the first and the last day of a year.
bool endedIn(const Member& member, int year)
{
    return member.validTo.isValid() && member.validTo.year() == year
        && member.inForce(member.validTo) && !member.inForce(QDate(year, 12, 31));
}

} // namespace

UnitOutcomes::UnitOutcomes(const TargetSources& sources) : m_sources(sources)
{
    for (const Unit& unit : sources.units)
        m_units.insert(unit.id, &unit);
    for (const Measurement& row : sources.measurements) {
        auto& rows = m_rows[{row.target, row.unit, row.year}];
        if (rows.empty() && row.unit)
            m_reporting[{row.target, row.year}].push_back(row.unit);
        rows.push_back(&row);
    }
    for (const Promise& promise : sources.promises) {
        if (promise.unit && promise.state == PromiseState::Approved)
            m_approved.insert({promise.target, promise.unit, promise.year}, &promise);
    }
}

Reported UnitOutcomes::reported(const Target& target, UnitId unit, int year) const
{
    return reportedIn(target, m_rows.value({target.id, unit, year}));
}

Reported UnitOutcomes::whole(const Target& target, int year) const
{
    return reported(target, UnitId{}, year);
}

Reported UnitOutcomes::reportedUntil(const Target& target, UnitId unit, int year, QDate end) const
{
    auto rows = m_rows.value({target.id, unit, year});
    std::erase_if(rows, [&](const Measurement* row) {
        return row->quarter == 0 || QDate(year, 3 * row->quarter - 2, 1) > end;
    });
    return reportedIn(target, std::move(rows));
}

Baseline UnitOutcomes::baselineOf(const Target& target, UnitId unit, int year) const
{
    return asBaseline(reported(target, unit, baselineYearOf(target, year)).figure);
}

Baseline UnitOutcomes::baselineOf(const Target& target, BlocId bloc, int year) const
{
    return asBaseline(figureOf(target, bloc, baselineYearOf(target, year)));
}

Figure UnitOutcomes::figureOf(const Target& target, BlocId bloc, int year) const
{
    auto units = of(target, year);
    std::erase_if(units, [&](const UnitOutcome& unit) { return unit.bloc != bloc; });
    return rollUp(target, units).figure;
}

void UnitOutcomes::judge(const Target& target, int year, UnitOutcome& outcome) const
{
    const auto demand = [&](GoalKind kind, Points value) {
        return demandOf(kind, value, year, baselineOf(target, outcome.unit, year),
                        target.lowerIsBetter);
    };
    const Promise* promise = m_approved.value({target.id, outcome.unit, year});
    if (asksUnits(target) && target.unitGoal != GoalKind::NoFigure)
        outcome.demand = demand(target.unitGoal, target.unitValue);
    else if (promise)
        outcome.demand = demand(promise->kind, promise->value);
    outcome.state = stateOf(outcome);
}

UnitOutcome UnitOutcomes::outcome(const Target& target, const Member* member, UnitId id,
                                  int year) const
{
    const QDate lastDay(year, 12, 31);
    UnitOutcome outcome;
    outcome.unit = id;
    outcome.reported = reported(target, id, year);
    const bool ended = member && endedIn(*member, year);
    if (const Unit* known = m_units.value(id)) {
        const Unit then = m_sources.history.on(*known, ended ? member->validTo : lastDay);
        outcome.name = then.name;
        if (!appliesTo(target, then))
            outcome.standing = UnitStanding::OtherUnits;
    }
    if (!member) {
        outcome.standing = UnitStanding::NotInPlan;
    } else {
        outcome.bloc = blocOn(m_sources.moves, member->unit, member->bloc, lastDay);
        const bool asked = outcome.standing == UnitStanding::Counts
            && member->participation == Participation::Obliged;
        if (!member->inForce(lastDay) && !(ended && asked))
            outcome.standing = UnitStanding::OutOfForce;
        else if (outcome.standing == UnitStanding::Counts && !asked)
            outcome.standing = UnitStanding::NotObliged;
        else if (ended)
            takeUntilEnd(target, year, member->validTo, outcome);
    }
    judge(target, year, outcome);
    return outcome;
}

void UnitOutcomes::takeUntilEnd(const Target& target, int year, QDate end,
                                UnitOutcome& outcome) const
{
    outcome.standing = UnitStanding::OutOfForce;
    if (target.rollup != Rollup::Sum)
        return;
    const Reported until = reportedUntil(target, outcome.unit, year, end);
    if (!until.any)
        return;
    outcome.standing = UnitStanding::Ended;
    outcome.reported = until;
}

std::vector<UnitOutcome> UnitOutcomes::of(const Target& target, int year) const
{
    std::vector<UnitOutcome> counted;
    std::vector<UnitOutcome> others;
    std::vector<UnitId> left = m_reporting.value({target.id, year});
    for (const Member& member : m_sources.members) {
        UnitOutcome found = outcome(target, &member, member.unit, year);
        std::erase(left, member.unit);
        if (found.counts())
            counted.push_back(std::move(found));
        else if (found.reported.any)
            others.push_back(std::move(found));
    }
    for (const UnitId unit : left)
        others.push_back(outcome(target, nullptr, unit, year));
    counted.insert(counted.end(), std::make_move_iterator(others.begin()),
                   std::make_move_iterator(others.end()));
    return counted;
}

std::vector<PromiseOutcome> UnitOutcomes::promises(const Target& target) const
{
    std::vector<PromiseOutcome> found;
    for (const Promise& promise : m_sources.promises) {
        if (promise.target != target.id)
            continue;
        const int year = promise.year;
        PromiseOutcome result{promise, {}, {}};
        result.figure = promise.unit ? reported(target, promise.unit, year).figure
                                     : figureOf(target, promise.bloc, year);
        const Baseline baseline = promise.unit ? baselineOf(target, promise.unit, year)
                                               : baselineOf(target, promise.bloc, year);
        const Demand demand =
            demandOf(promise.kind, promise.value, year, baseline, target.lowerIsBetter);
        result.met =
            meetsByNow(target, result.figure, year,
                       promise.unit ? demand : ofAllUnits(target, demand), m_sources.today);
        found.push_back(std::move(result));
    }
    std::sort(found.begin(), found.end(), [](const PromiseOutcome& l, const PromiseOutcome& r) {
        return std::tuple(l.promise.year, l.promise.unit, l.promise.bloc)
            < std::tuple(r.promise.year, r.promise.unit, r.promise.bloc);
    });
    return found;
}

} // namespace thidua
