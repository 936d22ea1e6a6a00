// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/document.h"
#include "core/reports/laidout.h"

namespace thidua::report {

/// Adds to the finished pages of a section what stands outside the text: page numbers, control line
/// and watermark.
void furnish(std::vector<LaidOutPage>& pages, const Section& section, TextShaper& shaper);

} // namespace thidua::report
