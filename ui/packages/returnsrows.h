// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/returnsboard.h"
#include "ui/initiatives/registermodel.h"

namespace thidua {

/// The columns of the list of what units send, and its rows in words. `missing` says how much of the plan a
/// unit still lacks.
std::vector<RegisterColumn> returnsColumns();
RegisterLine returnsRow(const ReturnsBoard& board, const ReturnsLine& line, int missing);

} // namespace thidua
