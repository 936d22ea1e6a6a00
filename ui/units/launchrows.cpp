// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/launchrows.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct LaunchRows {
    Q_DECLARE_TR_FUNCTIONS(LaunchRows)
};

struct Shape {
    Icon icon;
    Tone tone;
};

std::optional<Shape> shapeOf(const LaunchCell& cell)
{
    switch (cell.state) {
    case StepState::InTime:
        return Shape{Icon::Check, Tone::Ok};
    case StepState::DoneLate:
        return Shape{Icon::Check, Tone::Warn};
    case StepState::Open:
        return Shape{Icon::Calendar, Tone::Neutral};
    case StepState::Late:
        return Shape{Icon::Warn, Tone::Danger};
    case StepState::NotObliged:
        return cell.isDone() ? std::optional(Shape{Icon::Check, Tone::Info}) : std::nullopt;
    case StepState::NotInForce:
        return {};
    }
    return {};
}

/// What is said under the state of what is not done: how far its day is.
QString distanceOf(const LaunchCell& cell)
{
    if (cell.state == StepState::Open && cell.workedDays > 0)
        return LaunchRows::tr("%Ln worked day(s) left", nullptr, cell.workedDays);
    if (cell.state == StepState::Late)
        return LaunchRows::tr("by %Ln worked day(s)", nullptr, cell.workedDays);
    return {};
}

RegisterCell cellOf(const LaunchCell& cell)
{
    RegisterCell shown;
    if (const auto shape = shapeOf(cell)) {
        shown.icon = shape->icon;
        shown.tone = shape->tone;
    }
    if (cell.isDone()) {
        shown.text = formatDate(cell.doneOn);
        shown.second = cell.state == StepState::InTime ? cell.document : stepStateName(cell.state);
    } else {
        shown.text = stepStateName(cell.state);
        shown.second = distanceOf(cell);
        shown.quiet = cell.state != StepState::Late;
    }
    QStringList tip{stepStateName(cell.state)};
    if (cell.isDone())
        tip.append(formatDate(cell.doneOn));
    for (const QString& words : {cell.document, cell.note}) {
        if (!words.isEmpty())
            tip.append(words);
    }
    shown.tip = tip.join(u'\n');
    return shown;
}

} // namespace

std::vector<RegisterColumn> launchColumns(const LaunchBoard& board)
{
    std::vector<RegisterColumn> columns{{LaunchRows::tr("Unit")}};
    for (const LaunchColumn& column : board.columns)
        columns.push_back({column.milestone.title});
    return columns;
}

std::vector<RegisterLine> launchLines(const PlanBook& book, const LaunchBoard& board,
                                      MilestoneId milestone)
{
    std::vector<RegisterLine> lines;
    for (size_t i = 0; i < board.members.size(); ++i) {
        const Member& member = board.members[i];
        const Bloc* bloc = book.bloc(member.bloc);
        RegisterLine line;
        line.key = member.unit.value;
        line.search =
            QStringList{member.code, member.name, member.shortName, bloc ? bloc->name : QString()}
                .join(u' ');
        RegisterCell unit;
        unit.text = member.name;
        unit.bold = true;
        unit.second = member.participation == Participation::Obliged
            ? (bloc ? bloc->name : QString())
            : QStringLiteral("%1 · %2").arg(bloc ? bloc->name : QString(),
                                            participationName(member.participation));
        line.cells.push_back(unit);
        for (const LaunchColumn& column : board.columns) {
            const LaunchCell& cell = column.cells[i];
            line.cells.push_back(cellOf(cell));
            if (column.milestone.id != milestone)
                continue;
            line.marked = cell.state == StepState::Late;
            line.stage = cell.state == StepState::Late || cell.state == StepState::Open ? 1 : 0;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace thidua
