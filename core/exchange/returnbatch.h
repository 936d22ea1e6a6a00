// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/returndesk.h"
#include "core/exchange/packages/returnfile.h"

#include <functional>

namespace thidua {

/// What a file says of itself, as far as it was read.
struct BatchFacts {
    enum class Signature {
        Unknown, ///< not read so far, or not the unit's: the words of the file say which
        Valid,
        None, ///< a workbook bears none
    };
    QString unitName;
    QDateTime madeAt;
    QString madeBy;
    QString machine;
    int revision = 0;
    Signature signature = Signature::Unknown;
};

/// One file of many, and what became of it.
struct BatchFile {
    enum class Fate {
        Compared, ///< read; one received before, too, of which rows are left to decide
        Repeated, ///< received before
        Outdated, ///< older than what was received
        Waiting, ///< another return of the same unit is received first; choose this one again afterwards
        Refused, ///< `words` say why
    };
    QString path;
    Fate fate = Fate::Refused;
    QString words;
    std::optional<ReturnComparison> comparison; ///< of Fate::Compared
    BatchFacts facts = {};
};

/// Files are read, then those that are read are compared.
enum class BatchStep { Read, Compare };
using BatchProgress = std::function<bool(BatchStep step, int done, int all)>;

/// Reads returns of one plan from files and folders (searched for `.thiduanop` and for filled Excel forms,
/// not below; other workbooks are passed over), each compared with the ledger. Of several returns of one unit
/// the last revision is compared, the others wait or are older. One received before is compared when rows of it
/// are left to decide: these. `progress` says of how many each step is
/// done; answering false ends with ErrorCode::Cancelled.
Result<std::vector<BatchFile>> readBatch(const Ledger& ledger, const actions::ReturnDesk& desk,
                                         const QStringList& paths,
                                         const BatchProgress& progress = {});

/// The last reception of each of these units that has rows that were not taken, opened again as if its file had
/// been chosen.
Result<std::vector<BatchFile>> reopenBatch(const Ledger& ledger, const actions::ReturnDesk& desk,
                                           const std::vector<UnitId>& units);

} // namespace thidua
