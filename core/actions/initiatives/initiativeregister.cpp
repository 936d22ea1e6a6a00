// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeregister.h"

#include "core/base/text.h"
#include "core/domain/initiatives/likeness.h"
#include "core/domain/shortname.h"
#include "core/storage/movemententities.h"

#include <algorithm>

namespace thidua {

InitiativeStage InitiativeRow::stage() const
{
    return steps.empty() ? InitiativeStage::Proposed : steps.back().stage;
}

const InitiativeStep* InitiativeRow::lastStep() const
{
    return steps.empty() ? nullptr : &steps.back();
}

const InitiativeRow* InitiativeRegister::find(InitiativeId id) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const InitiativeRow& row) {
        return row.initiative.id == id;
    });
    return found == rows.end() ? nullptr : &*found;
}

namespace actions {

namespace {

constexpr char kOfPlan[] =
    "initiative IN (SELECT initiative FROM initiative_use WHERE plan = ?) ORDER BY initiative";
constexpr char kStepsOfPlan[] = "initiative IN (SELECT initiative FROM initiative_use WHERE plan = "
                                "?) ORDER BY initiative, stage";
constexpr char kInitiativesOfPlan[] =
    "id IN (SELECT initiative FROM initiative_use WHERE plan = ?) ORDER BY id";

/// Names a reader knows units and plans by.
struct Names {
    Ledger::Book book;
    QHash<UnitId, Unit> units;
    QHash<PlanId, QString> plans;

    static Result<Names> of(const Ledger& ledger, PlanId plan)
    {
        Names names;
        THIDUA_ASSIGN(book, ledger.book(plan));
        THIDUA_ASSIGN(units, ledger.units());
        THIDUA_ASSIGN(plans, ledger.plans());
        names.book = book;
        for (const Unit& unit : units)
            names.units.insert(unit.id, unit);
        for (const Plan& row : plans)
            names.plans.insert(row.id, shortTitle(row));
        return names;
    }
    int place(UnitId unit) const
    {
        return book->memberIndex.value(unit, static_cast<int>(book->members.size()));
    }
};

InitiativeRow rowOf(const Initiative& initiative, const Names& names)
{
    InitiativeRow row;
    row.initiative = initiative;
    const Member* member = names.book->member(initiative.unit);
    const Unit unit = names.units.value(initiative.unit);
    row.unitName = member ? member->name : unit.name;
    row.unitCode = member ? member->code : unit.code;
    return row;
}

void addUses(InitiativeRow& row, const InitiativeBook& book, PlanId plan, const Names& names)
{
    for (const InitiativeUse& use : book.usesOf(row.initiative.id)) {
        if (use.plan == plan)
            row.use = use;
        else
            row.otherPlans.append(names.plans.value(use.plan));
        if (use.rewarded) {
            row.rewardedIn = names.plans.value(use.plan);
            row.rewardedOn = use.rewardedOn;
            row.rewardDocument = use.document;
        }
    }
}

} // namespace

Result<InitiativeBook> initiativeBook(const Ledger& ledger, PlanId plan)
{
    InitiativeBook book;
    THIDUA_ASSIGN(initiatives, ledger.rows<Initiative>(kInitiativesOfPlan, {toValue(plan)}));
    THIDUA_ASSIGN(steps, ledger.rows<InitiativeStep>(kStepsOfPlan, {toValue(plan)}));
    THIDUA_ASSIGN(uses, ledger.rows<InitiativeUse>(kOfPlan, {toValue(plan)}));
    std::stable_sort(initiatives.begin(), initiatives.end(),
                     [](const Initiative& left, const Initiative& right) {
                         const int byCode = compareVietnamese(left.code, right.code);
                         return byCode != 0 ? byCode < 0 : lessVietnamese(left.title, right.title);
                     });
    book.initiatives = std::move(initiatives);
    book.steps = std::move(steps);
    book.uses = std::move(uses);
    return book;
}

Result<InitiativeRegister> initiativeRegister(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(book, initiativeBook(ledger, plan));
    return initiativeRegister(ledger, plan, book);
}

Result<InitiativeRegister> initiativeRegister(const Ledger& ledger, PlanId plan,
                                              const InitiativeBook& book)
{
    THIDUA_ASSIGN(names, Names::of(ledger, plan));
    InitiativeRegister result;
    for (const Initiative& initiative : book.initiatives) {
        InitiativeRow row = rowOf(initiative, names);
        for (const InitiativeStep* step : book.stepsOf(initiative.id))
            row.steps.push_back(*step);
        addUses(row, book, plan, names);
        for (int stage = 0; stage <= static_cast<int>(row.stage()); ++stage)
            ++result.reached[static_cast<size_t>(stage)];
        result.rows.push_back(std::move(row));
    }
    std::stable_sort(result.rows.begin(), result.rows.end(),
                     [&](const InitiativeRow& left, const InitiativeRow& right) {
                         return names.place(left.initiative.unit)
                             < names.place(right.initiative.unit);
                     });
    return result;
}

Result<std::vector<Initiative>> allInitiatives(const Ledger& ledger)
{
    return ledger.rows<Initiative>("1 ORDER BY id");
}

Result<std::vector<RuleCoverage>> coverage(const Ledger& ledger, PlanId plan, QDate today)
{
    THIDUA_ASSIGN(initiatives, initiativeBook(ledger, plan));
    return coverage(ledger, plan, initiatives, today);
}

Result<std::vector<RuleCoverage>> coverage(const Ledger& ledger, PlanId plan,
                                           const InitiativeBook& initiatives, QDate today)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    CoverageSources sources;
    THIDUA_ASSIGN(rules, ledger.rows<CoverageRule>("plan = ? ORDER BY seq, id", {toValue(plan)}));
    if (rules.empty())
        return std::vector<RuleCoverage>{};
    THIDUA_ASSIGN(units, ledger.units());
    THIDUA_ASSIGN(versions, ledger.rows<UnitVersion>("1 ORDER BY unit, until"));
    sources.rules = std::move(rules);
    sources.initiatives = initiatives;
    sources.units = std::move(units);
    sources.history = UnitHistory(std::move(versions));
    return thidua::coverage(*book, sources, today);
}

Result<std::vector<Initiative>> initiativesElsewhere(const Ledger& ledger, PlanId plan)
{
    return ledger.rows<Initiative>(
        "id NOT IN (SELECT initiative FROM initiative_use WHERE plan = ?) ORDER BY title, id",
        {toValue(plan)});
}

Result<std::vector<InitiativeRow>> alikeInLedger(const Ledger& ledger, PlanId plan,
                                                 const QString& title, InitiativeId self)
{
    THIDUA_ASSIGN(names, Names::of(ledger, plan));
    THIDUA_ASSIGN(all, allInitiatives(ledger));
    std::vector<InitiativeRow> rows;
    for (const Alike& alike : alikeTo(title, self, all)) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Initiative& candidate) {
            return candidate.id == alike.initiative;
        });
        rows.push_back(rowOf(*found, names));
    }
    return rows;
}

} // namespace actions
} // namespace thidua
