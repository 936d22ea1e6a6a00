// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projects/projectwords.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct ProjectWords {
    Q_DECLARE_TR_FUNCTIONS(ProjectWords)
};

QString daysLate(QDate due, const Portfolio& portfolio)
{
    return ProjectWords::tr("%Ln working day(s) late", nullptr, portfolio.workedDaysSince(due));
}

/// The late milestone that waits longest, else the next one, else the first without a day.
const ProjectMilestone* foremost(const ProjectStatus& status)
{
    if (!status.late.empty())
        return &status.milestones[static_cast<size_t>(status.late.front())];
    if (status.next >= 0)
        return &status.milestones[static_cast<size_t>(status.next)];
    for (const ProjectMilestone& milestone : status.milestones) {
        if (status.isOpen() && !milestone.doneOn.isValid())
            return &milestone;
    }
    return nullptr;
}

} // namespace

QString amountText(Money money)
{
    return money.kind == Money::Kind::Unknown ? money.toString() : money.toField();
}

QString sumText(const KnownSum& sum, SumUnit unit)
{
    const auto words = [&](Money money) {
        return unit == SumUnit::Dong ? money.toString() : amountText(money);
    };
    return sum.isPartial() ? ProjectWords::tr("%1 (%2/%3 projects with all figures)")
                                 .arg(words(Money::exact(sum.sum.dong)))
                                 .arg(sum.known)
                                 .arg(sum.projects)
                           : words(sum.sum);
}

ChipText standingChip(ProjectStanding standing)
{
    const QString name = enumName(standing);
    switch (standing) {
    case ProjectStanding::LateAndBlocked:
    case ProjectStanding::Late:
        return {name, Tone::Danger, Icon::Error};
    case ProjectStanding::Blocked:
        return {name, Tone::Warn, Icon::Warn};
    case ProjectStanding::NoMilestone:
    case ProjectStanding::NoDay:
        return {name, Tone::Info, Icon::Info};
    case ProjectStanding::OnCourse:
    case ProjectStanding::MilestonesDone:
    case ProjectStanding::Finished:
        return {name, Tone::Ok, Icon::Ok};
    case ProjectStanding::Stopped:
        break;
    }
    return {name, Tone::Neutral, {}};
}

ChipText decisionChip(DecisionState state)
{
    switch (state) {
    case DecisionState::Open:
        return {enumName(state), Tone::Info, Icon::Info};
    case DecisionState::Late:
        return {enumName(state), Tone::Danger, Icon::Error};
    case DecisionState::Done:
        return {enumName(state), Tone::Ok, Icon::Ok};
    case DecisionState::Cancelled:
        break;
    }
    return {enumName(state), Tone::Neutral, {}};
}

QString nextText(const ProjectStatus& status)
{
    const ProjectMilestone* milestone = foremost(status);
    if (milestone)
        return milestone->title;
    return status.milestones.empty() && status.isOpen() ? ProjectWords::tr("no milestone yet")
                                                        : QStringLiteral("–");
}

QString distanceText(const ProjectStatus& status, const Portfolio& portfolio)
{
    const ProjectMilestone* milestone = foremost(status);
    if (!milestone)
        return {};
    if (!milestone->due.isValid())
        return formatDate({});
    const QString day = formatDate(milestone->due);
    if (milestone->due < portfolio.today)
        return ProjectWords::tr("%1, %2").arg(day, daysLate(milestone->due, portfolio));
    if (milestone->due == portfolio.today)
        return ProjectWords::tr("%1, today").arg(day);
    return ProjectWords::tr("%1, %Ln working day(s) left", nullptr, status.workedDaysToNext)
        .arg(day);
}

QString milestoneState(const ProjectMilestone& milestone, bool open, const Portfolio& portfolio)
{
    if (milestone.doneOn.isValid())
        return ProjectWords::tr("done on %1").arg(formatDate(milestone.doneOn));
    if (!open || !milestone.due.isValid())
        return open ? formatDate({}) : QStringLiteral("–");
    if (milestone.due < portfolio.today)
        return daysLate(milestone.due, portfolio);
    if (milestone.due == portfolio.today)
        return ProjectWords::tr("due today");
    return ProjectWords::tr("%Ln working day(s) left", nullptr,
                            portfolio.workedDaysUntil(milestone.due));
}

QString dueText(const Task& task)
{
    const QDate due = task.state == Task::State::Open ? task.nextDue() : task.due;
    if (due.isValid() || task.dueWords.isEmpty())
        return formatDate(due);
    return QStringLiteral("%1 (%2)").arg(task.dueWords, formatDate({}));
}

QString followUpText(const Task& task, const Portfolio& portfolio)
{
    switch (decisionState(task, portfolio.today)) {
    case DecisionState::Late:
        return daysLate(task.nextDue(), portfolio);
    case DecisionState::Done:
        return task.doneOn.isValid() ? ProjectWords::tr("done on %1").arg(formatDate(task.doneOn))
                                     : enumName(DecisionState::Done);
    case DecisionState::Open:
        return enumName(DecisionState::Open);
    case DecisionState::Cancelled:
        break;
    }
    return enumName(DecisionState::Cancelled);
}

QString sourceText(const QString& source)
{
    return source.isEmpty() ? ProjectWords::tr("source not known") : source;
}

QString yearText(int year)
{
    return year ? QString::number(year) : ProjectWords::tr("year not known");
}

QString portfolioSentence(const Portfolio& portfolio)
{
    QStringList parts;
    const auto add = [&](const QString& words, int count) {
        if (count > 0)
            parts << words;
    };
    const int late = portfolio.late();
    const int blocked = portfolio.blocked();
    const int bare = portfolio.withoutMilestones();
    int decisions = 0;
    for (const MeetingStatus& meeting : portfolio.meetings)
        decisions += meeting.late;
    add(ProjectWords::tr("%n late", nullptr, late), late);
    add(ProjectWords::tr("%n blocked", nullptr, blocked), blocked);
    add(ProjectWords::tr("%n without a milestone", nullptr, bare), bare);
    add(ProjectWords::tr("%n late decision(s) of meetings", nullptr, decisions), decisions);
    const QString count =
        ProjectWords::tr("%n project(s)", nullptr, static_cast<int>(portfolio.projects.size()));
    if (!parts.isEmpty())
        return ProjectWords::tr("%1: %2.").arg(count, parts.join(QStringLiteral(", ")));
    return ProjectWords::tr("%1: none late, none blocked.").arg(count);
}

QString moneySentence(const Portfolio& portfolio)
{
    const QString sums = ProjectWords::tr("Budget: %1. Disbursed: %2")
                             .arg(sumText(knownBudget(portfolio), SumUnit::Dong),
                                  sumText(knownDisbursed(portfolio), SumUnit::Dong));
    return portfolio.share
        ? ProjectWords::tr("%1, that is %2.").arg(sums, shareText(portfolio.share))
        : sums + u'.';
}

} // namespace thidua
