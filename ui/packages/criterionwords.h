// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plan.h"
#include "core/domain/shortname.h"

namespace thidua {

/// A criterion in a list: "1.2  Cải cách hành chính".
inline QString criterionWords(const Criterion& row)
{
    return QStringLiteral("%1  %2").arg(row.code, shortTitle(row));
}

} // namespace thidua
