// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checks/preflight.h"
#include "ui/workspace.h"

namespace thidua {

/// Where in the program a finding is put right.
Location placeOf(const Finding& finding, const PlanBook& book);

} // namespace thidua
