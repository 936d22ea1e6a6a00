// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An Excel form as it comes back; or, where the input is no zip file, one part of it: the first line names it.

#include "core/actions/packages/returndesk.h"
#include "core/exchange/excel/excelreturn.h"
#include "tests/fuzz/fuzzground.h"

using namespace thidua;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const fuzz::Ground& ground = fuzz::Ground::one();
    QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!input.startsWith("PK")) {
        const qsizetype line = input.indexOf('\n');
        const QString part = QString::fromLatin1(input.left(std::max<qsizetype>(line, 0)));
        input = ground.workbookWith(part, input.mid(line + 1));
    }
    auto read = ExcelReturnReader(ground.ledger()).read(input, QStringLiteral("phieu.xlsx"));
    if (!read)
        return 0;
    const auto desk =
        fuzz::must(actions::ReturnDesk::make(ground.ledger(), ground.plan(), QDate(2024, 12, 2)));
    std::vector<ReturnComparison> returns;
    returns.push_back(fuzz::must(desk.compare(std::move(read->incoming))));
    (void)fuzz::must(desk.receive(returns, {QStringLiteral("Thư ký"), QDateTime()}));
    return 0;
}
