// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/duesoon.h"

#include "core/domain/plan/deadline.h"

#include <algorithm>

namespace thidua {

namespace {

/// Gathers what lies late or within the window; the caller says what can be late.
class Collector {
public:
    Collector(const WorkCalendar& calendar, QDate today, int days)
        : m_calendar(calendar), m_today(today), m_last(today.addDays(days))
    {
    }

    void add(DatedThing thing)
    {
        if (!thing.due.isValid() || thing.due > m_last)
            return;
        thing.late = thing.due < m_today;
        const int workedDays = workedDaysTo(thing.due, m_calendar, m_today);
        thing.workedDays = thing.late ? -workedDays : workedDays;
        thing.restReason = m_calendar.whyNotWorked(thing.due);
        m_things.push_back(std::move(thing));
    }
    bool isPast(QDate day) const { return day < m_today; }

    std::vector<DatedThing> take()
    {
        std::stable_sort(
            m_things.begin(), m_things.end(),
            [](const DatedThing& left, const DatedThing& right) { return left.due < right.due; });
        return std::move(m_things);
    }

private:
    const WorkCalendar& m_calendar;
    QDate m_today;
    QDate m_last;
    std::vector<DatedThing> m_things;
};

/// The first day on which a unit has still to do it: the deadline, or later where all of them were given more
/// time.
QDate nextDue(const LaunchColumn& column)
{
    QDate next;
    for (const LaunchCell& cell : column.cells) {
        const bool asked = cell.state == StepState::Open || cell.state == StepState::Late;
        if (asked && (!next.isValid() || cell.due < next))
            next = cell.due;
    }
    return next.isValid() ? next : column.deadline;
}

void addMilestones(const DatedSources& sources, Collector& collector)
{
    for (const Milestone& milestone : sources.milestones) {
        DatedThing thing{DatedThing::Kind::Milestone, milestone.id.value, milestone.lastDay(),
                         milestone.title, milestone.who};
        const LaunchColumn* column =
            milestone.perUnit && sources.board ? sources.board->column(milestone.id) : nullptr;
        if (column) {
            if (column->isComplete())
                continue;
            thing.missing = column->open + column->late;
            thing.due = nextDue(*column);
        }
        const bool anyMissing = column && thing.missing > 0;
        if (!anyMissing && collector.isPast(thing.due))
            continue;
        collector.add(std::move(thing));
    }
}

void addProjectMilestones(const DatedSources& sources, Collector& collector)
{
    for (const ProjectMilestone& milestone : sources.projectMilestones) {
        if (milestone.doneOn.isValid())
            continue;
        const auto project =
            std::find_if(sources.projects.begin(), sources.projects.end(),
                         [&](const Project& row) { return row.id == milestone.project; });
        const bool known = project != sources.projects.end();
        if (known
            && (project->state == ProjectState::Stopped
                || project->state == ProjectState::Finished))
            continue;
        collector.add(
            {DatedThing::Kind::ProjectMilestone, milestone.id.value, milestone.due,
             known ? QStringLiteral("%1: %2").arg(project->name, milestone.title) : milestone.title,
             milestone.responsible.isEmpty() && known ? project->lead : milestone.responsible});
    }
}

bool isSpread(const DatedSources& sources, ExemplarId exemplar)
{
    return std::any_of(sources.exemplarSteps.begin(), sources.exemplarSteps.end(),
                       [&](const ExemplarStep& step) {
                           return step.exemplar == exemplar && step.stage == ExemplarStage::Spread;
                       });
}

} // namespace

std::vector<DatedThing> dueSoon(const DatedSources& sources, const WorkCalendar& calendar,
                                QDate today, int days)
{
    Collector collector(calendar, today, days);
    addMilestones(sources, collector);
    addProjectMilestones(sources, collector);
    for (const Task& task : sources.tasks)
        collector.add(
            {DatedThing::Kind::Task, task.id.value, task.nextDue(), task.text, task.lead});
    for (const Activity& activity : sources.activities) {
        if (!activity.heldOn.isValid())
            collector.add(
                {DatedThing::Kind::Activity, activity.id.value, activity.due, activity.title, {}});
    }
    for (const Exemplar& exemplar : sources.exemplars) {
        if (!isSpread(sources, exemplar.id))
            collector.add({DatedThing::Kind::Exemplar,
                           exemplar.id.value,
                           exemplar.nextDue,
                           exemplar.name,
                           {}});
    }
    return collector.take();
}

} // namespace thidua
