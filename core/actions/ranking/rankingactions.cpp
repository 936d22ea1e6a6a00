// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ranking/rankingactions.h"

#include "core/actions/support.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct RankingActions {
    Q_DECLARE_TR_FUNCTIONS(RankingActions)
};

void removeDecision(const DecidedDocket& decided, ChangeSet& change)
{
    for (const DocketUnit& unit : decided.units)
        change.remove(unit);
    change.remove(decided.decision);
}

Result<QString> checkedHold(const PlanBook& book, const Hold& hold)
{
    const Member* member = book.member(hold.unit);
    if (!member)
        return fail(ErrorCode::NotFound, RankingActions::tr("Choose the unit the entry concerns."));
    if (cleaned(hold.source).isEmpty())
        return fail(ErrorCode::InvalidInput,
                    RankingActions::tr("Name the law, rule or decision the entry rests on."));
    if (hold.effect == Hold::Effect::GradeCap && book.grades.indexOf(hold.grade) < 0)
        return fail(ErrorCode::NotFound,
                    RankingActions::tr("Choose the best grade the unit may get."));
    if (hold.effect == Hold::Effect::Penalty && hold.points <= Points())
        return fail(ErrorCode::OutOfRange,
                    RankingActions::tr("Enter the points to take off, above 0."));
    if (hold.first.isValid() && hold.last.isValid() && hold.last < hold.first)
        return fail(
            ErrorCode::InvalidInput,
            RankingActions::tr("The entry would end before it begins. Check the two dates."));
    return member->name;
}

} // namespace

Result<ChangeSet> decideDocket(const Ledger& ledger, PlanId plan, BlocId bloc,
                               const Decision& decision, QDate day)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    THIDUA_ASSIGN(standing, ledger.standing(plan, day));
    const BlocStanding* place = standing.bloc(bloc);
    const Docket* docket =
        place && !place->awards.dockets.empty() ? &place->awards.dockets.front() : nullptr;
    if (!docket)
        return fail(ErrorCode::NotFound,
                    RankingActions::tr("%1 has no tie to decide.")
                        .arg(place ? place->bloc.name : QString()));
    DecidedDocket decided;
    decided.decision = {ledger.newId<DecisionId>(),
                        plan,
                        bloc,
                        docket->total,
                        docket->places,
                        cleaned(decision.by),
                        decision.date,
                        cleaned(decision.document),
                        cleaned(decision.reason)};
    for (const UnitId unit : docket->units) {
        const bool taken =
            std::find(decision.taken.begin(), decision.taken.end(), unit) != decision.taken.end();
        decided.units.push_back({decided.decision.id, unit, taken});
    }
    for (const UnitId unit : decision.taken) {
        if (std::find(docket->units.begin(), docket->units.end(), unit) == docket->units.end())
            decided.units.push_back({decided.decision.id, unit, true});
    }
    THIDUA_TRY(validateDecision(*docket, decided, book->rules, book->grades, place->ranked));

    ChangeSet change(Action::DecideDocket, {place->bloc.name});
    THIDUA_ASSIGN(known, ledger.decisions(plan));
    for (const DecidedDocket& old : known) {
        if (old.decision.bloc == bloc)
            removeDecision(old, change);
    }
    change.insert(decided.decision);
    for (const DocketUnit& unit : decided.units)
        change.insert(unit);
    return change;
}

Result<ChangeSet> revokeDecision(const Ledger& ledger, PlanId plan, BlocId bloc)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    THIDUA_ASSIGN(known, ledger.decisions(plan));
    const Bloc* row = book->bloc(bloc);
    ChangeSet change(Action::RevokeDecision, {row ? row->name : QString()});
    for (const DecidedDocket& old : known) {
        if (old.decision.bloc == bloc)
            removeDecision(old, change);
    }
    if (change.isEmpty())
        return fail(ErrorCode::NotFound, RankingActions::tr("There is no decision to take back."));
    return change;
}

Result<ChangeSet> saveHold(const Ledger& ledger, const Hold& hold)
{
    THIDUA_ASSIGN(book, openBook(ledger, hold.plan));
    THIDUA_ASSIGN(name, checkedHold(*book, hold));
    ChangeSet change(Action::EditHold, aboutRow(name, !hold.id ? Made::Added : Made::Edited));
    Hold after = hold;
    if (after.id) {
        THIDUA_ASSIGN(before, existing<Hold>(ledger, after.id));
        change.update(before, after);
    } else {
        after.id = ledger.newId<HoldId>();
        change.insert(after);
    }
    return change;
}

Result<ChangeSet> removeHold(const Ledger& ledger, HoldId hold)
{
    THIDUA_ASSIGN(row, existing<Hold>(ledger, hold));
    THIDUA_ASSIGN(book, openBook(ledger, row.plan));
    const Member* member = book->member(row.unit);
    ChangeSet change(Action::EditHold, aboutRow(member ? member->name : QString(), Made::Removed));
    change.remove(row);
    return change;
}

Result<ChangeSet> setMetricValue(const Ledger& ledger, MetricId metric, UnitId unit,
                                 const std::optional<Points>& value)
{
    THIDUA_ASSIGN(row, existing<Metric>(ledger, metric));
    THIDUA_ASSIGN(book, openBook(ledger, row.plan));
    Q_UNUSED(book)
    THIDUA_ASSIGN(before, ledger.find<MetricValue>({toValue(metric), toValue(unit)}));
    ChangeSet change(Action::EditMetric, {row.title});
    std::optional<MetricValue> after;
    if (value)
        after = MetricValue{metric, unit, *value};
    if (before || after)
        change.put(before, after);
    return change;
}

} // namespace thidua::actions
