// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/units/unitversion.h"

#include <algorithm>

namespace thidua {

UnitHistory::UnitHistory(std::vector<UnitVersion> versions) : m_versions(std::move(versions))
{
    std::sort(m_versions.begin(), m_versions.end(),
              [](const UnitVersion& left, const UnitVersion& right) {
                  return std::pair(left.unit, left.until) < std::pair(right.unit, right.until);
              });
}

Unit UnitHistory::on(const Unit& unit, QDate day) const
{
    const auto version =
        std::find_if(m_versions.begin(), m_versions.end(),
                     [&](const UnitVersion& v) { return v.unit == unit.id && day <= v.until; });
    if (version == m_versions.end())
        return unit;
    Unit past = unit;
    past.name = version->name;
    past.shortName = version->shortName;
    past.kind = version->kind;
    past.unitClass = version->unitClass;
    past.level = version->level;
    past.ownership = version->ownership;
    return past;
}

} // namespace thidua
