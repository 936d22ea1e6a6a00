// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/movementstate.h"
#include "core/domain/nominations/nomination.h"
#include "core/domain/registers/exemplar.h"
#include "core/domain/registers/task.h"
#include "ui/support/chip.h"

namespace thidua {

// What the registers say in words, in the program's language.

ChipText stageChip(InitiativeStage stage, bool dropped);
ChipText stageChip(ExemplarStage stage);
ChipText stateChip(NominationState state);
ChipText stateChip(const Task& task, bool late);

/// `93,3%`, half up to one decimal for showing; `–` where nobody is asked.
QString percentWords(const std::optional<Fraction>& share);
/// The same as a whole percent for a bar, never 100 while anybody is missing.
int percentBar(const std::optional<Fraction>& share);
/// "28/30 units", "2/3 blocs", "0/1 for the sector".
QString metWords(const RuleCoverage& result, const CoverageSpan& span);
/// Units or blocs that are missing, by name.
QStringList missingNames(const PlanBook& book, const CoverageSpan& span);

} // namespace thidua
