// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form package as it comes; or, where the input is no zip file, one of its parts that the council signed:
// the first line names it.

#include "core/exchange/packages/form.h"
#include "tests/fuzz/fuzzground.h"

using namespace thidua;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const fuzz::Ground& ground = fuzz::Ground::one();
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (input.startsWith("PK")) {
        (void)readForm(input, QStringLiteral("bieu-mau"));
        return 0;
    }
    const qsizetype line = input.indexOf('\n');
    const QString part = QString::fromLatin1(input.left(std::max<qsizetype>(line, 0)));
    (void)readForm(ground.formWith(part, input.mid(line + 1)), QStringLiteral("bieu-mau"));
    return 0;
}
