// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/knownsum.h"
#include "core/reports/document.h"

namespace thidua::report {

/// The projects by programme: budget, disbursed, share, next milestone, who answers, who helps, state.
Table projectTable(const Portfolio& portfolio);
/// Money of each project by year and source, then of all; without rows when there is none.
Table fundingTable(const Portfolio& portfolio);
Table riskTable(const Portfolio& portfolio);

/// `5.000.000.000 (chưa đủ số liệu)` of a sum some amounts of which are missing; `unit` adds "đồng".
QString partOnPaper(Money money, bool partial, bool unit = false);
/// `5.000.000.000 (1/3 dự án có đủ số liệu)` while amounts of the others are missing.
QString sumOnPaper(const KnownSum& sum, bool unit = false);
QString standingOnPaper(ProjectStanding standing);
QString nobodyOnPaper(const QString& who);

} // namespace thidua::report
