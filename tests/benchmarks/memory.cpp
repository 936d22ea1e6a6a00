// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P7: memory of a window, and of the same window with a ledger open and ranked behind it.
// bench_memory LEDGER RUNS FOLDER, which starts itself as bench_memory --window [LEDGER]

#include "core/session/session.h"
#include "tests/benchmarks/measure.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QTableWidget>
#include <cstdio>

namespace {

using namespace thidua;
using namespace thidua::bench;

/// The most this process had in memory, in kB.
long peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

int showWindow(const QString& ledger)
{
    QMainWindow window;
    auto* table = new QTableWidget(40, 8, &window);
    window.setCentralWidget(table);
    window.resize(1280, 760);
    window.show();
    QApplication::processEvents();
    std::unique_ptr<Session> session;
    Standing standing;
    if (!ledger.isEmpty()) {
        session = must(Session::open(ledger, {}));
        const PlanId plan = must(session->ledger().plans()).front().id;
        standing = must(session->ledger().standing(plan, QDate(2024, 12, 1)));
        table->setRowCount(static_cast<int>(standing.blocs.size()));
        QApplication::processEvents();
    }
    std::printf("%ld\n", peakKilobytes());
    return 0;
}

double kilobytesOf(const QStringList& arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        giveUp({ErrorCode::Io, QString::fromUtf8(process.readAllStandardError())});
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--window"))
        return showWindow(arguments.value(2));
    // Opening for writing, as the window does, changes the file: so a copy.
    const QString ledger = arguments.value(1);
    const QString copy = arguments.value(3) + QStringLiteral("/memory.thidua");
    QFile::remove(copy);
    if (!QFile::copy(ledger, copy))
        giveUp({ErrorCode::Io, QStringLiteral("%1 cannot be copied to %2").arg(ledger, copy)});
    std::vector<double> bare;
    std::vector<double> open;
    for (int i = 0; i < arguments.value(2).toInt(); ++i) {
        bare.push_back(kilobytesOf({QStringLiteral("--window")}));
        open.push_back(kilobytesOf({QStringLiteral("--window"), copy}));
    }
    QFile::remove(copy);
    const double more = (middle(open) - middle(bare)) / 1024;
    const auto megabytes = [](double kilobytes) {
        return QStringLiteral("%1 MB").arg(kilobytes / 1024, 0, 'f', 1);
    };
    print({QStringLiteral("P7"),
           QStringLiteral("peak memory, nation open and ranked; bare window (ratio: MB more)"),
           megabytes(middle(open)), megabytes(middle(bare)), more, QString::fromUtf8("≤ + 32 MB"),
           more <= 32});
    return 0;
}
