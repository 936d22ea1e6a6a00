// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rowwriter.h"

#include <QVarLengthArray>

namespace thidua {

namespace {

/// True when the change names a known table, its key and only fields it has.
bool isWellFormed(const TableInfo* info, const RowChange& change)
{
    if (!info || change.key.size() != info->keys)
        return false;
    return std::all_of(change.fields.begin(), change.fields.end(), [&](const FieldChange& field) {
        return field.field >= info->keys && field.field < info->columns.size();
    });
}

using RowValues = QVarLengthArray<const Value*, 32>;

/// The values of the columns after the key; NULL where the change does not name the field.
template<class Pick>
RowValues valuesOf(const TableInfo& info, const RowChange& change, Pick pick)
{
    static const Value null;
    RowValues values(static_cast<qsizetype>(info.columns.size() - info.keys), &null);
    for (const FieldChange& field : change.fields)
        values[field.field - static_cast<qsizetype>(info.keys)] = &pick(field);
    return values;
}

void bindKey(Statement& statement, const RowChange& change)
{
    for (const Value& value : change.key)
        statement.bind(value);
}

} // namespace

Result<void> RowWriter::write(const RowChange& change, std::vector<RowConflict>& conflicts)
{
    const TableInfo* info = tableInfo(change.table);
    if (!isWellFormed(info, change))
        return m_database.failure(1,
                                  QStringLiteral("malformed change of table %1").arg(change.table));
    auto written = change.kind == ChangeKind::Insert ? insert(*info, change)
        : change.kind == ChangeKind::Update          ? update(*info, change)
                                                     : remove(*info, change);
    if (!written)
        return fail(std::move(written).error());
    if (*written)
        return {};
    auto conflict = conflictOf(*info, change);
    if (!conflict)
        return fail(std::move(conflict).error());
    conflicts.push_back(std::move(*conflict));
    return {};
}

Result<bool> RowWriter::insert(const TableInfo& info, const RowChange& change)
{
    auto statement = m_database.prepare(info.insertSql);
    if (!statement)
        return fail(std::move(statement).error());
    bindKey(*statement, change);
    for (const Value* value :
         valuesOf(info, change, [](const FieldChange& f) -> const Value& { return f.after; }))
        statement->bind(*value);
    auto done = statement->run();
    if (done)
        return true;
    if (m_database.lastWasDuplicate())
        return false;
    return fail(std::move(done).error());
}

Result<bool> RowWriter::update(const TableInfo& info, const RowChange& change)
{
    std::vector<quint16> shape;
    shape.reserve(change.fields.size());
    for (const FieldChange& field : change.fields)
        shape.push_back(field.field);
    if (shape.empty())
        return true;
    QByteArray& sql = m_updateSql[{change.table, std::move(shape)}];
    if (sql.isEmpty())
        sql = info.updateSql(change.fields);
    auto statement = m_database.prepare(sql);
    if (!statement)
        return fail(std::move(statement).error());
    for (const FieldChange& field : change.fields)
        statement->bind(field.after);
    bindKey(*statement, change);
    for (const FieldChange& field : change.fields)
        statement->bind(field.before);
    auto done = statement->run();
    if (!done)
        return fail(std::move(done).error());
    return m_database.changedRows() == 1;
}

Result<bool> RowWriter::remove(const TableInfo& info, const RowChange& change)
{
    QByteArray& sql = m_removeSql[change.table];
    if (sql.isEmpty())
        sql = info.removeSql();
    auto statement = m_database.prepare(sql);
    if (!statement)
        return fail(std::move(statement).error());
    bindKey(*statement, change);
    for (const Value* value :
         valuesOf(info, change, [](const FieldChange& f) -> const Value& { return f.before; }))
        statement->bind(*value);
    auto done = statement->run();
    if (!done)
        return fail(std::move(done).error());
    return m_database.changedRows() == 1;
}

Result<RowConflict> RowWriter::conflictOf(const TableInfo& info, const RowChange& change) const
{
    RowConflict conflict{change, true, {}};
    auto statement = m_database.prepare(info.selectSql);
    if (!statement)
        return fail(std::move(statement).error());
    bindKey(*statement, change);
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    conflict.missing = !*row;
    for (size_t i = 0; *row && i < info.columns.size(); ++i)
        conflict.found.push_back(statement->value(static_cast<int>(i)));
    return conflict;
}

} // namespace thidua
