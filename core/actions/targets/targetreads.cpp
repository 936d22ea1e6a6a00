// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/targets/targetreads.h"

#include "core/storage/movemententities.h"

namespace thidua {

namespace {

constexpr const char* kOfPlan = "target IN (SELECT id FROM target WHERE plan = ?)";

void takeYears(const PlanBook& book, TargetSources& sources)
{
    QDate first = book.plan.first;
    QDate last = book.plan.last;
    if (const Phase* phase = book.phase(); phase && (!first.isValid() || !last.isValid())) {
        first = first.isValid() ? first : phase->first;
        last = last.isValid() ? last : phase->last;
    }
    sources.firstYear = first.isValid() ? first.year() : 0;
    sources.lastYear = last.isValid() ? last.year() : 0;
}

} // namespace

Result<PlanId> planOfTargets(const Ledger& ledger, PlanId plan)
{
    std::vector<PlanId> seen;
    for (PlanId at = plan; at && std::find(seen.begin(), seen.end(), at) == seen.end();) {
        seen.push_back(at);
        THIDUA_ASSIGN(first, ledger.rows<Target>("plan = ? LIMIT 1", {toValue(at)}));
        if (!first.empty())
            return at;
        THIDUA_ASSIGN(row, ledger.find<Plan>({toValue(at)}));
        at = row ? row->parent : PlanId{};
    }
    return plan;
}

Result<TargetSources> targetSources(const Ledger& ledger, PlanId plan, QDate today)
{
    THIDUA_ASSIGN(owner, planOfTargets(ledger, plan));
    THIDUA_ASSIGN(book, ledger.book(owner));
    THIDUA_ASSIGN(asked, ledger.book(plan));
    THIDUA_ASSIGN(targets, ledger.rows<Target>("plan = ? ORDER BY seq, id", {toValue(owner)}));
    THIDUA_ASSIGN(goals, ledger.rows<TargetGoal>(kOfPlan, {toValue(owner)}));
    THIDUA_ASSIGN(measurements, ledger.rows<Measurement>(kOfPlan, {toValue(owner)}));
    THIDUA_ASSIGN(promises, ledger.rows<Promise>(kOfPlan, {toValue(owner)}));
    THIDUA_ASSIGN(units, ledger.units());
    THIDUA_ASSIGN(versions, ledger.rows<UnitVersion>());
    TargetSources sources;
    sources.plan = owner;
    sources.targets = std::move(targets);
    sources.goals = std::move(goals);
    sources.measurements = std::move(measurements);
    sources.promises = std::move(promises);
    sources.units = std::move(units);
    sources.history = UnitHistory(std::move(versions));
    const PlanBook& taking = book->members.empty() ? *asked : *book;
    sources.members = taking.members;
    sources.moves = taking.moves;
    sources.today = today;
    takeYears(*book, sources);
    return sources;
}

Result<TargetBoard> targetBoard(const Ledger& ledger, PlanId plan, QDate today)
{
    return targetSources(ledger, plan, today).map(makeTargetBoard);
}

} // namespace thidua
