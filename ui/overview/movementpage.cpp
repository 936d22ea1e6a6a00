// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/shortname.h"
#include "ui/overview/boardpage.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct MovementPageText {
    Q_DECLARE_TR_FUNCTIONS(MovementPage)
};

const QString kNothing = QStringLiteral("–");

QString titleOf(const Plan& plan)
{
    return shortTitle(plan);
}

QString yearsOf(const Plan& plan)
{
    if (!plan.first.isValid() && !plan.last.isValid())
        return {};
    const int first = (plan.first.isValid() ? plan.first : plan.last).year();
    const int last = (plan.last.isValid() ? plan.last : plan.first).year();
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

ChipText stateChip(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return {MovementPageText::tr("Draft"), Tone::Neutral, {}};
    case PlanState::Scoring:
        return {MovementPageText::tr("Scoring"), Tone::Info, {}};
    case PlanState::Closed:
        return {MovementPageText::tr("Closed"), Tone::Ok, Icon::Lock};
    }
    return {};
}

Location placeOf(const PlanLine& line)
{
    return {.section = Section::Overview, .board = Board::Plan, .plan = line.plan.id};
}

BoardCell launchCell(const PlanLine& line)
{
    if (!line.launched)
        return {kNothing};
    BoardCell cell{shareText(line.launched), partText(line.stepsDone, line.stepsAsked)};
    if (line.stepsLate > 0) {
        cell.second = MovementPageText::tr("%n late", nullptr, line.stepsLate);
        cell.tone = Tone::Danger;
    }
    return cell;
}

BoardCell targetCell(const PlanLine& line)
{
    const TargetCount& count = line.targets;
    if (count.total() == 0)
        return {kNothing};
    QStringList rest;
    if (count.behind > 0)
        rest << MovementPageText::tr("%n behind", nullptr, count.behind);
    if (count.noFigure > 0)
        rest << MovementPageText::tr("%n without figures", nullptr, count.noFigure);
    BoardCell cell{partText(count.reached, count.total()), rest.join(QStringLiteral(", "))};
    cell.tone = count.behind > 0 ? Tone::Warn : Tone::Neutral;
    return cell;
}

BoardCell initiativeCell(const PlanLine& line)
{
    if (line.initiatives == 0)
        return {kNothing};
    QStringList stages;
    for (const int reached : line.reached)
        stages << QString::number(reached);
    return {QString::number(line.initiatives), stages.join(QStringLiteral(" › "))};
}

BoardCell projectCell(const PlanLine& line)
{
    if (line.projects == 0)
        return {kNothing};
    BoardCell cell{QString::number(line.projects)};
    if (line.projectsLate > 0) {
        cell.second = MovementPageText::tr("%n late", nullptr, line.projectsLate);
        cell.tone = Tone::Danger;
    }
    return cell;
}

BoardCell leaderCell(const PlanLine& line)
{
    if (line.leaders.empty())
        return {MovementPageText::tr("Not ranked")};
    const PlanLeader& first = line.leaders.front();
    QStringList others;
    for (size_t i = 1; i < line.leaders.size(); ++i)
        others << line.leaders[i].names.join(QStringLiteral(", "));
    return {QStringLiteral("%1 (%2)").arg(first.names.join(QStringLiteral(", ")),
                                          first.total.toString(line.decimals)),
            others.join(QStringLiteral("; "))};
}

BoardTable planTable(const MovementBoard& board)
{
    BoardTable table;
    table.title = MovementPageText::tr("Plans of the movement");
    table.note = MovementPageText::tr("initiatives: proposed › approved › applied › spread");
    table.isWide = true;
    table.columns = {{MovementPageText::tr("Plan"), 0},
                     {MovementPageText::tr("State"), 120},
                     {MovementPageText::tr("Launches"), 92, true},
                     {MovementPageText::tr("Targets reached"), 150, true},
                     {MovementPageText::tr("Initiatives"), 110, true},
                     {MovementPageText::tr("Projects"), 80, true},
                     {MovementPageText::tr("Disbursed"), 160, true},
                     {MovementPageText::tr("Leading"), 190}};
    for (const PlanLine& line : board.plans) {
        BoardCell name{titleOf(line.plan)};
        name.second = QStringList{line.phase, yearsOf(line.plan)}.join(
            line.phase.isEmpty() || yearsOf(line.plan).isEmpty() ? QString()
                                                                 : QStringLiteral(" · "));
        name.isStrong = true;
        const bool money = line.projects > 0;
        table.rows.push_back({{name,
                               {{}, {}, stateChip(line.plan.state)},
                               launchCell(line),
                               targetCell(line),
                               initiativeCell(line),
                               projectCell(line),
                               money ? BoardCell{shareText(line.share), line.planned.toString()}
                                     : BoardCell{kNothing},
                               leaderCell(line)},
                              placeOf(line)});
    }
    return table;
}

template<class Counts>
BoardChart barsOf(const MovementBoard& board, const QString& title, const QString& note,
                  const QStringList& states, const QString& rest, Counts counts)
{
    BoardChart chart{title, note, {}, {}};
    GradeBars bars;
    bars.heading = MovementPageText::tr("Plan");
    bars.grades = states;
    bars.rest = rest;
    for (const PlanLine& line : board.plans) {
        GradeBars::Bloc row{titleOf(line.plan), yearsOf(line.plan), {}, 0};
        if (!counts(line, row))
            continue;
        bars.blocs.push_back(std::move(row));
        chart.places.push_back(placeOf(line));
    }
    chart.data = std::move(bars);
    return chart;
}

BoardChart targetChart(const MovementBoard& board)
{
    return barsOf(
        board, MovementPageText::tr("Targets from plan to plan"), MovementPageText::tr("targets"),
        {MovementPageText::tr("Reached"), MovementPageText::tr("On course"),
         MovementPageText::tr("Not due yet"), MovementPageText::tr("Behind")},
        MovementPageText::tr("no figure"), [](const PlanLine& line, GradeBars::Bloc& row) {
            const TargetCount& count = line.targets;
            row.counts = {count.reached, count.onCourse, count.notDue, count.behind};
            row.unranked = count.noFigure + count.noGoal;
            return count.total() > 0;
        });
}

BoardChart launchChart(const MovementBoard& board)
{
    return barsOf(board, MovementPageText::tr("What every unit must do, from plan to plan"),
                  MovementPageText::tr("steps"),
                  {MovementPageText::tr("Done"), MovementPageText::tr("Not done yet"),
                   MovementPageText::tr("Overdue")},
                  {}, [](const PlanLine& line, GradeBars::Bloc& row) {
                      row.counts = {line.stepsDone,
                                    line.stepsAsked - line.stepsDone - line.stepsLate,
                                    line.stepsLate};
                      return line.stepsAsked > 0;
                  });
}

BoardChart initiativeChart(const MovementBoard& board)
{
    QStringList stages;
    for (auto stage = std::rbegin(kInitiativeStages); stage != std::rend(kInitiativeStages);
         ++stage)
        stages << enumName(*stage);
    return barsOf(board, MovementPageText::tr("How far initiatives got, from plan to plan"),
                  MovementPageText::tr("initiatives"), stages, {},
                  [](const PlanLine& line, GradeBars::Bloc& row) {
                      int further = 0;
                      for (auto reached = line.reached.rbegin(); reached != line.reached.rend();
                           ++reached) {
                          row.counts.push_back(*reached - further);
                          further = *reached;
                      }
                      return line.initiatives > 0;
                  });
}

BoardChart moneyChart(const MovementBoard& board)
{
    BoardChart chart{MovementPageText::tr("Money of the projects, from plan to plan"),
                     MovementPageText::tr("đồng"),
                     {},
                     {}};
    BudgetBars bars;
    bars.heading = MovementPageText::tr("Plan");
    for (const PlanLine& line : board.plans) {
        if (line.projects == 0)
            continue;
        bars.rows.push_back({titleOf(line.plan), line.planned, line.disbursed, line.plannedPartial,
                             line.disbursedPartial});
        chart.places.push_back(placeOf(line));
    }
    chart.data = std::move(bars);
    return chart;
}

} // namespace

BoardPage movementPage(const MovementBoard& board)
{
    BoardPage page;
    int late = 0;
    for (const PlanLine& line : board.plans)
        late += line.stepsLate + line.projectsLate;
    const QString name = board.movement.name.isEmpty() && !board.plans.empty()
        ? titleOf(board.plans.front().plan)
        : board.movement.name;
    page.headline.title = late > 0
        ? MovementPageText::tr("The whole movement: %n thing(s) are late", nullptr, late)
        : MovementPageText::tr("The whole movement: nothing is late");
    page.headline.subtitle =
        MovementPageText::tr("%1; %n plan(s)", nullptr, static_cast<int>(board.plans.size()))
            .arg(name);
    page.tables.push_back(planTable(board));
    for (BoardChart& chart : std::vector<BoardChart>{targetChart(board), launchChart(board),
                                                     initiativeChart(board), moneyChart(board)}) {
        if (!chart.places.empty())
            page.charts.push_back(std::move(chart));
    }
    return page;
}

} // namespace thidua
