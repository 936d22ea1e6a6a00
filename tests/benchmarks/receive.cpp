// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P3: returns of 500 units × 120 scores received: verified, compared, previewed, applied. With scores alone,
// and with notes, steps, figures, initiatives and files. bench_receive FOLDER RUNS

#include "core/exchange/returnbatch.h"
#include "core/session/session.h"
#include "core/storage/movemententities.h"
#include "tests/benchmarks/benchreturns.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <sqlite3.h>

namespace {

using namespace thidua;
using namespace thidua::bench;

constexpr int kUnits = 500;
constexpr int kCriteria = 120;

/// The program: everything between choosing the folder and the written ledger.
void receiveAll(const ReturnGround& ground, const QString& ledger)
{
    const auto session = must(Session::open(ledger, {}));
    const PlanId plan = must(session->ledger().plans()).front().id;
    const auto desk = must(actions::ReturnDesk::make(session->ledger(), plan, QDate(2024, 12, 1)));
    auto files = must(readBatch(session->ledger(), desk, {ground.folder}));
    std::vector<ReturnComparison> returns;
    for (BatchFile& file : files) {
        if (!file.comparison || file.comparison->counts().rejected > 0)
            giveUp({ErrorCode::Io, file.path + file.words});
        returns.push_back(std::move(*file.comparison));
    }
    must(session->apply(must(desk.receive(returns, {QStringLiteral("Thư ký"), session->now()}))));
}

/// What the plan calls its things.
struct Names {
    QHash<QString, qint64> criteria;
    std::vector<qint64> units;
    qint64 plan = 0;
    qint64 milestone = 0;
    qint64 target = 0;
};

Names namesOf(const ReturnGround& ground)
{
    const auto session = must(Session::open(ground.ledger, {}));
    const auto book = must(session->ledger().book(must(session->ledger().plans()).front().id));
    Names names;
    names.plan = book->plan.id.value;
    for (const TableNode& node : book->table.nodes())
        names.criteria.insert(node.criterion.code, node.criterion.id.value);
    for (const Member& member : book->members)
        names.units.push_back(member.unit.value);
    names.milestone = book->milestones.back().id.value;
    names.target = must(session->ledger().rows<Target>()).front().id.value;
    return names;
}

/// Inserts rows with one statement each kind of row, and nothing else.
class Inserter {
public:
    explicit Inserter(const QString& path)
    {
        check(sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE,
                              nullptr));
        run("PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL; BEGIN");
    }
    ~Inserter()
    {
        for (sqlite3_stmt* statement : std::as_const(m_statements))
            sqlite3_finalize(statement);
        run("COMMIT");
        sqlite3_close(m_database);
    }
    Inserter(const Inserter&) = delete;
    Inserter& operator=(const Inserter&) = delete;

    template<class... Values>
    void add(const char* sql, const Values&... values)
    {
        sqlite3_stmt*& statement = m_statements[sql];
        if (!statement)
            check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        int place = 0;
        (bind(statement, ++place, values), ...);
        check(sqlite3_step(statement));
        sqlite3_reset(statement);
    }

private:
    static void bind(sqlite3_stmt* statement, int place, qint64 value)
    {
        sqlite3_bind_int64(statement, place, value);
    }
    static void bind(sqlite3_stmt* statement, int place, const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_text(statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    static void bind(sqlite3_stmt* statement, int place, const QByteArray& bytes)
    {
        sqlite3_bind_blob64(statement, place, bytes.constData(),
                            static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    }
    void run(const char* sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    void check(int code) const
    {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            giveUp({ErrorCode::Io, QString::fromUtf8(sqlite3_errmsg(m_database))});
    }

    sqlite3* m_database = nullptr;
    QHash<const char*, sqlite3_stmt*> m_statements;
};

void insertReport(Inserter& inserter, const Names& names, const UnitReport& report, size_t unit)
{
    const qint64 id = names.units[unit];
    const auto sheet = static_cast<qint64>(unit) + 1;
    inserter.add("INSERT INTO sheet (id, plan, unit, round, state, edits_since_approval)"
                 " VALUES (?, ?, ?, 0, 2, 0)",
                 sheet, names.plan, id);
    for (const ReportedScore& row : report.scores) {
        const qint64 criterion = names.criteria[row.criterion];
        inserter.add("INSERT INTO score (sheet, criterion, kind, amount, denominator)"
                     " VALUES (?, ?, ?, ?, ?)",
                     sheet, criterion, static_cast<qint64>(row.entry->kind), row.entry->amount.raw,
                     row.entry->denominator.raw);
        if (!row.explanation.isEmpty())
            inserter.add("INSERT INTO score_note (sheet, criterion, explanation, evidence,"
                         " evidence_partial) VALUES (?, ?, ?, ?, 0)",
                         sheet, criterion, row.explanation, row.evidence);
    }
    for (const ReportedStep& row : report.steps)
        inserter.add("INSERT INTO unit_step (milestone, unit, done_on, document)"
                     " VALUES (?, ?, ?, ?)",
                     names.milestone, id, row.doneOn.toString(Qt::ISODate), row.document);
    for (const ReportedFigure& row : report.figures)
        inserter.add(
            "INSERT INTO measurement (target, unit, year, quarter, kind, amount,"
            " denominator, weight, above, reported_on) VALUES (?, ?, ?, 0, 1, ?, ?, 0, 0, ?)",
            names.target, id, qint64(row.year), row.amount.raw, row.denominator.raw,
            row.reportedOn.toString(Qt::ISODate));
    for (const ReportedInitiative& row : report.initiatives) {
        inserter.add("INSERT INTO initiative (id, unit, title, kind, field, scope, authors)"
                     " VALUES (?, ?, ?, 0, 0, 0, ?)",
                     row.id.value, id, row.title, row.authors);
        inserter.add("INSERT INTO initiative_step (initiative, stage, done_on) VALUES (?, 0, ?)",
                     row.id.value, row.stages[0].on.toString(Qt::ISODate));
        inserter.add("INSERT INTO initiative_use (initiative, plan, rewarded) VALUES (?, ?, 0)",
                     row.id.value, names.plan);
    }
    for (const ReportedFile& row : report.files)
        inserter.add("INSERT INTO attachment (plan, unit, about, name, sha256, bytes)"
                     " VALUES (?, ?, ?, ?, ?, ?)",
                     names.plan, id, row.about, row.name, row.sha256, row.bytes);
}

/// The least anybody could do: inflate, verify signature and hashes, insert the same rows.
void insertAll(const ReturnGround& ground, const Names& names, const QString& path)
{
    Inserter inserter(path);
    for (qsizetype i = 0; i < ground.files.size(); ++i) {
        const auto unit = static_cast<size_t>(i);
        const auto package =
            must(Package::open(must(ArchiveReader::read(ground.files[i])), PackageKind::Return));
        if (!package.signedBy(ground.keys[i]))
            giveUp({ErrorCode::Io, ground.files[i]});
        must(package.part(QStringLiteral("report.json")));
        must(package.part(QStringLiteral("base.json")));
        for (const auto& [hash, bytes] : ground.attached[unit])
            inserter.add("INSERT INTO blob (sha256, bytes) VALUES (?, ?)", hash,
                         must(package.part(QStringLiteral("files/") + hash)));
        insertReport(inserter, names, ground.reports[unit], unit);
    }
}

void measure(const QString& folder, int runs, ReturnSize size, const QString& what)
{
    const ReturnGround ground = makeReturns(folder, kUnits, kCriteria, size);
    const Names names = namesOf(ground);
    const QString path = folder + QStringLiteral("/copy.thidua");
    const auto fresh = [&] {
        for (const char* side : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(side));
        if (!QFile::copy(ground.ledger, path))
            giveUp({ErrorCode::Io, path});
    };
    std::vector<double> ours;
    std::vector<double> peer;
    for (int i = 0; i < runs; ++i) {
        fresh();
        ours.push_back(timed([&] { receiveAll(ground, path); }));
        fresh();
        peer.push_back(timed([&] { insertAll(ground, names, path); }));
    }
    const double ratio = middle(ours) / middle(peer);
    print({QStringLiteral("P3"), what, milliseconds(middle(ours)), milliseconds(middle(peer)),
           ratio, QString::fromUtf8("≤ 2×"), ratio <= 2});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const int runs = QCoreApplication::arguments().value(2).toInt();
    measure(folder, runs, ReturnSize::Scores,
            QStringLiteral("500 returns of 120 scores received; inflate + verify + bare inserts"));
    measure(folder, runs, ReturnSize::Full,
            QStringLiteral("the same with notes, steps, figures, initiatives and files of 20 kB"));
    return 0;
}
