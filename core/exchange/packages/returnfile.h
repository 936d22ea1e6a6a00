// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packages/openedreturn.h"
#include "core/exchange/packages/returnchain.h"
#include "core/exchange/packages/tablechange.h"

#include <memory>

namespace thidua {

/// The bytes of a return package: what the unit says, what it started from, and its files.
Result<QByteArray> makeReturn(const PackageManifest& manifest, const UnitReport& base,
                              const UnitReport& report, const std::map<QString, QByteArray>& files,
                              const SigningKey& key);
/// `tep-nop_<unit>_<plan>_<form>_lan-2.thiduanop`.
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
    RowId received; ///< the reception of a repeated one
    QStringList follows; ///< digests of those its copy made before
    QString words; ///< of a standing that is not fresh: when the other was received
};

/// Reads returns for a ledger. Each is refused with its own words: damage, a form this ledger did not give
/// out, a wrong signature, another unit's or plan's name on it, a unit that left the plan. Made once for many
/// files, and made anew after anything was written. The bytes of files stay on disk until they are asked for.
class ReturnReader {
public:
    explicit ReturnReader(const Ledger& ledger);

    Result<ReadReturn> read(const QString& path);
    Result<ReadReturn> read(ArchiveReader archive);
    /// One that was opened with keys() already, from this path.
    Result<ReadReturn> read(OpenedReturn opened, const QString& path);
    Result<FormKeys> keys() const;

private:
    Result<ReadReturn> place(OpenedReturn opened);
    Result<void> follow(const PackageManifest& manifest, ReadReturn& read) const;
    Result<void> compareTable(const Form& form, IncomingReturn& incoming);

    struct Shelf;
    const Ledger& m_ledger;
    TableChanges m_tables;
    std::shared_ptr<Shelf> m_shelf; ///< of the archive whose files were asked for last
};

/// One return alone.
Result<ReadReturn> readReturn(const Ledger& ledger, const QString& path);
Result<ReadReturn> readReturn(const Ledger& ledger, ArchiveReader archive);

} // namespace thidua
