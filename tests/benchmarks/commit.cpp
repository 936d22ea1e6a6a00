// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P2: one score committed durably, with result and history.
// bench_commit WHAT GOAL LEDGER FOLDER RUNS

#include "core/actions/scoring/scoreactions.h"
#include "core/session/session.h"
#include "tests/benchmarks/edits.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <sqlite3.h>

namespace {

using namespace thidua;
using namespace thidua::bench;

constexpr int kChangeBytes = 30; ///< of history, as one of our edits

/// The same three rows by the C API: score, result and a history row of the same size.
class Peer {
public:
    explicit Peer(const QString& path)
    {
        check(sqlite3_open_v2(path.toUtf8().constData(), &m_handle,
                              SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr));
        check(sqlite3_exec(
            m_handle,
            "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL",
            nullptr, nullptr, nullptr));
        m_begin = prepare("BEGIN IMMEDIATE");
        m_commit = prepare("COMMIT");
        m_score = prepare("UPDATE score SET amount = ? WHERE sheet = ? AND criterion = ?");
        m_result = prepare("UPDATE sheet_result SET total = ?, base = ?, applicable = ?, standards "
                           "= ? WHERE sheet = ?");
        m_history = prepare(
            "INSERT INTO history (number, at, actor, action, arguments, row_count, change, hash)"
            " VALUES (?, 1732000000000, 1, 8, ?, 1, ?, ?)");
    }
    ~Peer()
    {
        for (sqlite3_stmt* statement : {m_begin, m_commit, m_score, m_result, m_history})
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    void commit(const Edit& edit, const QByteArray& arguments, int changeBytes)
    {
        run(m_begin);
        sqlite3_bind_int64(m_score, 1, edit.entry.amount.raw);
        sqlite3_bind_int64(m_score, 2, edit.sheet.value);
        sqlite3_bind_int64(m_score, 3, edit.cell.criterion.value);
        run(m_score);
        sqlite3_bind_int64(m_result, 1, 800'000 + edit.entry.amount.raw);
        sqlite3_bind_int64(m_result, 2, 800'000 + edit.entry.amount.raw);
        sqlite3_bind_int64(m_result, 3, 960'000);
        sqlite3_bind_blob(m_result, 4, m_bytes.constData(), kStandardsBytes, SQLITE_STATIC);
        sqlite3_bind_int64(m_result, 5, edit.sheet.value);
        run(m_result);
        sqlite3_bind_int64(m_history, 1, ++m_number);
        sqlite3_bind_text(m_history, 2, arguments.constData(), static_cast<int>(arguments.size()),
                          SQLITE_STATIC);
        sqlite3_bind_blob(m_history, 3, m_bytes.constData(), changeBytes, SQLITE_STATIC);
        sqlite3_bind_blob(m_history, 4, m_bytes.constData(), kHashBytes, SQLITE_STATIC);
        run(m_history);
        run(m_commit);
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            giveUp({ErrorCode::Io, QString::fromUtf8(sqlite3_errmsg(m_handle))});
    }
    sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        check(
            sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        return statement;
    }
    void run(sqlite3_stmt* statement)
    {
        check(sqlite3_step(statement));
        sqlite3_reset(statement);
    }

    static constexpr int kStandardsBytes = 36;
    static constexpr int kHashBytes = 32;
    QByteArray m_bytes = QByteArray(64, 'x');
    qint64 m_number = 1'000'000;
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    sqlite3_stmt* m_score = nullptr;
    sqlite3_stmt* m_result = nullptr;
    sqlite3_stmt* m_history = nullptr;
};

QString copyOf(const QString& ledger, const QString& path)
{
    QFile::remove(path);
    if (!QFile::copy(ledger, path))
        giveUp({ErrorCode::Io, QStringLiteral("%1 cannot be copied to %2").arg(ledger, path)});
    return path;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const double goal = arguments.value(2).toDouble();
    const QString folder = arguments.value(4);
    const QString oursPath =
        copyOf(arguments.value(3), folder + QStringLiteral("/commit-ours.thidua"));
    const QString peerPath =
        copyOf(arguments.value(3), folder + QStringLiteral("/commit-peer.thidua"));
    Pair pair;
    {
        const auto session = must(Session::open(oursPath, {}));
        Peer peer(peerPath);
        Edits mine(session->ledger());
        Edits theirs(session->ledger());
        // What our history stores of one edit, so that the peer writes as much.
        mine.applyNext(*session);
        const auto words =
            must(session->history(0, 1)).front().arguments.join(QChar(0x1f)).toUtf8();
        pair = inTurns(
            arguments.value(5).toInt(), [&] { mine.applyNext(*session); },
            [&] { peer.commit(theirs.next(), words, kChangeBytes); });
    }
    QFile::remove(oursPath);
    for (const char* side : {"", "-wal", "-shm"})
        QFile::remove(peerPath + QLatin1String(side));
    print({QStringLiteral("P2"), arguments.value(1), milliseconds(pair.ours),
           milliseconds(pair.peer), pair.ratio(), QString::fromUtf8("≤ %1×").arg(goal),
           pair.ratio() <= goal});
    return 0;
}
