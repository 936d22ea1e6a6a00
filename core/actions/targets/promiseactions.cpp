// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/support.h"
#include "core/actions/targets/targetactions.h"
#include "core/actions/targets/targetreads.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/domain/shortname.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct PromiseActions {
    Q_DECLARE_TR_FUNCTIONS(PromiseActions)
};

/// Who promises: the unit or the bloc, by the name people know.
Result<QString> nameOf(const Ledger& ledger, const Promise& promise)
{
    if (promise.unit) {
        THIDUA_ASSIGN(unit, existing<Unit>(ledger, promise.unit));
        return shortName(unit);
    }
    THIDUA_ASSIGN(bloc, existing<Bloc>(ledger, promise.bloc));
    return bloc.name;
}

Result<ChangeSet> changed(const Ledger& ledger, const std::optional<Promise>& before,
                          const std::optional<Promise>& after)
{
    const Promise& row = after ? *after : *before;
    THIDUA_ASSIGN(target, existing<Target>(ledger, row.target));
    THIDUA_TRY(openBook(ledger, target.plan));
    THIDUA_ASSIGN(name, nameOf(ledger, row));
    ChangeSet change(Action::EditPromise,
                     aboutRow(name,
                              !before      ? Made::Added
                                  : !after ? Made::Removed
                                           : Made::Edited));
    change.put(before, after);
    return change;
}

/// Whether a plan is the one of a target, or shows the targets of that one because it has none.
Result<bool> showsTarget(const Ledger& ledger, PlanId plan, const Target& target)
{
    THIDUA_ASSIGN(owner, planOfTargets(ledger, plan));
    return owner == target.plan;
}

/// The unit takes part where the target is worked out: in the target's plan, or where that has no
/// members in one that shows its targets.
Result<bool> takesPart(const Ledger& ledger, const Target& target, UnitId unit)
{
    THIDUA_ASSIGN(book, ledger.book(target.plan));
    if (!book->members.empty())
        return book->member(unit) != nullptr;
    THIDUA_ASSIGN(memberships, ledger.rows<Membership>("unit = ?", {toValue(unit)}));
    for (const Membership& membership : memberships) {
        THIDUA_ASSIGN(shown, showsTarget(ledger, membership.plan, target));
        if (shown)
            return true;
    }
    return false;
}

Result<void> checkUnit(const Ledger& ledger, const Target& target, const Promise& promise)
{
    THIDUA_ASSIGN(unit, existing<Unit>(ledger, promise.unit));
    THIDUA_ASSIGN(member, takesPart(ledger, target, promise.unit));
    if (!member)
        return fail(ErrorCode::NotFound,
                    PromiseActions::tr("“%1” takes no part in the plan. Put it into a bloc first.")
                        .arg(unit.name));
    THIDUA_ASSIGN(versions, ledger.rows<UnitVersion>("unit = ?", {toValue(promise.unit)}));
    const QDate last(promise.year, 12, 31);
    if (!appliesTo(target, UnitHistory(std::move(versions)).on(unit, last)))
        return fail(ErrorCode::Refused,
                    PromiseActions::tr("“%1” does not apply to “%2” as it is on %3: see its kind, "
                                       "class, level and ownership.")
                        .arg(target.title, unit.name, formatDate(last)));
    return {};
}

/// Refuses what could never be held against a figure.
Result<void> checkPlace(const Ledger& ledger, const Promise& promise)
{
    THIDUA_ASSIGN(target, existing<Target>(ledger, promise.target));
    if (target.rollup == Rollup::Direct)
        return fail(ErrorCode::Refused,
                    PromiseActions::tr("The department enters “%1” for the whole, so no unit or "
                                       "bloc can register a figure for it.")
                        .arg(target.title));
    if (promise.unit)
        return checkUnit(ledger, target, promise);
    THIDUA_ASSIGN(bloc, existing<Bloc>(ledger, promise.bloc));
    THIDUA_ASSIGN(shown, showsTarget(ledger, bloc.plan, target));
    if (!shown)
        return fail(ErrorCode::Refused,
                    PromiseActions::tr("“%1” is a bloc of another plan. Choose one of this plan.")
                        .arg(bloc.name));
    return {};
}

bool takesValue(GoalKind kind)
{
    return kind != GoalKind::NoFigure && kind != GoalKind::Done && kind != GoalKind::Maintain;
}

Result<ChangeSet> decide(const Ledger& ledger, RowId id, PromiseState state, const QString& by,
                         QDate on, const QString& note)
{
    THIDUA_ASSIGN(before, existing<Promise>(ledger, id));
    Promise after = before;
    after.state = state;
    after.decidedBy = cleaned(by);
    after.decidedOn = on;
    if (!note.isEmpty())
        after.note = note;
    return changed(ledger, before, after);
}

} // namespace

Result<ChangeSet> savePromise(const Ledger& ledger, const Promise& promise)
{
    if (promise.unit.isNull() == promise.bloc.isNull())
        return fail(
            ErrorCode::InvalidInput,
            PromiseActions::tr("A target is registered by a unit or by a bloc. Choose one."));
    if (promise.year < kFirstTargetYear || promise.year > kLastTargetYear)
        return fail(
            ErrorCode::OutOfRange,
            PromiseActions::tr("“%1” is not a year of a target. Write a year from %2 to %3.")
                .arg(promise.year)
                .arg(kFirstTargetYear)
                .arg(kLastTargetYear));
    THIDUA_ASSIGN(target, existing<Target>(ledger, promise.target));
    if (asksDone(target, !promise.unit.isNull()) && promise.kind != GoalKind::Done)
        return fail(
            ErrorCode::InvalidInput,
            PromiseActions::tr("“%1” is done or not done: register that it will be done, not "
                               "a figure.")
                .arg(target.title));
    Promise after = promise;
    after.state = PromiseState::Proposed;
    after.decidedBy.clear();
    after.decidedOn = {};
    after.note = cleaned(promise.note);
    if (!takesValue(after.kind))
        after.value = {};
    THIDUA_ASSIGN(same,
                  ledger.rows<Promise>(
                      "target = ? AND year = ? AND coalesce(unit, 0) = ? AND coalesce(bloc, 0) = ?",
                      {toValue(promise.target), qint64(promise.year), promise.unit.value,
                       promise.bloc.value}));
    std::optional<Promise> before;
    if (promise.id) {
        THIDUA_ASSIGN(stored, existing<Promise>(ledger, promise.id));
        before = stored;
    } else if (!same.empty()) {
        before = same.front();
        after.id = before->id;
    }
    if (!same.empty() && same.front().id != after.id)
        return fail(ErrorCode::InvalidInput,
                    PromiseActions::tr("A figure is registered for %1 already. Change that one.")
                        .arg(promise.year));
    const bool moved = !before || before->target != after.target || before->unit != after.unit
        || before->bloc != after.bloc || before->year != after.year;
    if (moved)
        THIDUA_TRY(checkPlace(ledger, after));
    if (!before)
        after.id = ledger.newId<RowId>();
    if (before && before->kind == after.kind && before->value == after.value
        && before->year == after.year && before->unit == after.unit && before->bloc == after.bloc) {
        // A note alone does not open a decision again.
        after.state = before->state;
        after.decidedBy = before->decidedBy;
        after.decidedOn = before->decidedOn;
    }
    return changed(ledger, before, after);
}

Result<ChangeSet> approvePromise(const Ledger& ledger, RowId promise, const QString& by, QDate on)
{
    return decide(ledger, promise, PromiseState::Approved, by, on, {});
}

Result<ChangeSet> returnPromise(const Ledger& ledger, RowId promise, const QString& by, QDate on,
                                const QString& reason)
{
    const QString words = cleaned(reason);
    if (words.isEmpty())
        return fail(
            ErrorCode::InvalidInput,
            PromiseActions::tr("Say why it is returned, so that the unit knows what to change."));
    return decide(ledger, promise, PromiseState::Returned, by, on, words);
}

Result<ChangeSet> removePromise(const Ledger& ledger, RowId promise)
{
    THIDUA_ASSIGN(before, existing<Promise>(ledger, promise));
    return changed(ledger, before, std::nullopt);
}

} // namespace thidua::actions
