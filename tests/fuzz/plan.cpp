// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plan file, read and loaded into a ledger.

#include "core/actions/plan/planactions.h"
#include "core/exchange/planfile.h"
#include "tests/fuzz/fuzzground.h"

using namespace thidua;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto plan = readPlanFile(input, QStringLiteral("plan.json"));
    if (!plan)
        return 0;
    (void)writePlanFile(*plan);
    (void)actions::loadPlan(fuzz::Ground::one().ledger(), *plan);
    return 0;
}
