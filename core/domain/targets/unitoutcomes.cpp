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

void UnitOutcomes::judge(const Target& target, int year, UnitOutcome& outcome) const
{
    const auto baseline = [&] {
        const int from = target.baselineYear > 0 ? target.baselineYear : year - 1;
        const Reported then = reported(target, outcome.unit, from);
        if (!then.figure.isValue())
            return Baseline{};
        return Baseline{then.figure.above ? FigureKind::Above : FigureKind::Exact,
                        then.figure.shown()};
    };
    const auto demand = [&](GoalKind kind, Points value) {
        return demandOf(kind, value, year, baseline(), target.lowerIsBetter);
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
    const Unit* known = m_units.value(id);
    if (known) {
        const Unit then = m_sources.history.on(*known, lastDay);
        outcome.name = then.name;
        if (!appliesTo(target, then))
            outcome.standing = UnitStanding::OtherUnits;
    }
    if (!member) {
        outcome.standing = UnitStanding::NotInPlan;
    } else {
        outcome.bloc = member->bloc;
        if (!member->inForce(lastDay))
            outcome.standing = UnitStanding::OutOfForce;
        else if (outcome.standing == UnitStanding::Counts
                 && member->participation != Participation::Obliged)
            outcome.standing = UnitStanding::NotObliged;
    }
    judge(target, year, outcome);
    return outcome;
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
        PromiseOutcome result{promise, {}, {}};
        if (promise.unit) {
            result.figure = reported(target, promise.unit, promise.year).figure;
        } else {
            auto units = of(target, promise.year);
            std::erase_if(units,
                          [&](const UnitOutcome& unit) { return unit.bloc != promise.bloc; });
            result.figure = rollUp(target, units).figure;
        }
        const Demand demand =
            demandOf(promise.kind, promise.value, promise.year,
                     {target.baselineKind, target.baseline}, target.lowerIsBetter);
        result.met = meets(result.figure, demand);
        found.push_back(std::move(result));
    }
    std::sort(found.begin(), found.end(), [](const PromiseOutcome& l, const PromiseOutcome& r) {
        return std::tuple(l.promise.year, l.promise.unit, l.promise.bloc)
            < std::tuple(r.promise.year, r.promise.unit, r.promise.bloc);
    });
    return found;
}

} // namespace thidua
