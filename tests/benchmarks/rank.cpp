// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P1: opening a ledger and printing the graded ranking with awards, as a program.
// bench_rank WHAT GOAL LEDGER CLI RUNS [SOFFICE MATRIX.xlsx FOLDER WHAT]
// A goal of 0: for information.

#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUrl>

namespace {

using namespace thidua::bench;

constexpr auto kRanking =
    "WITH place AS (SELECT b.id, b.code, b.seq, b.name, count(*) * b.quota_share / 1000000 AS quota"
    " FROM bloc b JOIN membership m ON m.bloc = b.id GROUP BY b.id),"
    " ranked AS (SELECT p.code AS bloc, p.seq, rank() OVER (PARTITION BY m.bloc ORDER BY r.total "
    "DESC) AS rank,"
    " count(*) OVER (PARTITION BY m.bloc, r.total) AS same, u.code AS unit, m.frozen_name AS name, "
    "r.total, p.quota"
    " FROM sheet s JOIN sheet_result r ON r.sheet = s.id JOIN membership m ON m.plan = s.plan AND "
    "m.unit = s.unit"
    " JOIN unit u ON u.id = s.unit JOIN place p ON p.id = m.bloc WHERE s.round = 3)"
    " SELECT bloc, rank, CASE WHEN same > 1 THEN 'yes' END AS tied, unit, name, printf('%.2f', "
    "total / 10000.0) AS total,"
    " (SELECT g.name FROM grade g WHERE total >= g.minimum ORDER BY g.minimum DESC LIMIT 1) AS "
    "grade,"
    " CASE WHEN rank + same - 1 <= quota THEN 'yes' WHEN rank <= quota THEN 'docket' ELSE 'no' END "
    "AS award,"
    " CASE WHEN rank + same - 1 <= quota THEN 'within the quota' WHEN rank <= quota THEN 'tied at "
    "the line'"
    " ELSE 'below the quota' END AS reason, quota FROM ranked ORDER BY seq, rank, unit";

constexpr auto kBareRanking =
    "SELECT rank() OVER (ORDER BY r.total DESC) AS rank, u.code, u.name, r.total FROM sheet s"
    " JOIN sheet_result r ON r.sheet = s.id JOIN unit u ON u.id = s.unit WHERE s.round = 3";

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// Unit and rank of every line of a ranking in CSV.
QStringList ranksIn(const QString& path)
{
    QFile file(path);
    QStringList ranks;
    if (!file.open(QIODevice::ReadOnly))
        return ranks;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const auto fields = line.trimmed().split(',');
        if (fields.size() > 4)
            ranks.append(QString::fromUtf8(fields[3] + ' ' + fields[1]));
    }
    ranks.sort();
    return ranks;
}

/// Both must print the same ranking, or their times say nothing.
void compareOutputs(const QString& folder)
{
    const QStringList ours = ranksIn(folder + QStringLiteral("/ours.csv"));
    const QStringList theirs = ranksIn(folder + QStringLiteral("/peer.csv"));
    if (ours.size() < 2 || ours != theirs)
        giveUp({thidua::ErrorCode::Conflict,
                QStringLiteral("The two rankings differ: %1 and %2 lines.")
                    .arg(ours.size())
                    .arg(theirs.size())});
}

void compareWithOffice(const QStringList& arguments, double ours)
{
    const QString soffice = arguments[6];
    const QString folder = QDir(arguments[8]).absolutePath();
    const QString profile = QStringLiteral("-env:UserInstallation=")
        + QUrl::fromLocalFile(folder + QStringLiteral("/office")).toString();
    const auto convert = [&](const QString& file) {
        must(runProgram(soffice,
                        {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                         QStringLiteral("csv"), QStringLiteral("--outdir"), folder, file}));
    };
    // The first start writes a profile; that is not what is compared.
    QFile small(folder + QStringLiteral("/small.html"));
    if (small.open(QIODevice::WriteOnly))
        small.write("<p>1</p>");
    small.close();
    (void)runProgram(soffice,
                     {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                      QStringLiteral("txt:Text"), QStringLiteral("--outdir"), folder,
                      small.fileName()});
    const double theirs = timed([&] { convert(arguments[7]); });
    print({QStringLiteral("P1"), arguments[9], milliseconds(ours),
           QStringLiteral("LibreOffice %1").arg(milliseconds(theirs)), theirs / ours,
           text("≥ 100× faster"), theirs / ours >= 100});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString ledger = arguments.value(3);
    const QString cli = arguments.value(4);
    const int runs = arguments.value(5).toInt();
    const QString folder = QFileInfo(ledger).absolutePath();
    const auto ours = [&](const QString& output) {
        // 1: a tie at the quota line waits for the chair, as it does here.
        must(runProgram(
            cli,
            {QStringLiteral("rank"), ledger, QStringLiteral("--format"), QStringLiteral("csv")},
            output, 1));
    };
    const auto shell = [&](const char* sql, const QString& output) {
        must(runProgram(QStringLiteral("sqlite3"),
                        {QStringLiteral("-readonly"), QStringLiteral("-csv"),
                         QStringLiteral("-header"), ledger, text(sql)},
                        output));
    };
    ours(folder + QStringLiteral("/ours.csv"));
    shell(kRanking, folder + QStringLiteral("/peer.csv"));
    compareOutputs(folder);
    const Pair same = inTurns(
        runs, [&] { ours({}); }, [&] { shell(kRanking, {}); });
    const QString number = QStringLiteral("P1");
    const QString what = arguments.value(1);
    const double goal = arguments.value(2).toDouble();
    const QString work =
        QStringLiteral("%1: rank, grade, award as CSV; sqlite3, same columns").arg(what);
    if (goal > 0)
        print({number, work, milliseconds(same.ours), milliseconds(same.peer), same.ratio(),
               QString::fromUtf8("≤ %1×").arg(goal), same.ratio() <= goal});
    else
        printNote(number, work, milliseconds(same.ours), milliseconds(same.peer), same.ratio());
    const Pair bare = inTurns(
        runs, [&] { ours({}); }, [&] { shell(kBareRanking, {}); });
    printNote(number,
              QStringLiteral("%1: the same; sqlite3, rank, code, name and total only").arg(what),
              milliseconds(bare.ours), milliseconds(bare.peer), bare.ratio());
    if (arguments.size() > 9)
        compareWithOffice(arguments, same.ours);
    return 0;
}
