// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/coverage.h"
#include "core/domain/plan/launchboard.h"

namespace thidua {

/// Something a unit still owes a plan.
struct MissingThing {
    QString what; ///< as the plan calls it
    QDate until; ///< none when no day is set
    int workedDays = 0; ///< worked days left; of a late one, worked days since
    bool late = false;
    bool encouraged = false;
    QDate nextWorked; ///< of a day nobody works on: the worked day after it
    QString sentAs = {}; ///< what it comes with, in Vietnamese, when that is no letter
    bool operator==(const MissingThing&) const = default;
};

/// What a unit owes, what is overdue first: milestones with a deadline not done whose window has begun, and
/// what coverage rules want of it in the periods that run or are over; of a bloc's head, what its bloc
/// lacks. Units that are not obliged owe nothing.
std::vector<MissingThing> missingOf(const PlanBook& book, UnitId unit, const LaunchBoard& board,
                                    const std::vector<RuleCoverage>& coverage,
                                    const WorkCalendar& calendar);

/// The message to a unit, in Vietnamese whatever the program speaks, ready to be pasted into Zalo or an
/// e-mail: exactly what is missing and until when. Blank when nothing is missing.
QString reminderText(const PlanBook& book, UnitId unit, const std::vector<MissingThing>& missing,
                     QDate today);
/// One thing that is missing, as the message and the letter of reminder say it, in Vietnamese.
QString missingWords(const MissingThing& thing);
/// How a message or letter begins that is about a plan, without the same verb twice, in Vietnamese.
QString carryingOut(const QString& plan);

} // namespace thidua
