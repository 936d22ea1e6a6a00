// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/plan/planactions.h"
#include "core/actions/units/unitactions.h"
#include "core/exchange/templates.h"
#include "core/session/session.h"
#include "tests/support/catch.h"

namespace thidua::test {

inline QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// A ledger in memory that a test fills by actions. Every write must succeed.
class MovementLedger {
public:
    const Ledger& read() const { return m_session->ledger(); }
    Session& session() { return *m_session; }

    void write(const Result<ChangeSet>& change)
    {
        INFO((change ? QString() : change.error().message).toStdString());
        REQUIRE(change.has_value());
        const auto written = m_session->apply(*change);
        INFO(
            (written ? QString() : written.error().message + written.error().detail).toStdString());
        REQUIRE(written.has_value());
    }
    /// Loads a template; the plan it becomes.
    PlanId load(const char* name)
    {
        const auto known = read().plans().value();
        write(actions::loadPlan(read(), loadTemplate(QString::fromLatin1(name)).value()));
        const auto plans = read().plans().value();
        for (const Plan& plan : plans) {
            if (std::none_of(known.begin(), known.end(),
                             [&](const Plan& old) { return old.id == plan.id; }))
                return plan.id;
        }
        return {};
    }
    BlocId addBloc(PlanId plan, const char* code)
    {
        Bloc bloc;
        bloc.plan = plan;
        bloc.code = QString::fromUtf8(code);
        bloc.name = QStringLiteral("Khối %1").arg(bloc.code);
        write(actions::saveBloc(read(), bloc));
        return read().book(plan).value()->blocByCode(bloc.code)->id;
    }
    /// Adds a unit to the first bloc of a plan (made if there is none), or to one of that code.
    UnitId add(PlanId plan, const char* code, const char* name, const char* kind = "",
               const char* bloc = nullptr)
    {
        if (read().book(plan).value()->blocs.empty())
            addBloc(plan, bloc ? bloc : "1");
        const auto book = read().book(plan).value();
        const Bloc* place = bloc ? book->blocByCode(QString::fromUtf8(bloc)) : &book->blocs.front();
        Unit unit;
        unit.code = QString::fromUtf8(code);
        unit.name = QString::fromUtf8(name);
        unit.kind = QString::fromUtf8(kind);
        write(actions::addMember(read(), plan, place->id, unit));
        return read().rows<Unit>("code = ?", {unit.code}).value().front().id;
    }

private:
    std::unique_ptr<Session> m_session = Session::inMemory({}).value();
};

} // namespace thidua::test
