// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"
#include "ui/plan/rowsmodel.h"

class QWidget;

namespace thidua {

class Prompts;

// The lists of a project as rows in words, and the small dialogs that enter one of them. An edit
// returns false when the user went back.

std::vector<RowsColumn> milestoneColumns();
QStringList milestoneTexts(const ProjectStatus& status, const ProjectMilestone& row,
                           const Portfolio& portfolio);
bool editMilestone(Prompts& prompts, ProjectMilestone& row, bool fresh, QWidget* parent);

std::vector<RowsColumn> fundingColumns();
QStringList fundingTexts(const Funding& row);
bool editFunding(Prompts& prompts, Funding& row, bool fresh, QWidget* parent);

std::vector<RowsColumn> riskColumns();
QStringList riskTexts(const Risk& row);
bool editRisk(Prompts& prompts, Risk& row, bool fresh, QWidget* parent);

std::vector<RowsColumn> programmeColumns();
QStringList programmeTexts(const Portfolio& portfolio, const ProgrammeStatus& row);
bool editProgramme(Prompts& prompts, Programme& row, bool fresh, QWidget* parent);

/// One decision of a meeting; `projects` are those it may be about.
bool editDecision(Prompts& prompts, Task& row, const std::vector<ProjectStatus>& projects,
                  bool fresh, QWidget* parent);

} // namespace thidua
