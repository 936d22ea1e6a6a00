// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/closeduses.h"

#include "core/domain/shortname.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct ClosedUsesText {
    Q_DECLARE_TR_FUNCTIONS(ClosedUses)
};

} // namespace

Result<ClosedUses> ClosedUses::of(const Ledger& ledger)
{
    ClosedUses closed;
    THIDUA_ASSIGN(plans, ledger.plans());
    for (const Plan& plan : plans) {
        if (plan.state != PlanState::Closed)
            continue;
        THIDUA_ASSIGN(uses, ledger.rows<InitiativeUse>("plan = ?", {toValue(plan.id)}));
        for (const InitiativeUse& use : uses)
            closed.m_plans.insert(use.initiative, plan);
    }
    return closed;
}

Result<ClosedUses> ClosedUses::of(const Ledger& ledger, InitiativeId initiative)
{
    ClosedUses closed;
    THIDUA_ASSIGN(uses, ledger.rows<InitiativeUse>("initiative = ?", {toValue(initiative)}));
    for (const InitiativeUse& use : uses) {
        THIDUA_ASSIGN(plan, ledger.find<Plan>({toValue(use.plan)}));
        if (plan && plan->state == PlanState::Closed)
            closed.m_plans.insert(initiative, *plan);
    }
    return closed;
}

Error ClosedUses::keeps(const Initiative& initiative, const Plan& plan) const
{
    return {
        ErrorCode::Refused,
        ClosedUsesText::tr("“%1” serves the plan “%2”, which is closed: what that plan has of it "
                           "stays. Reopen that plan with a reason first.")
            .arg(initiative.title, shortTitle(plan))};
}

Result<void> ClosedUses::checkRow(const Initiative& before, const Initiative& after) const
{
    const auto plan = m_plans.constFind(before.id);
    if (plan == m_plans.constEnd() || before == after)
        return {};
    return fail(keeps(before, *plan));
}

Result<void> ClosedUses::checkStep(const Initiative& initiative, const InitiativeStep* before,
                                   const InitiativeStep* after) const
{
    if (before && after && *before == *after)
        return {};
    for (auto plan = m_plans.constFind(initiative.id);
         plan != m_plans.constEnd() && plan.key() == initiative.id; ++plan) {
        const bool isLater = !before && after && after->on.isValid() && plan->last.isValid()
            && after->on > plan->last;
        if (!isLater)
            return fail(keeps(initiative, *plan));
    }
    return {};
}

} // namespace thidua::actions
