// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/launches/movementstate.h"
#include "core/actions/nominations/nominationactions.h"
#include "core/actions/projects/projectactions.h"
#include "core/actions/registers/registeractions.h"
#include "core/actions/targets/targetactions.h"
#include "core/actions/targets/targetreads.h"
#include "core/reports/kinds/reports.h"
#include "core/storage/movemententities.h"
#include "tests/movements/movementledger.h"
#include "tests/movements/papertext.h"

namespace thidua::test {

/// A sector small enough to count: two blocs of the obliged, one unit only encouraged.
struct Sector {
    explicit Sector(const char* source) : plan(ledger.load(source))
    {
        for (const char* code : {"1", "2"}) {
            Bloc bloc;
            bloc.plan = plan;
            bloc.code = QString::fromLatin1(code);
            bloc.name = QStringLiteral("Khối ") + bloc.code;
            ledger.write(actions::saveBloc(ledger.read(), bloc));
        }
    }

    UnitId add(const char* code, const char* bloc, const char* kind, const char* unitClass = "",
               const char* level = "", Participation participation = Participation::Obliged)
    {
        Unit unit;
        unit.code = QString::fromUtf8(code);
        unit.name = QStringLiteral("Đơn vị ") + unit.code;
        unit.kind = QString::fromUtf8(kind);
        unit.unitClass = QString::fromUtf8(unitClass);
        unit.level = QString::fromUtf8(level);
        unit.ownership = QStringLiteral("công lập");
        const auto book = ledger.read().book(plan).value();
        ledger.write(actions::addMember(ledger.read(), plan,
                                        book->blocByCode(QString::fromLatin1(bloc))->id, unit,
                                        participation));
        return ledger.read().rows<Unit>("code = ?", {unit.code}).value().front().id;
    }

    void figure(const char* target, UnitId unit, int year, const char* value,
                const char* numerator = "", const char* denominator = "", const char* done = "")
    {
        actions::MeasurementEntry entry;
        entry.target = targetId(target);
        entry.unit = unit;
        entry.year = year;
        entry.value = QString::fromUtf8(value);
        entry.numerator = QString::fromUtf8(numerator);
        entry.denominator = QString::fromUtf8(denominator);
        entry.done = QString::fromUtf8(done);
        entry.evidence = QStringLiteral("Văn bản công bố");
        ledger.write(actions::enterMeasurement(ledger.read(), plan, entry, day("2025-12-31")));
    }
    TargetId targetId(const char* code)
    {
        const auto rows =
            ledger.read()
                .rows<Target>("plan = ? AND code = ?", {plan.value, QString::fromLatin1(code)})
                .value();
        REQUIRE(rows.size() == 1);
        return rows.front().id;
    }
    MilestoneId milestone(MilestoneKind kind)
    {
        const auto book = ledger.read().book(plan).value();
        for (const Milestone& row : book->milestones) {
            if (row.kind == kind && row.perUnit)
                return row.id;
        }
        FAIL("no such milestone");
        return {};
    }

    MovementLedger ledger;
    PlanId plan;
};

inline InitiativeId addInitiative(Sector& sector, UnitId unit, InitiativeKind kind,
                                  const char* title, const char* proposed)
{
    Initiative initiative;
    initiative.unit = unit;
    initiative.kind = kind;
    initiative.title = QString::fromUtf8(title);
    sector.ledger.write(
        actions::saveInitiative(sector.ledger.read(), sector.plan, initiative, day(proposed)));
    return sector.ledger.read()
        .rows<Initiative>("title = ?", {initiative.title})
        .value()
        .front()
        .id;
}

/// The lines of a paper of a plan, made on a day.
inline QStringList paperOf(const Ledger& ledger, report::Kind kind, PlanId plan, QDate today)
{
    const auto paper =
        report::makeReport(ledger, {kind, plan, {}, {}, {}, QDateTime(today, QTime(8, 0))});
    INFO((paper ? QString() : paper.error().message).toStdString());
    REQUIRE(paper.has_value());
    return linesOf(*paper);
}

/// Each of the words in one line of the paper, and in no other.
inline void checkLines(const QStringList& lines, std::initializer_list<const char*> expected)
{
    for (const char* words : expected) {
        INFO(words << "\n---\n" << lines.join(u'\n').toStdString());
        CHECK(count(lines, words) == 1);
    }
}

inline const RuleCoverage& ruleOf(const std::vector<RuleCoverage>& all, const char* words)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const RuleCoverage& rule) {
        return rule.rule.title.contains(QString::fromUtf8(words));
    });
    REQUIRE(found != all.end());
    return *found;
}

} // namespace thidua::test
