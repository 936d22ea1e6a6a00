// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/boards/blocboard.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace thidua {

namespace {

struct BlocBoardText {
    Q_DECLARE_TR_FUNCTIONS(BlocBoard)
};

std::optional<StepState> stateOf(const UnitBoard& board, MilestoneKind kind)
{
    for (const UnitStepLine& line : board.steps) {
        if (line.milestone.kind == kind)
            return line.cell.state;
    }
    return std::nullopt;
}

BlocUnitLine lineOf(const UnitBoard& board)
{
    BlocUnitLine line;
    line.member = board.member;
    line.inForce = board.inForce;
    line.stepsAsked = board.stepsAsked();
    line.stepsDone = board.stepsDone();
    line.stepsLate = static_cast<int>(
        std::count_if(board.steps.begin(), board.steps.end(),
                      [](const UnitStepLine& step) { return step.cell.state == StepState::Late; }));
    line.launch = stateOf(board, MilestoneKind::Launch);
    line.registration = stateOf(board, MilestoneKind::Registration);
    for (const UnitTargetLine& target : board.targets) {
        if (!target.outcome.counts())
            continue;
        ++line.targets;
        line.reported += target.outcome.reported.any;
        line.met += target.outcome.state == UnitOutcome::State::Met;
    }
    line.initiatives = static_cast<int>(board.initiatives.size());
    line.rules = static_cast<int>(board.coverage.size());
    line.rulesMissed =
        static_cast<int>(std::count_if(board.coverage.begin(), board.coverage.end(),
                                       [](const UnitCoverageLine& rule) { return !rule.met; }));
    line.score = board.score;
    return line;
}

/// The columns of the launch board counted over the units of one bloc.
LaunchColumn columnOf(const LaunchColumn& whole, const PlanBoards& boards, BlocId bloc)
{
    LaunchColumn column;
    column.milestone = whole.milestone;
    column.deadline = whole.deadline;
    const QDate day = dayThatCounts(whole.deadline, boards.state.board.today);
    for (const LaunchCell& cell : whole.cells) {
        const Member* member = boards.book->member(cell.unit);
        if (!member || boards.book->blocOn(*member, day) != bloc)
            continue;
        column.cells.push_back(cell);
        const StepState state = cell.state;
        column.doneLate += state == StepState::DoneLate;
        column.done += state == StepState::InTime || state == StepState::DoneLate;
        column.late += state == StepState::Late;
        column.open += state == StepState::Open;
        column.othersDone += state == StepState::NotObliged && cell.isDone();
    }
    column.obliged = column.done + column.late + column.open;
    if (const auto share = Fraction::of(column.done, column.obliged))
        column.share = *share;
    return column;
}

std::vector<UnitCoverageLine> coverageOf(const std::vector<RuleCoverage>& rules, BlocId bloc)
{
    std::vector<UnitCoverageLine> lines;
    for (const RuleCoverage& rule : rules) {
        const CoverageSpan* span = rule.current();
        if (rule.rule.subject != CoverageSubject::Bloc || !span
            || span->state == PeriodState::Ahead)
            continue;
        for (const CoverageLine& line : span->lines) {
            if (line.bloc == bloc)
                lines.push_back({rule.rule, span->label, span->state == PeriodState::Over,
                                 line.count(), line.met});
        }
    }
    return lines;
}

int sum(const std::vector<BlocUnitLine>& units, int BlocUnitLine::*figure)
{
    return std::accumulate(
        units.begin(), units.end(), 0,
        [figure](int all, const BlocUnitLine& unit) { return all + unit.*figure; });
}

} // namespace

int BlocBoard::stepsAsked() const
{
    return sum(units, &BlocUnitLine::stepsAsked);
}

int BlocBoard::stepsDone() const
{
    return sum(units, &BlocUnitLine::stepsDone);
}

int BlocBoard::stepsLate() const
{
    return sum(units, &BlocUnitLine::stepsLate);
}

int BlocBoard::rulesMissed() const
{
    return sum(units, &BlocUnitLine::rulesMissed)
        + static_cast<int>(std::count_if(coverage.begin(), coverage.end(),
                                         [](const UnitCoverageLine& rule) { return !rule.met; }));
}

Result<BlocBoard> blocBoard(const PlanBoards& boards, BlocId bloc)
{
    const Bloc* found = boards.book->bloc(bloc);
    if (!found)
        return fail(ErrorCode::NotFound,
                    BlocBoardText::tr("The plan has no such bloc. Choose another."));
    BlocBoard board;
    board.bloc = *found;
    for (const Member* member : boards.book->membersOf(bloc, boards.today)) {
        THIDUA_ASSIGN(unit, unitBoard(boards, member->unit));
        board.units.push_back(lineOf(unit));
    }
    for (const LaunchColumn& column : boards.state.board.columns)
        board.launches.push_back(columnOf(column, boards, bloc));
    board.coverage = coverageOf(boards.state.coverage, bloc);
    if (const BlocStanding* standing = boards.standing ? boards.standing->bloc(bloc) : nullptr) {
        board.scored = true;
        board.quota = standing->awards.quota;
        board.awarded = standing->awards.awarded;
    }
    return board;
}

} // namespace thidua
