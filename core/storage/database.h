// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/value.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace thidua {

class Database;

/// A prepared statement lent by its database: bound from the left, stepped forward only, handed
/// back (reset) when it goes out of scope. An error of binding surfaces in step().
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bind(qint64 number);
    Statement& bind(const QString& text);
    Statement& bind(const QByteArray& blob);
    Statement& bind(const Value& value);
    Statement& bindNull();
    /// Starts over with fresh parameters: for loops.
    void reset();

    /// True: a row is there. False: done.
    Result<bool> step();
    /// Steps a statement that gives no rows.
    Result<void> run();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    Value value(int column) const;
    /// The bytes of a column where they lie, valid until the next step: for reading in bulk.
    QByteArrayView bytes(int column) const;

private:
    friend class Database;
    Statement(Database& database, sqlite3_stmt* statement, bool* lent);
    Database* m_database;
    sqlite3_stmt* m_statement;
    bool* m_lent; ///< in the cache; null: finalised instead of handed back
    int m_parameter = 0;
    int m_bindError = 0;
};

/// One connection to a ledger file, through the C API of SQLite. Statements are prepared once and
/// kept. Errors are values with a message for people. One thread.
class Database {
public:
    enum class Mode {
        Create, ///< a new file; fails when there is one
        ReadWrite,
        ReadOnly,
        Immutable, ///< nobody writes and the folder cannot be written: no locks, no side files
        Memory,
    };
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly || m_mode == Mode::Immutable; }

    /// The statement for this text, from the cache when it is not lent already.
    Result<Statement> prepare(const QByteArray& sql);
    /// One or more statements whose rows do not matter.
    Result<void> execute(const QByteArray& sql);
    /// The first column of the first row; monostate when there is none.
    Result<Value> scalar(const QByteArray& sql);

    /// Rows the last statement inserted, changed or removed.
    int changedRows() const;
    bool inTransaction() const;
    /// True when the last failure was a row that exists already.
    bool lastWasDuplicate() const;
    /// True while rows written in this transaction refer to rows that are not there.
    bool hasDanglingReferences() const;
    /// Copies the whole database into another, empty one.
    Result<void> copyTo(Database& target) const;

    /// The failure SQLite reported last, in words.
    tl::unexpected<Error> failure() const;
    tl::unexpected<Error> failure(int code, const QString& detail) const;

private:
    friend class Statement;
    struct Cache;
    Database(sqlite3* handle, QString path, Mode mode);
    sqlite3* m_handle;
    QString m_path;
    Mode m_mode;
    std::unique_ptr<Cache> m_cache;
};

/// A write transaction: rolled back unless committed. After a failed commit it is rolled back too.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Database& database) : m_database(&database) { }
    Database* m_database;
};

} // namespace thidua
