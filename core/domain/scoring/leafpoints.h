// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/evaluate.h"

namespace thidua {

/// What an entry is to the rule of its leaf.
enum class EntryMeaning {
    Missing, ///< no entry, one of a kind the rule cannot read, or a zero denominator declared an error
    NotApplicable, ///< entered as such, or a zero denominator declared not applicable
    Applies,
};
EntryMeaning meaningOf(const TableNode& node, const Entry* entry);

/// What a leaf's rule makes of an entry.
struct LeafPoints {
    Points points; ///< rounded once, at most the maximum
    Points uncapped;
    bool hasBasis = true; ///< false: a peer rule without its basis
};

/// How leaves of a table round.
struct LeafRounding {
    qint64 step = 1; ///< in 1/10,000
    Rounding rounding = Rounding::HalfUp;
};

/// Applies the rule of a leaf to an entry that applies. `declared` is the leaf's own maximum for this
/// kind of unit, `maximum` what it has after redistribution: ratios reckon with it, points given
/// directly scale with it.
Result<LeafPoints> pointsOf(const TableNode& node, const Entry& entry, Points declared,
                            Points maximum, LeafRounding rounding, const SheetContext& context);

/// maximum × numerator ÷ denominator, rounded once.
Result<Points> roundedShare(Points maximum, qint64 numerator, qint64 denominator,
                            LeafRounding rounding);

/// Whether a gate's entry says yes.
bool opensGate(const Entry& entry);

} // namespace thidua
