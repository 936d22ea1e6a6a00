// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/calendarboard.h"

#include "core/domain/plan/deadline.h"
#include "core/domain/shortname.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace thidua {

namespace {

struct CalendarBoardText {
    Q_DECLARE_TR_FUNCTIONS(CalendarBoard)
};

/// A task nobody ever reports on ends somewhere.
constexpr int kMostTimes = 600;

/// Of something that is done or not.
CalendarState stateOf(bool done, QDate last, QDate today)
{
    return done ? CalendarState::Done : last >= today ? CalendarState::Ahead : CalendarState::Late;
}

CalendarState factState(QDate day, QDate today)
{
    return day >= today ? CalendarState::Ahead : CalendarState::Over;
}

/// Puts what falls on days into the board: judges it against today and parts long windows.
class Gatherer {
public:
    Gatherer(const WorkCalendar& days, QDate today)
    {
        m_board.today = today;
        m_board.calendar = days;
    }

    QDate today() const { return m_board.today; }

    void add(CalendarItem item)
    {
        if (!item.last.isValid()) {
            ++m_board.undated;
            return;
        }
        if (!item.first.isValid() || item.first > item.last)
            item.first = item.last;
        if (item.first.daysTo(item.last) < kLongWindow) {
            put(std::move(item));
            return;
        }
        CalendarItem opening = item;
        opening.last = opening.first;
        opening.edge = CalendarEdge::Opens;
        opening.isDeadline = false;
        opening.missing = 0;
        if (opening.state != CalendarState::Done)
            opening.state = factState(opening.first, today());
        put(std::move(opening));
        item.first = item.last;
        item.edge = CalendarEdge::Closes;
        put(std::move(item));
    }

    CalendarBoard take()
    {
        std::stable_sort(m_board.items.begin(), m_board.items.end(),
                         [](const CalendarItem& left, const CalendarItem& right) {
                             return left.first != right.first ? left.first < right.first
                                                              : left.last > right.last;
                         });
        return std::move(m_board);
    }

private:
    void put(CalendarItem item)
    {
        const WorkCalendar& days = m_board.calendar;
        if (item.state == CalendarState::Ahead || item.state == CalendarState::Late)
            item.workedDays = workedDaysTo(item.last, days, today());
        if (item.isDeadline && !days.isWorked(item.last)) {
            item.restReason = days.whyNotWorked(item.last);
            item.nextWorked = days.nextWorked(item.last);
        }
        m_board.items.push_back(std::move(item));
    }

    CalendarBoard m_board;
};

bool isMissing(const LaunchCell& cell)
{
    return cell.state == StepState::Open || cell.state == StepState::Late;
}

/// The units of a milestone that have not done it and have until a day.
void addMissing(CalendarItem& item, const LaunchBoard& board, const LaunchColumn& column, QDate due)
{
    item.obliged = column.obliged;
    for (size_t i = 0; i < column.cells.size(); ++i) {
        if (!isMissing(column.cells[i]) || column.cells[i].due != due)
            continue;
        ++item.missing;
        item.lacking += shortName(board.members[i]);
    }
}

/// A milestone every unit must do; the days of units with more time have items of their own.
void addDuty(CalendarItem item, const LaunchBoard& board, const LaunchColumn& column,
             Gatherer& calendar)
{
    item.kind = CalendarKind::UnitDuty;
    addMissing(item, board, column, column.deadline);
    if (column.isComplete())
        item.state = CalendarState::Done;
    else if (item.missing > 0)
        item.state = stateOf(false, item.last, calendar.today());
    item.moreTime = moreTimeWords(column);
    std::set<QDate> later;
    for (const LaunchCell& cell : column.cells) {
        if (isMissing(cell) && column.hasMoreTime(cell))
            later.insert(cell.due);
    }
    for (const QDate due : later) {
        CalendarItem own = item;
        own.first = {};
        own.last = due;
        own.note = CalendarBoardText::tr("more time");
        own.moreTime.clear();
        own.lacking.clear();
        own.missing = 0;
        addMissing(own, board, column, due);
        own.state = stateOf(false, due, calendar.today());
        calendar.add(std::move(own));
    }
    calendar.add(std::move(item));
}

void addMilestones(const DatedSources& sources, Gatherer& calendar)
{
    for (const Milestone& milestone : sources.milestones) {
        CalendarItem item{CalendarKind::Milestone, milestone.id.value, milestone.first,
                          milestone.lastDay(),     milestone.title,    milestone.who};
        if (milestone.lastExcluded && milestone.last.isValid())
            item.note = CalendarBoardText::tr("before %1").arg(formatDate(milestone.last));
        item.state = factState(item.last, calendar.today());
        const LaunchColumn* column =
            milestone.perUnit && sources.board ? sources.board->column(milestone.id) : nullptr;
        if (column)
            addDuty(std::move(item), *sources.board, *column, calendar);
        else
            calendar.add(std::move(item));
    }
}

/// A rule in one of its periods: its last day, and who still lacks what it asks for.
CalendarItem coverageItem(const RuleCoverage& result, const CoverageSpan& span,
                          const PlanBook& book, QDate today)
{
    CalendarItem item{
        CalendarKind::Coverage, result.rule.id.value, {}, span.last, ruleTitle(result.rule, book)};
    QStringList notes;
    if (!span.label.isEmpty())
        notes += span.label;
    if (result.rule.encouraged)
        notes += CalendarBoardText::tr("encouraged");
    item.note = notes.join(QStringLiteral(", "));
    item.subject = result.rule.subject;
    if (span.state == PeriodState::Ahead)
        return item;
    item.obliged = static_cast<int>(span.lines.size());
    item.missing = item.obliged - span.met;
    item.lacking = missingNames(book, span);
    item.state = stateOf(item.missing == 0, item.last, today);
    if (item.state == CalendarState::Late && result.rule.encouraged)
        item.state = CalendarState::Over;
    return item;
}

void addCoverage(const CalendarSources& sources, Gatherer& calendar)
{
    for (const RuleCoverage& result : sources.coverage) {
        for (const CoverageSpan& span : result.spans) {
            if (!span.lines.empty())
                calendar.add(coverageItem(result, span, *sources.book, calendar.today()));
        }
        if (result.rule.period != CoveragePeriod::EachYear || result.spans.empty())
            continue;
        // Years to come, which nobody counts in yet.
        for (int year = result.spans.back().last.year() + 1; year <= sources.last.year(); ++year) {
            CoverageSpan ahead;
            ahead.label = QString::number(year);
            ahead.last = QDate(year, 12, 31);
            ahead.state = PeriodState::Ahead;
            calendar.add(coverageItem(result, ahead, *sources.book, calendar.today()));
        }
    }
}

QDate lastTimeOf(const Task& task, QDate planEnd, QDate today)
{
    const QDate end = planEnd.isValid() ? planEnd : today.addYears(1);
    const QDate next = task.nextDue();
    return next.isValid() && next > end ? next : end;
}

void addTask(const Task& task, QDate planEnd, Gatherer& calendar)
{
    CalendarItem item{CalendarKind::Task, task.id.value, {}, task.due, task.text, task.lead};
    const bool finished = task.state == Task::State::Done;
    const int step = monthsOf(task.recurrence);
    if (step == 0 || !task.due.isValid()) {
        if (!item.last.isValid() && finished)
            item.last = task.doneOn;
        if (!item.last.isValid() && finished)
            return; // done, and nobody wrote when
        item.state = stateOf(finished, item.last, calendar.today());
        calendar.add(std::move(item));
        return;
    }
    item.note = enumName(task.recurrence);
    const QDate end = finished ? task.doneOn : lastTimeOf(task, planEnd, calendar.today());
    for (int times = 0; times < kMostTimes; ++times) {
        item.last = task.due.addMonths(step * times);
        if (times > 0 && !(item.last <= end))
            break;
        const bool met = finished || (task.doneOn.isValid() && item.last <= task.doneOn);
        item.state = stateOf(met, item.last, calendar.today());
        calendar.add(item);
    }
}

void addProjects(const DatedSources& sources, Gatherer& calendar)
{
    for (const Project& project : sources.projects) {
        if (project.state == ProjectState::Stopped || !project.last.isValid())
            continue;
        CalendarItem item{CalendarKind::Project, project.id.value, project.first,
                          project.last,          project.name,     project.lead};
        item.state = stateOf(project.state == ProjectState::Finished, item.last, calendar.today());
        calendar.add(std::move(item));
    }
    for (const ProjectMilestone& milestone : sources.projectMilestones) {
        const auto project =
            std::find_if(sources.projects.begin(), sources.projects.end(),
                         [&](const Project& row) { return row.id == milestone.project; });
        const bool known = project != sources.projects.end();
        const bool done = milestone.doneOn.isValid();
        if (known && project->state == ProjectState::Stopped && !done)
            continue;
        CalendarItem item{CalendarKind::Project, milestone.project.value, milestone.first,
                          milestone.due,         milestone.title,         milestone.responsible};
        if (known) {
            item.title = QStringLiteral("%1: %2").arg(project->name, milestone.title);
            if (item.who.isEmpty())
                item.who = project->lead;
        }
        if (!item.last.isValid() && done)
            item.last = milestone.doneOn;
        item.state = stateOf(done || (known && project->state == ProjectState::Finished), item.last,
                             calendar.today());
        calendar.add(std::move(item));
    }
}

void addActivities(const DatedSources& sources, Gatherer& calendar)
{
    for (const Activity& activity : sources.activities) {
        const bool held = activity.heldOn.isValid();
        CalendarItem item{CalendarKind::Activity,
                          activity.id.value,
                          {},
                          held ? activity.heldOn : activity.due,
                          activity.title};
        item.isDeadline = !held;
        item.unit = activity.unit;
        item.state = stateOf(held, item.last, calendar.today());
        calendar.add(std::move(item));
    }
}

/// What is due next, and what was reached on a day.
void addExemplars(const DatedSources& sources, Gatherer& calendar)
{
    for (const Exemplar& exemplar : sources.exemplars) {
        bool spread = false;
        for (const ExemplarStep& step : sources.exemplarSteps) {
            if (step.exemplar != exemplar.id || !step.on.isValid())
                continue;
            spread = spread || step.stage == ExemplarStage::Spread;
            CalendarItem item{
                CalendarKind::Exemplar, exemplar.id.value, {}, step.on, exemplar.name};
            item.note = enumName(step.stage);
            item.state = CalendarState::Done;
            item.isDeadline = false;
            item.unit = exemplar.unit;
            calendar.add(std::move(item));
        }
        if (spread || !exemplar.nextDue.isValid())
            continue;
        CalendarItem item{
            CalendarKind::Exemplar, exemplar.id.value, {}, exemplar.nextDue, exemplar.name};
        item.note = CalendarBoardText::tr("next stage");
        item.unit = exemplar.unit;
        item.state = stateOf(false, item.last, calendar.today());
        calendar.add(std::move(item));
    }
}

void addInitiatives(const CalendarSources& sources, Gatherer& calendar)
{
    for (const InitiativeStep& step : sources.initiativeSteps) {
        const auto found = std::find_if(
            sources.initiatives.begin(), sources.initiatives.end(),
            [&](const Initiative& initiative) { return initiative.id == step.initiative; });
        if (found == sources.initiatives.end() || !step.on.isValid())
            continue;
        CalendarItem item{CalendarKind::Initiative, found->id.value, {}, step.on, found->title};
        item.note = enumName(step.stage);
        item.state = CalendarState::Done;
        item.isDeadline = false;
        item.unit = found->unit;
        calendar.add(std::move(item));
    }
}

} // namespace

std::vector<int> CalendarBoard::between(QDate first, QDate last, int kinds) const
{
    std::vector<int> found;
    for (size_t i = 0; i < items.size(); ++i) {
        const CalendarItem& item = items[i];
        if (item.first <= last && item.last >= first
            && (kinds == 0 || (kinds & kindBit(item.kind)) != 0))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

int CalendarBoard::count(CalendarKind kind) const
{
    return static_cast<int>(std::count_if(
        items.begin(), items.end(), [&](const CalendarItem& item) { return item.kind == kind; }));
}

const CalendarItem* CalendarBoard::next(QDate from, int kinds) const
{
    const CalendarItem* next = nullptr;
    for (const CalendarItem& item : items) {
        if (item.state == CalendarState::Ahead && item.last >= from
            && (kinds == 0 || (kinds & kindBit(item.kind)) != 0)
            && (!next || item.last < next->last))
            next = &item;
    }
    return next;
}

CalendarBoard calendarBoard(const CalendarSources& sources, const WorkCalendar& calendar,
                            QDate today)
{
    Gatherer board(calendar, today);
    addMilestones(sources.dated, board);
    for (const Task& task : sources.dated.tasks) {
        if (task.state != Task::State::Cancelled)
            addTask(task, sources.last, board);
    }
    addProjects(sources.dated, board);
    for (const Meeting& meeting : sources.meetings) {
        CalendarItem item{CalendarKind::Meeting, meeting.id.value, {}, meeting.on,
                          meeting.title,         meeting.chair};
        item.state = factState(item.last, today);
        board.add(std::move(item));
    }
    addInitiatives(sources, board);
    addCoverage(sources, board);
    addActivities(sources.dated, board);
    addExemplars(sources.dated, board);
    return board.take();
}

} // namespace thidua
