// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/replay.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

using namespace thidua;

// SIGKILL at random moments. THIDUA_KILLS=1000 for the long run.
TEST_CASE("a program killed at any moment loses no acknowledged change")
{
    const int kills = qEnvironmentVariable("THIDUA_KILLS", QStringLiteral("30")).toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("so.thidua"));
    QRandomGenerator random(20'241'212);
    qint64 acknowledged = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.start(QStringLiteral(THIDUA_WRITER), {path, QString::number(kill * 1'000)});
        REQUIRE(writer.waitForStarted());
        // Every third one is killed while it opens, the others while they write.
        if (kill % 3 != 0)
            REQUIRE(writer.waitForReadyRead(30'000));
        QThread::usleep(random.bounded(60'000U));
        writer.kill();
        REQUIRE(writer.waitForFinished());
        CAPTURE(kill, writer.readAllStandardError().toStdString());
        CHECK(writer.exitStatus() == QProcess::CrashExit);
        // The last line may be cut; a whole one is a promise.
        QByteArrayList lines = writer.readAllStandardOutput().split('\n');
        lines.removeLast();
        for (const QByteArray& line : lines)
            acknowledged = std::max(acknowledged, line.toLongLong());
        if (acknowledged == 0 && !QFileInfo::exists(path))
            continue;
        const QString found = reliability::damage(path, acknowledged);
        CHECK(found.toStdString() == "");
    }
    CHECK(acknowledged > kills);
}
