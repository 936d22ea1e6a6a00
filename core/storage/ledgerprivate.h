// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

namespace thidua {

/// Criterion and round of a basis.
using BasisKey = std::pair<qint64, int>;

/// What is kept of a plan between reads.
struct Kept {
    Ledger::Book book;
    QHash<BlocId, std::shared_ptr<const ScoreTable>>
        tables; ///< only where the table has branches for blocs
    QHash<BlocId, std::shared_ptr<const QHash<BasisKey, PeerBasis>>> bases;
    bool hasBlocBranches = false;
    bool needsSelfScore = false;
};

struct Ledger::Private {
    Database& database;
    QHash<PlanId, std::shared_ptr<Kept>> kept;
    qint64 nextId = 1;
    qint64 dataVersion = -1;

    Result<std::shared_ptr<Kept>> keep(PlanId plan);
    Result<std::shared_ptr<const ScoreTable>> tableFor(Kept& entry, BlocId bloc) const;
    Result<std::shared_ptr<const QHash<BasisKey, PeerBasis>>> basesFor(Kept& entry,
                                                                       BlocId bloc) const;
    Result<void> forgetWhatOthersChanged();
    Result<std::vector<SheetSummary>> summaries(PlanId plan, Round round,
                                                const QByteArray& columns) const;
};

} // namespace thidua
