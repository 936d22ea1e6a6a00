// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dates.h"
#include "core/domain/shortname.h"
#include "ui/overview/boardpage.h"
#include "ui/ranking/blocwords.h"
#include "ui/units/launchrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct BlocPageText {
    Q_DECLARE_TR_FUNCTIONS(BlocPage)
};

const QString kNothing = QStringLiteral("–");

int percentOf(int part, int whole)
{
    return whole > 0 ? part * 100 / whole : -1;
}

std::optional<ChipText> missingChip(int missing, Tone tone = Tone::Warn)
{
    if (missing == 0)
        return ChipText{BlocPageText::tr("Complete"), Tone::Ok, Icon::Ok};
    return ChipText{BlocPageText::tr("%n missing", nullptr, missing), tone, Icon::Warn};
}

/// The state of a milestone with a mark that does not rest on its colour.
BoardCell stepCell(const std::optional<StepState>& state)
{
    if (!state)
        return {kNothing};
    switch (*state) {
    case StepState::InTime:
        return {{}, {}, ChipText{stepStateName(*state), Tone::Ok, Icon::Ok}};
    case StepState::DoneLate:
        return {{}, {}, ChipText{stepStateName(*state), Tone::Warn, Icon::Ok}};
    case StepState::Late:
        return {{}, {}, ChipText{stepStateName(*state), Tone::Danger, Icon::Warn}};
    case StepState::Open:
        return {{}, {}, ChipText{stepStateName(*state), Tone::Neutral, {}}};
    case StepState::NotObliged:
    case StepState::NotInForce:
        break;
    }
    return {stepStateName(*state)};
}

BoardTile launchTile(const BlocBoard& board)
{
    MovementTile words;
    const int asked = board.stepsAsked();
    words.present = asked > 0;
    words.figure = QString::number(board.stepsDone());
    words.outOf = u'/' + QString::number(asked);
    words.percent = percentOf(board.stepsDone(), asked);
    words.chip = board.stepsLate() > 0
        ? ChipText{BlocPageText::tr("%n late", nullptr, board.stepsLate()), Tone::Danger,
                   Icon::Warn}
        : *missingChip(asked - board.stepsDone());
    words.line = BlocPageText::tr("steps of the obliged units");
    return {BlocPageText::tr("Launches and registrations"),
            words,
            {.section = Section::Units, .bloc = board.bloc.id}};
}

BoardTile figureTile(const BlocBoard& board)
{
    MovementTile words;
    int targets = 0;
    int reported = 0;
    int met = 0;
    for (const BlocUnitLine& unit : board.units) {
        targets += unit.targets;
        reported += unit.reported;
        met += unit.met;
    }
    words.present = targets > 0;
    words.figure = QString::number(reported);
    words.outOf = u'/' + QString::number(targets);
    words.percent = percentOf(reported, targets);
    words.chip = missingChip(targets - reported);
    words.line = BlocPageText::tr("%n met by a unit", nullptr, met);
    return {BlocPageText::tr("Figures reported"), words, {.section = Section::Targets}};
}

BoardTile initiativeTile(const BlocBoard& board)
{
    MovementTile words;
    int count = 0;
    int rules = static_cast<int>(board.coverage.size());
    for (const BlocUnitLine& unit : board.units) {
        count += unit.initiatives;
        rules += unit.rules;
    }
    words.present = count > 0 || rules > 0;
    words.figure = QString::number(count);
    if (rules > 0) {
        words.percent = percentOf(rules - board.rulesMissed(), rules);
        words.chip = missingChip(board.rulesMissed());
    }
    QStringList bloc;
    for (const UnitCoverageLine& rule : board.coverage) {
        if (!rule.met)
            bloc << rule.rule.title;
    }
    words.line = bloc.isEmpty()
        ? BlocPageText::tr("rules of coverage: %1")
              .arg(partText(rules - board.rulesMissed(), rules))
        : BlocPageText::tr("The bloc lacks: %1").arg(bloc.join(QStringLiteral("; ")));
    return {BlocPageText::tr("Initiatives"),
            words,
            {.section = Section::Initiatives, .part = Part::Initiatives}};
}

BoardTile awardTile(const BlocBoard& board)
{
    MovementTile words;
    words.present = board.scored;
    words.figure = QString::number(board.awarded);
    words.outOf = u'/' + QString::number(board.quota);
    words.percent = std::min(percentOf(board.awarded, board.quota), 100);
    const auto ranked =
        std::count_if(board.units.begin(), board.units.end(), [](const BlocUnitLine& unit) {
            return unit.score && unit.score->ranked.rank > 0;
        });
    words.line =
        BlocPageText::tr("%1 of %n unit(s) ranked", nullptr, static_cast<int>(board.units.size()))
            .arg(ranked);
    return {BlocPageText::tr("Awards proposed"),
            words,
            {.section = Section::Ranking, .bloc = board.bloc.id}};
}

BoardChart launchChart(const BlocBoard& board)
{
    BoardChart chart{BlocPageText::tr("Who has done what every unit must do"),
                     BlocPageText::tr("units"),
                     {},
                     {}};
    GradeBars bars;
    bars.heading = BlocPageText::tr("Milestone");
    bars.grades = {BlocPageText::tr("In time"), BlocPageText::tr("Done late"),
                   BlocPageText::tr("Not done yet"), BlocPageText::tr("Overdue")};
    for (const LaunchColumn& column : board.launches) {
        bars.blocs.push_back(
            {milestoneName(board.launches, column.milestone),
             shortDeadlineWords(column),
             {column.done - column.doneLate, column.doneLate, column.open, column.late},
             0});
        chart.places.push_back({.section = Section::Units, .bloc = board.bloc.id});
    }
    chart.data = std::move(bars);
    return chart;
}

BoardChart figureChart(const BlocBoard& board)
{
    BoardChart chart{BlocPageText::tr("Targets unit by unit"), BlocPageText::tr("targets"), {}, {}};
    GradeBars bars;
    bars.heading = BlocPageText::tr("Unit");
    bars.grades = {BlocPageText::tr("Met"), BlocPageText::tr("Reported, not met")};
    bars.rest = BlocPageText::tr("no report");
    for (const BlocUnitLine& unit : board.units) {
        if (unit.targets == 0)
            continue;
        const QString& name = shortName(unit.member);
        bars.blocs.push_back(
            {name, {}, {unit.met, unit.reported - unit.met}, unit.targets - unit.reported});
        chart.places.push_back({.unit = unit.member.unit, .board = Board::Unit});
    }
    chart.data = std::move(bars);
    return chart;
}

BoardRow unitRow(const BlocUnitLine& unit, const BlocBoard& board, const PlanBook& book)
{
    const Member& member = unit.member;
    BoardCell name{member.name,
                   unit.inForce ? (member.participation == Participation::Obliged
                                       ? member.code
                                       : participationName(member.participation))
                                : BlocPageText::tr("not in force")};
    name.isStrong = true;
    BoardCell rules{unit.rules == 0 ? kNothing
                                    : partText(unit.rules - unit.rulesMissed, unit.rules)};
    if (unit.rulesMissed > 0)
        rules.tone = Tone::Warn;
    BoardRow row{{name,
                  stepCell(unit.launch),
                  stepCell(unit.registration),
                  {unit.targets == 0 ? kNothing : partText(unit.reported, unit.targets)},
                  {QString::number(unit.initiatives)},
                  rules},
                 {.unit = member.unit, .board = Board::Unit}};
    if (board.scored) {
        const bool ranked = unit.score && unit.score->ranked.rank > 0;
        row.cells.push_back(
            {ranked ? planPoints(book, unit.score->ranked.total) : kNothing, {}, {}, {}, true});
        row.cells.push_back({ranked ? gradeWords(*unit.score, book) : kNothing});
        row.cells.push_back({ranked ? rankText(unit.score->ranked) : kNothing});
    }
    return row;
}

BoardTable unitTable(const BlocBoard& board, const PlanBook& book)
{
    BoardTable table;
    table.title = BlocPageText::tr("Units of the bloc");
    table.isWide = true;
    table.empty = BlocPageText::tr("The bloc has no units yet.");
    table.columns = {{BlocPageText::tr("Unit"), 0},
                     {BlocPageText::tr("Launch"), 140},
                     {BlocPageText::tr("Registration"), 140},
                     {BlocPageText::tr("Figures"), 80, true},
                     {BlocPageText::tr("Initiatives"), 90, true},
                     {BlocPageText::tr("Coverage"), 90, true}};
    if (board.scored) {
        table.columns.push_back({BlocPageText::tr("Total"), 84, true});
        table.columns.push_back({BlocPageText::tr("Grade"), 110});
        table.columns.push_back({BlocPageText::tr("Rank"), 60, true});
    }
    for (const BlocUnitLine& unit : board.units)
        table.rows.push_back(unitRow(unit, board, book));
    return table;
}

} // namespace

BoardPage blocPage(const BlocBoard& board, const PlanBook& book)
{
    BoardPage page;
    const int late = board.stepsLate();
    page.headline.title = late > 0
        ? BlocPageText::tr("%1: %n thing(s) are late", nullptr, late).arg(blocTitle(board.bloc))
        : BlocPageText::tr("%1: nothing is late").arg(blocTitle(board.bloc));
    const QString subject = blocSubject(board.bloc);
    page.headline.subtitle =
        BlocPageText::tr("%n unit(s)", nullptr, static_cast<int>(board.units.size()))
        + (subject.isEmpty() ? QString() : QStringLiteral(" · ") + subject);
    for (const BoardTile& tile :
         {launchTile(board), figureTile(board), initiativeTile(board), awardTile(board)}) {
        if (tile.words.present)
            page.tiles.push_back(tile);
    }
    for (BoardChart& chart : std::vector<BoardChart>{launchChart(board), figureChart(board)}) {
        if (!chart.places.empty())
            page.charts.push_back(std::move(chart));
    }
    page.tables.push_back(unitTable(board, book));
    return page;
}

} // namespace thidua
