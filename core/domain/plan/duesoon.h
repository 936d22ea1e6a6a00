// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/launchboard.h"
#include "core/domain/projects/project.h"
#include "core/domain/registers/activity.h"
#include "core/domain/registers/exemplar.h"
#include "core/domain/registers/task.h"

namespace thidua {

/// Something with a day that somebody has to see to, wherever it is kept.
struct DatedThing {
    enum class Kind { Milestone, ProjectMilestone, Task, Activity, Exemplar };
    Kind kind = Kind::Milestone;
    qint64 id = 0; ///< of the row of that kind
    QDate due;
    QString title;
    QString who = {};
    bool late = false; ///< the day is over and it is not done
    int workedDays = 0; ///< from today to the day, both counted; negative once it is over
    int missing = 0; ///< obliged units that have not done a milestone every unit must do
    QString restReason = {}; ///< why nobody works on that day; blank when it is worked
    bool operator==(const DatedThing&) const = default;
};

/// What the dated things of a plan are read from.
struct DatedSources {
    std::vector<Milestone> milestones;
    const LaunchBoard* board = nullptr; ///< for the milestones every unit must do
    std::vector<Project> projects;
    std::vector<ProjectMilestone> projectMilestones;
    std::vector<Task> tasks;
    std::vector<Activity> activities;
    std::vector<Exemplar> exemplars;
    std::vector<ExemplarStep> exemplarSteps;
};

inline constexpr int kDueSoonDays = 30;

/// What is late, and what is due from today to `days` later, by day. Milestones of the plan that no unit
/// reports on are never late: nobody says that they were kept. What is done is left out.
std::vector<DatedThing> dueSoon(const DatedSources& sources, const WorkCalendar& calendar,
                                QDate today, int days = kDueSoonDays);

} // namespace thidua
