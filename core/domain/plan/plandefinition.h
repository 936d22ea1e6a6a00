// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"

namespace thidua {

/// A whole plan as a plan file carries it, before it is in a ledger. Ids are local to the value:
/// positions from 1, only there so that rows can point to each other.
struct PlanDefinition {
    Movement movement;
    std::vector<Phase> phases;
    Plan plan; ///< `phase` points into `phases`
    PlanRules rules;
    std::vector<LegalBasis> legalBases;
    std::vector<ContentArea> contentAreas;
    std::vector<Milestone> milestones;
    std::vector<Paper> papers;
    std::vector<Grade> grades;
    std::vector<GradeCondition> conditions;
    std::vector<Bloc> blocs;
    std::vector<Criterion> criteria;
    std::vector<Metric> metrics;
    bool operator==(const PlanDefinition&) const = default;
};

} // namespace thidua
