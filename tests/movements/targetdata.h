// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/targetboard.h"

namespace thidua::testing {

inline QString q(const char* text)
{
    return QString::fromUtf8(text);
}

/// `95,5` as Points; a mistake in a test ends it.
inline Points points(const char* text)
{
    return Points::parse(q(text)).value();
}

/// A board's sources that grow by one thing a line: units u1, u2 …, one target, goals, reports.
class TargetCase {
public:
    explicit TargetCase(Rollup rollup)
    {
        sources.plan = PlanId{1};
        sources.today = QDate(2024, 12, 12);
        Target target;
        target.id = TargetId{1};
        target.plan = sources.plan;
        target.title = q("Chỉ tiêu");
        target.measure = q("%");
        target.rollup = rollup;
        sources.targets = {target};
    }
    Target& target() { return sources.targets.front(); }

    TargetCase& goal(int year, GoalKind kind, const char* value = "0")
    {
        sources.goals.push_back({RowId{year}, TargetId{1}, {}, year, kind, points(value)});
        return *this;
    }
    TargetCase& baseline(FigureKind kind, const char* value, int year)
    {
        target().baselineKind = kind;
        target().baseline = points(value);
        target().baselineYear = year;
        return *this;
    }
    /// Adds units of one class; all are obliged members of bloc 1.
    TargetCase& units(int count, const char* unitClass = "")
    {
        for (int i = 0; i < count; ++i) {
            const qint64 number = static_cast<qint64>(sources.units.size()) + 1;
            Unit unit;
            unit.id = UnitId{number};
            unit.name = q("Đơn vị %1").arg(number);
            unit.kind = q("Bệnh viện");
            unit.unitClass = q(unitClass);
            sources.units.push_back(unit);
            Member member;
            member.unit = unit.id;
            member.bloc = BlocId{1};
            sources.members.push_back(member);
        }
        return *this;
    }
    Unit& unit(int number) { return sources.units[static_cast<size_t>(number - 1)]; }
    Member& member(int number) { return sources.members[static_cast<size_t>(number - 1)]; }

    Measurement& report(int unit, int year, Measurement::Kind kind)
    {
        Measurement row;
        row.id = RowId{static_cast<qint64>(sources.measurements.size()) + 1};
        row.target = TargetId{1};
        row.unit = UnitId{unit};
        row.year = year;
        row.kind = kind;
        sources.measurements.push_back(row);
        return sources.measurements.back();
    }
    /// Unit 0 is the whole.
    Measurement& value(int unit, int year, const char* amount, int quarter = 0)
    {
        Measurement& row = report(unit, year, Measurement::Kind::Number);
        row.amount = points(amount);
        row.quarter = quarter;
        return row;
    }
    Measurement& ratio(int unit, int year, const char* numerator, const char* denominator,
                       int quarter = 0)
    {
        Measurement& row = report(unit, year, Measurement::Kind::Ratio);
        row.amount = points(numerator);
        row.denominator = points(denominator);
        row.quarter = quarter;
        return row;
    }
    /// `number` units from `first` on have done it.
    TargetCase& done(int first, int number, int year)
    {
        for (int unit = first; unit < first + number; ++unit)
            report(unit, year, Measurement::Kind::Done);
        return *this;
    }
    TargetCase& notDone(int first, int number, int year)
    {
        for (int unit = first; unit < first + number; ++unit)
            report(unit, year, Measurement::Kind::NotDone);
        return *this;
    }

    TargetBoard board() const { return makeTargetBoard(sources); }
    TargetRow row() const { return board().rows.front(); }
    TargetYear year(int number) const
    {
        const TargetRow made = row();
        const TargetYear* found = made.year(number);
        return found ? *found : TargetYear{};
    }

    TargetSources sources;
};

} // namespace thidua::testing
