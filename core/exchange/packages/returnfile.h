// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/incoming.h"
#include "core/exchange/packages/package.h"

namespace thidua {

class Ledger;

/// The bytes of a return package: what the unit says, what it started from, and its files.
Result<QByteArray> makeReturn(const PackageManifest& manifest, const UnitReport& base,
                              const UnitReport& report, const std::map<QString, QByteArray>& files,
                              const SigningKey& key);
/// `tep-nop_<unit>_<plan>_lan-2.thiduanop`.
QString returnFileName(const PackageManifest& manifest);

/// What to do with a return.
enum class ReturnStanding {
    Fresh, ///< to be compared
    Repeated, ///< this very file was received before: nothing to do
    Outdated, ///< a later revision of the same copy was received: it changes nothing
};

/// A return that was read, proven to come from the unit it names.
struct ReadReturn {
    IncomingReturn incoming;
    ReturnStanding standing = ReturnStanding::Fresh;
    QString words; ///< of a standing that is not fresh: when the other was received
};

/// Reads a return for a ledger. Refused, each with its own words: damage, a form this ledger did not give
/// out, a wrong signature, another unit's or plan's name on it, a unit that left the plan.
Result<ReadReturn> readReturn(const Ledger& ledger, const QString& path);
Result<ReadReturn> readReturn(const Ledger& ledger, ArchiveReader archive);

} // namespace thidua
