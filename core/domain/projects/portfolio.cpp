// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/projects/portfolio.h"

#include <QHash>
#include <algorithm>
#include <numeric>
#include <tuple>

namespace thidua {

namespace {

template<class T, class Keep>
std::vector<T> picked(const std::vector<T>& rows, Keep keep)
{
    std::vector<T> result;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(result), keep);
    return result;
}

template<class T, class Read>
std::vector<Money> amounts(const std::vector<T>& rows, Read read)
{
    std::vector<Money> result;
    for (const T& row : rows)
        result.push_back(std::invoke(read, row));
    return result;
}

/// A day that is missing comes after all others.
bool earlier(QDate one, QDate other)
{
    return one.isValid() && (!other.isValid() || one < other);
}

/// Puts one plan's rows together, project by project.
class Gatherer {
public:
    Gatherer(const PortfolioRows& rows, const WorkCalendar& calendar, QDate today)
        : m_rows(rows), m_calendar(calendar), m_today(today)
    {
        m_portfolio.today = today;
        m_portfolio.calendar = calendar;
    }

    Result<Portfolio> run()
    {
        for (const Project& project : m_rows.projects) {
            THIDUA_ASSIGN(status, statusOf(project));
            m_portfolio.projects.push_back(std::move(status));
        }
        gatherMeetings();
        gatherCalls();
        THIDUA_TRY(gatherProgrammes());
        THIDUA_TRY(gatherBudget());
        sortProjects();
        return std::move(m_portfolio);
    }

private:
    Result<ProjectStatus> statusOf(const Project& project) const
    {
        ProjectStatus status;
        status.project = project;
        const auto isOwn = [&](const auto& row) { return row.project == project.id; };
        status.funding = picked(m_rows.funding, isOwn);
        status.milestones = picked(m_rows.milestones, isOwn);
        status.risks = picked(m_rows.risks, isOwn);
        status.tasks = picked(m_rows.tasks, isOwn);
        std::stable_sort(status.milestones.begin(), status.milestones.end(),
                         [](const auto& one, const auto& other) {
                             return earlier(one.due, other.due)
                                 || (one.due == other.due && one.seq < other.seq);
                         });
        std::stable_sort(
            status.risks.begin(), status.risks.end(), [](const Risk& one, const Risk& other) {
                return std::tuple(one.closedOn.isValid(), -static_cast<int>(one.level))
                    < std::tuple(other.closedOn.isValid(), -static_cast<int>(other.level));
            });
        THIDUA_TRY(addMoney(status));
        judge(status);
        return status;
    }

    static Result<void> addMoney(ProjectStatus& status)
    {
        THIDUA_ASSIGN(planned, sumOf(amounts(status.funding, &Funding::planned)));
        THIDUA_ASSIGN(disbursed, sumOf(amounts(status.funding, &Funding::disbursed)));
        THIDUA_ASSIGN(lines, budgetByYearAndSource(status.funding));
        status.planned = planned;
        status.disbursed = disbursed;
        status.lines = std::move(lines);
        status.share = shareOf(status.disbursed, status.project.budget);
        return {};
    }

    void judge(ProjectStatus& status) const
    {
        for (const Task& task : status.tasks)
            status.lateDecisions += task.isLate(m_today) ? 1 : 0;
        if (!status.isOpen()) {
            status.standing = status.project.state == ProjectState::Finished
                ? ProjectStanding::Finished
                : ProjectStanding::Stopped;
            return;
        }
        const int count = static_cast<int>(status.milestones.size());
        int open = 0;
        for (int i = 0; i < count; ++i) {
            const ProjectMilestone& milestone = status.milestones[static_cast<size_t>(i)];
            if (milestone.isDone(m_today))
                continue;
            ++open;
            if (!milestone.due.isValid())
                continue;
            if (milestone.due < m_today)
                status.late.push_back(i);
            else if (status.next < 0)
                status.next = i;
        }
        if (status.next >= 0) {
            const QDate due = status.milestones[static_cast<size_t>(status.next)].due;
            status.daysToNext = static_cast<int>(m_today.daysTo(due));
            status.workedDaysToNext = m_calendar.workedDays(m_today, due);
        }
        status.overdue = status.project.last.isValid() && status.project.last < m_today;
        status.standing = standingOf(status, count, open);
    }

    static ProjectStanding standingOf(const ProjectStatus& status, int milestones, int open)
    {
        if (status.isLate())
            return status.isBlocked() ? ProjectStanding::LateAndBlocked : ProjectStanding::Late;
        if (status.isBlocked())
            return ProjectStanding::Blocked;
        if (milestones == 0)
            return ProjectStanding::NoMilestone;
        if (open == 0)
            return ProjectStanding::MilestonesDone;
        return status.next < 0 ? ProjectStanding::NoDay : ProjectStanding::OnCourse;
    }

    void gatherMeetings()
    {
        for (const Meeting& meeting : m_rows.meetings) {
            MeetingStatus status{meeting, picked(m_rows.tasks, [&](const Task& task) {
                                     return task.meeting == meeting.id;
                                 })};
            for (const Task& task : status.decisions) {
                const DecisionState state = decisionState(task, m_today);
                status.late += state == DecisionState::Late ? 1 : 0;
                status.done += state == DecisionState::Done ? 1 : 0;
                status.open += state == DecisionState::Late || state == DecisionState::Open ? 1 : 0;
            }
            m_portfolio.meetings.push_back(std::move(status));
        }
        std::stable_sort(m_portfolio.meetings.begin(), m_portfolio.meetings.end(),
                         [](const auto& one, const auto& other) {
                             return other.meeting.on.isValid() && one.meeting.on.isValid()
                                 ? one.meeting.on > other.meeting.on
                                 : one.meeting.on.isValid() && !other.meeting.on.isValid();
                         });
    }

    void call(ProjectCall::Matter matter, ProjectId project, const QString& who,
              const QString& text, QDate due)
    {
        ProjectCall call{matter, project, who, text, due};
        if (due.isValid()) {
            call.daysLate = static_cast<int>(due.daysTo(m_today));
            call.workedDaysLate = m_calendar.workedDays(due.addDays(1), m_today);
        }
        m_portfolio.calls.push_back(std::move(call));
    }

    void gatherCalls()
    {
        using Matter = ProjectCall::Matter;
        for (const ProjectStatus& status : m_portfolio.projects) {
            const Project& project = status.project;
            for (const int index : status.late) {
                const auto& milestone = status.milestones[static_cast<size_t>(index)];
                call(Matter::Milestone, project.id, status.responsible(milestone), milestone.title,
                     milestone.due);
            }
            if (status.isOpen() && status.overdue)
                call(Matter::End, project.id, project.lead, project.name, project.last);
            if (status.isBlocked())
                call(Matter::Blocked, project.id, project.lead, project.blocked, {});
        }
        for (const Task& task : m_rows.tasks) {
            if (task.isLate(m_today))
                call(Matter::Decision, task.project, task.lead, task.text, task.nextDue());
        }
        std::stable_sort(m_portfolio.calls.begin(), m_portfolio.calls.end(),
                         [](const ProjectCall& one, const ProjectCall& other) {
                             return one.daysLate > other.daysLate;
                         });
    }

    Result<void> addProgramme(const Programme& programme)
    {
        ProgrammeStatus status;
        status.programme = programme;
        const auto own = picked(m_portfolio.projects, [&](const ProjectStatus& project) {
            return project.project.programme == programme.id;
        });
        status.projects = static_cast<int>(own.size());
        THIDUA_ASSIGN(ofProjects, sumOf(amounts(own, [](const ProjectStatus& project) {
                          return project.project.budget;
                      })));
        THIDUA_ASSIGN(planned, sumOf(amounts(own, &ProjectStatus::planned)));
        THIDUA_ASSIGN(disbursed, sumOf(amounts(own, &ProjectStatus::disbursed)));
        status.ofProjects = ofProjects;
        status.budget =
            programme.budget.kind == Money::Kind::Unknown ? ofProjects : programme.budget;
        status.planned = planned;
        status.disbursed = disbursed;
        status.share = shareOf(status.disbursed, status.budget);
        m_portfolio.programmes.push_back(std::move(status));
        return {};
    }

    Result<void> gatherProgrammes()
    {
        for (const Programme& programme : m_rows.programmes)
            THIDUA_TRY(addProgramme(programme));
        const bool alone =
            std::any_of(m_rows.projects.begin(), m_rows.projects.end(),
                        [](const Project& project) { return project.programme.isNull(); });
        if (alone)
            THIDUA_TRY(addProgramme({}));
        return {};
    }

    Result<void> gatherBudget()
    {
        THIDUA_ASSIGN(byYear, budgetByYear(m_rows.funding));
        THIDUA_ASSIGN(bySource, budgetBySource(m_rows.funding));
        const auto& programmes = m_portfolio.programmes;
        THIDUA_ASSIGN(budget, sumOf(amounts(programmes, &ProgrammeStatus::budget)));
        THIDUA_ASSIGN(planned, sumOf(amounts(m_portfolio.projects, &ProjectStatus::planned)));
        THIDUA_ASSIGN(disbursed, sumOf(amounts(m_portfolio.projects, &ProjectStatus::disbursed)));
        m_portfolio.byYear = std::move(byYear);
        m_portfolio.bySource = std::move(bySource);
        m_portfolio.budget = budget;
        m_portfolio.planned = planned;
        m_portfolio.disbursed = disbursed;
        m_portfolio.share = shareOf(disbursed, budget);
        return {};
    }

    /// By standing; the longest overdue first, then what comes due next, then as the plan orders them.
    void sortProjects()
    {
        const auto nextDay = [](const ProjectStatus& status) {
            return status.next < 0 ? QDate()
                                   : status.milestones[static_cast<size_t>(status.next)].due;
        };
        std::stable_sort(m_portfolio.projects.begin(), m_portfolio.projects.end(),
                         [&](const ProjectStatus& one, const ProjectStatus& other) {
                             const auto weight = [&](const ProjectStatus& status) {
                                 return std::tuple(static_cast<int>(status.standing),
                                                   -status.worstDays(m_today),
                                                   -status.lateDecisions);
                             };
                             if (weight(one) != weight(other))
                                 return weight(one) < weight(other);
                             return earlier(nextDay(one), nextDay(other));
                         });
    }

    const PortfolioRows& m_rows;
    const WorkCalendar& m_calendar;
    QDate m_today;
    Portfolio m_portfolio;
};

} // namespace

bool ProjectStatus::isOpen() const
{
    return project.state != ProjectState::Finished && project.state != ProjectState::Stopped;
}

bool ProjectStatus::isBlocked() const
{
    return isOpen() && !project.blocked.trimmed().isEmpty();
}

int ProjectStatus::worstDays(QDate today) const
{
    qint64 days = overdue ? project.last.daysTo(today) : 0;
    for (const int index : late)
        days = std::max(days, milestones[static_cast<size_t>(index)].due.daysTo(today));
    return static_cast<int>(days);
}

QString ProjectStatus::responsible(const ProjectMilestone& milestone) const
{
    return milestone.responsible.trimmed().isEmpty() ? project.lead : milestone.responsible;
}

DecisionState decisionState(const Task& task, QDate today)
{
    switch (task.state) {
    case Task::State::Done:
        return DecisionState::Done;
    case Task::State::Cancelled:
        return DecisionState::Cancelled;
    case Task::State::Open:
        break;
    }
    return task.isLate(today) ? DecisionState::Late : DecisionState::Open;
}

const ProjectStatus* Portfolio::project(ProjectId id) const
{
    const auto found =
        std::find_if(projects.begin(), projects.end(),
                     [&](const ProjectStatus& status) { return status.project.id == id; });
    return found == projects.end() ? nullptr : &*found;
}

int Portfolio::count(ProjectStanding standing) const
{
    return static_cast<int>(
        std::count_if(projects.begin(), projects.end(),
                      [&](const ProjectStatus& status) { return status.standing == standing; }));
}

int Portfolio::late() const
{
    return count(ProjectStanding::LateAndBlocked) + count(ProjectStanding::Late);
}

int Portfolio::blocked() const
{
    return count(ProjectStanding::LateAndBlocked) + count(ProjectStanding::Blocked);
}

int Portfolio::withoutMilestones() const
{
    return static_cast<int>(
        std::count_if(projects.begin(), projects.end(), [](const ProjectStatus& status) {
            return status.isOpen() && status.milestones.empty();
        }));
}

Result<Portfolio> portfolioOf(const PortfolioRows& rows, const WorkCalendar& calendar, QDate today)
{
    return Gatherer(rows, calendar, today).run();
}

} // namespace thidua
