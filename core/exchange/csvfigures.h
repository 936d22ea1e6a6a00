// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/points.h"

namespace thidua {

/// A figure with a decimal point, as files have it.
inline QString csvFigure(Points value)
{
    return value.toExactString(0, NumberStyle::C);
}

/// A measured value never has just three decimals: `95.125` could be read as thousands.
inline QString csvMeasured(Points value)
{
    const QString text = csvFigure(value);
    const auto point = text.indexOf(u'.');
    return point >= 0 && text.size() - point == 4
        ? value.toExactString(Points::kDecimals, NumberStyle::C)
        : text;
}

} // namespace thidua
