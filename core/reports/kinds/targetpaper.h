// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/targetboard.h"
#include "core/reports/kinds/office.h"

namespace thidua::report {

/// The table of a plan's targets (bảng theo dõi chỉ tiêu): figures by year with the mark of where each
/// stands, what lacks, the units that lack it, and where the trend leads.
Section targetPaper(const Plan& plan, const TargetBoard& board, const PaperFrame& frame);

/// A text to send to the units that lack a target in a year, ready to copy: what is asked, of whom, and
/// what each of them lacks.
QString targetReminder(const Plan& plan, const TargetRow& row, const TargetYear& year);

/// The units that keep the figure of a year from being whole, parted by why; blank for none.
QString missingOnPaper(const TargetYear& year);

/// A figure and a goal as papers write them, in Vietnamese; `–` for no figure.
QString figureOnPaper(const Figure& figure, int decimals);
QString demandOnPaper(const Demand* demand, int decimals);
QString baselineOnPaper(const TargetRow& row);
/// The years the table has columns for: the last ones up to the board's day.
std::vector<int> yearsOnPaper(const TargetBoard& board);
Table targetTable(const TargetBoard& board);
/// Figures that go on as they did; empty where no target has two figures and a goal to come.
Table forecastTable(const TargetBoard& board);

} // namespace thidua::report
