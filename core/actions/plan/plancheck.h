// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>

namespace thidua::actions {

/// That something is blank; `what` begins the sentence.
Error blank(const QString& what);
/// Refuses a period that ends before it begins.
Result<void> checkPeriod(QDate first, QDate last);

} // namespace thidua::actions
