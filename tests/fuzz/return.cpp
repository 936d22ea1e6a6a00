// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A return package as it comes; or, where the input is no zip file, a report that a unit signed: read, compared
// and made into a change.

#include "core/actions/packages/returndesk.h"
#include "core/exchange/packages/returnfile.h"
#include "tests/fuzz/fuzzground.h"

using namespace thidua;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const fuzz::Ground& ground = fuzz::Ground::one();
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const bool isArchive = input.startsWith("PK");
    auto archive = ArchiveReader::open(isArchive ? input : ground.returnWith(input, "{}"),
                                       QStringLiteral("tep-nop"));
    if (!archive)
        return 0;
    for (const QString& part : archive->parts())
        (void)archive->part(part);
    auto read = readReturn(ground.ledger(), std::move(*archive));
    if (!read)
        return 0;
    const auto desk =
        fuzz::must(actions::ReturnDesk::make(ground.ledger(), ground.plan(), QDate(2024, 12, 2)));
    std::vector<ReturnComparison> returns;
    returns.push_back(fuzz::must(desk.compare(std::move(read->incoming))));
    const ReturnCounts counts = returns.front().counts();
    if (counts.total != counts.added + counts.changed + counts.unchanged + counts.rejected)
        qFatal("the counts do not add up");
    // What was judged can be taken.
    (void)fuzz::must(desk.receive(returns, {QStringLiteral("Thư ký"), QDateTime()}));
    return 0;
}
