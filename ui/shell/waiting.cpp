// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/waiting.h"

#include "core/domain/checks/movementcheck.h"

#include <algorithm>

namespace thidua {

Waiting waitingIn(const Workspace& workspace, QDate day)
{
    const auto book = workspace.book();
    Waiting waiting;
    if (!isScored(*book))
        return waiting;
    waiting.units = static_cast<int>(book->members.size());
    if (book->plan.state == PlanState::Draft) {
        const auto problems = lint(book->table);
        waiting.tableErrors = static_cast<int>(
            std::ranges::count(problems, Severity::Error, &TableProblem::severity));
        return waiting;
    }
    if (const auto summaries =
            workspace.ledger().summaries(book->plan.id, book->rules.decidingRound())) {
        waiting.confirmed = static_cast<int>(std::ranges::count_if(
            *summaries, [](const SheetSummary& summary) { return summary.sheet.ranks(); }));
    }
    waiting.sheets = std::max(0, waiting.units - waiting.confirmed);
    if (const auto standing = workspace.ledger().standing(book->plan.id, day)) {
        waiting.dockets =
            static_cast<int>(std::ranges::count_if(standing->blocs, [](const BlocStanding& bloc) {
                return bloc.openDocket() != nullptr;
            }));
    }
    return waiting;
}

} // namespace thidua
