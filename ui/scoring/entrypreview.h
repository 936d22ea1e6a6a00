// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/scoresnapshot.h"

namespace thidua {

struct CellPlace;

/// What a bare number at this criterion measures, short enough for a cell: "%", "ngày"; blank where
/// the rule names no unit.
QString measuredUnit(const TableNode& node);
/// What an entry would come to where it is being typed: "4% → 0,00 điểm: 4 nằm trong mức < 70: 0,00".
QString entryPreview(const ScoreSnapshot& snapshot, const CellPlace& place, const Entry& entry);
/// looksLikePoints() of what is entered at a place.
bool looksLikePoints(const ScoreSnapshot& snapshot, const CellPlace& place);
/// How such a result was understood and what to type if points were meant.
QString pointsDoubt(const ScoreSnapshot& snapshot, const CellPlace& place);

} // namespace thidua
