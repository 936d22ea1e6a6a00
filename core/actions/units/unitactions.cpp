// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/units/unitactions.h"

#include "core/actions/support.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct UnitActions {
    Q_DECLARE_TR_FUNCTIONS(UnitActions)
};

Result<Unit> checkedUnit(const Ledger& ledger, Unit unit)
{
    unit.code = cleaned(unit.code);
    unit.name = cleaned(unit.name);
    unit.kind = cleaned(unit.kind);
    if (unit.code.isEmpty() || unit.name.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    UnitActions::tr("A unit needs a code and a name. Enter both."));
    if (unit.validFrom.isValid() && unit.validTo.isValid() && unit.validTo < unit.validFrom)
        return fail(
            ErrorCode::InvalidInput,
            UnitActions::tr("%1 would end before it begins. Check the two dates.").arg(unit.name));
    THIDUA_ASSIGN(same, ledger.rows<Unit>("code = ? COLLATE NOCASE", {toValue(unit.code)}));
    for (const Unit& other : same) {
        if (other.id != unit.id)
            return fail(ErrorCode::Refused,
                        UnitActions::tr("The code “%1” belongs to %2. Choose another code.")
                            .arg(unit.code, other.name));
    }
    return unit;
}

template<class T>
Result<int> countOf(const Ledger& ledger, UnitId unit, const char* where = "unit = ?")
{
    THIDUA_ASSIGN(rows, ledger.rows<T>(where, {toValue(unit)}));
    return static_cast<int>(rows.size());
}

/// What the ledger has of a unit beside its place in plans, counted in words.
Result<QStringList> recordedOf(const Ledger& ledger, UnitId unit)
{
    QStringList what;
    const auto add = [&](const QString& words, int count) {
        if (count > 0)
            what += words;
    };
    THIDUA_ASSIGN(sheets, countOf<Sheet>(ledger, unit));
    add(UnitActions::tr("%n score sheet(s)", nullptr, sheets), sheets);
    THIDUA_ASSIGN(steps, countOf<UnitStep>(ledger, unit));
    add(UnitActions::tr("%n milestone(s) done", nullptr, steps), steps);
    THIDUA_ASSIGN(figures, countOf<Measurement>(ledger, unit));
    add(UnitActions::tr("%n figure(s) of targets", nullptr, figures), figures);
    THIDUA_ASSIGN(promises, countOf<Promise>(ledger, unit));
    add(UnitActions::tr("%n promise(s)", nullptr, promises), promises);
    THIDUA_ASSIGN(initiatives, countOf<Initiative>(ledger, unit));
    add(UnitActions::tr("%n initiative(s)", nullptr, initiatives), initiatives);
    THIDUA_ASSIGN(exemplars, countOf<Exemplar>(ledger, unit));
    add(UnitActions::tr("%n exemplar(s)", nullptr, exemplars), exemplars);
    THIDUA_ASSIGN(activities, countOf<Activity>(ledger, unit));
    add(UnitActions::tr("%n item(s) of publicity or training", nullptr, activities), activities);
    THIDUA_ASSIGN(nominations, countOf<Nomination>(ledger, unit));
    add(UnitActions::tr("%n nomination(s)", nullptr, nominations), nominations);
    THIDUA_ASSIGN(merged, countOf<Unit>(ledger, unit, "successor = ?"));
    add(UnitActions::tr("%n unit(s) that go on in it", nullptr, merged), merged);
    return what;
}

} // namespace

Result<ChangeSet> saveUnit(const Ledger& ledger, const Unit& unit)
{
    THIDUA_ASSIGN(after, checkedUnit(ledger, unit));
    ChangeSet change(Action::EditUnits,
                     aboutRow(after.name, !after.id ? Made::Added : Made::Edited));
    if (after.id) {
        THIDUA_ASSIGN(before, existing<Unit>(ledger, after.id));
        change.update(before, after);
    } else {
        after.id = ledger.newId<UnitId>();
        change.insert(after);
    }
    return change;
}

Result<ChangeSet> removeUnit(const Ledger& ledger, UnitId unit)
{
    THIDUA_ASSIGN(row, existing<Unit>(ledger, unit));
    THIDUA_ASSIGN(what, recordedOf(ledger, unit));
    if (!what.isEmpty())
        return fail(
            ErrorCode::Refused,
            UnitActions::tr("%1 cannot be removed, because the ledger has of it: %2. Set the "
                            "day it ends instead.")
                .arg(row.name, what.join(QStringLiteral(", "))));
    ChangeSet change(Action::EditUnits, aboutRow(row.name, Made::Removed));
    THIDUA_ASSIGN(moves, ledger.rows<BlocMove>("unit = ?", {toValue(unit)}));
    for (const BlocMove& move : moves)
        change.remove(move);
    THIDUA_ASSIGN(memberships, ledger.rows<Membership>("unit = ?", {toValue(unit)}));
    for (const Membership& membership : memberships) {
        THIDUA_ASSIGN(book, draftBook(ledger, membership.plan));
        Q_UNUSED(book)
        change.remove(membership);
    }
    THIDUA_ASSIGN(holds, ledger.rows<Hold>("unit = ?", {toValue(unit)}));
    for (const Hold& hold : holds)
        change.remove(hold);
    THIDUA_ASSIGN(versions, ledger.rows<UnitVersion>("unit = ?", {toValue(unit)}));
    for (const UnitVersion& version : versions)
        change.remove(version);
    THIDUA_ASSIGN(headed, ledger.rows<Bloc>("head = ?1 OR deputy = ?1", {toValue(unit)}));
    for (const Bloc& bloc : headed) {
        THIDUA_ASSIGN(book, draftBook(ledger, bloc.plan));
        Q_UNUSED(book)
        Bloc after = bloc;
        if (after.head == unit)
            after.head = {};
        if (after.deputy == unit)
            after.deputy = {};
        change.update(bloc, after);
    }
    change.remove(row);
    return change;
}

Result<ChangeSet> addMember(const Ledger& ledger, PlanId plan, BlocId bloc, const Unit& unit,
                            Participation participation)
{
    THIDUA_ASSIGN(book, draftBook(ledger, plan));
    if (!book->bloc(bloc))
        return fail(ErrorCode::NotFound, UnitActions::tr("Choose the bloc the unit belongs to."));
    Unit fresh = unit;
    fresh.id = {};
    THIDUA_ASSIGN(after, checkedUnit(ledger, fresh));
    after.id = ledger.newId<UnitId>();
    ChangeSet change(Action::EditUnits, aboutRow(after.name, Made::Added));
    change.insert(after);
    change.insert(Membership{plan, after.id, bloc, participation, {}, {}, {}});
    return change;
}

Result<ChangeSet> setMembership(const Ledger& ledger, PlanId plan, UnitId unit, BlocId bloc,
                                Participation participation)
{
    THIDUA_ASSIGN(book, draftBook(ledger, plan));
    THIDUA_ASSIGN(row, existing<Unit>(ledger, unit));
    if (bloc && !book->bloc(bloc))
        return fail(ErrorCode::NotFound,
                    UnitActions::tr("The plan has no such bloc. Choose one of its blocs."));
    THIDUA_ASSIGN(before, ledger.find<Membership>({toValue(plan), toValue(unit)}));
    std::optional<Membership> after;
    if (bloc)
        after = Membership{plan, unit, bloc, participation, {}, {}, {}};
    ChangeSet change(Action::EditUnits, {row.name});
    for (const BlocMove& move : book->moves) {
        if (!bloc && move.unit == unit)
            change.remove(move);
    }
    change.put(before, after);
    return change;
}

Result<void> validateBloc(const Bloc& bloc)
{
    if (cleaned(bloc.name).isEmpty() || cleaned(bloc.code).isEmpty())
        return fail(ErrorCode::InvalidInput,
                    UnitActions::tr("A bloc needs a code and a name. Enter both."));
    if (bloc.quotaCount < 0)
        return fail(
            ErrorCode::OutOfRange,
            UnitActions::tr("The number of awards of %1 cannot be below 0.").arg(bloc.name));
    if (bloc.quotaCount > kMostAwards)
        return fail(
            ErrorCode::OutOfRange,
            UnitActions::tr("The number of awards of %1 can be at most 100.000.").arg(bloc.name));
    if (bloc.quotaShare < Points() || bloc.quotaShare > Points::whole(100))
        return fail(ErrorCode::OutOfRange,
                    UnitActions::tr("The share of awards of %1 must lie between 0 and 100 percent.")
                        .arg(bloc.name));
    return {};
}

Result<ChangeSet> saveBloc(const Ledger& ledger, const Bloc& bloc)
{
    THIDUA_ASSIGN(book, draftBook(ledger, bloc.plan));
    THIDUA_TRY(validateBloc(bloc));
    Bloc after = bloc;
    after.name = cleaned(bloc.name);
    after.code = cleaned(bloc.code);
    for (const Bloc& other : book->blocs) {
        if (other.id != bloc.id && other.code.compare(after.code, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::Refused,
                        UnitActions::tr("The code “%1” belongs to %2. Choose another code.")
                            .arg(after.code, other.name));
    }
    ChangeSet change(Action::EditUnits,
                     aboutRow(after.name, !after.id ? Made::Added : Made::Edited));
    if (after.id) {
        THIDUA_ASSIGN(before, existing<Bloc>(ledger, after.id));
        change.update(before, after);
    } else {
        after.id = ledger.newId<BlocId>();
        after.seq = book->blocs.empty() ? 0 : book->blocs.back().seq + 1;
        change.insert(after);
    }
    return change;
}

Result<ChangeSet> removeBloc(const Ledger& ledger, BlocId bloc)
{
    THIDUA_ASSIGN(row, existing<Bloc>(ledger, bloc));
    THIDUA_ASSIGN(book, draftBook(ledger, row.plan));
    if (!book->membersOf(bloc).empty())
        return fail(
            ErrorCode::Refused,
            UnitActions::tr("%1 still has units. Move them to another bloc first.").arg(row.name));
    const auto left = std::ranges::count(book->moves, bloc, &BlocMove::from);
    if (left > 0)
        return fail(
            ErrorCode::Refused,
            UnitActions::tr("%1 had %n unit(s) that went over to another bloc in mid-year. It "
                            "stays, so that one can tell where they were.",
                            nullptr, static_cast<int>(left))
                .arg(row.name));
    THIDUA_ASSIGN(promises, ledger.rows<Promise>("bloc = ?", {toValue(bloc)}));
    if (!promises.empty())
        return fail(ErrorCode::Refused,
                    UnitActions::tr("%1 has %n promise(s) of targets. Remove them first.", nullptr,
                                    static_cast<int>(promises.size()))
                        .arg(row.name));
    THIDUA_ASSIGN(criteria, ledger.rows<Criterion>("bloc = ?", {toValue(bloc)}));
    if (!criteria.empty())
        return fail(ErrorCode::Refused,
                    UnitActions::tr("%n row(s) of the score table are for %1 only. Remove them or "
                                    "give them to another bloc first.",
                                    nullptr, static_cast<int>(criteria.size()))
                        .arg(row.name));
    ChangeSet change(Action::EditUnits, aboutRow(row.name, Made::Removed));
    change.remove(row);
    return change;
}

Result<ChangeSet> moveBloc(const Ledger& ledger, BlocId bloc, int by)
{
    THIDUA_ASSIGN(row, existing<Bloc>(ledger, bloc));
    THIDUA_ASSIGN(book, draftBook(ledger, row.plan));
    ChangeSet change(Action::EditUnits, {row.name});
    const auto& blocs = book->blocs;
    const auto at =
        std::find_if(blocs.begin(), blocs.end(), [&](const Bloc& b) { return b.id == bloc; });
    const auto other = at - blocs.begin() + by;
    if (other < 0 || other >= std::ssize(blocs))
        return change;
    Bloc moved = *at;
    Bloc neighbour = blocs[static_cast<size_t>(other)];
    std::swap(moved.seq, neighbour.seq);
    change.update(*at, moved);
    change.update(blocs[static_cast<size_t>(other)], neighbour);
    return change;
}

} // namespace thidua::actions
