// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/historystore.h"

#include "core/storage/historycodec.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>
#include <limits>

namespace thidua {

namespace {

struct HistoryRows {
    Q_DECLARE_TR_FUNCTIONS(HistoryRows)
};

constexpr qsizetype kHashBytes = 32;

/// Columns of a row without its blob, in the order read() expects them.
constexpr auto kColumns = "h.number, h.at, a.name, a.account, a.host, h.action, h.undoes, h.also, "
                          "h.arguments, h.row_count";
constexpr auto kFrom = " FROM history h LEFT JOIN actor a ON a.id = h.actor ";

HistoryRow read(const Statement& statement)
{
    HistoryRow row;
    row.number = statement.integer(0);
    row.at = statement.integer(1);
    row.name = statement.text(2);
    row.account = statement.text(3);
    row.host = statement.text(4);
    row.action = statement.integer(5);
    row.undoes = statement.integer(6);
    row.also = statement.blob(7);
    row.arguments = statement.text(8);
    row.rowCount = statement.integer(9);
    return row;
}

QByteArray withBlob(const char* rest)
{
    return QByteArray("SELECT ") + kColumns + ", h.change, h.hash" + kFrom + rest;
}

} // namespace

QByteArray HistoryRow::digest(const QByteArray& previous) const
{
    QByteArray head = previous;
    for (const qint64 value : {number, at, action, undoes, rowCount})
        appendVarint(head, zigzag(value));
    for (const QByteArray& part :
         {name.toUtf8(), account.toUtf8(), host.toUtf8(), also, arguments.toUtf8()}) {
        appendVarint(head, static_cast<quint64>(part.size()));
        head += part;
    }
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(head);
    sum.addData(change);
    return sum.result();
}

Result<void> HistoryStore::loadLast() const
{
    if (m_last >= 0)
        return {};
    auto statement =
        m_database.prepare("SELECT number, hash FROM history ORDER BY number DESC LIMIT 1");
    if (!statement)
        return fail(std::move(statement).error());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    m_last = *row ? statement->integer(0) : 0;
    m_lastHash = *row ? statement->blob(1) : QByteArray(kHashBytes, '\0');
    return {};
}

void HistoryStore::forgetLast()
{
    m_last = -1;
    m_actorKey.clear();
}

Result<qint64> HistoryStore::actorId(const HistoryRow& row)
{
    const QString key = row.name + QChar(0x1f) + row.account + QChar(0x1f) + row.host;
    if (m_actorKey == key)
        return m_actor;
    for (const auto* sql :
         {"SELECT id FROM actor WHERE name = ? AND account = ? AND host = ?",
          "INSERT INTO actor (name, account, host) VALUES (?, ?, ?) RETURNING id"}) {
        auto statement = m_database.prepare(sql);
        if (!statement)
            return fail(std::move(statement).error());
        for (const QString& text : {row.name, row.account, row.host})
            statement->bind(text.isNull() ? QStringLiteral("") : text);
        const auto found = statement->step();
        if (!found)
            return fail(found.error());
        if (*found) {
            m_actor = statement->integer(0);
            m_actorKey = key;
            return m_actor;
        }
    }
    return m_database.failure();
}

Result<qint64> HistoryStore::append(HistoryRow row)
{
    THIDUA_TRY(loadLast());
    const auto actor = actorId(row);
    if (!actor)
        return actor;
    row.number = m_last + 1;
    row.hash = row.digest(m_lastHash);
    auto statement = m_database.prepare(
        "INSERT INTO history (number, at, actor, action, undoes, also, arguments,"
        " row_count, change, hash) VALUES (?,?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(row.number).bind(row.at).bind(*actor).bind(row.action);
    statement->bind(row.undoes != 0 ? Value(row.undoes) : Value());
    statement->bind(row.also.isEmpty() ? Value() : Value(row.also));
    statement->bind(row.arguments.isEmpty() ? Value() : Value(row.arguments));
    statement->bind(row.rowCount).bind(row.change).bind(row.hash);
    THIDUA_TRY(statement->run());
    m_last = row.number;
    m_lastHash = row.hash;
    return row.number;
}

Result<qint64> HistoryStore::lastNumber() const
{
    THIDUA_TRY(loadLast());
    return m_last;
}

Result<qint64> HistoryStore::lastTime() const
{
    const auto at = m_database.scalar("SELECT at FROM history ORDER BY number DESC LIMIT 1");
    if (!at)
        return fail(at.error());
    return integerOf(*at);
}

Result<qint64> HistoryStore::lastSchemaStep() const
{
    const auto number = m_database.scalar("SELECT value FROM meta WHERE key = 'last_step_entry'");
    if (!number)
        return fail(number.error());
    return integerOf(*number);
}

Result<std::optional<HistoryRow>> HistoryStore::row(qint64 number) const
{
    static const QByteArray sql = withBlob("WHERE h.number = ?");
    auto statement = m_database.prepare(sql);
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(number);
    const auto found = statement->step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<HistoryRow>();
    HistoryRow row = read(*statement);
    row.change = statement->blob(10);
    row.hash = statement->blob(11);
    return row;
}

Result<std::vector<HistoryRow>> HistoryStore::rows(qint64 before, int limit) const
{
    static const QByteArray sql = QByteArray("SELECT ") + kColumns + kFrom
        + "WHERE h.number < ? ORDER BY h.number DESC LIMIT ?";
    auto statement = m_database.prepare(sql);
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(before > 0 ? before : std::numeric_limits<qint64>::max()).bind(qint64{limit});
    std::vector<HistoryRow> rows;
    while (true) {
        const auto found = statement->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return rows;
        rows.push_back(read(*statement));
    }
}

Result<std::vector<HistoryRow>> HistoryStore::takingBack() const
{
    static const QByteArray sql =
        QByteArray("SELECT ") + kColumns + kFrom + "WHERE h.undoes IS NOT NULL";
    auto statement = m_database.prepare(sql);
    if (!statement)
        return fail(std::move(statement).error());
    std::vector<HistoryRow> rows;
    while (true) {
        const auto found = statement->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            break;
        rows.push_back(read(*statement));
    }
    std::sort(rows.begin(), rows.end(),
              [](const auto& left, const auto& right) { return left.number < right.number; });
    return rows;
}

Result<std::vector<RowChange>> HistoryStore::change(qint64 number) const
{
    const auto found = row(number);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound,
                    HistoryRows::tr("The history has no entry %1.").arg(number));
    return decodeChange((*found)->change);
}

Result<HistoryStore::Verdict> HistoryStore::verify(
    const std::function<bool(qint64)>& progress) const
{
    static const QByteArray sql = withBlob("ORDER BY h.number");
    auto statement = m_database.prepare(sql);
    if (!statement)
        return fail(std::move(statement).error());
    Verdict verdict;
    QByteArray previous(kHashBytes, '\0');
    while (true) {
        const auto found = statement->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            return verdict;
        HistoryRow row = read(*statement);
        row.change = statement->blob(10);
        row.hash = statement->blob(11);
        const qint64 expected = ++verdict.entries;
        if (verdict.firstBroken == 0
            && (row.number != expected || row.hash != row.digest(previous)))
            verdict.firstBroken = expected;
        previous = row.hash;
        if (progress && !progress(verdict.entries))
            return fail(ErrorCode::Cancelled, {});
    }
}

} // namespace thidua
