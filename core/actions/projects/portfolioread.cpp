// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/calendaractions.h"
#include "core/actions/projects/projectactions.h"
#include "core/storage/movemententities.h"

namespace thidua::actions {

namespace {

template<class T>
Result<void> read(const Ledger& ledger, const char* where, PlanId plan, std::vector<T>& rows)
{
    THIDUA_ASSIGN(found, ledger.rows<T>(where, {toValue(plan)}));
    rows = std::move(found);
    return {};
}

} // namespace

Result<PortfolioRows> portfolioRows(const Ledger& ledger, PlanId plan)
{
    PortfolioRows rows;
    constexpr auto kOfPlan = "plan = ? ORDER BY seq, id";
    THIDUA_TRY(read(ledger, kOfPlan, plan, rows.programmes));
    THIDUA_TRY(read(ledger, kOfPlan, plan, rows.projects));
    THIDUA_TRY(read(ledger,
                    "project IN (SELECT id FROM project WHERE plan = ?) "
                    "ORDER BY year = 0, year, id",
                    plan, rows.funding));
    THIDUA_TRY(read(ledger, "project IN (SELECT id FROM project WHERE plan = ?) ORDER BY seq, id",
                    plan, rows.milestones));
    THIDUA_TRY(read(ledger, "project IN (SELECT id FROM project WHERE plan = ?) ORDER BY id", plan,
                    rows.risks));
    THIDUA_TRY(read(ledger, "plan = ? ORDER BY held_on, id", plan, rows.meetings));
    THIDUA_TRY(read(ledger,
                    "plan = ? AND (project IS NOT NULL OR meeting IS NOT NULL) ORDER BY seq, id",
                    plan, rows.tasks));
    return rows;
}

Result<Portfolio> portfolio(const Ledger& ledger, PlanId plan, QDate today)
{
    THIDUA_ASSIGN(rows, portfolioRows(ledger, plan));
    THIDUA_ASSIGN(calendar, workCalendar(ledger));
    return portfolioOf(rows, calendar, today);
}

} // namespace thidua::actions
