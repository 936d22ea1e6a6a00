// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"

#include "core/actions/plan/plancheck.h"
#include "core/actions/support.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua::actions {

namespace {

struct MovementActions {
    Q_DECLARE_TR_FUNCTIONS(PlanActions)
};

/// Plans that go by a phase themselves, or by a milestone, a goal or a rule of coverage.
constexpr char kGoesByPhase[] = "phase = ?1 OR id IN (SELECT plan FROM milestone WHERE phase = ?1) "
                                "OR id IN (SELECT plan FROM coverage_rule WHERE phase = ?1) "
                                "OR id IN (SELECT plan FROM target WHERE id IN "
                                "(SELECT target FROM target_goal WHERE phase = ?1)) ORDER BY id";

Error keeps(const QString& name, const Plan& closed)
{
    return {ErrorCode::Refused,
            MovementActions::tr("“%1” cannot be changed: the plan “%2” goes by it and is closed. "
                                "Reopen that plan with a reason first.")
                .arg(name, closed.title)};
}

/// A phase that plans go by is not removed (no `after`), and one a closed plan goes by stays as it is.
Result<void> checkPhase(const Ledger& ledger, const Phase& before, const Phase* after)
{
    if (after && *after == before)
        return {};
    THIDUA_ASSIGN(plans, ledger.rows<Plan>(kGoesByPhase, {toValue(before.id)}));
    QStringList titles;
    for (const Plan& plan : plans) {
        if (plan.state == PlanState::Closed)
            return fail(keeps(before.name, plan));
        titles += QStringLiteral("“%1”").arg(plan.title);
    }
    if (after || titles.isEmpty())
        return {};
    return fail(
        ErrorCode::Refused,
        MovementActions::tr("“%1” cannot be removed: %2 or its milestones, goals or rules of "
                            "coverage go by it. Choose another phase there first.")
            .arg(before.name, titles.join(QStringLiteral(", "))));
}

/// Whether a closed plan has no first (last) day of its own or its phase, and so takes the movement's.
bool takesDay(const Plan& plan, const std::vector<Phase>& phases, QDate Plan::*ofPlan,
              QDate Phase::*ofPhase)
{
    if ((plan.*ofPlan).isValid())
        return false;
    const auto phase = std::ranges::find(phases, plan.phase, &Phase::id);
    return phase == phases.end() || !((*phase).*ofPhase).isValid();
}

/// A closed plan keeps the name of its movement, and the days it takes from it; a movement may go on
/// for longer than its closed plans.
Result<void> checkClosed(const Ledger& ledger, const Movement& before, const Movement& after)
{
    THIDUA_ASSIGN(plans, ledger.rows<Plan>("movement = ? ORDER BY id", {toValue(before.id)}));
    THIDUA_ASSIGN(phases, ledger.rows<Phase>("movement = ?", {toValue(before.id)}));
    for (const Plan& plan : plans) {
        if (plan.state != PlanState::Closed)
            continue;
        const bool renamed = before.name != after.name || before.code != after.code;
        const bool begins =
            before.first != after.first && takesDay(plan, phases, &Plan::first, &Phase::first);
        const bool ends =
            before.last != after.last && takesDay(plan, phases, &Plan::last, &Phase::last);
        if (renamed || begins || ends)
            return fail(keeps(before.name, plan));
    }
    return {};
}

} // namespace

Result<ChangeSet> editMovement(const Ledger& ledger, const Movement& movement)
{
    THIDUA_ASSIGN(before, existing<Movement>(ledger, movement.id));
    if (movement.name.trimmed().isEmpty())
        return fail(blank(MovementActions::tr("The name of the movement")));
    THIDUA_TRY(checkPeriod(movement.first, movement.last));
    THIDUA_TRY(checkClosed(ledger, before, movement));
    ChangeSet change(Action::EditPlan, {movement.name});
    change.update(before, movement);
    return change;
}

Result<ChangeSet> startMovement(const Ledger& ledger, PlanId plan, Movement movement)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    if (!book->plan.movement.isNull())
        return fail(ErrorCode::Refused,
                    MovementActions::tr("The plan belongs to “%1” already. Change that movement.")
                        .arg(book->movement.name));
    if (movement.name.trimmed().isEmpty())
        return fail(blank(MovementActions::tr("The name of the movement")));
    THIDUA_TRY(checkPeriod(movement.first, movement.last));
    ChangeSet change(Action::EditPlan, {movement.name});
    THIDUA_ASSIGN(known, ledger.rows<Movement>("code = ?", {toValue(movement.code)}));
    if (movement.code.isEmpty() || known.empty()) {
        movement.id = ledger.newId<MovementId>();
        change.insert(movement);
    } else {
        movement = known.front();
    }
    Plan after = book->plan;
    after.movement = movement.id;
    change.update(book->plan, after);
    return change;
}

Result<ChangeSet> setPhases(const Ledger& ledger, MovementId movement, std::vector<Phase> rows)
{
    THIDUA_ASSIGN(before, ledger.rows<Phase>("movement = ?", {toValue(movement)}));
    for (Phase& row : rows) {
        row.movement = movement;
        THIDUA_TRY(checkPeriod(row.first, row.last));
        if (row.name.trimmed().isEmpty())
            return fail(blank(MovementActions::tr("The name of a phase")));
    }
    for (const Phase& old : before) {
        const auto kept = std::ranges::find(rows, old.id, &Phase::id);
        THIDUA_TRY(checkPhase(ledger, old, kept == rows.end() ? nullptr : &*kept));
    }
    ChangeSet change(Action::EditPlan, {QStringLiteral("part:phases")});
    replaceRows(ledger, before, std::move(rows), change);
    return change;
}

} // namespace thidua::actions
