// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packages/form.h"

namespace thidua {

/// What a form is whatever file it becomes: whose it is, and the number and name no other one has.
struct FormTicket {
    const Member* member = nullptr; ///< in the book it was drawn from
    Unit unit;
    qint64 number = 0;
    QString uid;
};

/// Refused: a unit that does not take part in the plan.
Result<FormTicket> drawTicket(const Ledger& ledger, const PlanBook& book, UnitId unit);

/// What is recorded of a form besides its ticket.
struct FormKey {
    QString openKey;
    QString scoreTable;
    bool locked = false;
};

/// Records that a form is given out and names its file.
IssuedForm issueOne(const FormTicket& ticket, const PlanBook& book, const FormKey& key,
                    const actions::Stamp& stamp, const char* ending, QByteArray bytes,
                    ChangeSet& change);

} // namespace thidua
