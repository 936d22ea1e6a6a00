// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/kinds/scorecard.h"

namespace thidua::report {

/// The tie docket of a bloc. While it is open: the paper that asks for the chair's opinion (phiếu trình xin ý
/// kiến); once decided: the annex with the decision. `units` are the tied ones, with their scores.
Section docketPaper(const PlanBook& book, const BlocStanding& standing, const Docket& docket,
                    const std::vector<ScorecardUnit>& units, const PaperFrame& frame);

} // namespace thidua::report
