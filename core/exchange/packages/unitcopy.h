// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packages/form.h"
#include "core/session/session.h"

namespace thidua {

/// What makes a ledger a unit's own copy of a plan: the form it was made from, kept in it.
struct UnitCopy {
    FormContent form;
    PlanId plan; ///< here; another number than in the council's ledger
    UnitId unit;
    QString instance; ///< made with the copy: another copy of the same form has another one
    int revision = 0; ///< of the last return exported
};

/// Makes the ledger a unit works in from a form package: plan, table and the unit's own rows, ids of the
/// form's number. Refused when the file exists or the form cannot be read; then there is no file.
Result<std::unique_ptr<Session>> makeUnitCopy(const QByteArray& form, const QString& fileName,
                                              const QString& path, const Session::Options& options);

/// What copy a ledger is; nothing for the council's own.
Result<std::optional<UnitCopy>> unitCopyOf(const Ledger& ledger);

/// What returns of a copy are made from: what it held of the form when it was made.
Result<UnitReport> baseOf(const Ledger& copy);
/// Makes returns start from this instead.
Result<ChangeSet> setBase(const Ledger& copy, const UnitReport& base);

/// A return package (tệp nộp), ready to be written.
struct ExportedReturn {
    QString fileName; ///< suggested, with ending
    QByteArray bytes;
    int revision = 0;
};
/// Makes the return of a unit's copy and counts it. Refused without the passcode that locks the form.
Result<ExportedReturn> exportReturn(Session& session, const UnitCopy& copy,
                                    const QString& passcode = {});

} // namespace thidua
