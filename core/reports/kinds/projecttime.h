// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"
#include "core/reports/charts.h"

namespace thidua::report {

/// The projects and their milestones over time; late ones first, as everywhere. None without any day.
std::vector<Drawing> timePlan(const Portfolio& portfolio, double widthMm);

} // namespace thidua::report
