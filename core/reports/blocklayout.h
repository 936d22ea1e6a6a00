// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reports/document.h"
#include "core/reports/paginate.h"

namespace thidua::report {

/// The strips of blocks set across `width` on pages with room for `height`.
Result<std::vector<Slice>> layoutBlocks(const std::vector<Block>& blocks, double width,
                                        double height, TextShaper& shaper);

} // namespace thidua::report
