// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/unitpicks.h"

#include "ui/ranking/blocwords.h"

namespace thidua {

PickerItem unitPick(const PlanBook& book, const Member& member)
{
    const Bloc* bloc = book.bloc(member.bloc);
    const QString where =
        bloc ? QStringLiteral("%1 · %2").arg(member.code, blocTitle(*bloc)) : member.code;
    return {member.unit.value, member.name, where,
            QStringList{member.name, member.shortName, where}.join(u' ')};
}

} // namespace thidua
