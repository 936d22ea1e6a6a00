// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"

#include "core/actions/plan/plancheck.h"
#include "core/actions/support.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct PlanStates {
    Q_DECLARE_TR_FUNCTIONS(PlanActions)
};

/// Keeps what the units are called and what they are on this day.
Result<void> keepNames(const Ledger& ledger, const PlanBook& book, ChangeSet& change)
{
    THIDUA_ASSIGN(memberships, ledger.rows<Membership>("plan = ?", {toValue(book.plan.id)}));
    for (const Membership& membership : memberships) {
        const Member* member = book.member(membership.unit);
        if (!member)
            continue;
        Membership named = membership;
        named.frozenName = member->name;
        named.frozenKind = member->kind;
        named.frozenClass = member->unitClass;
        change.update(membership, named);
    }
    return {};
}

Result<void> forgetNames(const Ledger& ledger, PlanId plan, ChangeSet& change)
{
    THIDUA_ASSIGN(memberships, ledger.rows<Membership>("plan = ?", {toValue(plan)}));
    for (const Membership& membership : memberships) {
        Membership live = membership;
        live.frozenName.clear();
        live.frozenKind.clear();
        live.frozenClass.clear();
        change.update(membership, live);
    }
    return {};
}

Result<void> checkTies(const Ledger& ledger, PlanId plan, QDate today)
{
    THIDUA_ASSIGN(standing, ledger.standing(plan, today));
    for (const BlocStanding& place : standing.blocs) {
        if (place.openDocket())
            return fail(ErrorCode::Refused,
                        PlanStates::tr("The plan cannot be closed: %1 has a tie that is not "
                                       "decided. Record the decision first.")
                            .arg(place.bloc.name));
    }
    return {};
}

} // namespace

Result<void> appendFreeze(const Ledger& ledger, PlanId plan, ChangeSet& change)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    if (book->plan.state != PlanState::Draft)
        return {};
    if (!book->problem.isEmpty())
        return fail(ErrorCode::Refused, book->problem);
    for (const TableProblem& problem : lint(book->table)) {
        if (problem.severity == Severity::Error)
            return fail(ErrorCode::Refused,
                        PlanStates::tr("Scoring cannot begin: the score table has an error. %1")
                            .arg(problem.message));
    }
    Plan frozen = book->plan;
    frozen.state = PlanState::Scoring;
    change.update(book->plan, frozen);
    return keepNames(ledger, *book, change);
}

Result<ChangeSet> freezePlan(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(book, draftBook(ledger, plan));
    ChangeSet change(Action::EditPlan, {QStringLiteral("part:freeze")});
    if (book->table.isEmpty() || book->members.empty() || book->grades.isEmpty())
        return fail(ErrorCode::Refused,
                    PlanStates::tr("Scoring cannot begin: the plan needs a score table, grades "
                                   "and units in blocs first."));
    THIDUA_TRY(appendFreeze(ledger, plan, change));
    return change;
}

Result<ChangeSet> closePlan(const Ledger& ledger, PlanId plan, QDate today)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    if (!book->table.isEmpty())
        THIDUA_TRY(checkTies(ledger, plan, today));
    Plan closed = book->plan;
    closed.state = PlanState::Closed;
    ChangeSet change(Action::EditPlan, {QStringLiteral("part:close"), book->plan.title});
    change.update(book->plan, closed);
    if (book->plan.state == PlanState::Draft)
        THIDUA_TRY(keepNames(ledger, *book, change));
    return change;
}

Result<ChangeSet> reopenPlan(const Ledger& ledger, PlanId plan, const QString& reason)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    const PlanState state = book->plan.state;
    if (state == PlanState::Draft)
        return fail(ErrorCode::Refused,
                    PlanStates::tr("The plan is not locked; there is nothing to reopen."));
    if (reason.trimmed().isEmpty())
        return fail(blank(PlanStates::tr("The reason for reopening the plan")));
    Plan open = book->plan;
    // What was scored stays locked when a closed plan is taken up again: that is a step of its own.
    open.state = state == PlanState::Closed && !book->table.isEmpty() ? PlanState::Scoring
                                                                      : PlanState::Draft;
    ChangeSet change(Action::EditPlan, {QStringLiteral("part:reopen"), cleaned(reason)});
    change.update(book->plan, open);
    if (open.state == PlanState::Draft)
        THIDUA_TRY(forgetNames(ledger, plan, change));
    return change;
}

} // namespace thidua::actions
