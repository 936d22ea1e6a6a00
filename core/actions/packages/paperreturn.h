// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/scoring/scoreactions.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// A score sheet that came on paper and is keyed in by the council.
struct PaperReturn {
    PlanId plan;
    UnitId unit;
    QDate receivedOn;
    QString keyedBy; ///< who types it
    QString note;
    QString scanName; ///< blank: no scan
    QByteArray scan;
};

/// Records that a paper came, with its scan; its scores are typed afterwards. Refused: a day to come,
/// nobody named, a unit that is not in the plan, a closed plan, an empty or too large scan.
Result<ChangeSet> receivePaper(const Ledger& ledger, const PaperReturn& paper, const Stamp& stamp);

constexpr qint64 kLargestScan = 20 * 1024 * 1024; ///< bytes

} // namespace thidua::actions
