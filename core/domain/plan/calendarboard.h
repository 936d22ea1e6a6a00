// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/coverage.h"
#include "core/domain/plan/duesoon.h"

namespace thidua {

/// Where a thing of the calendar comes from, and so where it is seen to.
enum class CalendarKind {
    Milestone, ///< of the plan; no unit reports on it
    UnitDuty, ///< a milestone every unit must do: launch, registration, report
    Task,
    Project, ///< its milestones, its first and last day
    Meeting,
    Initiative, ///< the days on which initiatives reached a stage
    Activity, ///< publicity and training
    Exemplar,
    Coverage, ///< the last day of a period a rule of coverage counts in
};

enum class CalendarState {
    Ahead,
    Late, ///< over and not done
    Done,
    Over, ///< over; nobody says whether it was kept
};

/// What of a span its item stands for: a long window is two items, one for each end.
enum class CalendarEdge { None, Opens, Closes };

/// Something of a plan that falls on a day, or on each day of a window.
struct CalendarItem {
    CalendarKind kind = CalendarKind::Milestone;
    qint64 id = 0; ///< of the row it stands for
    QDate first;
    QDate last; ///< the last day that counts; the same as `first` for one day
    QString title;
    QString who = {};
    QString note = {}; ///< the plan's words for the day ("before 20/12/2024"), "every month"
    CalendarState state = CalendarState::Ahead;
    CalendarEdge edge = CalendarEdge::None;
    bool isDeadline = true; ///< false: a fact of that day, which needs nobody at work
    int missing = 0; ///< of those obliged, who have not done it and have no later day
    int obliged = 0;
    int workedDays = 0; ///< ahead: from today to the last day, both counted; late: since
    QString restReason = {}; ///< why nobody works on the last day; blank when it is worked
    QDate nextWorked = {}; ///< the worked day after such a day
    UnitId unit = {};
    CoverageSubject subject = CoverageSubject::Unit; ///< who `missing` are
    QStringList lacking = {}; ///< their names, short
    QString moreTime = {}; ///< who has a later day, in words; that day has an item of its own
    bool operator==(const CalendarItem&) const = default;

    bool isWindow() const { return first < last; }
    bool covers(QDate day) const { return first <= day && day <= last; }
};

/// What a calendar is made of.
struct CalendarSources {
    DatedSources dated;
    std::vector<Meeting> meetings;
    std::vector<Initiative> initiatives;
    std::vector<InitiativeStep> initiativeSteps;
    std::vector<RuleCoverage> coverage; ///< on the board's day
    const PlanBook* book = nullptr; ///< names those who lack what the rules ask for
    QDate last; ///< of the plan: what comes again is shown until then
};

/// Everything of a plan that falls on days, with the days nobody works on.
struct CalendarBoard {
    QDate today;
    WorkCalendar calendar;
    std::vector<CalendarItem> items; ///< by first day, long ones first
    int undated = 0; ///< milestones and tasks that wait for a day

    /// Positions in `items` of those that touch these days; all kinds when `kinds` is 0 (kindBit).
    std::vector<int> between(QDate first, QDate last, int kinds = 0) const;
    int count(CalendarKind kind) const;
    /// What comes next: of what lies ahead and ends on that day or later, the one that ends first; null
    /// when nothing does.
    const CalendarItem* next(QDate from, int kinds = 0) const;
};

constexpr int kindBit(CalendarKind kind)
{
    return 1 << static_cast<int>(kind);
}

/// A window longer than this many days is shown by its ends.
inline constexpr int kLongWindow = 45;

CalendarBoard calendarBoard(const CalendarSources& sources, const WorkCalendar& calendar,
                            QDate today);

template<>
struct EnumWords<CalendarKind> {
    static constexpr EnumWord words[] = {
        {"milestone", QT_TRANSLATE_NOOP("EnumWords", "Milestones")},
        {"duty", QT_TRANSLATE_NOOP("EnumWords", "Launches and reports")},
        {"task", QT_TRANSLATE_NOOP("EnumWords", "Tasks")},
        {"project", QT_TRANSLATE_NOOP("EnumWords", "Projects")},
        {"meeting", QT_TRANSLATE_NOOP("EnumWords", "Meetings")},
        {"initiative", QT_TRANSLATE_NOOP("EnumWords", "Initiatives")},
        {"activity", QT_TRANSLATE_NOOP("EnumWords", "Publicity and training")},
        {"exemplar", QT_TRANSLATE_NOOP("EnumWords", "Exemplars")},
        {"coverage", QT_TRANSLATE_NOOP("EnumWords", "Rules of coverage")},
    };
};
template<>
struct EnumWords<CalendarState> {
    static constexpr EnumWord words[] = {
        {"ahead", QT_TRANSLATE_NOOP("EnumWords", "ahead")},
        {"late", QT_TRANSLATE_NOOP("EnumWords", "late")},
        {"done", QT_TRANSLATE_NOOP("EnumWords", "done")},
        {"over", QT_TRANSLATE_NOOP("EnumWords", "over")},
    };
};

} // namespace thidua
