// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/boards/movementboard.h"

#include "core/domain/projects/knownsum.h"
#include "core/domain/shortname.h"

#include <algorithm>

namespace thidua {

namespace {

void addLaunches(PlanLine& line, const LaunchBoard& board)
{
    for (const LaunchColumn& column : board.columns) {
        line.stepsAsked += column.obliged;
        line.stepsDone += column.done;
        line.stepsLate += column.late;
    }
    if (line.stepsAsked > 0)
        line.launched = Fraction::of(line.stepsDone, line.stepsAsked).value();
}

/// Units at rank 1; a bloc nobody is ranked in has none.
void addLeaders(PlanLine& line, const PlanBook& book, const Standing& standing)
{
    for (const BlocStanding& bloc : standing.blocs) {
        PlanLeader leader{bloc.bloc.id, bloc.bloc.name, {}, {}, {}};
        for (const Ranked& ranked : bloc.ranked) {
            const Member* member = ranked.rank == 1 ? book.member(ranked.unit) : nullptr;
            if (!member)
                continue;
            leader.units.push_back(ranked.unit);
            leader.names << (shortName(*member));
            leader.total = ranked.total;
        }
        if (!leader.units.empty())
            line.leaders.push_back(std::move(leader));
    }
}

TargetState stateAtEnd(const TargetRow& row, int lastYear)
{
    for (auto year = row.years.rbegin(); year != row.years.rend(); ++year) {
        if ((lastYear == 0 || year->year <= lastYear) && year->state != TargetState::NoFigure)
            return year->state;
    }
    return TargetState::NoFigure;
}

} // namespace

TargetCount countTargets(const TargetBoard& board, const Plan& plan)
{
    TargetCount count;
    const int lastYear = plan.last.isValid() ? plan.last.year() : 0;
    for (const TargetRow& row : board.rows) {
        switch (stateAtEnd(row, lastYear)) {
        case TargetState::Reached:
            ++count.reached;
            break;
        case TargetState::OnCourse:
            ++count.onCourse;
            break;
        case TargetState::NotDue:
            ++count.notDue;
            break;
        case TargetState::Behind:
            ++count.behind;
            break;
        case TargetState::NoGoal:
            ++count.noGoal;
            break;
        case TargetState::NoFigure:
            ++count.noFigure;
            break;
        }
    }
    return count;
}

PlanLine planLine(const PlanBoards& boards)
{
    const PlanBook& book = *boards.book;
    PlanLine line;
    line.plan = book.plan;
    if (const Phase* phase = book.phase())
        line.phase = phase->name;
    addLaunches(line, boards.state.board);
    line.targets = countTargets(boards.targets, book.plan);
    line.ownTargets = boards.targets.plan == book.plan.id;
    line.initiatives = static_cast<int>(boards.initiatives.rows.size());
    line.reached = boards.initiatives.reached;
    line.projects = static_cast<int>(boards.projects.projects.size());
    line.projectsLate = boards.projects.late();
    line.planned = boards.projects.planned;
    line.disbursed = boards.projects.disbursed;
    line.plannedPartial = knownPlanned(boards.projects).isPartial();
    line.disbursedPartial = knownDisbursed(boards.projects).isPartial();
    line.share = boards.projects.share;
    line.decimals = book.rules.decimals;
    if (boards.standing)
        addLeaders(line, book, *boards.standing);
    return line;
}

Result<MovementBoard> actions::movementBoard(const Ledger& ledger, PlanId plan, QDate today)
{
    MovementBoard board;
    board.current = plan;
    THIDUA_ASSIGN(book, ledger.book(plan));
    if (book->plan.movement)
        board.movement = book->movement;
    THIDUA_ASSIGN(plans, ledger.plans());
    for (const Plan& one : plans) {
        const bool belongs =
            book->plan.movement ? one.movement == book->plan.movement : one.id == plan;
        if (!belongs)
            continue;
        THIDUA_ASSIGN(boards, planBoards(ledger, one.id, today));
        board.plans.push_back(planLine(boards));
    }
    return board;
}

} // namespace thidua
