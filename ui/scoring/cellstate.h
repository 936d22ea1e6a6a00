// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>

namespace thidua {

/// What a cell of the score grid shows besides its text; several can hold at once. Each has a shape
/// at a fixed place and a sentence, so that colour is never the only carrier.
enum class CellState {
    Empty = 1 << 0, ///< applies and has no score
    Computed = 1 << 1, ///< points come from a rule: ratio, bands, count …
    Refused = 1 << 2, ///< the last typed or pasted text was not taken
    EvidenceMissing = 1 << 3, ///< required, and none or only a part is there
    NeedsExplanation = 1 << 4, ///< in the reason cell
    Changed = 1 << 5, ///< differs from the round before
    Locked = 1 << 6, ///< cannot be typed
    NotApplicable = 1 << 7,
    HasNote = 1 << 8,
    BelowThreshold = 1 << 9, ///< below 60 % of the maximum, in the matrix
    FullMarks = 1 << 10, ///< pale in the matrix, so that what is lost stands out
    Group = 1 << 11,
    Provisional = 1 << 12, ///< a total that does not rank yet
    Collapsed = 1 << 13, ///< a group whose rows are hidden
    BonusStart = 1 << 14, ///< first row below the line that parts bonus from base
    Down = 1 << 15, ///< a difference below zero
    Up = 1 << 16,
    Quiet = 1 << 17, ///< secondary text: the maximum, evidence that is not required
    Strong = 1 << 18, ///< a total
    Accent = 1 << 19, ///< the total of the round being scored
    Word = 1 << 20, ///< words, not a figure, in a cell otherwise numeric
    NotMeant = 1 << 21, ///< empty, and the table does not mean it for this kind of unit: a hint
    OnlyNamed = 1 << 22, ///< evidence: papers are named, no file is attached
    Asked = 1 << 23, ///< a remark of the council has no answer yet
    Answered = 1 << 24, ///< every remark has its answer
    Doubtful = 1 << 25, ///< a measured result so small that points may have been meant
};
Q_DECLARE_FLAGS(CellStates, CellState)
Q_DECLARE_OPERATORS_FOR_FLAGS(CellStates)

} // namespace thidua
