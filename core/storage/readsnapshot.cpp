// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/readsnapshot.h"

#include "core/storage/database.h"
#include "core/storage/ledgerprivate.h"

namespace thidua {

ReadSnapshot::ReadSnapshot(const Ledger& ledger)
{
    Database& database = ledger.d->database;
    if (!database.inTransaction() && database.execute("BEGIN"))
        m_database = &database;
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_database)
        (void)m_database->execute("COMMIT"); // nothing was written that could be refused
}

} // namespace thidua
