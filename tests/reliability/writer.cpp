// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works on a ledger without end and says each entry once it is written, so that a test can kill it.

#include "tests/reliability/work.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cstdio>

using namespace thidua;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = application.arguments().value(1);
    const int first = application.arguments().value(2).toInt();
    const auto session = QFileInfo::exists(path) ? Session::open(path, reliability::options())
                                                 : Session::create(path, reliability::options());
    const auto complain = [](const Error& error) {
        std::fprintf(stderr, "%s (%s)\n", qUtf8Printable(error.message),
                     qUtf8Printable(error.detail));
        return 1;
    };
    if (!session)
        return complain(session.error());
    reliability::Work work(**session);
    if (const auto ready = work.prepare(); !ready)
        return complain(ready.error());
    std::puts("ready");
    std::fflush(stdout);
    for (int number = first;; ++number) {
        const auto written = work.step(number);
        if (!written)
            return complain(written.error());
        std::printf("%lld\n", static_cast<long long>(*written));
        std::fflush(stdout);
    }
}
