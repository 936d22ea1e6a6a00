// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/units/unit.h"

#include <vector>

namespace thidua {

/// What a unit was until a day: its row before a dated change (rename, other class, other kind …).
/// The unit's own row is what it is now.
struct UnitVersion {
    RowId id;
    UnitId unit;
    QDate until; ///< the last day this was true
    QString name;
    QString shortName;
    QString kind;
    QString unitClass;
    QString level;
    QString ownership;
    QString document; ///< the paper that changed it
    bool operator==(const UnitVersion&) const = default;
};

/// Units as they were on a day: figures of a year go by the class a unit had then.
class UnitHistory {
public:
    UnitHistory() = default;
    explicit UnitHistory(std::vector<UnitVersion> versions);

    /// The unit with the name, kind, class, level and ownership of that day.
    Unit on(const Unit& unit, QDate day) const;
    const std::vector<UnitVersion>& versions() const { return m_versions; }

private:
    std::vector<UnitVersion> m_versions; ///< by unit, then by day
};

} // namespace thidua
