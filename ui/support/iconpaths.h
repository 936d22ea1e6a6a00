// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/icons.h"

namespace thidua {

/// The drawing of an icon on a grid of 24, as data for `parsePathData`.
struct IconDrawing {
    Icon icon;
    const char* name;
    const char* path;
};

std::span<const IconDrawing> iconDrawings();

} // namespace thidua
