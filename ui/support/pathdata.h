// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>

namespace thidua {

/// Turns path data into a path: M L H V C Q A Z of SVG with their relative forms, and two letters of
/// our own, `O cx cy r` for a circle and `R x y width height radius` for a rectangle. Stops at the
/// first thing it does not understand; `complete` says whether it reached the end.
QPainterPath parsePathData(const char* data, bool* complete = nullptr);

} // namespace thidua
