// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"

#include <algorithm>

namespace thidua {

/// A sum over projects, and of how many of them every amount is known. It is "more than" only where
/// somebody wrote so; where amounts are still missing it is what is known so far.
struct KnownSum {
    Money sum;
    int known = 0;
    int projects = 0;
    bool fromBelow = false;

    bool isPartial() const { return sum.kind == Money::Kind::MoreThan && !fromBelow; }
};

/// What one project has of its money: planned or disbursed.
inline KnownSum knownOf(const ProjectStatus& status, Money sum, Money Funding::*amount)
{
    const bool fromBelow = std::ranges::any_of(status.funding, [&](const Funding& row) {
        return (row.*amount).kind == Money::Kind::MoreThan;
    });
    return {sum, sum.kind == Money::Kind::Exact ? 1 : 0, 1, fromBelow};
}

inline KnownSum knownPlanned(const ProjectStatus& status)
{
    return knownOf(status, status.planned, &Funding::planned);
}

inline KnownSum knownDisbursed(const ProjectStatus& status)
{
    return knownOf(status, status.disbursed, &Funding::disbursed);
}

inline KnownSum knownBudget(const ProjectStatus& status)
{
    const Money& budget = status.project.budget;
    return {budget, budget.kind == Money::Kind::Exact ? 1 : 0, 1,
            budget.kind == Money::Kind::MoreThan};
}

/// The sum of all projects, or of those of one programme; `known` says what one of them has.
template<class Known>
KnownSum knownOfAll(const Portfolio& portfolio, const ProgrammeStatus* of, Money sum, Known known)
{
    KnownSum whole{sum, 0, 0, false};
    for (const ProjectStatus& status : portfolio.projects) {
        if (of && status.project.programme != of->programme.id)
            continue;
        const KnownSum own = known(status);
        whole.known += own.known;
        whole.projects += own.projects;
        whole.fromBelow = whole.fromBelow || own.fromBelow;
    }
    return whole;
}

inline KnownSum knownPlanned(const Portfolio& portfolio, const ProgrammeStatus* of = nullptr)
{
    return knownOfAll(portfolio, of, of ? of->planned : portfolio.planned,
                      [](const ProjectStatus& status) { return knownPlanned(status); });
}

inline KnownSum knownDisbursed(const Portfolio& portfolio, const ProgrammeStatus* of = nullptr)
{
    return knownOfAll(portfolio, of, of ? of->disbursed : portfolio.disbursed,
                      [](const ProjectStatus& status) { return knownDisbursed(status); });
}

/// A programme with a budget of its own has that, whatever its projects come to: none of them is missing.
inline KnownSum knownBudget(const Portfolio& portfolio, const ProgrammeStatus* of = nullptr)
{
    const auto ofProgramme = [&](const ProjectStatus& status) {
        const auto it = std::ranges::find_if(portfolio.programmes, [&](const ProgrammeStatus& one) {
            return one.programme.id == status.project.programme;
        });
        return it == portfolio.programmes.end() ? Money() : it->programme.budget;
    };
    KnownSum all = knownOfAll(
        portfolio, of, of ? of->budget : portfolio.budget, [&](const ProjectStatus& status) {
            const Money whole = ofProgramme(status);
            return whole.kind == Money::Kind::Unknown ? knownBudget(status)
                                                      : KnownSum{whole, 1, 1, false};
        });
    for (const ProgrammeStatus& status : portfolio.programmes) {
        if (!of || status.programme.id == of->programme.id)
            all.fromBelow = all.fromBelow || status.programme.budget.kind == Money::Kind::MoreThan;
    }
    return all;
}

} // namespace thidua
