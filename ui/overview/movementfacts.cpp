// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/movementfacts.h"

#include "core/base/dates.h"
#include "ui/projects/projectwords.h"
#include "ui/units/launchrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct MovementText {
    Q_DECLARE_TR_FUNCTIONS(MovementFacts)
};

constexpr int kMostMissing = 20;

/// States of a target in the order of the bars; what has no figure comes after them.
constexpr TargetState kBarStates[] = {TargetState::Reached, TargetState::OnCourse,
                                      TargetState::NotDue, TargetState::Behind};

QString outOf(int whole)
{
    return u'/' + QString::number(whole);
}

/// Rounded; 100 only when nothing is left.
int percentOf(int part, int whole)
{
    if (whole <= 0)
        return 0;
    const int rounded = (part * 200 + whole) / (2 * whole);
    return part < whole ? std::min(rounded, 99) : rounded;
}

/// Where a dated thing is seen to; a milestone of a project leads to that project.
Location placeOf(const DatedThing& thing, const Portfolio& projects)
{
    switch (thing.kind) {
    case DatedThing::Kind::Milestone:
        return {
            .section = Section::Units, .part = Part::Launches, .milestone = MilestoneId{thing.id}};
    case DatedThing::Kind::ProjectMilestone: {
        const auto found =
            std::ranges::find_if(projects.projects, [&](const ProjectStatus& status) {
                return std::ranges::any_of(status.milestones,
                                           [&](const ProjectMilestone& milestone) {
                                               return milestone.id.value == thing.id;
                                           });
            });
        return {.section = Section::Projects,
                .project = found == projects.projects.end() ? ProjectId() : found->project.id};
    }
    case DatedThing::Kind::Task:
        return {.section = Section::Initiatives, .part = Part::Tasks, .task = TaskId{thing.id}};
    case DatedThing::Kind::Activity:
        return {
            .section = Section::Initiatives, .part = Part::Activities, .activity = RowId{thing.id}};
    case DatedThing::Kind::Exemplar:
        return {.section = Section::Initiatives,
                .part = Part::Exemplars,
                .exemplar = ExemplarId{thing.id}};
    }
    return {};
}

QString whenText(const DatedThing& thing)
{
    const QString when = thing.late
        ? MovementText::tr("%1, %Ln working day(s) late", nullptr, std::abs(thing.workedDays))
              .arg(formatDate(thing.due))
        : MovementText::tr("%1, %Ln working day(s) left", nullptr, thing.workedDays)
              .arg(formatDate(thing.due));
    QStringList parts{when};
    if (!thing.restReason.isEmpty())
        parts += MovementText::tr("falls on: %1").arg(thing.restReason);
    if (thing.missing > 0)
        parts += MovementText::tr("%n unit(s) missing", nullptr, thing.missing);
    if (!thing.who.isEmpty())
        parts += thing.who;
    return parts.join(QStringLiteral(" · "));
}

/// The span people ask about now; null while it has not begun.
const CoverageSpan* runningSpan(const RuleCoverage& rule)
{
    const CoverageSpan* span = rule.current();
    return span && span->state != PeriodState::Ahead ? span : nullptr;
}

MovementTile launchTile(const LaunchBoard& board, GradeBars& bars)
{
    MovementTile tile;
    tile.present = !board.columns.empty() && !board.members.empty();
    int obliged = 0;
    int done = 0;
    int late = 0;
    bars.heading = MovementText::tr("Milestone");
    bars.grades = {MovementText::tr("In time"), MovementText::tr("Done late"),
                   MovementText::tr("Not done yet"), MovementText::tr("Overdue")};
    for (const LaunchColumn& column : board.columns) {
        obliged += column.obliged;
        done += column.done;
        late += column.late;
        bars.blocs.push_back(
            {milestoneName(board.columns, column.milestone),
             shortDeadlineWords(column),
             {column.done - column.doneLate, column.doneLate, column.open, column.late},
             0});
    }
    tile.figure = QString::number(percentOf(done, obliged));
    tile.outOf = QStringLiteral("%");
    tile.percent = percentOf(done, obliged);
    tile.chip = late > 0
        ? ChipText{MovementText::tr("%n late", nullptr, late), Tone::Danger, Icon::Warn}
        : done == obliged
        ? ChipText{MovementText::tr("Complete"), Tone::Ok, Icon::Ok}
        : ChipText{MovementText::tr("%n missing", nullptr, obliged - done), Tone::Warn, Icon::Warn};
    tile.line = MovementText::tr("%1 of %2 steps of the obliged units").arg(done).arg(obliged);
    return tile;
}

TargetState stateOf(const TargetRow& row)
{
    const TargetYear* latest = row.latest();
    return latest ? latest->state : TargetState::NoFigure;
}

MovementTile targetTile(const TargetBoard& board, GradeBars& bars, std::vector<TargetId>& places)
{
    MovementTile tile;
    tile.present = !board.rows.empty();
    bars.heading = MovementText::tr("Content");
    bars.rest = MovementText::tr("no figure");
    bars.grades = {MovementText::tr("Reached"), MovementText::tr("On course"),
                   MovementText::tr("Not due yet"), MovementText::tr("Behind")};
    int reached = 0;
    int behind = 0;
    int withoutFigure = 0;
    for (const TargetRow& row : board.rows) {
        const TargetState state = stateOf(row);
        const QString area =
            row.target.area.isEmpty() ? MovementText::tr("All targets") : row.target.area;
        auto bar = std::find_if(bars.blocs.begin(), bars.blocs.end(),
                                [&](const GradeBars::Bloc& b) { return b.name == area; });
        if (bar == bars.blocs.end()) {
            bar = bars.blocs.insert(bars.blocs.end(), {area, {}, std::vector<int>(4), 0});
            places.push_back(row.target.id);
        }
        const auto* at = std::find(std::begin(kBarStates), std::end(kBarStates), state);
        if (at != std::end(kBarStates))
            ++bar->counts[static_cast<size_t>(at - kBarStates)];
        else
            ++bar->unranked;
        reached += state == TargetState::Reached;
        behind += state == TargetState::Behind;
        withoutFigure += state == TargetState::NoFigure;
    }
    const int count = static_cast<int>(board.rows.size());
    tile.figure = QString::number(reached);
    tile.outOf = outOf(count);
    tile.percent = percentOf(reached, count);
    if (behind > 0)
        tile.chip =
            ChipText{MovementText::tr("%n behind", nullptr, behind), Tone::Warn, Icon::Warn};
    tile.line = withoutFigure > 0
        ? MovementText::tr("%n target(s) without a figure", nullptr, withoutFigure)
        : MovementText::tr("All targets have figures");
    return tile;
}

MovementTile initiativeTile(const InitiativeRegister& initiatives,
                            const std::vector<RuleCoverage>& coverage)
{
    MovementTile tile;
    tile.present = !initiatives.rows.empty() || !coverage.empty();
    tile.figure = QString::number(initiatives.rows.size());
    int bound = 0;
    int met = 0;
    for (const RuleCoverage& rule : coverage) {
        const CoverageSpan* span = runningSpan(rule);
        if (span && !rule.rule.encouraged) {
            bound += static_cast<int>(span->lines.size());
            met += span->met;
        }
    }
    const int missing = bound - met;
    if (bound > 0)
        tile.percent = percentOf(met, bound);
    if (missing > 0)
        tile.chip =
            ChipText{MovementText::tr("%n missing", nullptr, missing), Tone::Warn, Icon::Warn};
    QStringList stages;
    for (const InitiativeStage stage : kInitiativeStages)
        stages += enumName(stage).toLower() + u' '
            + QString::number(initiatives.reached[static_cast<size_t>(stage)]);
    tile.line = stages.join(QStringLiteral(", "));
    return tile;
}

MovementTile projectTile(const Portfolio& projects)
{
    MovementTile tile;
    tile.present = !projects.projects.empty();
    tile.figure = QString::number(projects.projects.size());
    const int late = projects.late();
    const int blocked = projects.blocked();
    if (late > 0)
        tile.chip = ChipText{MovementText::tr("%n late", nullptr, late), Tone::Danger, Icon::Warn};
    else if (blocked > 0)
        tile.chip =
            ChipText{MovementText::tr("%n blocked", nullptr, blocked), Tone::Warn, Icon::Warn};
    const QString disbursed = sumText(knownDisbursed(projects), SumUnit::Dong);
    tile.line = MovementText::tr("Budget: %1; disbursed: %2")
                    .arg(sumText(knownBudget(projects), SumUnit::Dong),
                         projects.share
                             ? QStringLiteral("%1 (%2)").arg(disbursed, shareText(projects.share))
                             : disbursed);
    return tile;
}

void addMoney(MovementFacts& facts, const Portfolio& projects)
{
    facts.money.heading = MovementText::tr("Programme");
    for (const ProgrammeStatus& status : projects.programmes) {
        const auto first = std::find_if(
            projects.projects.begin(), projects.projects.end(),
            [&](const ProjectStatus& one) { return one.project.programme == status.programme.id; });
        const bool known = status.planned.kind != Money::Kind::Unknown
            || status.disbursed.kind != Money::Kind::Unknown;
        if (first == projects.projects.end() || !known)
            continue; // a bar needs an amount; what is known of the budget stands in the figure above
        const QString name =
            status.programme.id ? status.programme.name : MovementText::tr("No programme");
        facts.money.rows.push_back({name, status.planned, status.disbursed,
                                    knownPlanned(projects, &status).isPartial(),
                                    knownDisbursed(projects, &status).isPartial()});
        facts.projectsOfMoney.push_back(first->project.id);
    }
}

/// What blocks a project, and who has to act.
void addBlocked(std::vector<OverviewTask>& tasks, const Portfolio& projects)
{
    for (const ProjectStatus& status : projects.projects) {
        if (!status.isBlocked())
            continue;
        const Project& project = status.project;
        const QString who = project.support.isEmpty() ? project.lead : project.support;
        tasks.push_back(
            {Icon::Project,
             MovementText::tr("Blocked: %1").arg(project.name),
             QStringList{project.blocked,
                         QString(who).replace(QStringLiteral("\n"), QStringLiteral(", "))}
                 .join(who.isEmpty() ? QString() : QStringLiteral(" · ")),
             {.section = Section::Projects, .project = project.id}});
    }
}

/// One line a rule that lacks somebody, a target that is behind, a project that is blocked.
std::vector<OverviewTask> missingOf(const MovementState& state, const TargetBoard& targets,
                                    const Portfolio& projects)
{
    std::vector<OverviewTask> tasks;
    addBlocked(tasks, projects);
    for (const RuleCoverage& rule : state.coverage) {
        const CoverageSpan* span = runningSpan(rule);
        const auto missing = span ? span->missing() : std::vector<const CoverageLine*>();
        if (missing.empty())
            continue;
        const QStringList names = missingNames(*state.book, *span);
        tasks.push_back(
            {Icon::Idea,
             MovementText::tr("%n missing: %1", nullptr, static_cast<int>(missing.size()))
                 .arg(ruleTitle(rule.rule, *state.book)),
             QStringList{span->label, names.join(QStringLiteral(", "))}.join(
                 span->label.isEmpty() ? QString() : QStringLiteral(": ")),
             {.section = Section::Initiatives, .part = Part::Initiatives}});
    }
    for (const TargetRow& row : targets.rows) {
        if (stateOf(row) != TargetState::Behind)
            continue;
        const int missing = static_cast<int>(row.latest()->missing().size());
        tasks.push_back({Icon::Target,
                         row.target.title,
                         missing > 0
                             ? MovementText::tr("behind; %n unit(s) missing", nullptr, missing)
                             : MovementText::tr("behind the way to its goal"),
                         {.section = Section::Targets, .target = row.target.id}});
    }
    if (tasks.size() > kMostMissing)
        tasks.resize(kMostMissing);
    return tasks;
}

} // namespace

MovementFacts movementFacts(const PlanBoards& boards)
{
    MovementFacts facts;
    facts.launches = launchTile(boards.state.board, facts.launchBars);
    facts.targets = targetTile(boards.targets, facts.targetBars, facts.targetsOfBars);
    facts.initiatives = initiativeTile(boards.initiatives, boards.state.coverage);
    facts.projects = projectTile(boards.projects);
    facts.blocked = boards.projects.blocked();
    addMoney(facts, boards.projects);
    for (const DatedThing& thing : boards.state.dated) {
        facts.late += thing.late;
        if (!thing.late && facts.next.isEmpty())
            facts.next = MovementText::tr("%1: %2").arg(thing.title, whenText(thing));
        facts.due.push_back({thing.late ? Icon::Warn : Icon::Calendar, thing.title, whenText(thing),
                             placeOf(thing, boards.projects)});
    }
    facts.missing = missingOf(boards.state, boards.targets, boards.projects);
    return facts;
}

} // namespace thidua
