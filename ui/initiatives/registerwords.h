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
/// A stage with its day, paper and note.
QString stepLine(const QString& stage, QDate on, const QString& document, const QString& note);
ChipText stateChip(NominationState state);
ChipText stateChip(const Task& task, bool late);

/// Stages with their day, paper and note, one each: "Approved 12/03/2026, 12/QĐ-SYT – in part".
template<class Step>
QStringList stepLines(const std::vector<Step>& steps)
{
    QStringList lines;
    for (const Step& step : steps)
        lines.append(stepLine(enumName(step.stage), step.on, step.document, step.note));
    return lines;
}

/// `93,3%`, half up to one decimal for showing; `–` where nobody is asked.
QString percentWords(const std::optional<Fraction>& share);
/// The same as a whole percent for a bar, never 100 while anybody is missing.
int percentBar(const std::optional<Fraction>& share);
/// "28/30 units", "2/3 blocs", "0/1 for the sector".
QString metWords(const RuleCoverage& result, const CoverageSpan& span);

} // namespace thidua
