// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"

namespace thidua {

// What findings call the things they are about: the short name where there is one.

inline QString calledInFinding(const Member& member)
{
    return member.shortName.isEmpty() ? member.name : member.shortName;
}

inline QString calledInFinding(const Bloc& bloc)
{
    return bloc.shortName.isEmpty() ? bloc.name : bloc.shortName;
}

inline QString calledInFinding(const Criterion& criterion)
{
    return criterion.code + u' '
        + (criterion.shortTitle.isEmpty() ? criterion.title : criterion.shortTitle);
}

} // namespace thidua
