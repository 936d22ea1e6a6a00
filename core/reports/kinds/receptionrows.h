// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/kinds/receptionpaper.h"

namespace thidua::report {

/// How a return came: "tệp nộp lần 2".
QString sourceOnPaper(const Reception& reception);
/// Who decided and when: "Nguyễn Thị Hạnh, ngày 05/12/2024"; the day alone when nobody's name is known.
QString decidedOnPaper(const QString& who, const QDateTime& at);
/// The rows of returns that were not taken, unit by unit, with what both sides say and why; no rows when all were.
Table notTakenTable(const PlanBook& book, const std::vector<ReceivedReturn>& returns);

} // namespace thidua::report
