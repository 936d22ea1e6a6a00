// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ledgerreads.h"
#include "core/storage/movemententities.h"

namespace thidua {

THIDUA_ROWS_OF(Holiday)
THIDUA_ROWS_OF(Clause)
THIDUA_ROWS_OF(Duty)
THIDUA_ROWS_OF(UnitVersion)
THIDUA_ROWS_OF(UnitStep)
THIDUA_ROWS_OF(Target)
THIDUA_ROWS_OF(TargetGoal)
THIDUA_ROWS_OF(Promise)
THIDUA_ROWS_OF(Measurement)
THIDUA_ROWS_OF(Initiative)
THIDUA_ROWS_OF(InitiativeStep)
THIDUA_ROWS_OF(InitiativeUse)
THIDUA_ROWS_OF(CoverageRule)
THIDUA_ROWS_OF(Exemplar)
THIDUA_ROWS_OF(ExemplarStep)
THIDUA_ROWS_OF(Activity)
THIDUA_ROWS_OF(Programme)
THIDUA_ROWS_OF(Project)
THIDUA_ROWS_OF(Funding)
THIDUA_ROWS_OF(ProjectMilestone)
THIDUA_ROWS_OF(Risk)
THIDUA_ROWS_OF(Meeting)
THIDUA_ROWS_OF(Task)
THIDUA_ROWS_OF(Nomination)
THIDUA_ROWS_OF(NominationMark)
THIDUA_ROWS_OF(BlocMove)

} // namespace thidua
