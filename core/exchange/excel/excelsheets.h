// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/excel/excelscores.h"

namespace thidua {

/// The targets a form asks one unit about.
struct ExcelTargets {
    std::vector<Target> targets; ///< those that apply to the unit, in the plan's order
    std::vector<TargetGoal> goals;
    std::vector<int> years; ///< rows there are for each, besides what is recorded already
};

/// What the form is, how it is filled in and where it goes ("Hướng dẫn"). `due` may be missing.
void writeGuideSheet(const ExcelSheetMaker& maker, QDate due);
/// What every unit does by a day ("Phát động"); no sheet where the plan names nothing.
void writeStepSheet(ExcelSheetMaker& maker);
/// Registered and measured figures ("Chỉ tiêu"); no sheet without targets.
void writeTargetSheet(ExcelSheetMaker& maker, const ExcelTargets& targets);
/// Those there are, and blank rows for new ones ("Sáng kiến").
void writeInitiativeSheet(ExcelSheetMaker& maker);
/// Difficulties and proposals ("Khó khăn").
void writeWordsSheet(ExcelSheetMaker& maker);

} // namespace thidua
