// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/planbook.h"

#include <algorithm>

namespace thidua {

const Member* PlanBook::member(UnitId unit) const
{
    const int index = memberIndex.value(unit, -1);
    return index < 0 ? nullptr : &members[static_cast<size_t>(index)];
}

const Member* PlanBook::memberByCode(const QString& code) const
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member& member) {
        return member.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == members.end() ? nullptr : &*found;
}

const Bloc* PlanBook::bloc(BlocId id) const
{
    const auto found =
        std::find_if(blocs.begin(), blocs.end(), [&](const Bloc& bloc) { return bloc.id == id; });
    return found == blocs.end() ? nullptr : &*found;
}

const Bloc* PlanBook::blocByCode(const QString& code) const
{
    const auto found = std::find_if(blocs.begin(), blocs.end(), [&](const Bloc& bloc) {
        return bloc.code.compare(code, Qt::CaseInsensitive) == 0
            || bloc.name.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == blocs.end() ? nullptr : &*found;
}

std::vector<const Member*> PlanBook::membersOf(BlocId bloc) const
{
    std::vector<const Member*> result;
    for (const Member& member : members) {
        if (member.bloc == bloc)
            result.push_back(&member);
    }
    return result;
}

BlocId PlanBook::blocOn(const Member& member, QDate day) const
{
    return thidua::blocOn(moves, member.unit, member.bloc, day);
}

std::vector<const Member*> PlanBook::membersOf(BlocId bloc, QDate day) const
{
    std::vector<const Member*> result;
    for (const Member& member : members) {
        if (blocOn(member, day) == bloc)
            result.push_back(&member);
    }
    return result;
}

int PlanBook::obligedIn(BlocId bloc, QDate day) const
{
    return static_cast<int>(
        std::count_if(members.begin(), members.end(), [&](const Member& member) {
            return member.counts(day) && blocOn(member, day) == bloc;
        }));
}

QDate PlanBook::considerationDay(QDate today) const
{
    QDate last = plan.last;
    for (const Milestone& milestone : milestones) {
        const QDate day = milestone.lastDay();
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    }
    return last.isValid() ? std::min(today, last) : today;
}

const Phase* PlanBook::phase() const
{
    const auto found = std::find_if(phases.begin(), phases.end(),
                                    [&](const Phase& p) { return p.id == plan.phase; });
    return found == phases.end() ? nullptr : &*found;
}

} // namespace thidua
