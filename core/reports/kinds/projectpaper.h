// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"
#include "core/reports/kinds/office.h"

namespace thidua::report {

/// The progress report of a plan's projects (báo cáo tiến độ dự án): what is late and who must act, what
/// was decided, the projects with their money by year and source, risks, and the plan of time.
Section projectPaper(const Plan& plan, const Portfolio& portfolio, const PaperFrame& frame);

/// How many projects there are, how they stand, and what they come to.
QString projectSummary(const Portfolio& portfolio);

} // namespace thidua::report
