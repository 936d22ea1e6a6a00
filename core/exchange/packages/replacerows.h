// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/unitreport.h"

#include <algorithm>

namespace thidua {

/// Replaces the rows of a report that `isMeant(list, key)` says by those `other` has of them.
template<class IsMeant>
void replaceRows(UnitReport& report, const UnitReport& other, const IsMeant& isMeant)
{
    size_t list = 0;
    const auto replace = [&](auto& rows, const auto& others) {
        const auto meant = [&](const auto& row) { return isMeant(list, row.key()); };
        std::erase_if(rows, meant);
        std::ranges::copy_if(others, std::back_inserter(rows), meant);
        ++list;
    };
    replace(report.steps, other.steps);
    replace(report.scores, other.scores);
    replace(report.figures, other.figures);
    replace(report.promises, other.promises);
    replace(report.initiatives, other.initiatives);
    replace(report.words, other.words);
    replace(report.files, other.files);
    report.arrange();
}

} // namespace thidua
