// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ledgerreads.h"

#include "core/storage/blobs.h"
#include "core/storage/packageentities.h"

namespace thidua {

THIDUA_ROWS_OF(Form)
THIDUA_ROWS_OF(Reception)
THIDUA_ROWS_OF(Extension)
THIDUA_ROWS_OF(Remark)
THIDUA_ROWS_OF(UnitWords)
THIDUA_ROWS_OF(Attachment)

Result<QByteArray> Ledger::blob(const QString& sha256) const
{
    return readBlob(d->database, sha256);
}

} // namespace thidua
