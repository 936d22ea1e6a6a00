// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "core/domain/shortname.h"

namespace thidua {

// What findings call the things they are about: the short name where there is one.

inline QString calledInFinding(const Member& member)
{
    return shortName(member);
}

inline QString calledInFinding(const Bloc& bloc)
{
    return shortName(bloc);
}

inline QString calledInFinding(const Criterion& criterion)
{
    return criterion.code + u' ' + shortTitle(criterion);
}

} // namespace thidua
