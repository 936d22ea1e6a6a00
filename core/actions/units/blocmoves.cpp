// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/units/blocmoves.h"

#include "core/actions/support.h"
#include "core/actions/units/unitchange.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QSet>

namespace thidua::actions {

namespace {

struct BlocMoves {
    Q_DECLARE_TR_FUNCTIONS(BlocMoves)
};

/// The member that moves and where it goes; what is wrong with either.
struct Passage {
    Ledger::Book book;
    const Member* member = nullptr;
    const Bloc* from = nullptr;
    const Bloc* to = nullptr;
};

Result<Passage> passage(const Ledger& ledger, PlanId plan, UnitId unit, BlocId to)
{
    Passage found;
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    found.book = book;
    found.member = book->member(unit);
    if (!found.member)
        return fail(ErrorCode::NotFound,
                    BlocMoves::tr("The unit is in no bloc of this plan. Put it into one first."));
    found.from = book->bloc(found.member->bloc);
    found.to = book->bloc(to);
    if (!found.to || !found.from)
        return fail(ErrorCode::NotFound,
                    BlocMoves::tr("The plan has no such bloc. Choose one of its blocs."));
    if (found.to->id == found.from->id)
        return fail(ErrorCode::Refused,
                    BlocMoves::tr("“%1” is in %2 already. Choose another bloc.")
                        .arg(found.member->name, found.to->name));
    return found;
}

Result<void> checkDay(const Passage& moving, QDate day, QDate today)
{
    const QString& name = moving.member->name;
    const Plan& plan = moving.book->plan;
    if (!day.isValid())
        return fail(ErrorCode::InvalidInput,
                    BlocMoves::tr("Say from which day on “%1” is in another bloc.").arg(name));
    if (day > today)
        return fail(ErrorCode::Refused,
                    BlocMoves::tr("%1 has not come yet. Record the change of bloc on that day.")
                        .arg(formatDate(day)));
    if (plan.first.isValid() && day <= plan.first)
        return fail(ErrorCode::Refused,
                    BlocMoves::tr("The plan begins on %1. Whoever was in a bloc from its first day "
                                  "on is put there on the page of units, without a day.")
                        .arg(formatDate(plan.first)));
    if (moving.book->considerationDay(day) != day)
        return fail(ErrorCode::Refused,
                    BlocMoves::tr("The plan was over on %1. A change from %2 on belongs into the "
                                  "plan that follows.")
                        .arg(formatDate(moving.book->considerationDay(day)), formatDate(day)));
    if (!moving.member->inForce(day))
        return fail(
            ErrorCode::Refused,
            BlocMoves::tr("“%1” is not in force on %2. Check the day.").arg(name, formatDate(day)));
    for (const BlocMove& other : moving.book->moves) {
        if (other.unit == moving.member->unit && day <= other.day)
            return fail(ErrorCode::Refused,
                        BlocMoves::tr("“%1” changed bloc on %2 already. Choose a later day, or "
                                      "take that change back first.")
                            .arg(name, formatDate(other.day)));
    }
    return {};
}

QString called(const Criterion& criterion)
{
    return criterion.code + u' ' + criterion.title;
}

QSet<CriterionId> leavesOf(const ScoreTable& table)
{
    QSet<CriterionId> leaves;
    for (const TableNode& node : table.nodes()) {
        if (node.isLeaf())
            leaves.insert(node.criterion.id);
    }
    return leaves;
}

Result<QSet<CriterionId>> scoredBy(const Ledger& ledger, PlanId plan, UnitId unit)
{
    QSet<CriterionId> scored;
    THIDUA_ASSIGN(scores,
                  ledger.rows<Score>("sheet IN (SELECT id FROM sheet WHERE plan = ? AND unit = ?)",
                                     {plan.value, unit.value}));
    for (const Score& score : scores)
        scored.insert(score.criterion);
    return scored;
}

/// Which criteria come and go with the bloc.
Result<void> compareTables(const Ledger& ledger, const Passage& moving, BlocMoveEffect& effect)
{
    THIDUA_ASSIGN(scored, scoredBy(ledger, moving.book->plan.id, moving.member->unit));
    const QSet<CriterionId> before = leavesOf(moving.book->table.forBloc(moving.from->id));
    const QSet<CriterionId> after = leavesOf(moving.book->table.forBloc(moving.to->id));
    for (const TableNode& node : moving.book->table.nodes()) {
        const CriterionId id = node.criterion.id;
        if (!after.contains(id) && before.contains(id) && scored.contains(id))
            effect.unused += called(node.criterion);
        else if (after.contains(id) && !before.contains(id))
            effect.fresh += called(node.criterion);
    }
    return {};
}

BlocMoveEffect::Size sizeOf(const Bloc& bloc, int members)
{
    return {members, quotaOf(bloc, members)};
}

/// Sheets of another table than before: a locked one forbids it, an approved one counts it.
Result<void> noteSheets(const Ledger& ledger, const Passage& moving, ChangeSet& change)
{
    THIDUA_ASSIGN(sheets,
                  ledger.rows<Sheet>("plan = ? AND unit = ?",
                                     {moving.book->plan.id.value, moving.member->unit.value}));
    for (const Sheet& sheet : sheets) {
        if (sheet.isLocked())
            return fail(ErrorCode::Refused,
                        BlocMoves::tr("The score sheet of “%1” (%2) is locked, and %3 is scored by "
                                      "other criteria. Unlock it first.")
                            .arg(moving.member->name, roundName(sheet.round), moving.to->name));
        if (!sheet.ranks())
            continue;
        Sheet counted = sheet;
        ++counted.editsSinceApproval;
        change.update(sheet, counted);
    }
    return {};
}

Result<BlocMoveEffect> effectOf(const Ledger& ledger, const Passage& moving, QDate today)
{
    BlocMoveEffect effect;
    effect.from = *moving.from;
    effect.to = *moving.to;
    THIDUA_TRY(compareTables(ledger, moving, effect));
    const QDate day = moving.book->considerationDay(today);
    const int leaving = moving.member->counts(day) ? 1 : 0;
    const int from = moving.book->obligedIn(moving.from->id, day);
    const int to = moving.book->obligedIn(moving.to->id, day);
    effect.fromBefore = sizeOf(*moving.from, from);
    effect.fromAfter = sizeOf(*moving.from, from - leaving);
    effect.toBefore = sizeOf(*moving.to, to);
    effect.toAfter = sizeOf(*moving.to, to + leaving);
    const UnitId unit = moving.member->unit;
    effect.heads = moving.from->head == unit || moving.from->deputy == unit;
    THIDUA_ASSIGN(forms,
                  ledger.rows<Form>("plan = ? AND unit = ? LIMIT 1",
                                    {moving.book->plan.id.value, unit.value}));
    effect.hasForm = !forms.empty();
    return effect;
}

} // namespace

Result<BlocMoveEffect> blocMoveEffect(const Ledger& ledger, PlanId plan, UnitId unit, BlocId to,
                                      QDate today)
{
    THIDUA_ASSIGN(moving, passage(ledger, plan, unit, to));
    return effectOf(ledger, moving, today);
}

Result<void> appendBlocMove(const Ledger& ledger, const BlocMove& move, BlocId to, QDate today,
                            ChangeSet& change)
{
    THIDUA_ASSIGN(moving, passage(ledger, move.plan, move.unit, to));
    THIDUA_TRY(checkDay(moving, move.day, today));
    BlocMove row = move;
    row.from = moving.from->id;
    row.document = cleaned(move.document);
    if (row.document.isEmpty() && moving.book->plan.state == PlanState::Scoring)
        return fail(
            ErrorCode::InvalidInput,
            BlocMoves::tr("Scoring has begun, and blocs are locked with it. Enter the number "
                          "of the decision that moves “%1” to %2.")
                .arg(moving.member->name, moving.to->name));
    THIDUA_ASSIGN(effect, effectOf(ledger, moving, today));
    if (effect.changesTable())
        THIDUA_TRY(noteSheets(ledger, moving, change));
    THIDUA_ASSIGN(membership, ledger.find<Membership>({toValue(move.plan), toValue(move.unit)}));
    if (!membership)
        return gone(Entity<Membership>::name);
    Membership after = *membership;
    after.bloc = to;
    change.insert(row);
    change.update(*membership, after);
    return {};
}

Result<ChangeSet> moveToBloc(const Ledger& ledger, const BlocMove& move, BlocId to, QDate today)
{
    THIDUA_ASSIGN(moving, passage(ledger, move.plan, move.unit, to));
    ChangeSet change(Action::ChangeUnit, {moving.member->name});
    THIDUA_TRY(appendBlocMove(ledger, move, to, today, change));
    return change;
}

Result<ChangeSet> changeUnitAndBloc(const Ledger& ledger, const Unit& after, const BlocMove& move,
                                    BlocId to, QDate today)
{
    THIDUA_ASSIGN(before, existing<Unit>(ledger, after.id));
    ChangeSet change(Action::ChangeUnit, {before.name});
    THIDUA_TRY(appendBlocMove(ledger, move, to, today, change));
    if (!(after == before)) {
        THIDUA_ASSIGN(changed, changeUnit(ledger, after, move.day, move.document));
        change.append(changed);
    }
    return change;
}

} // namespace thidua::actions
