// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P9 and P10: what a score takes in the file, and what history takes. bench_filesize NATION FOLDER

#include "core/actions/plan/planactions.h"
#include "core/session/session.h"
#include "core/storage/database.h"
#include "tests/benchmarks/benchledger.h"
#include "tests/benchmarks/benchplan.h"
#include "tests/benchmarks/edits.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>

namespace {

using namespace thidua;
using namespace thidua::bench;

constexpr int kTyped = 2'000;

qint64 number(Database& database, const QByteArray& sql)
{
    return integerOf(must(database.scalar(sql)));
}

/// Pages of history and its indexes, in bytes.
qint64 historyBytes(const QString& path)
{
    const auto database = must(Database::open(path, Database::Mode::ReadOnly));
    return number(*database,
                  "SELECT sum(pgsize) FROM dbstat WHERE name IN"
                  " (SELECT name FROM sqlite_schema WHERE tbl_name IN ('history', 'actor'))");
}

void measureFile(const QString& path)
{
    const auto database = must(Database::open(path, Database::Mode::ReadOnly));
    const qint64 scores = number(*database, "SELECT count(*) FROM score");
    const qint64 bytes = number(*database, "SELECT sum(pgsize) FROM dbstat") - historyBytes(path);
    const double each = static_cast<double>(bytes) / static_cast<double>(scores);
    print({QStringLiteral("P9"),
           QStringLiteral("bytes a score: whole file but history, %1 scores").arg(scores),
           QStringLiteral("%1 B").arg(each, 0, 'f', 1),
           QStringLiteral("%1 MB").arg(static_cast<double>(bytes) / 1e6, 0, 'f', 1), each,
           QString::fromUtf8("≤ 20"), each <= 20});
}

void report(const QString& what, qint64 before, qint64 after, qint64 scores, double goal)
{
    const double each = static_cast<double>(after - before) / static_cast<double>(scores);
    print({QStringLiteral("P10"), what, QStringLiteral("%1 B").arg(each, 0, 'f', 1),
           QStringLiteral("%1 kB").arg(static_cast<double>(after - before) / 1e3, 0, 'f', 0), each,
           QString::fromUtf8("≤ %1").arg(goal), each <= goal});
}

/// The rows of a scores file with every cell of a round.
std::vector<actions::ScoreRow> importRows(const PlanBook& book)
{
    std::vector<actions::ScoreRow> rows;
    int unit = 0;
    for (const Member& member : book.members) {
        for (const TableNode& node : book.table.nodes()) {
            if (!node.isLeaf())
                continue;
            const Entry entry = entryOf(node, unit, Round::Self);
            actions::ScoreRow row;
            row.line = static_cast<int>(rows.size()) + 2;
            row.unit = member.code;
            row.criterion = node.criterion.code;
            row.round = roundCode(Round::Self);
            const QString amount = entry.amount.toExactString(0, NumberStyle::C);
            if (entry.kind == Entry::Kind::NotApplicable)
                row.na = QStringLiteral("yes");
            else if (entry.kind == Entry::Kind::Points)
                row.points = amount;
            else if (entry.kind == Entry::Kind::Value)
                row.value = amount;
            else
                row.numerator = amount;
            if (entry.kind == Entry::Kind::Ratio)
                row.denominator = entry.denominator.toExactString(0, NumberStyle::C);
            rows.push_back(row);
        }
        ++unit;
    }
    return rows;
}

void measureHistory(const QString& folder)
{
    const QString path = folder + QStringLiteral("/history.thidua");
    QFile::remove(path);
    LedgerSize size;
    size.scored = false;
    must(writeLedger(path, size));
    const auto withSession = [&](const std::function<void(Session&)>& work) {
        const auto session = must(Session::open(path, {}));
        work(*session);
    };
    qint64 count = 0;
    withSession([](Session& session) {
        const PlanId plan = must(session.ledger().plans()).front().id;
        must(session.apply(must(actions::freezePlan(session.ledger(), plan))));
    });
    const qint64 before = historyBytes(path);
    withSession([&](Session& session) {
        const auto book = must(session.ledger().book(must(session.ledger().plans()).front().id));
        const auto rows = importRows(*book);
        const actions::Stamp stamp{QStringLiteral("Nguyễn Thị Lan"), session.now()};
        const auto bulk =
            must(actions::importScores(session.ledger(), book->plan.id, rows, SheetState::Submitted,
                                       stamp, QStringLiteral("diem.csv")));
        if (!bulk.refused.empty())
            giveUp({ErrorCode::InvalidInput, bulk.refused.front().message});
        must(session.apply(must(bulk.writable())));
        count = static_cast<qint64>(rows.size());
    });
    const qint64 imported = historyBytes(path);
    report(QStringLiteral("history of one imported score (%1 in one step)").arg(count), before,
           imported, count, 12);
    QFile::remove(path);
}

void measureTyping(const QString& folder)
{
    const QString path = folder + QStringLiteral("/typing.thidua");
    QFile::remove(path);
    must(writeLedger(path, {}));
    const qint64 before = historyBytes(path);
    {
        const auto session = must(Session::open(path, {}));
        Edits row(session->ledger());
        for (int i = 0; i < kTyped; ++i)
            row.applyNext(*session);
    }
    report(QStringLiteral("history of one typed score (%1 steps)").arg(kTyped), before,
           historyBytes(path), kTyped, 160);
    QFile::remove(path);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    measureFile(arguments.value(1));
    measureTyping(arguments.value(2));
    measureHistory(arguments.value(2));
    return 0;
}
