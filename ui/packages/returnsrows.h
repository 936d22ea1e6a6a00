// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/laterdecisions.h"
#include "core/actions/packages/returnsboard.h"
#include "ui/initiatives/registermodel.h"

namespace thidua {

/// The columns of the list of what units send, and its rows in words. `missing` says what a unit still owes,
/// a line each.
std::vector<RegisterColumn> returnsColumns();
/// What came last from a unit, what became of it, and what was decided later about any of its returns: for the
/// line below the list.
QString receptionWords(const Member& member, const Reception& reception,
                       const std::vector<actions::LaterDecision>& decisions);
RegisterLine returnsRow(const ReturnsBoard& board, const ReturnsLine& line,
                        const QStringList& missing);

} // namespace thidua
