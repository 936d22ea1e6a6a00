// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/blobs.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace thidua {

namespace {

struct BlobText {
    Q_DECLARE_TR_FUNCTIONS(BlobText)
};

} // namespace

QString blobHash(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<void> storeBlob(Database& database, const QString& hash, const QByteArray& bytes)
{
    auto statement = database.prepare("INSERT OR IGNORE INTO blob (sha256, bytes) VALUES (?, ?)");
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(hash).bind(bytes);
    return statement->run();
}

Result<QByteArray> readBlob(Database& database, const QString& hash)
{
    auto statement = database.prepare("SELECT bytes FROM blob WHERE sha256 = ?");
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(hash);
    THIDUA_ASSIGN(found, statement->step());
    if (found) {
        QByteArray bytes = statement->blob(0);
        if (blobHash(bytes) == hash)
            return bytes;
    }
    return fail(
        ErrorCode::Corrupt,
        BlobText::tr("A file kept in the ledger is missing or damaged (%1). Restore it from a "
                     "backup; everything else can be used.")
            .arg(hash.left(12)));
}

} // namespace thidua
