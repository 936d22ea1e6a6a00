// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P3: returns of 500 units × 120 scores received: verified, compared, previewed, applied.
// bench_receive FOLDER RUNS

#include "core/actions/plan/planactions.h"
#include "core/actions/units/unitactions.h"
#include "core/base/wholefile.h"
#include "core/exchange/packages/form.h"
#include "core/exchange/packages/returnbatch.h"
#include "core/session/session.h"
#include "tests/benchmarks/benchplan.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace {

using namespace thidua;
using namespace thidua::bench;

constexpr int kUnits = 500;
constexpr int kCriteria = 120;

/// A council's ledger with forms given out, and the returns that answer them.
struct Ground {
    QString ledger;
    QString returns; ///< folder
    QByteArrayList keys; ///< open keys, in the order of the files
    QStringList files;
    std::vector<std::vector<Score>> rows; ///< of the files, as they are to be stored
};

void write(Session& session, const Result<ChangeSet>& change)
{
    must(session.apply(must(change)));
}

UnitReport reportOf(const PlanBook& book, int unit, std::vector<Score>& rows)
{
    UnitReport report;
    for (const TableNode& node : book.table.nodes()) {
        if (!node.children.empty())
            continue;
        const Entry entry = entryOf(node, unit, Round::Self);
        report.scores.push_back({node.criterion.code, entry, {}, {}, {}, false});
        rows.push_back(
            {SheetId{unit + 1}, node.criterion.id, entry.kind, entry.amount, entry.denominator});
    }
    report.arrange();
    return report;
}

Ground prepare(const QString& folder)
{
    Ground ground{folder + QStringLiteral("/receive.thidua"),
                  folder + QStringLiteral("/returns"),
                  {},
                  {},
                  {}};
    QFile::remove(ground.ledger);
    QDir(folder).mkpath(QStringLiteral("returns"));
    const auto session = must(Session::create(ground.ledger, {}));
    LedgerSize size;
    size.criteria = kCriteria;
    write(*session, actions::loadPlan(session->ledger(), planOf(size)));
    const PlanId plan = must(session->ledger().plans()).front().id;
    std::vector<actions::UnitRow> units;
    for (int i = 0; i < kUnits; ++i) {
        actions::UnitRow row;
        row.unit.code = QStringLiteral("DV-%1").arg(i + 1, 3, 10, QLatin1Char('0'));
        row.unit.name = QStringLiteral("Trung tâm Y tế số %1").arg(i + 1);
        row.bloc = must(session->ledger().book(plan))->blocs[static_cast<size_t>(i) % 12].code;
        units.push_back(row);
    }
    write(*session, must(actions::importUnits(session->ledger(), plan, units, {})).writable());
    const auto book = must(session->ledger().book(plan));
    std::vector<FormRequest> requests;
    for (const Member& member : book->members)
        requests.push_back({member.unit, {}});
    const auto issued = must(issueForms(session->ledger(), plan, requests,
                                        {QStringLiteral("Thư ký"), session->now()}, {}));
    write(*session, issued.change);
    for (int i = 0; i < kUnits; ++i) {
        const auto place = static_cast<size_t>(i);
        const FormContent form = must(readForm(issued.files[place].bytes, {}));
        PackageManifest manifest = form.manifest;
        manifest.kind = PackageKind::Return;
        manifest.instance = QStringLiteral("a");
        manifest.revision = 1;
        std::vector<Score> rows;
        const UnitReport report = reportOf(*book, i, rows);
        const QByteArray bytes =
            must(makeReturn(manifest, {}, report, {}, must(SigningKey::fromSeed(form.key))));
        const QString path = QStringLiteral("%1/%2.%3")
                                 .arg(ground.returns)
                                 .arg(i, 3, 10, QLatin1Char('0'))
                                 .arg(QLatin1String(kReturnEnding));
        if (const auto problem = writeWholeFile(path, bytes))
            giveUp({ErrorCode::Io, *problem});
        ground.files.append(path);
        ground.keys.append(manifest.unitKey);
        ground.rows.push_back(std::move(rows));
    }
    return ground;
}

/// The program: everything between choosing the folder and the written ledger.
void receiveAll(const Ground& ground, const QString& ledger)
{
    const auto session = must(Session::open(ledger, {}));
    const PlanId plan = must(session->ledger().plans()).front().id;
    const auto desk = must(actions::ReturnDesk::make(session->ledger(), plan, QDate(2024, 12, 1)));
    auto files = must(readBatch(session->ledger(), desk, {ground.returns}));
    std::vector<ReturnComparison> returns;
    for (BatchFile& file : files) {
        if (!file.comparison)
            giveUp({ErrorCode::Io, file.words});
        returns.push_back(std::move(*file.comparison));
    }
    write(*session, desk.receive(returns, {QStringLiteral("Thư ký"), session->now()}));
}

/// The least anybody could do: inflate, verify signature and hashes, insert the same rows.
void insertAll(const Ground& ground, const QString& path)
{
    sqlite3* database = nullptr;
    const auto check = [&](int code) {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            giveUp({ErrorCode::Io, QString::fromUtf8(sqlite3_errmsg(database))});
    };
    check(sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr));
    check(sqlite3_exec(database, "PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL; BEGIN",
                       nullptr, nullptr, nullptr));
    sqlite3_stmt* insert = nullptr;
    check(sqlite3_prepare_v2(database,
                             "INSERT INTO score (sheet, criterion, kind, amount, denominator)"
                             " VALUES (?, ?, ?, ?, ?)",
                             -1, &insert, nullptr));
    sqlite3_stmt* sheet = nullptr;
    check(
        sqlite3_prepare_v2(database,
                           "INSERT INTO sheet (id, plan, unit, round, state, edits_since_approval)"
                           " SELECT ?1, plan, unit, 0, 2, 0 FROM membership LIMIT 1 OFFSET ?2",
                           -1, &sheet, nullptr));
    for (qsizetype i = 0; i < ground.files.size(); ++i) {
        const auto package =
            must(Package::open(must(ArchiveReader::read(ground.files[i])), PackageKind::Return));
        if (!package.signedBy(ground.keys[i]))
            giveUp({ErrorCode::Io, ground.files[i]});
        must(package.part(QStringLiteral("report.json")));
        must(package.part(QStringLiteral("base.json")));
        sqlite3_bind_int64(sheet, 1, i + 1);
        sqlite3_bind_int64(sheet, 2, i);
        check(sqlite3_step(sheet));
        sqlite3_reset(sheet);
        for (const Score& row : ground.rows[static_cast<size_t>(i)]) {
            sqlite3_bind_int64(insert, 1, row.sheet.value);
            sqlite3_bind_int64(insert, 2, row.criterion.value);
            sqlite3_bind_int64(insert, 3, static_cast<int>(row.kind));
            sqlite3_bind_int64(insert, 4, row.amount.raw);
            sqlite3_bind_int64(insert, 5, row.denominator.raw);
            check(sqlite3_step(insert));
            sqlite3_reset(insert);
        }
    }
    sqlite3_finalize(insert);
    sqlite3_finalize(sheet);
    check(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr));
    sqlite3_close(database);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const int runs = QCoreApplication::arguments().value(2).toInt();
    const Ground ground = prepare(folder);
    const QString ours = folder + QStringLiteral("/ours.thidua");
    const QString peer = folder + QStringLiteral("/peer.thidua");
    std::vector<double> oursTimes;
    std::vector<double> peerTimes;
    for (int i = 0; i < runs; ++i) {
        for (const QString& path : {ours, peer}) {
            QFile::remove(path);
            if (!QFile::copy(ground.ledger, path))
                giveUp({ErrorCode::Io, path});
        }
        oursTimes.push_back(timed([&] { receiveAll(ground, ours); }));
        peerTimes.push_back(timed([&] { insertAll(ground, peer); }));
    }
    const double ratio = middle(oursTimes) / middle(peerTimes);
    print({QStringLiteral("P3"),
           QStringLiteral("500 returns of 120 scores received; inflate + verify + bare inserts"),
           milliseconds(middle(oursTimes)), milliseconds(middle(peerTimes)), ratio,
           QString::fromUtf8("≤ 2×"), ratio <= 2});
    return 0;
}
