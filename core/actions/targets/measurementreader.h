// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/targets/targetactions.h"
#include "core/domain/targets/targetboard.h"

#include <QHash>

namespace thidua::actions {

/// Whether a figure is of the kind its target can be worked out from; says which is.
Result<void> checkKind(const Target& target, const Measurement& row);

/// Reads figures as people write them, against a plan's targets, its units and what is recorded. Made
/// once for a file, so that its rows cost no query each.
class MeasurementReader {
public:
    static Result<MeasurementReader> make(const Ledger& ledger, PlanId plan);
    MeasurementReader(MeasurementReader&&) = default;
    MeasurementReader(const MeasurementReader&) = delete;
    MeasurementReader& operator=(MeasurementReader&&) = default;
    MeasurementReader& operator=(const MeasurementReader&) = delete;

    PlanId plan() const { return m_sources.plan; }
    const Target* target(TargetId id) const;
    /// By code, then by title or short title; null when there is none or more than one.
    const Target* targetNamed(const QString& text) const;
    /// By code, then by name; null when there is none or more than one.
    const Unit* unitNamed(const QString& text) const;
    /// The figure recorded for the same target, unit and period; null when there is none.
    const Measurement* stored(TargetId target, UnitId unit, int year, int quarter) const;
    /// The row an entry makes: with the id of the stored one, or with none.
    Result<Measurement> read(const MeasurementEntry& entry) const;

private:
    explicit MeasurementReader(TargetSources sources);
    Result<void> checkUnit(const Target& target, UnitId unit, int year) const;

    TargetSources m_sources;
    QHash<QString, const Measurement*> m_stored;
    QHash<UnitId, const Unit*> m_members; ///< units that take part
};

} // namespace thidua::actions
