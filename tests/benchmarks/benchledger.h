// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace thidua::bench {

/// How large a generated ledger is.
struct LedgerSize {
    int units = 500;
    int blocs = 12;
    int criteria = 120; ///< leaves
    int rounds = 3;
    int peerCriteria = 0; ///< of them, scored against the bloc's mean
    bool scored = true; ///< false: plan and units only, nothing scored yet
    qint64 scores() const { return qint64{units} * criteria * rounds; }
};

/// Writes a ledger of this size, the same figures each time: mixed rules, some criteria not
/// applicable, ties. Plan and units go through actions and session; scores in bulk through
/// Database; results by evaluate(), so that the file check finds nothing.
Result<void> writeLedger(const QString& path, const LedgerSize& size);

} // namespace thidua::bench
