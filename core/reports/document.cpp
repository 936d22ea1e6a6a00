// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/document.h"

namespace thidua::report {

bool Block::operator==(const Block& other) const
{
    return value() == other.value();
}

bool Tiles::operator==(const Tiles& other) const
{
    return columns == other.columns && heightMm == other.heightMm && tiles == other.tiles;
}

double textWidthMm(const PageSetup& page)
{
    constexpr double kLongSide = 297;
    constexpr double kShortSide = 210;
    const double paper = page.orientation == Orientation::Landscape ? kLongSide : kShortSide;
    return paper - page.leftMm - page.rightMm;
}

QString provisionalMark()
{
    return QStringLiteral("TẠM THỜI");
}

QString inGroupsOfFour(const QString& code)
{
    QString grouped;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += code[i];
    }
    return grouped;
}

} // namespace thidua::report
