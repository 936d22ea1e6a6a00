// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/dependents.h"

#include "core/storage/historycodec.h"
#include "core/storage/tableinfo.h"

#include <algorithm>

namespace thidua {

namespace {

QByteArray keyBytes(const RowChange& row)
{
    QByteArray bytes;
    appendVarint(bytes, row.table);
    for (const Value& value : row.key) {
        if (std::holds_alternative<qint64>(value))
            appendVarint(bytes, zigzag(std::get<qint64>(value)));
        else
            bytes += textOf(value).toUtf8();
    }
    return bytes;
}

} // namespace

void TouchedRows::add(const std::vector<RowChange>& rows)
{
    for (const RowChange& row : rows) {
        Row& touched = m_rows[keyBytes(row)];
        touched.whole = touched.whole || row.kind != ChangeKind::Update;
        for (const FieldChange& field : row.fields)
            touched.fields.insert(field.field);
        if (row.kind == ChangeKind::Insert && row.key.size() == 1)
            m_made.insert({row.table, integerOf(row.key.front())});
    }
}

void TouchedRows::addSheets(const std::vector<SheetId>& sheets)
{
    for (const SheetId sheet : sheets)
        m_made.insert({Entity<Sheet>::table, sheet.value});
}

bool TouchedRows::isTouchedBy(const std::vector<RowChange>& rows) const
{
    return std::any_of(rows.begin(), rows.end(),
                       [this](const RowChange& row) { return isTouchedBy(row); });
}

bool TouchedRows::isTouchedBy(const RowChange& row) const
{
    if (const auto found = m_rows.constFind(keyBytes(row)); found != m_rows.constEnd()) {
        if (found->whole || row.kind != ChangeKind::Update)
            return true;
        for (const FieldChange& field : row.fields) {
            if (found->fields.contains(field.field))
                return true;
        }
    }
    const TableInfo& info = *tableInfo(row.table);
    for (size_t i = 0; i < row.key.size(); ++i) {
        if (info.references[i] != 0 && m_made.contains({info.references[i], integerOf(row.key[i])}))
            return true;
    }
    return std::any_of(row.fields.begin(), row.fields.end(), [&](const FieldChange& field) {
        const quint16 table = info.references[field.field];
        return table != 0 && m_made.contains({table, integerOf(field.after)});
    });
}

} // namespace thidua
