// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/drawing.h"
#include "core/reports/paginate.h"

namespace thidua::report {

/// The one strip of a drawing.
Slice layoutDrawing(const Drawing& drawing, TextShaper& shaper);

} // namespace thidua::report
