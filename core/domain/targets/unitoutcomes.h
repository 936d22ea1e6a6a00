// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/targetboard.h"

#include <QHash>

namespace thidua {

/// Finds for each target and year what each unit reported and whether it counts. Refers to the sources.
class UnitOutcomes {
public:
    explicit UnitOutcomes(const TargetSources& sources);

    /// Units that count first, in the plan's order, then the others that reported.
    std::vector<UnitOutcome> of(const Target& target, int year) const;
    /// What was entered for the whole.
    Reported whole(const Target& target, int year) const;
    /// Each against what the unit or the bloc itself had before.
    std::vector<PromiseOutcome> promises(const Target& target) const;

private:
    struct Key {
        TargetId target;
        UnitId unit;
        int year = 0;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, key.target, key.unit, key.year);
        }
    };
    Reported reported(const Target& target, UnitId unit, int year) const;
    /// What an ended unit reported of the quarters it still saw.
    Reported reportedUntil(const Target& target, UnitId unit, int year, QDate end) const;
    Baseline baselineOf(const Target& target, UnitId unit, int year) const;
    Baseline baselineOf(const Target& target, BlocId bloc, int year) const;
    /// The figure of a bloc's units together.
    Figure figureOf(const Target& target, BlocId bloc, int year) const;
    UnitOutcome outcome(const Target& target, const Member* member, UnitId unit, int year) const;
    void takeUntilEnd(const Target& target, int year, QDate end, UnitOutcome& outcome) const;
    void judge(const Target& target, int year, UnitOutcome& outcome) const;

    const TargetSources& m_sources;
    QHash<Key, std::vector<const Measurement*>> m_rows;
    QHash<std::pair<TargetId, int>, std::vector<UnitId>> m_reporting;
    QHash<Key, const Promise*> m_approved;
    QHash<UnitId, const Unit*> m_units;
};

} // namespace thidua
