// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/kinds/office.h"

namespace thidua::report {

/// The ranking (bảng xếp hạng) of one bloc or of all, with quota, awards and the reasons of units without a
/// rank. `day` is the one holds and units in force were judged on (Standing::day). Provisional while a
/// docket is open or a sheet of the deciding round is not locked.
Section rankingPaper(const PlanBook& book, const std::vector<const BlocStanding*>& blocs, QDate day,
                     const PaperFrame& frame, bool provisional);
/// The table of one bloc: rank, unit, points, grade, award and the reason of who has no rank.
Table blocRankingTable(const PlanBook& book, const BlocStanding& standing);

} // namespace thidua::report
