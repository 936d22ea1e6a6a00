// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include <sqlite3.h>
#include <utility>

namespace thidua {

Statement::Statement(Database& database, sqlite3_stmt* statement, bool* lent)
    : m_database(&database), m_statement(statement), m_lent(lent)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_lent(std::exchange(other.m_lent, nullptr)), m_parameter(other.m_parameter),
      m_bindError(other.m_bindError)
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    if (!m_lent) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    *m_lent = false;
}

Statement& Statement::bind(qint64 number)
{
    if (const int rc = sqlite3_bind_int64(m_statement, ++m_parameter, number); rc != SQLITE_OK)
        m_bindError = rc;
    return *this;
}

Statement& Statement::bind(const QString& text)
{
    if (text.isNull())
        return bindNull();
    const QByteArray utf8 = text.toUtf8();
    if (const int rc = sqlite3_bind_text(m_statement, ++m_parameter, utf8.constData(),
                                         static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        rc != SQLITE_OK)
        m_bindError = rc;
    return *this;
}

Statement& Statement::bind(const QByteArray& blob)
{
    const char* data = blob.isNull() ? "" : blob.constData();
    if (const int rc = sqlite3_bind_blob(m_statement, ++m_parameter, data,
                                         static_cast<int>(blob.size()), SQLITE_TRANSIENT);
        rc != SQLITE_OK)
        m_bindError = rc;
    return *this;
}

Statement& Statement::bind(const Value& value)
{
    switch (value.index()) {
    case 1:
        return bind(std::get<qint64>(value));
    case 2:
        return bind(std::get<QString>(value));
    case 3:
        return bind(std::get<QByteArray>(value));
    default:
        return bindNull();
    }
}

Statement& Statement::bindNull()
{
    if (const int rc = sqlite3_bind_null(m_statement, ++m_parameter); rc != SQLITE_OK)
        m_bindError = rc;
    return *this;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_parameter = 0;
    m_bindError = SQLITE_OK;
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK)
        return m_database->failure(m_bindError, QStringLiteral("bind"));
    switch (const int rc = sqlite3_step(m_statement); rc) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return m_database->failure();
    }
}

Result<void> Statement::run()
{
    THIDUA_TRY(step());
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return data ? QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Statement::blob(int column) const
{
    return bytes(column).toByteArray();
}

QByteArrayView Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, data ? sqlite3_column_bytes(m_statement, column) : 0};
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    default:
        return {};
    }
}

} // namespace thidua
