// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/entities.h"
#include "core/storage/movemententities.h"
#include "core/storage/packageentities.h"

namespace thidua {

/// Calls `visit.template operator()<T>()` for every entity of the ledger, parents before children.
template<class Visit>
void forEachEntity(Visit&& visit)
{
    forEachPlanEntity(visit);
    forEachMovementEntity(visit);
    forEachPackageEntity(visit);
}

} // namespace thidua
