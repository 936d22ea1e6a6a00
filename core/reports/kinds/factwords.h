// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/reportfacts.h"

namespace thidua::report {

/// What one side says of a row, in the words of papers, on one line; a dash for nothing.
QString factsOnPaper(const ReportFacts& facts);

} // namespace thidua::report
