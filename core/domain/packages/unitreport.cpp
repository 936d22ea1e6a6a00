// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/packages/unitreport.h"

#include <algorithm>

namespace thidua {

void ReportedFigure::settle()
{
    if (kind != Measurement::Kind::Ratio)
        denominator = {};
    if (kind != Measurement::Kind::Ratio && kind != Measurement::Kind::Number)
        amount = {};
}

void ReportedPromise::settle()
{
    if (kind == GoalKind::NoFigure || kind == GoalKind::Done || kind == GoalKind::Maintain)
        value = {};
}

bool UnitReport::arrange()
{
    bool unique = true;
    forEachReportList(*this, [&](auto& rows) {
        const auto key = [](const auto& row) { return row.key(); };
        if (!std::ranges::is_sorted(rows, {}, key))
            std::ranges::sort(rows, {}, key);
        unique = unique && std::ranges::adjacent_find(rows, {}, key) == rows.end();
    });
    return unique;
}

} // namespace thidua
