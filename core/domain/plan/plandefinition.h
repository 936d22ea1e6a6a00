// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/initiative.h"
#include "core/domain/plan/clause.h"
#include "core/domain/plan/planbook.h"
#include "core/domain/projects/project.h"
#include "core/domain/registers/task.h"
#include "core/domain/targets/target.h"

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
    std::vector<Clause> clauses;
    std::vector<Duty> duties;
    std::vector<CoverageRule> coverage; ///< `phase` points into `phases`
    std::vector<Target> targets;
    std::vector<TargetGoal> goals; ///< `target` points into `targets`, `phase` into `phases`
    std::vector<Programme> programmes;
    std::vector<Project> projects; ///< `programme` points into `programmes`
    std::vector<Funding> funding; ///< `project` points into `projects`, as below
    std::vector<ProjectMilestone> projectMilestones;
    std::vector<Risk> risks;
    std::vector<Meeting> meetings;
    std::vector<Task> tasks; ///< `project` points into `projects`, `meeting` into `meetings`
    bool operator==(const PlanDefinition&) const = default;
};

} // namespace thidua
