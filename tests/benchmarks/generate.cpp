// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a generated ledger: bench_generate FILE UNITS BLOCS CRITERIA [PEER_CRITERIA]

#include "tests/benchmarks/benchledger.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5) {
        std::fputs("Usage: bench_generate FILE UNITS BLOCS CRITERIA [PEER_CRITERIA]\n", stderr);
        return 2;
    }
    thidua::bench::LedgerSize size;
    size.units = arguments[2].toInt();
    size.blocs = arguments[3].toInt();
    size.criteria = arguments[4].toInt();
    size.peerCriteria = arguments.value(5).toInt();
    // Under another name until it is whole, so that a stopped run leaves nothing that looks done.
    const QString unfinished = arguments[1] + QStringLiteral(".part");
    QFile::remove(unfinished);
    QFile::remove(arguments[1]);
    thidua::bench::must(thidua::bench::writeLedger(unfinished, size));
    return QFile::rename(unfinished, arguments[1]) ? 0 : 1;
}
