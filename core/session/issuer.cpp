// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/issuer.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace thidua {

namespace {

struct IssuerText {
    Q_DECLARE_TR_FUNCTIONS(IssuerText)
};

constexpr qint64 kIdsOfAnIssuer = qint64(1) << 32;
/// Where a copy begins is drawn by lot, since one form may be opened on two computers.
constexpr qint64 kIdsOfACopy = qint64(1) << 16;
constexpr int kCopiesOfAnIssuer = 1 << 15;
constexpr qint64 kMostIssuers = qint64(1) << 30;

} // namespace

Result<void> becomeIssuer(const QString& path, qint64 issuer)
{
    if (issuer <= 0 || issuer > kMostIssuers)
        return fail(ErrorCode::OutOfRange,
                    IssuerText::tr("%1 is no number of a form.").arg(issuer));
    THIDUA_ASSIGN(database, Database::open(path, Database::Mode::ReadWrite));
    THIDUA_ASSIGN(transaction, Transaction::begin(*database));
    THIDUA_ASSIGN(next, database->scalar("SELECT value FROM meta WHERE key = 'next_id'"));
    if (integerOf(next) >= kIdsOfAnIssuer)
        return fail(ErrorCode::Refused, IssuerText::tr("“%1” is a unit's copy already.").arg(path));
    const qint64 first = issuer * kIdsOfAnIssuer + 1
        + QRandomGenerator::system()->bounded(kCopiesOfAnIssuer) * kIdsOfACopy;
    THIDUA_TRY(database->execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('next_id', "
                                 + QByteArray::number(first) + ')'));
    THIDUA_TRY(database->execute("INSERT OR REPLACE INTO meta SELECT 'last_step_entry', "
                                 "coalesce(max(number), 0) FROM history"));
    return transaction.commit();
}

} // namespace thidua
