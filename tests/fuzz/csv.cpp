// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file, as whatever it looks like and as each kind there is.

#include "core/exchange/csvimport.h"
#include "tests/fuzz/fuzzground.h"

using namespace thidua;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const fuzz::Ground& ground = fuzz::Ground::one();
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    auto table = CsvTable::parse(input, QStringLiteral("a.csv"));
    if (!table)
        return 0;
    (void)detectKind(*table);
    for (const CsvKind kind : {CsvKind::Units, CsvKind::Blocs, CsvKind::Table, CsvKind::Scores,
                               CsvKind::Targets, CsvKind::Initiatives, CsvKind::Steps})
        (void)importCsv(ground.ledger(), ground.plan(), *table, kind, SheetState::Draft,
                        {QStringLiteral("Thư ký"), QDateTime(QDate(2024, 12, 2), QTime(9, 0))});
    return 0;
}
