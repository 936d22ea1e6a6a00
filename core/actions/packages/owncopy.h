// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

namespace thidua::actions {

/// The setting that keeps the form a unit's copy was made from, by the hash of its bytes.
inline const QString kOwnForm = QStringLiteral("unit.form");

/// Whether this ledger is the copy of one unit, made from its form, and not the council's.
inline Result<bool> isOwnCopy(const Ledger& ledger)
{
    THIDUA_ASSIGN(form, ledger.setting(kOwnForm));
    return !form.isEmpty();
}

} // namespace thidua::actions
