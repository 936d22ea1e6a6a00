// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/reportfacts.h"
#include "core/domain/packages/rowproblem.h"

namespace thidua::report {

/// What one side says of a row, in the words of papers, on one line; a dash for nothing.
QString factsOnPaper(const ReportFacts& facts);
/// Why a row of a list (in the order of forEachReportList) was not taken, as a fact and not as an order to who
/// typed it. What an earlier version kept is told in its words.
QString problemOnPaper(int list, const RowProblem& problem);

} // namespace thidua::report
