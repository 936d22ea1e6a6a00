// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/sheetmoves.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct MoveText {
    Q_DECLARE_TR_FUNCTIONS(SheetMoves)
};

using State = SheetState;

QString confirmText(Round round)
{
    switch (round) {
    case Round::Self:
        return MoveText::tr("Confirm the self-scores");
    case Round::Cross:
        return MoveText::tr("Confirm the cross-scores");
    case Round::Appraisal:
        return MoveText::tr("Confirm the appraisal");
    case Round::Council:
        return MoveText::tr("Confirm the final scores");
    }
    return {};
}

QString moveText(Round round, State from, State to, bool back)
{
    switch (to) {
    case State::Draft:
        return MoveText::tr("Back to draft");
    case State::Submitted:
        return MoveText::tr("Submit the sheet");
    case State::Received:
        return MoveText::tr("Receive the sheet");
    case State::UnderAppraisal:
        return back ? MoveText::tr("Reopen for scoring") : MoveText::tr("Start scoring");
    case State::Returned:
        return MoveText::tr("Return to the unit");
    case State::Appraised:
        return back ? MoveText::tr("Withdraw the approval") : confirmText(round);
    case State::Approved:
        return from == State::Locked ? MoveText::tr("Unlock the sheet")
                                     : MoveText::tr("Approve the sheet");
    case State::Locked:
        return MoveText::tr("Lock the sheet");
    }
    return {};
}

/// What usually comes next in a round: a unit sends, the council's office receives; reviewers score,
/// confirm, approve and lock.
std::optional<State> nextState(Round round, State state)
{
    switch (state) {
    case State::Draft:
        return round == Round::Self ? State::Submitted : State::UnderAppraisal;
    case State::Submitted:
        return round == Round::Self ? State::Received : State::UnderAppraisal;
    case State::Received: // a received self-score is done: the next round goes on from it
        return round == Round::Self ? std::nullopt : std::optional(State::UnderAppraisal);
    case State::Returned:
        return round == Round::Self ? State::Submitted : State::UnderAppraisal;
    case State::UnderAppraisal:
        return State::Appraised;
    case State::Appraised:
        return State::Approved;
    case State::Approved:
        return State::Locked;
    case State::Locked:
        break;
    }
    return {};
}

} // namespace

std::vector<SheetMove> movesFrom(Round round, SheetState state)
{
    constexpr State kAll[] = {State::Draft,          State::Submitted, State::Received,
                              State::UnderAppraisal, State::Returned,  State::Appraised,
                              State::Approved,       State::Locked};
    std::vector<SheetMove> moves;
    const auto next = nextState(round, state);
    for (const State to : kAll) {
        bool back = false;
        if (isLegalMove(state, to, &back))
            moves.push_back({to, moveText(round, state, to, back), back, next == to});
    }
    std::ranges::stable_sort(moves, {}, [](const SheetMove& move) {
        return move.primary ? 0 : move.back ? 2 : 1;
    });
    return moves;
}

std::vector<SheetMove> movesOf(const Sheet& sheet)
{
    std::vector<SheetMove> moves = movesFrom(sheet.round, sheet.state);
    if (sheet.state != State::Approved || sheet.editsSinceApproval == 0)
        return moves;
    for (SheetMove& move : moves) {
        move.primary = false;
        if (move.to == State::Locked)
            move.blocked = MoveText::tr("%n change(s) since the approval: approve the sheet again "
                                        "before locking it.",
                                        nullptr, sheet.editsSinceApproval);
    }
    moves.insert(moves.begin(), {State::Approved, MoveText::tr("Approve again"), false, true});
    return moves;
}

ChipText stateChip(const Sheet& sheet)
{
    const QString name = sheetStateName(sheet.state);
    switch (sheet.state) {
    case State::Draft:
    case State::UnderAppraisal:
        return {name, Tone::Info, Icon::Score};
    case State::Submitted:
    case State::Received:
        return {name, Tone::Info, Icon::Import};
    case State::Returned:
        return {name, Tone::Warn, Icon::Undo};
    case State::Appraised:
    case State::Approved:
        return {name, Tone::Ok, Icon::Check};
    case State::Locked:
        return {name, Tone::Neutral, Icon::Lock};
    }
    return {name, Tone::Neutral, {}};
}

} // namespace thidua
