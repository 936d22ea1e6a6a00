// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace thidua {

/// Hash by which bytes are cited: SHA-256, 64 hexadecimal digits.
QString blobHash(const QByteArray& bytes);

/// Keeps bytes under their hash; those that are there already stay. Inside the session's transaction.
Result<void> storeBlob(Database& database, const QString& hash, const QByteArray& bytes);
/// Corrupt when the file has no such bytes, or other ones.
Result<QByteArray> readBlob(Database& database, const QString& hash);

} // namespace thidua
