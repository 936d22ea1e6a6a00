// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/points.h"
#include "core/domain/plan/plan.h"

namespace thidua {

/// What one person entered in one cell. `amount` is points, a measured value, a count or a
/// numerator, by the kind; zero and "nothing" are different things: a cell without an entry has no row.
struct Entry {
    enum class Kind {
        Points, ///< points given directly, whatever the rule would compute
        Value, ///< measured value, count of items, or 1/0 of a gate
        Ratio, ///< amount ÷ denominator
        NotApplicable,
    };
    Kind kind = Kind::Points;
    Points amount;
    Points denominator;

    static constexpr Entry points(Points p) { return {Kind::Points, p, {}}; }
    static constexpr Entry value(Points v) { return {Kind::Value, v, {}}; }
    static constexpr Entry ratio(Points n, Points d) { return {Kind::Ratio, n, d}; }
    static constexpr Entry notApplicable() { return {Kind::NotApplicable, {}, {}}; }
    bool operator==(const Entry&) const = default;
};

/// An entry at its place in a sheet, as stored: 17 bytes a score is why it has no id of its own.
struct Score {
    SheetId sheet;
    CriterionId criterion;
    Entry::Kind kind = Entry::Kind::Points;
    Points amount;
    Points denominator;
    bool operator==(const Score&) const = default;

    Entry entry() const { return {kind, amount, denominator}; }
};

/// The words that go with a cell. Apart from Score because few cells have them.
struct ScoreNote {
    SheetId sheet;
    CriterionId criterion;
    QString reason; ///< why this round differs from the one before, or why not applicable
    QString explanation; ///< the unit's words where evidence is missing or partial
    QString evidence; ///< file names or references, separated by `;`
    bool evidencePartial = false;
    bool operator==(const ScoreNote&) const = default;
    bool isEmpty() const
    {
        return reason.isEmpty() && explanation.isEmpty() && evidence.isEmpty() && !evidencePartial;
    }
};

} // namespace thidua
