// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/coverage.h"
#include "core/domain/plan/duesoon.h"
#include "core/domain/scoring/scoretable.h"

namespace thidua {

/// Something a movement lacks: a launch that is late, a rule of coverage that is not met, a task nobody did.
struct MovementFinding {
    enum class Kind { Launch, Coverage, ProjectMilestone, Task, Activity, Exemplar };
    Kind kind = Kind::Launch;
    /// Warning: an obligation whose day is over. Info: still open, or only encouraged.
    Severity severity = Severity::Info;
    UnitId unit; ///< null: a bloc, or the plan
    BlocId bloc;
    QString message; ///< in the program's language: what, where, what to do
    bool operator==(const MovementFinding&) const = default;
};

/// False of a plan without a score table and grades: a movement that is followed and ranks nobody, so that
/// nothing stands between it and an award list.
bool isScored(const PlanBook& book);

/// Late launches unit by unit, coverage that is missing unit by unit and bloc by bloc in periods over or
/// running, initiatives whose day is not known, and what is late of `dated`.
std::vector<MovementFinding> checkMovement(const PlanBook& book, const LaunchBoard& board,
                                           const std::vector<RuleCoverage>& coverage,
                                           const std::vector<DatedThing>& dated);

} // namespace thidua
