// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/boards/unitboard.h"

#include "core/base/text.h"
#include "core/domain/ranking/awardline.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct UnitBoardText {
    Q_DECLARE_TR_FUNCTIONS(UnitBoard)
};

std::vector<UnitStepLine> stepsOf(const LaunchBoard& board, UnitId unit)
{
    std::vector<UnitStepLine> lines;
    for (const LaunchColumn& column : board.columns) {
        const auto cell = std::find_if(column.cells.begin(), column.cells.end(),
                                       [unit](const LaunchCell& one) { return one.unit == unit; });
        if (cell != column.cells.end())
            lines.push_back({column.milestone, *cell});
    }
    return lines;
}

const UnitOutcome* outcomeIn(const TargetYear& year, UnitId unit)
{
    const auto found = std::find_if(year.units.begin(), year.units.end(),
                                    [unit](const UnitOutcome& one) { return one.unit == unit; });
    return found == year.units.end() ? nullptr : &*found;
}

/// The year to show: the last one with a report of the unit, up to today's; else its first promise that is
/// not over; else today's year, or the last of the board.
const TargetYear* yearOf(const TargetRow& row, const std::vector<int>& years, UnitId unit,
                         QDate today)
{
    if (row.years.empty())
        return nullptr;
    for (auto year = row.years.rbegin(); year != row.years.rend(); ++year) {
        const UnitOutcome* outcome = outcomeIn(*year, unit);
        if (year->year <= today.year() && outcome && outcome->reported.any)
            return &*year;
    }
    for (const PromiseOutcome& promise : row.promises) {
        if (promise.promise.unit == unit && promise.promise.year >= today.year())
            return row.year(promise.promise.year);
    }
    const auto after = std::upper_bound(years.begin(), years.end(), today.year());
    return after == years.begin() ? &row.years.front()
                                  : &row.years[static_cast<size_t>(after - years.begin()) - 1];
}

std::optional<PromiseOutcome> promiseIn(const TargetRow& row, UnitId unit, int year)
{
    for (const PromiseOutcome& promise : row.promises) {
        if (promise.promise.unit == unit && promise.promise.year == year)
            return promise;
    }
    return std::nullopt;
}

std::vector<UnitTargetLine> targetsOf(const TargetBoard& board, UnitId unit)
{
    std::vector<UnitTargetLine> lines;
    for (const TargetRow& row : board.rows) {
        const TargetYear* year = yearOf(row, board.years, unit, board.today);
        const UnitOutcome* outcome = year ? outcomeIn(*year, unit) : nullptr;
        if (!outcome || (!outcome->counts() && !outcome->reported.any))
            continue;
        const Target& target = row.target;
        lines.push_back({target.id, target.title, target.measure, row.decimals, year->year,
                         *outcome, promiseIn(row, unit, year->year)});
    }
    return lines;
}

std::vector<UnitCoverageLine> coverageOf(const std::vector<RuleCoverage>& rules, UnitId unit)
{
    std::vector<UnitCoverageLine> lines;
    for (const RuleCoverage& rule : rules) {
        const CoverageSpan* span = rule.current();
        if (rule.rule.subject != CoverageSubject::Unit || !span
            || span->state == PeriodState::Ahead)
            continue;
        const auto line =
            std::find_if(span->lines.begin(), span->lines.end(),
                         [unit](const CoverageLine& one) { return one.unit == unit; });
        if (line != span->lines.end())
            lines.push_back({rule.rule, span->label, span->state == PeriodState::Over,
                             line->count(), line->met});
    }
    return lines;
}

} // namespace

bool isLedBy(const Task& task, const Member& member)
{
    const QString lead = folded(task.lead);
    return !lead.isEmpty()
        && (lead == folded(member.name) || lead == folded(member.shortName)
            || lead == folded(member.code));
}

int UnitBoard::stepsDone() const
{
    return static_cast<int>(std::count_if(steps.begin(), steps.end(), [](const UnitStepLine& line) {
        return line.cell.state == StepState::InTime || line.cell.state == StepState::DoneLate;
    }));
}

int UnitBoard::stepsAsked() const
{
    return static_cast<int>(std::count_if(steps.begin(), steps.end(), [](const UnitStepLine& line) {
        return line.cell.state != StepState::NotObliged && line.cell.state != StepState::NotInForce;
    }));
}

int UnitBoard::targetsMet() const
{
    return static_cast<int>(
        std::count_if(targets.begin(), targets.end(), [](const UnitTargetLine& line) {
            return line.outcome.state == UnitOutcome::State::Met;
        }));
}

int UnitBoard::late() const
{
    const auto owed = std::count_if(owes.begin(), owes.end(),
                                    [](const MissingThing& thing) { return thing.late; });
    const auto led =
        std::count_if(tasks.begin(), tasks.end(), [](const TaskRow& row) { return row.late; });
    return static_cast<int>(owed + led);
}

Result<UnitBoard> unitBoard(const PlanBoards& boards, UnitId unit)
{
    const Member* member = boards.book->member(unit);
    if (!member)
        return fail(ErrorCode::NotFound,
                    UnitBoardText::tr("The unit does not take part in this plan. Choose another."));
    UnitBoard board;
    board.member = *member;
    board.member.bloc = boards.book->blocOn(*member, boards.today);
    if (const Bloc* bloc = boards.book->bloc(board.member.bloc))
        board.bloc = bloc->name;
    board.today = boards.today;
    board.inForce = member->inForce(boards.today);
    board.steps = stepsOf(boards.state.board, unit);
    board.targets = targetsOf(boards.targets, unit);
    std::copy_if(boards.initiatives.rows.begin(), boards.initiatives.rows.end(),
                 std::back_inserter(board.initiatives),
                 [unit](const InitiativeRow& row) { return row.initiative.unit == unit; });
    std::copy_if(boards.exemplars.begin(), boards.exemplars.end(),
                 std::back_inserter(board.exemplars),
                 [unit](const ExemplarRow& row) { return row.exemplar.unit == unit; });
    std::copy_if(boards.tasks.begin(), boards.tasks.end(), std::back_inserter(board.tasks),
                 [member](const TaskRow& row) {
                     return row.task.state == Task::State::Open && isLedBy(row.task, *member);
                 });
    board.coverage = coverageOf(boards.state.coverage, unit);
    board.owes = boards.state.missing(unit);
    std::stable_sort(board.owes.begin(), board.owes.end(),
                     [](const MissingThing& left, const MissingThing& right) {
                         if (left.late != right.late)
                             return left.late;
                         return left.until.isValid() != right.until.isValid()
                             ? left.until.isValid()
                             : left.until < right.until;
                     });
    if (boards.standing)
        board.score = scoreOf(*boards.standing, board.member);
    return board;
}

std::optional<UnitScore> scoreOf(const Standing& standing, const Member& member)
{
    const BlocStanding* bloc = standing.bloc(member.bloc);
    if (!bloc)
        return std::nullopt;
    const auto at = std::find_if(bloc->ranked.begin(), bloc->ranked.end(),
                                 [&](const Ranked& one) { return one.unit == member.unit; });
    if (at == bloc->ranked.end())
        return std::nullopt;
    UnitScore score;
    score.ranked = *at;
    score.award = bloc->awards.awards[static_cast<size_t>(at - bloc->ranked.begin())];
    score.rankedUnits = static_cast<int>(std::count_if(
        bloc->ranked.begin(), bloc->ranked.end(), [](const Ranked& one) { return one.rank > 0; }));
    score.quota = bloc->awards.quota;
    if (const auto line = awardLine(*bloc); line && at->rank > 0)
        score.toLine = at->total - *line;
    return score;
}

} // namespace thidua
