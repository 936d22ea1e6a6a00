// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendar.h"
#include "core/domain/plan/planbook.h"
#include "core/domain/plan/unitstep.h"

#include <optional>
#include <span>

namespace thidua {

/// How a unit stands to a milestone every unit must do.
enum class StepState {
    InTime,
    DoneLate,
    Open,
    Late, ///< not done, and the deadline is over
    NotObliged, ///< encouraged or duty-only: may do it, is never late
    NotInForce, ///< of a unit that is not there on the day that counts
};

/// One unit and one milestone of a launch board.
struct LaunchCell {
    UnitId unit;
    StepState state = StepState::Open;
    QDate doneOn; ///< none until it is done
    QString document;
    QString note;
    QDate due; ///< its last day: the deadline, or later where it was given more time
    /// Open: worked days from today to its last day, both counted. Late: worked days since. 0 without
    /// a deadline.
    int workedDays = 0;
    bool operator==(const LaunchCell&) const = default;

    bool isDone() const { return doneOn.isValid(); }
};

/// One milestone every unit must do, over all units of the plan.
struct LaunchColumn {
    Milestone milestone;
    QDate deadline; ///< the last day that counts; none when no day is set
    QString restReason; ///< why nobody works on the deadline; blank when it is worked
    QDate nextWorked; ///< the worked day after such a deadline; the deadline itself does not move
    std::vector<LaunchCell> cells; ///< parallel to the members
    int obliged = 0; ///< obliged units in force: what 100 % is
    int done = 0; ///< of them, in time or late
    int doneLate = 0;
    int late = 0;
    int open = 0;
    int othersDone = 0; ///< encouraged and duty-only units that did it all the same
    std::optional<Fraction> share; ///< done of obliged; none when no unit is obliged
    bool operator==(const LaunchColumn&) const = default;

    bool isComplete() const { return obliged > 0 && done == obliged; }
    /// Whether a unit has a later day than the deadline.
    bool hasMoreTime(const LaunchCell& cell) const
    {
        return deadline.isValid() && cell.due > deadline && cell.state != StepState::NotObliged
            && cell.state != StepState::NotInForce;
    }
    /// Whether its window has not begun on a day: nothing can be missing yet.
    bool isAhead(QDate today) const
    {
        return milestone.first.isValid() && milestone.last.isValid() && today < milestone.first;
    }
};

/// Who has launched, registered, reported: the milestones every unit of a plan must do, on a day.
struct LaunchBoard {
    QDate today;
    std::vector<Member> members; ///< in the order of the plan
    std::vector<LaunchColumn> columns;
    bool operator==(const LaunchBoard&) const = default;

    const LaunchColumn* column(MilestoneId milestone) const;
    /// Positions in `members` of the units a column counts as late.
    std::vector<int> lateMembers(const LaunchColumn& column) const;
};

/// The day on which it counts whether a unit is obliged: the deadline once it is over, else today.
QDate dayThatCounts(QDate deadline, QDate today);

/// Makes the board. A step dated after `today` is not done yet on that day; a unit that was given more time
/// (`extensions`) is late after its own last day.
LaunchBoard launchBoard(const PlanBook& book, std::span<const UnitStep> steps,
                        std::span<const Extension> extensions, const WorkCalendar& calendar,
                        QDate today);

QString stepStateName(StepState state); ///< in the program's language
/// "2 units have until 10/12/2026", in the program's language; blank where nobody was given more time.
QString moreTimeWords(const LaunchColumn& column);
/// "30/06/2022 (some until 15/07)": where room is short.
QString shortDeadlineWords(const LaunchColumn& column);
/// "30/06/2022", with why nobody works on that day and the next worked day, and who has more time.
QString deadlineWords(const LaunchColumn& column);

} // namespace thidua
