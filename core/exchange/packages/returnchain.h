// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/incoming.h"
#include "core/exchange/packages/package.h"

namespace thidua {

class Ledger;

/// The receptions of one unit in a plan, and what each leaves the next return of the same copy to start
/// from. A return names those its copy made before by their digests; a number alone says nothing, because a
/// copied or restored file counts again.
class ReturnChain {
public:
    static Result<ReturnChain> of(const Ledger& ledger, PlanId plan, UnitId unit);

    const Reception* withDigest(const QString& digest) const;
    /// The last one received of those a return follows.
    const Reception* lastOf(const QStringList& follows) const;
    /// The last one received that a return does not follow, after `known` and after the form it answers was
    /// given out, which says what came before: made by another copy.
    const Reception* lastApart(const QStringList& follows, const Reception* known,
                               RowId form) const;
    /// The reception of a return that follows the one with this digest.
    Result<const Reception*> laterThan(const QString& digest, const QString& instance) const;

    /// What unit and council agree on after a reception: what was taken of it. Of rows that were not taken,
    /// and of those only a reception since undone had brought, what was agreed before; at the beginning
    /// that is `start`, what the copy was made with.
    Result<UnitReport> agreed(const Reception& reception, const UnitReport& start) const;

private:
    ReturnChain(const Ledger& ledger, std::vector<Reception> receptions)
        : m_ledger(&ledger), m_receptions(std::move(receptions))
    {
    }
    Result<QStringList> followedBy(const Reception& reception) const;
    /// Whether one of the receptions from this one down was undone.
    Result<bool> isBroken(QString digest) const;

    const Ledger* m_ledger;
    std::vector<Reception> m_receptions; ///< in the order of receiving
};

} // namespace thidua
