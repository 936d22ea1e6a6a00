// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"

#include <algorithm>

namespace thidua {

/// A sum over projects, and of how many of them all its amounts are known. It is "more than" only where
/// somebody wrote so; where amounts are still missing it is what is known so far.
struct KnownSum {
    Money sum;
    int known = 0;
    int projects = 0;
    bool fromBelow = false;

    bool isPartial() const { return sum.kind == Money::Kind::MoreThan && !fromBelow; }
};

inline KnownSum knownDisbursed(const ProjectStatus& status)
{
    const bool fromBelow =
        std::any_of(status.funding.begin(), status.funding.end(),
                    [](const Funding& row) { return row.disbursed.kind == Money::Kind::MoreThan; });
    return {status.disbursed, status.disbursed.kind == Money::Kind::Exact ? 1 : 0, 1, fromBelow};
}

/// Of all projects, or of those of one programme.
inline KnownSum knownDisbursed(const Portfolio& portfolio, const ProgrammeStatus* of = nullptr)
{
    KnownSum whole{of ? of->disbursed : portfolio.disbursed, 0, 0, false};
    for (const ProjectStatus& status : portfolio.projects) {
        if (of && status.project.programme != of->programme.id)
            continue;
        const KnownSum own = knownDisbursed(status);
        whole.known += own.known;
        whole.projects += own.projects;
        whole.fromBelow = whole.fromBelow || own.fromBelow;
    }
    return whole;
}

inline KnownSum knownBudget(const Portfolio& portfolio)
{
    KnownSum whole{portfolio.budget, 0, 0, false};
    const auto isBelow = [](const Money& money) { return money.kind == Money::Kind::MoreThan; };
    for (const ProjectStatus& status : portfolio.projects) {
        ++whole.projects;
        whole.known += status.project.budget.kind == Money::Kind::Exact;
        whole.fromBelow = whole.fromBelow || isBelow(status.project.budget);
    }
    for (const ProgrammeStatus& status : portfolio.programmes)
        whole.fromBelow = whole.fromBelow || isBelow(status.programme.budget);
    return whole;
}

} // namespace thidua
