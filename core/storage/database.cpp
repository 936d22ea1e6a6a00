// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QUrl>
#include <sqlite3.h>
#include <utility>

namespace thidua {

namespace {

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int kBusyMilliseconds = 5'000;

Error describe(int code, const QString& path, const QString& detail)
{
    const QString file = path.isEmpty() ? Storage::tr("in memory") : QDir::toNativeSeparators(path);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {
            ErrorCode::DiskFull,
            Storage::tr(
                "The disk is full; nothing was written to “%1”. Free at least 20 MB and try again.")
                .arg(file),
            detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::ReadOnly,
                Storage::tr("“%1” cannot be written. Check the rights to the file and its folder, "
                            "or open it read-only.")
                    .arg(file),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                Storage::tr(
                    "Another program is using “%1” at this moment. Wait a little and try again.")
                    .arg(file),
                detail};
    case SQLITE_CORRUPT:
        return {
            ErrorCode::Corrupt,
            Storage::tr("“%1” is damaged. Close it, keep a copy, and restore the latest backup.")
                .arg(file),
            detail};
    case SQLITE_NOTADB:
        return {ErrorCode::NotALedger,
                Storage::tr("“%1” is not an emulation ledger. Choose a file that ends in .thidua.")
                    .arg(file),
                detail};
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
            return {ErrorCode::Conflict,
                    Storage::tr("Other rows of “%1” still refer to what this change removes, or "
                                "what it refers to is "
                                "gone; nothing was written. Read the data again and repeat.")
                        .arg(file),
                    detail};
        return {ErrorCode::Conflict,
                Storage::tr("The change does not fit what “%1” holds; nothing was written. Read "
                            "the data again and repeat.")
                    .arg(file),
                detail};
    case SQLITE_CANTOPEN:
        return {
            ErrorCode::Io,
            Storage::tr("“%1” cannot be opened. Check that the folder is there and can be read.")
                .arg(file),
            detail};
    default:
        return {
            ErrorCode::Io,
            Storage::tr(
                "“%1” could not be read or written. Check the disk or the network, then try again.")
                .arg(file),
            detail};
    }
}

} // namespace

/// Statements by their text. Nodes of a hash of pointers do not move, so a lent flag stays valid.
struct Database::Cache {
    struct Entry {
        sqlite3_stmt* statement = nullptr;
        bool lent = false;
    };
    QHash<QByteArray, Entry*> entries;

    ~Cache()
    {
        for (Entry* entry : std::as_const(entries)) {
            sqlite3_finalize(entry->statement);
            delete entry;
        }
    }
};

Database::Database(sqlite3* handle, QString path, Mode mode)
    : m_handle(handle), m_path(std::move(path)), m_mode(mode), m_cache(std::make_unique<Cache>())
{
}

Database::~Database()
{
    m_cache.reset();
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    QByteArray name = path.toUtf8();
    switch (mode) {
    case Mode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case Mode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case Mode::Immutable:
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
        break;
    case Mode::Memory:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY;
        name = ":memory:";
        break;
    }
    sqlite3* handle = nullptr;
    const int rc = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path, mode));
    if (rc != SQLITE_OK)
        return database->failure(
            rc, QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(rc)));
    // Windows and Linux open a file without write rights for reading only, without saying so.
    if (mode == Mode::ReadWrite && sqlite3_db_readonly(handle, "main") == 1)
        return database->failure(SQLITE_READONLY, QStringLiteral("opened read-only"));
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

Result<Statement> Database::prepare(const QByteArray& sql)
{
    Cache::Entry*& entry = m_cache->entries[sql];
    if (entry && !entry->lent) {
        entry->lent = true;
        return Statement(*this, entry->statement, &entry->lent);
    }
    sqlite3_stmt* statement = nullptr;
    const int rc = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()) + 1,
                                      entry ? 0U : SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (rc != SQLITE_OK) {
        if (!entry)
            m_cache->entries.remove(sql);
        return failure();
    }
    if (entry)
        return Statement(*this, statement, nullptr);
    entry = new Cache::Entry{statement, true};
    return Statement(*this, statement, &entry->lent);
}

Result<void> Database::execute(const QByteArray& sql)
{
    const int rc = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK)
        return failure();
    return {};
}

Result<Value> Database::scalar(const QByteArray& sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return fail(std::move(statement).error());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? statement->value(0) : Value();
}

int Database::changedRows() const
{
    return sqlite3_changes(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

bool Database::lastWasDuplicate() const
{
    const int rc = sqlite3_extended_errcode(m_handle);
    return rc == SQLITE_CONSTRAINT_PRIMARYKEY || rc == SQLITE_CONSTRAINT_UNIQUE
        || rc == SQLITE_CONSTRAINT_ROWID;
}

bool Database::hasDanglingReferences() const
{
    int current = 0;
    int highest = 0;
    sqlite3_db_status(m_handle, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0);
    return current != 0;
}

Result<void> Database::copyTo(Database& target) const
{
    sqlite3_backup* backup = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
    if (!backup)
        return target.failure();
    const int rc = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (rc == SQLITE_DONE)
        return {};
    return target.failure(rc, QString::fromUtf8(sqlite3_errstr(rc)));
}

tl::unexpected<Error> Database::failure() const
{
    return failure(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

tl::unexpected<Error> Database::failure(int code, const QString& detail) const
{
    return fail(describe(code, m_path, QStringLiteral("SQLite %1: %2").arg(code).arg(detail)));
}

Result<Transaction> Transaction::begin(Database& database)
{
    auto statement = database.prepare("BEGIN IMMEDIATE");
    if (!statement)
        return fail(std::move(statement).error());
    THIDUA_TRY(statement->run());
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    Result<void> done;
    if (auto statement = m_database->prepare("COMMIT"))
        done = statement->run();
    else
        done = fail(std::move(statement).error());
    if (!done) {
        rollback();
        return done;
    }
    m_database = nullptr;
    return {};
}

void Transaction::rollback()
{
    Database* database = std::exchange(m_database, nullptr);
    // SQLite has rolled back by itself after a full disk or a failed write.
    if (!database || !database->inTransaction())
        return;
    if (auto statement = database->prepare("ROLLBACK"))
        (void)statement->run();
}

} // namespace thidua
