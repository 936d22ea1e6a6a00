// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetview.h"

#include <QSet>

#include <algorithm>

namespace thidua {

namespace {

constexpr size_t kMostYears = 4;
constexpr size_t kMostGoals = 2;

} // namespace

int phaseOn(const std::vector<Phase>& phases, const Plan& plan, QDate today)
{
    const auto contains = [](const Phase& phase, QDate day) {
        return (!phase.first.isValid() || phase.first <= day)
            && (!phase.last.isValid() || day <= phase.last);
    };
    for (size_t i = 0; i < phases.size(); ++i) {
        if (plan.phase && phases[i].id == plan.phase)
            return static_cast<int>(i);
    }
    for (size_t i = 0; i < phases.size(); ++i) {
        if (contains(phases[i], today))
            return static_cast<int>(i);
    }
    return phases.empty() ? -1 : 0;
}

QString phaseLabel(const Phase& phase)
{
    if (!phase.first.isValid() || !phase.last.isValid())
        return phase.name;
    const QString years = QStringLiteral("%1–%2").arg(phase.first.year()).arg(phase.last.year());
    return phase.name.contains(QString::number(phase.first.year())) ? phase.name : years;
}

TargetView viewOf(const TargetBoard& board, const Phase* phase)
{
    const int first = phase && phase->first.isValid() ? phase->first.year() : 0;
    const int last = phase && phase->last.isValid() ? phase->last.year() : 9999;
    TargetView view;
    view.firstYear = first;
    for (const int year : board.years) {
        // The year before a phase is where it starts from.
        if (year >= first - 1 && year <= last)
            view.years.push_back(year);
    }
    if (view.years.size() > kMostYears)
        view.years.erase(view.years.begin(), view.years.end() - kMostYears);
    for (const int year : board.goalYears()) {
        if (year >= first)
            view.goals.push_back(year);
    }
    // Of several goals within the phase the one at its end is what it leads to.
    while (view.goals.size() > 1 && view.goals[1] <= last && phase)
        view.goals.erase(view.goals.begin());
    if (view.goals.size() > kMostGoals)
        view.goals.resize(kMostGoals);
    return view;
}

int entryYear(const TargetView& view, const TargetSources& sources, QDate today)
{
    const bool over = sources.lastYear > 0 && sources.lastYear < today.year();
    return over && !view.years.empty() ? view.years.back() : today.year();
}

TargetSources ofUnits(const TargetSources& sources,
                      const std::function<bool(const Member&)>& chosen)
{
    TargetSources some = sources;
    std::erase_if(some.members, [&](const Member& member) { return !chosen(member); });
    QSet<UnitId> units;
    for (const Member& member : some.members)
        units << member.unit;
    QSet<TargetId> direct;
    for (Target& target : some.targets) {
        if (target.rollup == Rollup::Direct)
            direct << target.id;
        else
            target.baselineKind = FigureKind::Unknown;
    }
    std::erase_if(some.measurements, [&](const Measurement& row) {
        return row.unit ? !units.contains(row.unit) : !direct.contains(row.target);
    });
    return some;
}

} // namespace thidua
