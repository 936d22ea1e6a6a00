// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/blobs.h"

#include <QCoreApplication>
#include <sodium.h>

namespace thidua {

namespace {

struct BlobText {
    Q_DECLARE_TR_FUNCTIONS(BlobText)
};

} // namespace

QString blobHash(const QByteArray& bytes)
{
    // Qt's own takes twice as long, and attached files are what receiving spends its time on.
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()));
    return QString::fromLatin1(hash.toHex());
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
