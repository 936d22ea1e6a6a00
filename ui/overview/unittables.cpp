// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/unittables.h"

#include "core/base/dates.h"
#include "ui/targets/targetwords.h"
#include "ui/units/launchrows.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct UnitTablesText {
    Q_DECLARE_TR_FUNCTIONS(UnitTables)
};

const QString kNothing = QStringLiteral("–");

QString dayOf(QDate day)
{
    return day.isValid() ? formatDate(day) : UnitTablesText::tr("no day is set");
}

ChipText stepChip(const UnitStepLine& line)
{
    const QString name = stepStateName(line.cell.state);
    switch (line.cell.state) {
    case StepState::InTime: // where no day is set nothing was in time
        return {line.cell.due.isValid() ? name : UnitTablesText::tr("done"), Tone::Ok, Icon::Ok};
    case StepState::DoneLate:
        return {name, Tone::Warn, Icon::Ok};
    case StepState::Late:
        return {name, Tone::Danger, Icon::Warn};
    case StepState::Open:
    case StepState::NotObliged:
    case StepState::NotInForce:
        break;
    }
    return {name, Tone::Neutral, {}};
}

/// Launches and reports against their deadlines.
BoardTable stepTable(const UnitBoard& board)
{
    BoardTable table;
    table.title = UnitTablesText::tr("Launch, registration and reports");
    table.columns = {{UnitTablesText::tr("Milestone"), 0},
                     {UnitTablesText::tr("Deadline"), 112},
                     {UnitTablesText::tr("State"), 150}};
    for (const UnitStepLine& line : board.steps) {
        QString done;
        if (line.cell.isDone())
            done = line.cell.document.isEmpty()
                ? formatDate(line.cell.doneOn)
                : QStringLiteral("%1, %2").arg(formatDate(line.cell.doneOn), line.cell.document);
        table.rows.push_back(
            {{{milestoneName(board.steps, line.milestone), done},
              {dayOf(line.cell.due)},
              {{}, {}, stepChip(line)}},
             {.section = Section::Units, .unit = board.member.unit, .part = Part::Launches}});
    }
    return table;
}

ChipText outcomeChip(const UnitOutcome& outcome)
{
    using State = UnitOutcome::State;
    switch (outcome.state) {
    case State::Met:
        return {UnitTablesText::tr("met"), Tone::Ok, Icon::Ok};
    case State::NotMet:
        return {UnitTablesText::tr("not met"), Tone::Danger, Icon::Warn};
    case State::Reported:
        return {UnitTablesText::tr("reported"), Tone::Info, Icon::Info};
    case State::NotApplicable:
        return {UnitTablesText::tr("not applicable"), Tone::Neutral, {}};
    case State::NoFigure:
        return {UnitTablesText::tr("no figure"), Tone::Neutral, {}};
    case State::NoReport:
        break;
    }
    return {UnitTablesText::tr("not reported"), Tone::Warn, Icon::Warn};
}

QString goalOf(const UnitTargetLine& line)
{
    const Demand& demand = line.outcome.demand;
    if (demand.kind == GoalKind::Done)
        return enumName(GoalKind::Done);
    return demand.isNone() ? kNothing : demandText(demand, line.decimals);
}

QString promiseOf(const UnitTargetLine& line)
{
    if (!line.promise)
        return {};
    return UnitTablesText::tr("promised %1, %2")
        .arg(enumName(line.promise->promise.kind)
                 + (line.promise->promise.kind == GoalKind::Done
                        ? QString()
                        : QChar(u' ') + figureText(line.promise->promise.value, line.decimals)),
             enumName(line.promise->promise.state));
}

BoardTable targetTable(const UnitBoard& board)
{
    BoardTable table;
    table.title = UnitTablesText::tr("Targets of the unit");
    table.isWide = true;
    table.columns = {{UnitTablesText::tr("Target"), 0},
                     {UnitTablesText::tr("Year"), 60, true},
                     {UnitTablesText::tr("Figure"), 130, true},
                     {UnitTablesText::tr("Asked of it"), 120, true},
                     {UnitTablesText::tr("State"), 150}};
    for (const UnitTargetLine& line : board.targets) {
        const Reported& reported = line.outcome.reported;
        const bool isNumber =
            reported.figure.isKnown() && line.outcome.demand.kind != GoalKind::Done;
        BoardCell name{line.title, promiseOf(line)};
        table.rows.push_back(
            {{name,
              {QString::number(line.year)},
              {reported.figure.isKnown() ? figureWords(reported.figure, line.decimals) : kNothing,
               isNumber ? line.measure : QString(),
               {},
               {},
               true},
              {goalOf(line)},
              {{}, {}, outcomeChip(line.outcome)}},
             {.section = Section::Targets, .target = line.target}});
    }
    return table;
}

/// What it owes and what it was told to do, late first.
BoardTable dueTable(const UnitBoard& board)
{
    BoardTable table;
    table.title = UnitTablesText::tr("Still to be done");
    table.empty = UnitTablesText::tr("It owes nothing now.");
    table.columns = {{UnitTablesText::tr("What"), 0}, {UnitTablesText::tr("Until"), 150}};
    const auto add = [&](const QString& what, const QString& second, QDate until, bool late,
                         const Location& place) {
        BoardCell when{dayOf(until)};
        if (late)
            when.chip =
                ChipText{QStringLiteral("%1 · %2").arg(UnitTablesText::tr("overdue"), dayOf(until)),
                         Tone::Danger, Icon::Warn};
        table.rows.push_back({{{what, second, {}, {}, late}, when}, place});
    };
    for (const MissingThing& thing : board.owes)
        add(thing.what, thing.encouraged ? UnitTablesText::tr("encouraged") : QString(),
            thing.until, thing.late,
            {.section = Section::Units, .unit = board.member.unit, .part = Part::Launches});
    for (const TaskRow& row : board.tasks)
        add(row.task.text, row.task.document, row.nextDue, row.late,
            {.section = Section::Initiatives, .part = Part::Tasks});
    table.note = UnitTablesText::tr("%n thing(s)", nullptr, static_cast<int>(table.rows.size()));
    return table;
}

BoardTable coverageTable(const UnitBoard& board, const PlanBook& book)
{
    BoardTable table;
    table.title = UnitTablesText::tr("What the rules of coverage ask of it");
    table.columns = {{UnitTablesText::tr("Rule"), 0},
                     {UnitTablesText::tr("Has"), 70, true},
                     {UnitTablesText::tr("State"), 150}};
    for (const UnitCoverageLine& line : board.coverage) {
        const ChipText state = line.met ? ChipText{UnitTablesText::tr("met"), Tone::Ok, Icon::Ok}
            : line.over ? ChipText{UnitTablesText::tr("missed"), Tone::Danger, Icon::Warn}
                        : ChipText{UnitTablesText::tr("still missing"), Tone::Warn, Icon::Warn};
        table.rows.push_back({{{ruleTitle(line.rule, book), line.period},
                               {QString::number(line.count)},
                               {{}, {}, state}},
                              {.section = Section::Initiatives, .part = Part::Initiatives}});
    }
    return table;
}

BoardTable registerTable(const UnitBoard& board)
{
    BoardTable table;
    table.title = UnitTablesText::tr("Initiatives and exemplars");
    table.empty = UnitTablesText::tr("Nothing is registered yet.");
    table.columns = {{UnitTablesText::tr("Title"), 0}, {UnitTablesText::tr("Stage"), 150}};
    for (const InitiativeRow& row : board.initiatives)
        table.rows.push_back(
            {{{row.initiative.title, enumName(row.initiative.kind)}, {enumName(row.stage())}},
             {.section = Section::Initiatives, .part = Part::Initiatives}});
    for (const ExemplarRow& row : board.exemplars) {
        BoardCell stage{enumName(row.stage())};
        if (row.late)
            stage.chip =
                ChipText{UnitTablesText::tr("%1, late").arg(stage.text), Tone::Danger, Icon::Warn};
        table.rows.push_back({{{row.exemplar.name, UnitTablesText::tr("exemplar")}, stage},
                              {.section = Section::Initiatives, .part = Part::Exemplars}});
    }
    return table;
}

} // namespace

std::vector<BoardTable> unitTables(const UnitBoard& board, const PlanBook& book)
{
    std::vector<BoardTable> tables{dueTable(board)};
    if (!board.steps.empty())
        tables.push_back(stepTable(board));
    if (!board.targets.empty())
        tables.push_back(targetTable(board));
    if (!board.coverage.empty())
        tables.push_back(coverageTable(board, book));
    if (!board.initiatives.empty() || !board.exemplars.empty() || !board.coverage.empty())
        tables.push_back(registerTable(board));
    return tables;
}

} // namespace thidua
