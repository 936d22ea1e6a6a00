// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a package: what the fast reading takes, the careful one reads the same, and what was read is
// written and read again as it was.

#include "core/exchange/packages/reportjson.h"
#include "core/exchange/packages/reportscan.h"

using namespace thidua;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto careful = readReportWithCare(input, QStringLiteral("report.json"));
    const auto fast = scanReport(input);
    if (fast && (!careful || *careful != *fast))
        qFatal("the two readings differ");
    if (!careful)
        return 0;
    const auto again = readReport(writeReport(*careful), QStringLiteral("report.json"));
    if (!again || *again != *careful)
        qFatal("what was read is not what is written");
    return 0;
}
