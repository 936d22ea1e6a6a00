// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace.h"

namespace thidua {

/// Why the figures of the plan (table, grades, quotas, membership, rules) cannot be changed now;
/// blank when they can.
QString figuresLocked(const Workspace& workspace);
/// Why not even wording, dates and papers can be changed; blank when they can.
QString wordingLocked(const Workspace& workspace);

} // namespace thidua
