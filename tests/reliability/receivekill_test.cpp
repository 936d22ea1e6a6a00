// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"
#include "core/storage/packageentities.h"
#include "tests/benchmarks/benchreturns.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

using namespace thidua;

namespace {

constexpr int kUnits = 500;

struct Program {
    QString ledger;
    QString folder;
    QProcess process;

    void start()
    {
        process.start(QStringLiteral(THIDUA_CLI),
                      {QStringLiteral("receive"), ledger, folder, QStringLiteral("--format"),
                       QStringLiteral("csv")});
        REQUIRE(process.waitForStarted());
    }
};

/// Receptions in a ledger that was left as it is; it must be sound, and hold what they say.
size_t receptionsIn(const QString& path)
{
    const auto session = Session::open(path, {});
    INFO((session ? QString() : session.error().message).toStdString());
    REQUIRE(session.has_value());
    const auto report = (*session)->check();
    REQUIRE(report.has_value());
    INFO(report->problems.join(u'\n').toStdString());
    CHECK(report->isSound());
    const auto receptions = (*session)->ledger().rows<Reception>();
    const auto sheets = (*session)->ledger().rows<Sheet>();
    const auto files = (*session)->ledger().rows<Attachment>();
    REQUIRE((receptions && sheets && files));
    CHECK(sheets->size() == receptions->size());
    CHECK(files->size() == receptions->size());
    for (const Attachment& file : *files)
        CHECK((*session)->ledger().blob(file.sha256).has_value());
    return receptions->size();
}

} // namespace

// SIGKILL at random moments. THIDUA_RECEIVE_KILLS=1000 for the long run.
TEST_CASE("500 returns are received whole or not at all, whenever the program is killed")
{
    const int kills = qEnvironmentVariable("THIDUA_RECEIVE_KILLS", QStringLiteral("20")).toInt();
    const QTemporaryDir folder;
    const auto ground = bench::makeReturns(folder.path(), kUnits, 24, bench::ReturnSize::Full);
    Program program;
    program.ledger = folder.filePath(QStringLiteral("so.thidua"));
    program.folder = ground.folder;
    const auto fresh = [&] {
        for (const char* side : {"", "-wal", "-shm", ".lock"})
            QFile::remove(program.ledger + QLatin1String(side));
        REQUIRE(QFile::copy(ground.ledger, program.ledger));
    };
    fresh();
    QElapsedTimer whole;
    whole.start();
    program.start();
    REQUIRE(program.process.waitForFinished(120'000));
    REQUIRE(program.process.exitCode() == 0);
    REQUIRE(receptionsIn(program.ledger) == kUnits);
    // Kills fall all over the run, half of them into its middle, where it writes.
    const auto longest = static_cast<quint32>(whole.elapsed());
    QRandomGenerator random(20'241'202);
    fresh();
    int killed = 0;
    int complete = 0;
    while (killed < kills) {
        const quint32 from = killed % 2 == 0 ? 0 : longest / 4;
        program.start();
        QThread::msleep(from + random.bounded(longest - 2 * from + 1));
        program.process.kill();
        REQUIRE(program.process.waitForFinished());
        ++killed;
        const size_t received = receptionsIn(program.ledger);
        CAPTURE(killed);
        CHECK((received == 0 || received == kUnits));
        if (received == 0)
            continue;
        ++complete;
        fresh();
    }
    WARN(killed << " kills, after " << complete << " of them everything was there");
    program.start();
    REQUIRE(program.process.waitForFinished(120'000));
    CHECK(program.process.exitCode() == 0);
    CHECK(receptionsIn(program.ledger) == kUnits);
}
