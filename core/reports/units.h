// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace thidua::report {

// Pages are measured in twips, 1440 to the inch: whatever the printer or screen, every size in
// half points is a whole number of them, so that the same text always takes the same room. Every
// place on a page is a whole number too, which nobody can see and which halves the size of a PDF.
inline constexpr int kTwipsPerInch = 1440;

constexpr double wholeTwips(double twips)
{
    return static_cast<double>(static_cast<long long>(twips < 0 ? twips - 0.5 : twips + 0.5));
}
constexpr double fromMm(double mm)
{
    return wholeTwips(mm * kTwipsPerInch / 25.4);
}
constexpr double fromPoints(double points)
{
    return wholeTwips(points * kTwipsPerInch / 72);
}

inline constexpr double kA4Width = fromMm(210);
inline constexpr double kA4Height = fromMm(297);

} // namespace thidua::report
