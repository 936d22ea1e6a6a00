// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/movementstate.h"
#include "core/actions/registers/registeractions.h"
#include "core/domain/projects/portfolio.h"
#include "core/domain/targets/targetboard.h"

namespace thidua {

/// All that is known of a plan on a day, read once: what the boards of a plan, a bloc and a unit are
/// made of.
struct PlanBoards {
    Ledger::Book book;
    QDate today;
    MovementState state;
    TargetBoard targets;
    InitiativeRegister initiatives;
    std::vector<ExemplarRow> exemplars;
    std::vector<TaskRow> tasks; ///< late ones first
    Portfolio projects;
    std::optional<Standing> standing; ///< none of a plan that is not scored
};

namespace actions {

Result<PlanBoards> planBoards(const Ledger& ledger, PlanId plan, QDate today);

/// Whether a plan is followed as a movement: units have something to do by a day, or there are targets,
/// rules of coverage, initiatives or projects.
Result<bool> hasMovement(const Ledger& ledger, PlanId plan);

} // namespace actions
} // namespace thidua
