// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

// Projects may be written until their plan is closed. A row with a null id is new; it comes last in
// its list.

Result<ChangeSet> saveProgramme(const Ledger& ledger, const Programme& programme);
/// Refused while projects belong to it.
Result<ChangeSet> removeProgramme(const Ledger& ledger, ProgrammeId programme);

Result<ChangeSet> saveProject(const Ledger& ledger, const Project& project);
/// With its money, milestones and risks. What meetings decided about it stays, about no project.
Result<ChangeSet> removeProject(const Ledger& ledger, ProjectId project);

/// Takes the rows of a project to what `rows` says: rows that are not in it are removed. Money from one
/// source in one year stands in one row.
Result<ChangeSet> setFunding(const Ledger& ledger, ProjectId project, std::vector<Funding> rows);
/// In the order given.
Result<ChangeSet> setProjectMilestones(const Ledger& ledger, ProjectId project,
                                       std::vector<ProjectMilestone> rows);
Result<ChangeSet> setRisks(const Ledger& ledger, ProjectId project, std::vector<Risk> rows);
/// A null day opens the milestone again.
Result<ChangeSet> markMilestoneDone(const Ledger& ledger, RowId milestone, QDate on);

/// A progress meeting with what it decided: tasks given by its chair on its day, where they do not say
/// otherwise. Decisions that are not among `decisions` are removed.
Result<ChangeSet> saveMeeting(const Ledger& ledger, const Meeting& meeting,
                              std::vector<Task> decisions);
/// With its decisions.
Result<ChangeSet> removeMeeting(const Ledger& ledger, MeetingId meeting);

/// The projects of a plan as they stand on a day.
Result<Portfolio> portfolio(const Ledger& ledger, PlanId plan, QDate today);
/// The stored rows a portfolio is made of.
Result<PortfolioRows> portfolioRows(const Ledger& ledger, PlanId plan);

} // namespace thidua::actions
