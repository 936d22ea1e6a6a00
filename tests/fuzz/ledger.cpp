// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger file: opened for reading, checked, its plans, sheets and history read. Input that is no ledger
// says how a sound one is damaged: four bytes of place and one to put there, again and again.

#include "tests/fuzz/fuzzground.h"

#include <QFile>

using namespace thidua;

namespace {

/// A sound ledger as bytes.
const QByteArray& soundLedger()
{
    static const QByteArray bytes = [] {
        const QString path = fuzz::Ground::one().path(QStringLiteral("sound.thidua"));
        fuzz::must(fuzz::Ground::one().backupTo(path));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

QByteArray damaged(const QByteArray& edits)
{
    QByteArray bytes = soundLedger();
    for (qsizetype at = 0; at + 5 <= edits.size(); at += 5) {
        quint32 place = 0;
        for (int i = 0; i < 4; ++i)
            place = place << 8 | static_cast<uchar>(edits[at + i]);
        bytes[static_cast<qsizetype>(place) % bytes.size()] = edits[at + 4];
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QByteArray bytes = input.startsWith("SQLite format 3") ? input : damaged(input);
    const QString path = fuzz::Ground::one().path(QStringLiteral("so.thidua"));
    for (const char* side : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(side));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return 0;
        file.write(bytes);
    }
    Session::Options options;
    options.readOnly = true;
    const auto session = Session::open(path, options);
    if (!session)
        return 0;
    const Ledger& ledger = (*session)->ledger();
    (void)(*session)->check();
    (void)(*session)->history();
    const auto plans = ledger.plans();
    for (const Plan& plan : plans ? *plans : std::vector<Plan>()) {
        const auto book = ledger.book(plan.id);
        (void)ledger.standing(plan.id, QDate(2024, 12, 31));
        for (const Member& member : book ? (*book)->members : std::vector<Member>())
            (void)ledger.unitFile(plan.id, member.unit);
    }
    return 0;
}
