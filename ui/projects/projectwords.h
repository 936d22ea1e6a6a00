// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/knownsum.h"
#include "ui/support/chip.h"

namespace thidua {

// What the page of the projects says, in the program's language.

/// The amount alone: columns of money name the đồng in their header.
QString amountText(Money money);
enum class SumUnit { None, Dong };
/// A sum, and of how many projects all figures are known where some are missing.
QString sumText(const KnownSum& sum, SumUnit unit);
ChipText standingChip(ProjectStanding standing);
ChipText decisionChip(DecisionState state);

/// What comes next: `30/09/2024 Vận hành thử`, the late milestone, or that there is none.
QString nextText(const ProjectStatus& status);
/// How far away it is, in worked days; or how late.
QString distanceText(const ProjectStatus& status, const Portfolio& portfolio);
/// How a milestone stands: done on a day, late or due by worked days, without a day.
QString milestoneState(const ProjectMilestone& milestone, bool open, const Portfolio& portfolio);
/// The day a decision is due, the words of the meeting for it, or that none was set.
QString dueText(const Task& task);
/// How a decision is followed up, with the day.
QString followUpText(const Task& task, const Portfolio& portfolio);
QString yearText(int year);
QString sourceText(const QString& source); ///< of money

/// How many projects there are and how they stand, in one sentence.
QString portfolioSentence(const Portfolio& portfolio);
/// What they come to.
QString moneySentence(const Portfolio& portfolio);

} // namespace thidua
