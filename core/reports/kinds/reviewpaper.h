// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/review/review.h"
#include "core/reports/kinds/office.h"

namespace thidua::report {

/// The interim or final review of a movement (báo cáo sơ kết, tổng kết): launches, targets, initiatives,
/// grades and awards, projects, with years and phases side by side, in tables and charts.
Section reviewPaper(const MovementReview& review, const PaperFrame& frame);

} // namespace thidua::report
