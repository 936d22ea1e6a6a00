// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/undoguard.h"

#include "core/storage/movemententities.h"
#include "core/storage/results.h"
#include "core/storage/tableinfo.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua {

namespace {

struct UndoRules {
    Q_DECLARE_TR_FUNCTIONS(UndoRules)
};

/// What a plan's freezing fixes: the same tables that actions change only in a draft.
bool isFrozenPart(quint16 table)
{
    switch (table) {
    case Entity<PlanRules>::table:
    case Entity<Grade>::table:
    case Entity<GradeCondition>::table:
    case Entity<Bloc>::table:
    case Entity<Membership>::table:
    case Entity<Criterion>::table:
    case Entity<Metric>::table:
        return true;
    default:
        return false;
    }
}

/// A membership whose bloc alone changes.
bool isOfBloc(const RowChange& row)
{
    return row.table == Entity<Membership>::table && row.kind == ChangeKind::Update
        && std::all_of(row.fields.begin(), row.fields.end(), [](const FieldChange& field) {
               return field.field == fieldIndex(&Membership::bloc);
           });
}

bool isUnderSheet(quint16 table)
{
    return table == Entity<Score>::table || table == Entity<ScoreNote>::table;
}

Error closed(const Plan& plan)
{
    return {ErrorCode::Refused,
            UndoRules::tr("The plan “%1” is closed. Nothing in it can be changed any more.")
                .arg(plan.title)};
}

/// The plans that go by a row which is no plan's own; none for other tables.
const char* plansThatGoBy(quint16 table)
{
    switch (table) {
    case Entity<Initiative>::table:
    case Entity<InitiativeStep>::table:
        return "state = 2 AND id IN (SELECT plan FROM initiative_use WHERE initiative = ?)";
    case Entity<Phase>::table:
        return "state = 2 AND (phase = ?1 OR id IN (SELECT plan FROM milestone WHERE phase = ?1) "
               "OR "
               "id IN (SELECT plan FROM coverage_rule WHERE phase = ?1) OR id IN (SELECT plan FROM "
               "target JOIN target_goal ON target_goal.target = target.id WHERE target_goal.phase "
               "= "
               "?1))";
    case Entity<Movement>::table:
        return "state = 2 AND movement = ?";
    default:
        return nullptr;
    }
}

/// The state a change of a plan's row leads to, when it changes it.
std::optional<PlanState> stateAfter(const RowChange& row)
{
    if (row.table != Entity<Plan>::table || row.kind != ChangeKind::Update)
        return {};
    for (const FieldChange& field : row.fields) {
        if (field.field == fieldIndex(&Plan::state))
            return static_cast<PlanState>(integerOf(field.after));
    }
    return {};
}

} // namespace

Result<ChangeSet> UndoGuard::checked(ChangeSet inverse)
{
    for (const RowChange& row : inverse.rows()) {
        if (stateAfter(row) == PlanState::Draft)
            m_unfrozen.insert(PlanId{integerOf(row.key.front())});
        if (row.table == Entity<BlocMove>::table)
            m_dated.insert({PlanId{integerOf(row.key[0])}, UnitId{integerOf(row.key[1])}});
        if (row.table == Entity<Sheet>::table)
            m_moved.insert(SheetId{integerOf(row.key.front())});
    }
    for (const RowChange& row : inverse.rows()) {
        const auto id = planOf(row);
        if (!id)
            return fail(id.error());
        const auto stored = plan(*id);
        if (!stored)
            return fail(stored.error());
        if ((*stored)->id)
            THIDUA_TRY(checkPlanRow(row, **stored));
        if (isUnderSheet(row.table))
            THIDUA_TRY(checkSheet(SheetId{integerOf(row.key.front())}));
        THIDUA_TRY(checkSharedRow(row));
    }
    // Another bloc is another table: what was decided since on the unit's sheets rests on it.
    for (const auto& [plan, unit] : std::as_const(m_dated)) {
        const auto sheets = m_ledger.rows<Sheet>("plan = ? AND unit = ?", {plan.value, unit.value});
        if (!sheets)
            return fail(sheets.error());
        for (const Sheet& sheet : *sheets)
            THIDUA_TRY(checkSheet(sheet.id));
    }
    for (const SheetId id : std::as_const(m_counted)) {
        Sheet after = m_sheets.value(id);
        ++after.editsSinceApproval;
        inverse.update(m_sheets.value(id), after);
    }
    return inverse;
}

Result<void> UndoGuard::checkPlanRow(const RowChange& row, const Plan& plan) const
{
    if (plan.state == PlanState::Closed)
        return fail(closed(plan));
    // A dated change of bloc is made while a plan is scored, and is taken back so too.
    const bool isDated = isOfBloc(row)
        && m_dated.contains({PlanId{integerOf(row.key[0])}, UnitId{integerOf(row.key[1])}});
    if (plan.state == PlanState::Scoring && isFrozenPart(row.table) && !isDated
        && !m_unfrozen.contains(plan.id))
        return fail(
            ErrorCode::Refused,
            UndoRules::tr("Scoring of “%1” has begun since this entry: score table, grades, "
                          "quotas and blocs are locked. Reopen the plan with a reason, then "
                          "undo the entry.")
                .arg(plan.title));
    if (stateAfter(row) == PlanState::Scoring && plan.state == PlanState::Draft)
        return fail(ErrorCode::Refused,
                    UndoRules::tr("The plan “%1” has been changed since it was reopened. Lock it "
                                  "again on the page of the plan instead.")
                        .arg(plan.title));
    return {};
}

Result<void> UndoGuard::checkSheet(SheetId id)
{
    const auto stored = sheet(id);
    if (!stored)
        return fail(stored.error());
    const Sheet* found = *stored;
    if (!found->id)
        return {};
    if (found->isLocked()) {
        const auto unit = m_ledger.find<Unit>({Value(found->unit.value)});
        if (!unit)
            return fail(unit.error());
        return fail(ErrorCode::Refused,
                    UndoRules::tr("The score sheet of %1 (%2) has been locked since this entry. "
                                  "Unlock it first.")
                        .arg(*unit ? (*unit)->name : QString(), roundName(found->round)));
    }
    if (found->ranks() && !m_moved.contains(found->id))
        m_counted.insert(found->id);
    return {};
}

Result<void> UndoGuard::checkSharedRow(const RowChange& row) const
{
    const char* where = plansThatGoBy(row.table);
    if (!where)
        return {};
    static_assert(static_cast<int>(PlanState::Closed) == 2);
    const auto plans = m_ledger.rows<Plan>(where, {row.key.front()});
    if (!plans)
        return fail(plans.error());
    QDate reached;
    if (row.table == Entity<InitiativeStep>::table) {
        const auto step = m_ledger.find<InitiativeStep>(row.key);
        if (!step)
            return fail(step.error());
        reached = *step ? (*step)->on : QDate();
    }
    for (const Plan& plan : *plans) {
        // What an initiative did after a plan was over was never part of it.
        const bool isLater = reached.isValid() && plan.last.isValid() && reached > plan.last;
        if (!isLater)
            return fail(closed(plan));
    }
    return {};
}

Result<PlanId> UndoGuard::planOf(const RowChange& row)
{
    if (!isUnderSheet(row.table))
        return planOfRow(m_database, row);
    const auto found = sheet(SheetId{integerOf(row.key.front())});
    if (!found)
        return fail(found.error());
    return (*found)->plan;
}

Result<const Plan*> UndoGuard::plan(PlanId id)
{
    auto known = m_plans.find(id);
    if (known == m_plans.end()) {
        const auto stored = m_ledger.find<Plan>({Value(id.value)});
        if (!stored)
            return fail(stored.error());
        known = m_plans.insert(id, stored->value_or(Plan{}));
    }
    return &*known;
}

Result<const Sheet*> UndoGuard::sheet(SheetId id)
{
    auto known = m_sheets.find(id);
    if (known == m_sheets.end()) {
        const auto stored = m_ledger.sheet(id);
        if (!stored)
            return fail(stored.error());
        known = m_sheets.insert(id, stored->value_or(Sheet{}));
    }
    return &*known;
}

Result<std::vector<SheetId>> UndoGuard::sheetsUnfrozenBy(const ChangeSet& inverse) const
{
    std::vector<SheetId> sheets;
    for (const RowChange& row : inverse.rows()) {
        if (stateAfter(row) != PlanState::Draft)
            continue;
        const auto all = m_ledger.rows<Sheet>("plan = ?", {row.key.front()});
        if (!all)
            return fail(all.error());
        for (const Sheet& sheet : *all)
            sheets.push_back(sheet.id);
    }
    return sheets;
}

} // namespace thidua
