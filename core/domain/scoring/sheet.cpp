// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/sheet.h"

#include <QCoreApplication>

#include <array>

namespace thidua {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

using State = SheetState;
constexpr std::array kStates{State::Draft,          State::Submitted, State::Received,
                             State::UnderAppraisal, State::Returned,  State::Appraised,
                             State::Approved,       State::Locked};

struct Move {
    State from;
    State to;
    bool back;
};

/// A sheet of a later round starts with its reviewer, so a draft may go straight to appraisal.
constexpr std::array kMoves{
    Move{State::Draft, State::Submitted, false},
    Move{State::Draft, State::Received, false},
    Move{State::Draft, State::UnderAppraisal, false},
    Move{State::Submitted, State::Received, false},
    Move{State::Submitted, State::UnderAppraisal, false},
    Move{State::Received, State::UnderAppraisal, false},
    Move{State::Returned, State::Submitted, false},
    Move{State::Returned, State::Received, false},
    Move{State::Returned, State::UnderAppraisal, false},
    Move{State::UnderAppraisal, State::Appraised, false},
    Move{State::Appraised, State::Approved, false},
    Move{State::Approved, State::Locked, false},
    Move{State::Submitted, State::Draft, true},
    Move{State::Submitted, State::Returned, true},
    Move{State::Received, State::Returned, true},
    Move{State::UnderAppraisal, State::Returned, true},
    Move{State::Appraised, State::Returned, true},
    Move{State::Appraised, State::UnderAppraisal, true},
    Move{State::Approved, State::Returned, true},
    Move{State::Approved, State::UnderAppraisal, true},
    Move{State::Approved, State::Appraised, true},
    Move{State::Locked, State::Approved, true},
};

} // namespace

QString sheetStateCode(SheetState state)
{
    switch (state) {
    case State::Draft:
        return QStringLiteral("draft");
    case State::Submitted:
        return QStringLiteral("submitted");
    case State::Received:
        return QStringLiteral("received");
    case State::UnderAppraisal:
        return QStringLiteral("under_appraisal");
    case State::Returned:
        return QStringLiteral("returned");
    case State::Appraised:
        return QStringLiteral("appraised");
    case State::Approved:
        return QStringLiteral("approved");
    case State::Locked:
        return QStringLiteral("locked");
    }
    return {};
}

Result<SheetState> parseSheetState(QStringView code)
{
    const auto wanted = code.trimmed();
    for (const State state : kStates) {
        if (wanted.compare(sheetStateCode(state), Qt::CaseInsensitive) == 0
            || wanted.compare(sheetStateName(state), Qt::CaseInsensitive) == 0)
            return state;
    }
    return fail(ErrorCode::InvalidInput,
                SheetText::tr("“%1” is not a state of a score sheet. Use draft, submitted, "
                              "received, under_appraisal, "
                              "returned, appraised, approved or locked.")
                    .arg(code.toString()));
}

QString sheetStateName(SheetState state)
{
    switch (state) {
    case State::Draft:
        return SheetText::tr("Draft");
    case State::Submitted:
        return SheetText::tr("Submitted");
    case State::Received:
        return SheetText::tr("Received");
    case State::UnderAppraisal:
        return SheetText::tr("Under appraisal");
    case State::Returned:
        return SheetText::tr("Returned");
    case State::Appraised:
        return SheetText::tr("Appraised");
    case State::Approved:
        return SheetText::tr("Approved");
    case State::Locked:
        return SheetText::tr("Locked");
    }
    return {};
}

bool isLegalMove(SheetState from, SheetState to, bool* back)
{
    for (const Move& move : kMoves) {
        if (move.from == from && move.to == to) {
            if (back)
                *back = move.back;
            return true;
        }
    }
    return false;
}

} // namespace thidua
