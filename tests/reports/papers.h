// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/layout.h"

namespace thidua::testing {

/// A scorecard of `criteria` rows in groups of six, as a health department would print it.
report::Section scorecard(int criteria);
report::Table scoreTable(int criteria);
/// A document of one section, dated 18/12/2024.
report::Document documentOf(report::Section section);
report::Document documentOf(std::vector<report::Block> blocks);

/// The pages, or a failed test with the message of the error.
report::LaidOutDocument laidOut(const report::Document& document);
/// What the pages say, one string each.
QStringList pageTexts(const report::LaidOutDocument& document);

} // namespace thidua::testing
