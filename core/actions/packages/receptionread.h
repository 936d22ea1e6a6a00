// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/comparison.h"
#include "core/domain/packages/packagerows.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// A row of a return that was not plainly new or unchanged, as it was kept with its reception.
struct ReceptionLine {
    int list = 0; ///< in the order of forEachReportList
    QString key;
    Arrival arrival = Arrival::Changed;
    bool taken = false;
    QString problem;
};

/// The lines kept with a reception; none of a paper.
Result<std::vector<ReceptionLine>> receptionLines(const Ledger& ledger, const Reception& reception);

} // namespace thidua::actions
