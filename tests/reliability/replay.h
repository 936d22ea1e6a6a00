// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

namespace thidua::reliability {

/// Everything that is wrong with a ledger after an accident: what the file check finds, scores that
/// are not what the history adds up to, entries that are missing. Blank: nothing.
QString damage(const QString& path, qint64 acknowledged);

} // namespace thidua::reliability
