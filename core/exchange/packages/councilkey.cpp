// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/councilkey.h"

#include "core/storage/entities.h"
#include "core/storage/ledger.h"

namespace thidua {

namespace {

const QString kCouncilSeed = QStringLiteral("packages.seed");

} // namespace

Result<std::optional<SigningKey>> storedCouncilKey(const Ledger& ledger)
{
    THIDUA_ASSIGN(stored, ledger.setting(kCouncilSeed));
    if (stored.isEmpty())
        return std::optional<SigningKey>();
    THIDUA_ASSIGN(key, SigningKey::fromSeed(QByteArray::fromBase64(stored.toLatin1())));
    return std::optional(std::move(key));
}

Result<SigningKey> councilKey(const Ledger& ledger, ChangeSet& change)
{
    THIDUA_ASSIGN(stored, storedCouncilKey(ledger));
    if (stored)
        return std::move(*stored);
    SigningKey key = SigningKey::make();
    change.insert(Setting{kCouncilSeed, QString::fromLatin1(key.seed.toBase64())});
    return key;
}

} // namespace thidua
