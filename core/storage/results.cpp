// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/results.h"

#include "core/storage/historycodec.h"
#include "core/storage/movemententities.h"
#include "core/storage/rowreader.h"

#include <algorithm>

namespace thidua {

namespace {

/// For lists of sheets, which can be long: only neighbours are kept apart, sortedOnce() does the rest.
void addAfter(std::vector<SheetId>& list, SheetId sheet)
{
    if (list.empty() || list.back() != sheet)
        list.push_back(sheet);
}

std::vector<SheetId> sortedOnce(std::vector<SheetId> list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

void addOnce(std::vector<PlanId>& list, PlanId plan)
{
    if (std::find(list.begin(), list.end(), plan) == list.end())
        list.push_back(plan);
}

Value valueOf(const RowChange& change, quint16 field)
{
    const auto found =
        std::find_if(change.fields.begin(), change.fields.end(),
                     [&](const FieldChange& candidate) { return candidate.field == field; });
    if (found == change.fields.end())
        return {};
    return change.kind == ChangeKind::Remove ? found->before : found->after;
}

bool changesAnyOf(const RowChange& change, std::initializer_list<quint16> fields)
{
    return change.kind != ChangeKind::Update
        || std::any_of(
               change.fields.begin(), change.fields.end(), [&](const FieldChange& candidate) {
                   return std::find(fields.begin(), fields.end(), candidate.field) != fields.end();
               });
}

bool changesOnly(const RowChange& change, std::initializer_list<quint16> fields)
{
    return change.kind == ChangeKind::Update
        && std::all_of(
               change.fields.begin(), change.fields.end(), [&](const FieldChange& candidate) {
                   return std::find(fields.begin(), fields.end(), candidate.field) != fields.end();
               });
}

/// Whether a change of a plan's definition can move sums: everything but wording and awards.
bool movesSums(const RowChange& change)
{
    switch (change.table) {
    case Entity<Criterion>::table: {
        static const std::initializer_list<quint16> wording = {
            fieldIndex(&Criterion::title),     fieldIndex(&Criterion::shortTitle),
            fieldIndex(&Criterion::numerator), fieldIndex(&Criterion::denominator),
            fieldIndex(&Criterion::evidence),  fieldIndex(&Criterion::note)};
        return !changesOnly(change, wording);
    }
    case Entity<PlanRules>::table: {
        static const std::initializer_list<quint16> awards = {
            fieldIndex(&PlanRules::minimumGrade), fieldIndex(&PlanRules::tieGrade),
            fieldIndex(&PlanRules::tieGradeBinds), fieldIndex(&PlanRules::awardForm),
            fieldIndex(&PlanRules::tieRule)};
        return !changesOnly(change, awards);
    }
    case Entity<Grade>::table:
        return !changesOnly(change, {fieldIndex(&Grade::name)});
    case Entity<GradeCondition>::table:
    case Entity<PeerBasis>::table:
        return true;
    default:
        return false;
    }
}

/// The first column that names a row of a table with plans: that of a target, of a project …
std::pair<quint16, const TableInfo*> ownerOf(const TableInfo& info)
{
    for (size_t column = 0; column < info.columns.size(); ++column) {
        const quint16 reference = info.references[column];
        const TableInfo* owner = reference != 0 ? tableInfo(reference) : nullptr;
        if (owner && owner->planColumn >= 0)
            return {static_cast<quint16>(column), owner};
    }
    return {0, nullptr};
}

QByteArray encodeStandards(const std::vector<Points>& standards)
{
    QByteArray bytes("");
    for (const Points points : standards)
        appendVarint(bytes, zigzag(points.raw));
    return bytes;
}

} // namespace

void readResult(const Statement& statement, int first, SheetResult& result)
{
    result.hasTotal = statement.integer(first) != 0;
    result.total.raw = statement.integer(first + 1);
    result.exactFloor = statement.integer(first + 2);
    result.aboveFloor = statement.integer(first + 3) != 0;
    result.base.raw = statement.integer(first + 4);
    result.bonus.raw = statement.integer(first + 5);
    result.penalty.raw = statement.integer(first + 6);
    result.applicable.raw = statement.integer(first + 7);
    result.filled = static_cast<int>(statement.integer(first + 8));
    result.missing = static_cast<int>(statement.integer(first + 9));
    result.failedConditions = statement.integer(first + 10);
    QByteArrayView bytes = statement.bytes(first + 11);
    result.standards.reserve(static_cast<size_t>(bytes.size()) / 2);
    quint64 number = 0;
    while (!bytes.isEmpty() && takeVarint(bytes, number))
        result.standards.push_back({unzigzag(number)});
}

Result<void> storeResult(Database& database, const SheetResult& result)
{
    // The row is nearly always there: updating it is cheaper than replacing it.
    for (const char* sql :
         {"UPDATE sheet_result SET has_total = ?, total = ?, exact_floor = ?, above_floor = ?, "
          "base = ?,"
          " bonus = ?, penalty = ?, applicable = ?, filled = ?, missing = ?, failed_conditions = ?,"
          " standards = ? WHERE sheet = ?",
          "INSERT INTO sheet_result (has_total, total, exact_floor, above_floor, base, bonus, "
          "penalty,"
          " applicable, filled, missing, failed_conditions, standards, sheet)"
          " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"}) {
        auto statement = database.prepare(sql);
        if (!statement)
            return fail(std::move(statement).error());
        statement->bind(qint64{result.hasTotal}).bind(result.total.raw).bind(result.exactFloor);
        statement->bind(qint64{result.aboveFloor}).bind(result.base.raw).bind(result.bonus.raw);
        statement->bind(result.penalty.raw).bind(result.applicable.raw).bind(qint64{result.filled});
        statement->bind(qint64{result.missing}).bind(result.failedConditions);
        statement->bind(encodeStandards(result.standards)).bind(result.sheet.value);
        THIDUA_TRY(statement->run());
        if (database.changedRows() > 0)
            break;
    }
    return {};
}

Result<PlanId> planOfRow(Database& database, const RowChange& change)
{
    const auto asked = [&](const QByteArray& sql,
                           const std::vector<Value>& values) -> Result<PlanId> {
        auto statement = database.prepare(sql);
        if (!statement)
            return fail(std::move(statement).error());
        for (const Value& value : values)
            statement->bind(value);
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        return PlanId{*row ? statement->integer(0) : 0};
    };
    if (change.table == Entity<Plan>::table)
        return PlanId{integerOf(change.key.front())};
    const TableInfo& info = *tableInfo(change.table);
    if (info.planColumn < 0) {
        const auto [column, owner] = ownerOf(info);
        if (!owner)
            return PlanId{};
        const QByteArray plan = "SELECT plan FROM " + QByteArray(owner->name) + " WHERE id = ";
        if (column < info.keys)
            return asked(plan + '?', {change.key[column]});
        if (change.kind != ChangeKind::Update)
            return asked(plan + '?', {valueOf(change, column)});
        return asked(plan + "(SELECT \"" + info.columns[column] + "\" FROM " + info.name + " WHERE "
                         + info.keyCondition + ')',
                     change.key);
    }
    const auto column = static_cast<quint16>(info.planColumn);
    if (column < info.keys)
        return PlanId{integerOf(change.key[column])};
    if (change.kind != ChangeKind::Update)
        return PlanId{integerOf(valueOf(change, column))};
    return asked("SELECT plan FROM " + QByteArray(info.name) + " WHERE " + info.keyCondition,
                 change.key);
}

Result<void> AffectedSheets::note(const RowChange& change)
{
    if (change.table >= kFirstMovementTable) {
        m_movements = true;
        return {};
    }
    switch (change.table) {
    case Entity<Setting>::table:
        m_settings = true;
        return {};
    case Entity<Movement>::table:
    case Entity<Phase>::table:
        return notePlansOf("SELECT id FROM plan WHERE ? IS NOT NULL", change.key.front(), false);
    case Entity<Unit>::table:
        return noteUnit(change);
    case Entity<Score>::table:
        addAfter(m_scored, SheetId{integerOf(change.key.front())});
        [[fallthrough]];
    case Entity<ScoreNote>::table:
        addAfter(m_named, SheetId{integerOf(change.key.front())});
        return {};
    default:
        return notePlan(change);
    }
}

Result<void> AffectedSheets::noteUnit(const RowChange& change)
{
    m_units = true;
    if (change.kind != ChangeKind::Update)
        return {};
    auto statement = m_database.prepare("SELECT plan FROM membership WHERE unit = ?");
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(change.key.front());
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const PlanId plan{statement->integer(0)};
        addPlan(plan, false);
        if (changesAnyOf(change, {fieldIndex(&Unit::kind)}))
            m_members.emplace_back(plan, UnitId{integerOf(change.key.front())});
    }
}

Result<void> AffectedSheets::notePlan(const RowChange& change)
{
    const auto plan = planOfRow(m_database, change);
    if (!plan)
        return fail(plan.error());
    if (change.table == Entity<Sheet>::table) {
        const SheetId sheet{integerOf(change.key.front())};
        addAfter(m_named, sheet);
        if (change.kind == ChangeKind::Insert)
            addAfter(m_scored, sheet);
        else if (change.kind == ChangeKind::Remove)
            m_members.emplace_back(*plan,
                                   UnitId{integerOf(valueOf(change, fieldIndex(&Sheet::unit)))});
        return {};
    }
    addPlan(*plan, movesSums(change));
    if (change.table == Entity<Membership>::table
        && changesAnyOf(change,
                        {fieldIndex(&Membership::bloc), fieldIndex(&Membership::frozenKind)}))
        m_members.emplace_back(*plan, UnitId{integerOf(change.key[1])});
    return {};
}

Result<void> AffectedSheets::notePlansOf(const char* sql, const Value& value, bool recompute)
{
    auto statement = m_database.prepare(sql);
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(value);
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        addPlan(PlanId{statement->integer(0)}, recompute);
    }
}

void AffectedSheets::addPlan(PlanId plan, bool recompute)
{
    if (plan.isNull())
        return;
    addOnce(m_plans, plan);
    if (recompute)
        addOnce(m_wholePlans, plan);
}

std::vector<SheetId> AffectedSheets::namedSheets() const
{
    return sortedOnce(m_named);
}

Result<void> AffectedSheets::collect(const QByteArray& condition, const std::vector<Value>& values,
                                     std::vector<Sheet>& sheets) const
{
    auto statement = m_database.prepare(selectAllSql<Sheet>() + " WHERE " + condition);
    if (!statement)
        return fail(std::move(statement).error());
    for (const Value& value : values)
        statement->bind(value);
    auto rows = readRows<Sheet>(*statement);
    if (!rows)
        return fail(std::move(rows).error());
    sheets.insert(sheets.end(), std::make_move_iterator(rows->begin()),
                  std::make_move_iterator(rows->end()));
    return {};
}

Result<std::vector<Sheet>> AffectedSheets::sheets() const
{
    std::vector<Sheet> sheets;
    for (const SheetId id : sortedOnce(m_scored))
        THIDUA_TRY(collect("id = ?", {id.value}, sheets));
    for (const auto& [plan, unit] : m_members)
        THIDUA_TRY(collect("unit = ? AND plan = ?", {unit.value, plan.value}, sheets));
    for (const PlanId plan : m_wholePlans)
        THIDUA_TRY(collect("plan = ?", {plan.value}, sheets));
    const size_t direct = sheets.size();
    for (size_t i = 0; i < direct; ++i) {
        const Sheet sheet = sheets[i];
        if (sheet.round != Round::Self)
            continue;
        const auto book = m_ledger.book(sheet.plan);
        if (!book)
            return fail(book.error());
        const auto& conditions = (*book)->grades.conditions();
        if (std::any_of(conditions.begin(), conditions.end(), [](const GradeCondition& condition) {
                return condition.kind == GradeCondition::Kind::SelfScored;
            }))
            THIDUA_TRY(
                collect("unit = ? AND plan = ?", {sheet.unit.value, sheet.plan.value}, sheets));
    }
    std::sort(sheets.begin(), sheets.end(), [](const Sheet& left, const Sheet& right) {
        return std::pair(left.round, left.id) < std::pair(right.round, right.id);
    });
    sheets.erase(
        std::unique(sheets.begin(), sheets.end(),
                    [](const Sheet& left, const Sheet& right) { return left.id == right.id; }),
        sheets.end());
    return sheets;
}

} // namespace thidua
