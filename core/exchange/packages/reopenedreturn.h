// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/receptionrecord.h"
#include "core/actions/packages/returndesk.h"
#include "core/exchange/packages/tablechange.h"

namespace thidua {

/// Opens returns that were received before, so that somebody decides about what was not taken of them. Made
/// once for many, and made anew after anything was written.
class ReceptionReopener {
public:
    ReceptionReopener(const Ledger& ledger, const actions::ReturnDesk& desk)
        : m_ledger(ledger), m_desk(desk), m_tables(ledger)
    {
    }

    /// What was not taken, beside what the ledger holds now: each row that differs is a conflict, with what
    /// was decided before. All else is as the ledger has it.
    Result<ReturnComparison> reopen(const Reception& reception);

private:
    Result<IncomingReturn> incomingOf(const Reception& reception,
                                      const actions::ReceptionRecord& record);

    const Ledger& m_ledger;
    const actions::ReturnDesk& m_desk;
    TableChanges m_tables;
};

} // namespace thidua
