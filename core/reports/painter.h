// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/laidout.h"

class QPainter;

namespace thidua::report {

/// Draws a page in twips: scale the painter by the dots per inch of its device / 1440 first, with
/// its origin at the corner of the paper.
void paint(const LaidOutPage& page, QPainter& painter);

} // namespace thidua::report
