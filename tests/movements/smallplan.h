// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "tests/support/catch.h"

namespace thidua::test {

/// One unit of a small plan. Days are ISO; blank for open.
struct SmallUnit {
    int id;
    int bloc;
    const char* name;
    Participation participation = Participation::Obliged;
    const char* kind = "đơn vị trực thuộc";
    const char* from = "";
    const char* to = "";
};

inline QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// A plan of 2026–2030 in two phases, as far as launches and coverage need one.
inline PlanBook smallPlan(std::initializer_list<SmallUnit> units)
{
    PlanBook book;
    book.plan.id = {1};
    book.plan.first = day("2026-01-01");
    book.plan.last = day("2030-12-31");
    book.phases = {{{1},
                    {1},
                    QStringLiteral("I"),
                    QStringLiteral("Giai đoạn I"),
                    day("2026-01-01"),
                    day("2027-12-31")},
                   {{2},
                    {1},
                    QStringLiteral("II"),
                    QStringLiteral("Giai đoạn II"),
                    day("2028-01-01"),
                    day("2030-12-31")}};
    for (const SmallUnit& unit : units) {
        if (!book.bloc({unit.bloc})) {
            Bloc bloc;
            bloc.id = {unit.bloc};
            bloc.plan = book.plan.id;
            bloc.seq = static_cast<int>(book.blocs.size());
            bloc.code = QStringLiteral("K%1").arg(unit.bloc);
            bloc.name = QStringLiteral("Khối %1").arg(unit.bloc);
            book.blocs.push_back(bloc);
        }
        Member member;
        member.unit = {unit.id};
        member.bloc = {unit.bloc};
        member.participation = unit.participation;
        member.code = QStringLiteral("DV-%1").arg(unit.id);
        member.name = QString::fromUtf8(unit.name);
        member.kind = QString::fromUtf8(unit.kind);
        member.validFrom = day(unit.from);
        member.validTo = day(unit.to);
        book.memberIndex.insert(member.unit, static_cast<int>(book.members.size()));
        book.members.push_back(member);
    }
    return book;
}

/// The rows of units behind the members of a small plan.
inline std::vector<Unit> unitsOf(const PlanBook& book)
{
    std::vector<Unit> units;
    for (const Member& member : book.members) {
        Unit unit;
        unit.id = member.unit;
        unit.code = member.code;
        unit.name = member.name;
        unit.kind = member.kind;
        unit.validFrom = member.validFrom;
        unit.validTo = member.validTo;
        units.push_back(unit);
    }
    return units;
}

} // namespace thidua::test
