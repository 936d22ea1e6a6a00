// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/launchboard.h"

#include "core/base/dates.h"
#include "core/domain/plan/deadline.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua {

namespace {

struct LaunchBoardText {
    Q_DECLARE_TR_FUNCTIONS(LaunchBoard)
};

const UnitStep* stepOf(std::span<const UnitStep> steps, MilestoneId milestone, UnitId unit,
                       QDate today)
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const UnitStep& step) {
        return step.milestone == milestone && step.unit == unit && step.doneOn <= today;
    });
    return found == steps.end() ? nullptr : &*found;
}

/// The last day of a unit: the deadline, or later where it was given more time.
QDate dueOf(const Milestone& milestone, UnitId unit, std::span<const Extension> extensions)
{
    QDate due = milestone.lastDay();
    for (const Extension& extension : extensions) {
        if (due.isValid() && extension.milestone == milestone.id && extension.unit == unit)
            due = std::max(due, extension.until);
    }
    return due;
}

StepState stateOf(const Member& member, const LaunchCell& cell, QDate today)
{
    const QDate deadline = cell.due;
    const QDate day = dayThatCounts(deadline, today);
    if (!member.inForce(day))
        return StepState::NotInForce;
    if (member.participation != Participation::Obliged)
        return StepState::NotObliged;
    if (cell.isDone())
        return deadline.isValid() && cell.doneOn > deadline ? StepState::DoneLate
                                                            : StepState::InTime;
    return deadline.isValid() && deadline < today ? StepState::Late : StepState::Open;
}

void count(LaunchColumn& column, const LaunchCell& cell)
{
    switch (cell.state) {
    case StepState::InTime:
        ++column.done;
        break;
    case StepState::DoneLate:
        ++column.done;
        ++column.doneLate;
        break;
    case StepState::Open:
        ++column.open;
        break;
    case StepState::Late:
        ++column.late;
        break;
    case StepState::NotObliged:
        column.othersDone += cell.isDone() ? 1 : 0;
        return;
    case StepState::NotInForce:
        return;
    }
    ++column.obliged;
}

LaunchColumn columnOf(const Milestone& milestone, const std::vector<Member>& members,
                      std::span<const UnitStep> steps, std::span<const Extension> extensions,
                      const WorkCalendar& calendar, QDate today)
{
    LaunchColumn column;
    column.milestone = milestone;
    column.deadline = milestone.lastDay();
    if (column.deadline.isValid()) {
        column.restReason = calendar.whyNotWorked(column.deadline);
        if (!column.restReason.isEmpty())
            column.nextWorked = calendar.nextWorked(column.deadline);
    }
    column.cells.reserve(members.size());
    for (const Member& member : members) {
        LaunchCell cell;
        cell.unit = member.unit;
        if (const UnitStep* step = stepOf(steps, milestone.id, member.unit, today)) {
            cell.doneOn = step->doneOn;
            cell.document = step->document;
            cell.note = step->note;
        }
        cell.due = dueOf(milestone, member.unit, extensions);
        cell.state = stateOf(member, cell, today);
        if (cell.state == StepState::Open || cell.state == StepState::Late)
            cell.workedDays = workedDaysTo(cell.due, calendar, today);
        count(column, cell);
        column.cells.push_back(std::move(cell));
    }
    if (const auto share = Fraction::of(column.done, column.obliged))
        column.share = *share;
    return column;
}

/// How many units were given more time, and until when.
struct MoreTime {
    int units = 0;
    QDate first;
    QDate last;
};

MoreTime moreTimeOf(const LaunchColumn& column)
{
    MoreTime more;
    for (const LaunchCell& cell : column.cells) {
        if (!column.hasMoreTime(cell))
            continue;
        ++more.units;
        more.first = more.first.isValid() ? std::min(more.first, cell.due) : cell.due;
        more.last = more.last.isValid() ? std::max(more.last, cell.due) : cell.due;
    }
    return more;
}

} // namespace

const LaunchColumn* LaunchBoard::column(MilestoneId milestone) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const LaunchColumn& c) {
        return c.milestone.id == milestone;
    });
    return found == columns.end() ? nullptr : &*found;
}

std::vector<int> LaunchBoard::lateMembers(const LaunchColumn& column) const
{
    std::vector<int> late;
    for (size_t i = 0; i < column.cells.size(); ++i) {
        if (column.cells[i].state == StepState::Late)
            late.push_back(static_cast<int>(i));
    }
    return late;
}

QDate dayThatCounts(QDate deadline, QDate today)
{
    return deadline.isValid() && deadline < today ? deadline : today;
}

LaunchBoard launchBoard(const PlanBook& book, std::span<const UnitStep> steps,
                        std::span<const Extension> extensions, const WorkCalendar& calendar,
                        QDate today)
{
    LaunchBoard board;
    board.today = today;
    board.members = book.members;
    for (const Milestone& milestone : book.milestones) {
        if (milestone.perUnit)
            board.columns.push_back(
                columnOf(milestone, book.members, steps, extensions, calendar, today));
    }
    return board;
}

QString stepStateName(StepState state)
{
    switch (state) {
    case StepState::InTime:
        return LaunchBoardText::tr("done in time");
    case StepState::DoneLate:
        return LaunchBoardText::tr("done late");
    case StepState::Open:
        return LaunchBoardText::tr("not yet done");
    case StepState::Late:
        return LaunchBoardText::tr("overdue");
    case StepState::NotObliged:
        return LaunchBoardText::tr("not obliged");
    case StepState::NotInForce:
        return LaunchBoardText::tr("not in force");
    }
    return {};
}

QString moreTimeWords(const LaunchColumn& column)
{
    const MoreTime more = moreTimeOf(column);
    if (more.units == 0)
        return {};
    return more.first == more.last
        ? LaunchBoardText::tr("%n unit(s) have until %1", nullptr, more.units)
              .arg(formatDate(more.last))
        : LaunchBoardText::tr("%n unit(s) have more time, until %1 at the latest", nullptr,
                              more.units)
              .arg(formatDate(more.last));
}

QString shortDeadlineWords(const LaunchColumn& column)
{
    const QString day = column.deadline.isValid() ? formatDate(column.deadline) : QString();
    const MoreTime more = moreTimeOf(column);
    if (more.units == 0)
        return day;
    const bool sameYear = more.last.year() == column.deadline.year();
    return LaunchBoardText::tr("%1 (some until %2)")
        .arg(day, sameYear ? more.last.toString(QStringLiteral("dd/MM")) : formatDate(more.last));
}

QString deadlineWords(const LaunchColumn& column)
{
    QString words = formatDate(column.deadline);
    if (!column.restReason.isEmpty())
        words = LaunchBoardText::tr("%1 (%2; next worked day %3)")
                    .arg(words, column.restReason, formatDate(column.nextWorked));
    const QString more = moreTimeWords(column);
    return more.isEmpty() ? words : QStringLiteral("%1; %2").arg(words, more);
}

} // namespace thidua
