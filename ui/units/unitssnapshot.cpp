// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/unitssnapshot.h"

#include "core/actions/support.h"

namespace thidua {

Result<UnitsSnapshot> UnitsSnapshot::read(const Ledger& ledger, Ledger::Book book)
{
    UnitsSnapshot snapshot;
    snapshot.book = std::move(book);
    const PlanBook& plan = *snapshot.book;
    THIDUA_ASSIGN(units, ledger.units());
    QHash<UnitId, SheetState> states;
    if (plan.plan.id) {
        THIDUA_ASSIGN(summaries, ledger.summaries(plan.plan.id, plan.rules.decidingRound()));
        for (const SheetSummary& summary : summaries)
            states.insert(summary.sheet.unit, summary.sheet.state);
    }
    QHash<UnitId, const Unit*> byId;
    for (const Unit& unit : units)
        byId.insert(unit.id, &unit);
    const auto add = [&](const Unit& unit, BlocId bloc, Participation participation) {
        UnitEntry entry{unit, bloc, participation, {}};
        if (const auto state = states.constFind(unit.id); state != states.constEnd())
            entry.sheet = *state;
        snapshot.units.push_back(std::move(entry));
    };
    for (const Member& member : plan.members) {
        if (const Unit* unit = byId.value(member.unit))
            add(*unit, member.bloc, member.participation);
    }
    for (const Unit& unit : units) {
        if (!plan.member(unit.id))
            add(unit, {}, Participation::Obliged);
    }
    return snapshot;
}

const UnitEntry* UnitsSnapshot::find(UnitId unit) const
{
    const auto at = std::find_if(units.begin(), units.end(),
                                 [&](const UnitEntry& entry) { return entry.unit.id == unit; });
    return at == units.end() ? nullptr : &*at;
}

std::vector<const UnitEntry*> UnitsSnapshot::in(BlocId bloc) const
{
    std::vector<const UnitEntry*> found;
    for (const UnitEntry& entry : units) {
        if (entry.bloc == bloc)
            found.push_back(&entry);
    }
    return found;
}

} // namespace thidua
