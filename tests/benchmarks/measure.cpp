// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/measure.h"

#include <QElapsedTimer>
#include <QProcess>
#include <algorithm>
#include <cstdio>
#include <numeric>

namespace thidua::bench {

namespace {

void printColumns(const QStringList& columns)
{
    std::printf("%s\n", qUtf8Printable(columns.join(u'\t')));
    std::fflush(stdout);
}

} // namespace

void print(const Line& line)
{
    printColumns({line.number, line.what, line.ours, line.peer, QString::number(line.ratio, 'f', 2),
                  line.goal, line.met ? QStringLiteral("yes") : QStringLiteral("NO")});
}

void printNote(const QString& number, const QString& what, const QString& ours, const QString& peer,
               double ratio)
{
    printColumns({number, what, ours, peer,
                  ratio > 0 ? QString::number(ratio, 'f', 2) : QStringLiteral("-"),
                  QStringLiteral("-"), QStringLiteral("-")});
}

QString milliseconds(double value)
{
    return value >= 1000 ? QStringLiteral("%1 s").arg(value / 1000, 0, 'f', 2)
                         : QStringLiteral("%1 ms").arg(value, 0, 'f', value < 10 ? 3 : 1);
}

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto cut = static_cast<std::ptrdiff_t>(values.size() / 4);
    const double sum = std::accumulate(values.begin() + cut, values.end() - cut, 0.0);
    return sum / static_cast<double>(static_cast<std::ptrdiff_t>(values.size()) - 2 * cut);
}

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Pair inTurns(int runs, const std::function<void()>& ours, const std::function<void()>& peer)
{
    std::vector<double> mine;
    std::vector<double> theirs;
    for (int i = 0; i < runs; ++i) {
        if (i % 2 == 1)
            theirs.push_back(timed(peer));
        mine.push_back(timed(ours));
        if (i % 2 == 0)
            theirs.push_back(timed(peer));
    }
    return {middle(mine), middle(theirs)};
}

Result<void> runProgram(const QString& program, const QStringList& arguments, const QString& output,
                        int mostCode)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(output.isEmpty() ? QProcess::nullDevice() : output);
    process.start(program, arguments);
    if (!process.waitForFinished(-1))
        return fail(ErrorCode::Io,
                    QStringLiteral("%1 does not start: %2").arg(program, process.errorString()));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() > mostCode)
        return fail(ErrorCode::Io,
                    QStringLiteral("%1 %2 ended with %3")
                        .arg(program, arguments.join(u' '))
                        .arg(process.exitCode()));
    return {};
}

void giveUp(const Error& error)
{
    std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    std::exit(1);
}

} // namespace thidua::bench
