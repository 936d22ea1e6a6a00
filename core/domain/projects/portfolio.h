// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendar.h"
#include "core/domain/projects/budget.h"
#include "core/domain/registers/task.h"

namespace thidua {

/// How a project stands today, in the order in which it wants attention.
enum class ProjectStanding {
    LateAndBlocked,
    Late, ///< a milestone or its end has passed and is not done
    Blocked,
    NoMilestone, ///< nothing to judge it by
    NoDay, ///< no open milestone has a day
    OnCourse,
    MilestonesDone, ///< all of them, and it is not yet finished
    Finished,
    Stopped,
};

/// Something to be done that waits for a person: a late milestone, an end that has passed, what blocks a
/// project, a late decision of a meeting.
struct ProjectCall {
    enum class Matter { Milestone, End, Decision, Blocked };
    Matter matter = Matter::Milestone;
    ProjectId project; ///< none: a decision about no single project
    QString who; ///< blank: nobody was named
    QString text;
    QDate due; ///< none for what blocks
    int daysLate = 0;
    int workedDaysLate = 0; ///< after the day it was due, today counted
    bool operator==(const ProjectCall&) const = default;
};

/// One project with all that belongs to it, judged on a day.
struct ProjectStatus {
    Project project;
    std::vector<Funding> funding; ///< by year, then source
    std::vector<ProjectMilestone> milestones; ///< by day due; those without one last
    std::vector<Risk> risks; ///< open ones first, the highest first
    std::vector<Task> tasks; ///< that are about it
    std::vector<BudgetLine> lines; ///< by year and source
    ProjectStanding standing = ProjectStanding::NoMilestone;
    Money planned; ///< over all years and sources
    Money disbursed;
    std::optional<Fraction> share; ///< disbursed of the budget
    int next = -1; ///< milestone to come: the first that is open and not late
    int daysToNext = 0;
    int workedDaysToNext = 0; ///< from today to it, both counted
    std::vector<int> late; ///< milestones, the longest overdue first
    bool overdue = false; ///< its end has passed
    int lateDecisions = 0;

    bool isOpen() const;
    bool isLate() const { return overdue || !late.empty(); }
    bool isBlocked() const;
    /// Days the worst of its late milestones, or its end, is overdue.
    int worstDays(QDate today) const;
    /// Who answers for a milestone: the one named there, else who leads the project.
    QString responsible(const ProjectMilestone& milestone) const;
};

/// A programme with what its projects come to.
struct ProgrammeStatus {
    Programme programme; ///< a null id for the projects that belong to none
    int projects = 0;
    Money budget; ///< its own where it is known, else what its projects come to
    Money ofProjects;
    Money planned;
    Money disbursed;
    std::optional<Fraction> share;
};

enum class DecisionState { Open, Late, Done, Cancelled };
DecisionState decisionState(const Task& task, QDate today);

/// A progress meeting and how what it decided is followed up.
struct MeetingStatus {
    Meeting meeting;
    std::vector<Task> decisions;
    int open = 0; ///< late ones included
    int late = 0;
    int done = 0;
};

/// The stored rows a portfolio is made of.
struct PortfolioRows {
    std::vector<Programme> programmes;
    std::vector<Project> projects;
    std::vector<Funding> funding;
    std::vector<ProjectMilestone> milestones;
    std::vector<Risk> risks;
    std::vector<Meeting> meetings;
    std::vector<Task> tasks;
};

/// The projects of a plan on a day: late and blocked first, who has to act, the money by programme, year
/// and source, and what the progress meetings decided. A value; read by actions::portfolio.
struct Portfolio {
    QDate today;
    WorkCalendar calendar;
    std::vector<ProjectStatus> projects; ///< late and blocked first
    std::vector<ProgrammeStatus> programmes; ///< as the plan orders them; projects without one last
    std::vector<MeetingStatus> meetings; ///< the latest first
    std::vector<ProjectCall> calls; ///< the longest overdue first
    std::vector<BudgetLine> byYear;
    std::vector<BudgetLine> bySource;
    Money budget;
    Money planned;
    Money disbursed;
    std::optional<Fraction> share;

    /// Worked days since a day that is over, today counted; and until one that is ahead, both counted.
    int workedDaysSince(QDate due) const { return calendar.workedDays(due.addDays(1), today); }
    int workedDaysUntil(QDate due) const { return calendar.workedDays(today, due); }
    const ProjectStatus* project(ProjectId id) const;
    int count(ProjectStanding standing) const;
    int late() const; ///< blocked as well or not
    int blocked() const; ///< late as well or not
    int withoutMilestones() const; ///< of those that are open
};

/// Fails only when sums do not fit.
Result<Portfolio> portfolioOf(const PortfolioRows& rows, const WorkCalendar& calendar, QDate today);

template<>
struct EnumWords<ProjectStanding> {
    static constexpr EnumWord words[] = {
        {"late_blocked", QT_TRANSLATE_NOOP("EnumWords", "Late and blocked")},
        {"late", QT_TRANSLATE_NOOP("EnumWords", "Late")},
        {"blocked", QT_TRANSLATE_NOOP("EnumWords", "Blocked")},
        {"no_milestone", QT_TRANSLATE_NOOP("EnumWords", "No milestone yet")},
        {"no_day", QT_TRANSLATE_NOOP("EnumWords", "Milestones without a day")},
        {"on_course", QT_TRANSLATE_NOOP("EnumWords", "On course")},
        {"milestones_done", QT_TRANSLATE_NOOP("EnumWords", "All milestones done")},
        {"finished", QT_TRANSLATE_NOOP("EnumWords", "Finished")},
        {"stopped", QT_TRANSLATE_NOOP("EnumWords", "Stopped")},
    };
};
template<>
struct EnumWords<DecisionState> {
    static constexpr EnumWord words[] = {
        {"open", QT_TRANSLATE_NOOP("EnumWords", "Not done yet")},
        {"late", QT_TRANSLATE_NOOP("EnumWords", "Late")},
        {"done", QT_TRANSLATE_NOOP("EnumWords", "Done")},
        {"cancelled", QT_TRANSLATE_NOOP("EnumWords", "Cancelled")},
    };
};

} // namespace thidua
