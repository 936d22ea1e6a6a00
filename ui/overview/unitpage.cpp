// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dates.h"
#include "ui/overview/boardpage.h"
#include "ui/overview/unittables.h"
#include "ui/ranking/blocwords.h"
#include "ui/units/blocmovewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct UnitPageText {
    Q_DECLARE_TR_FUNCTIONS(UnitPage)
};

int percentOf(int part, int whole)
{
    return whole > 0 ? part * 100 / whole : -1;
}

BoardTile stepTile(const UnitBoard& board)
{
    MovementTile words;
    const int asked = board.stepsAsked();
    words.present = !board.steps.empty();
    words.figure = partText(board.stepsDone(), asked);
    words.percent = percentOf(board.stepsDone(), asked);
    const auto late =
        std::count_if(board.steps.begin(), board.steps.end(),
                      [](const UnitStepLine& line) { return line.cell.state == StepState::Late; });
    if (late > 0)
        words.chip = ChipText{UnitPageText::tr("%n late", nullptr, static_cast<int>(late)),
                              Tone::Danger, Icon::Warn};
    else if (asked > 0 && board.stepsDone() == asked)
        words.chip = ChipText{UnitPageText::tr("Complete"), Tone::Ok, Icon::Ok};
    words.line = asked > 0 ? UnitPageText::tr("launch, registration, reports")
                           : UnitPageText::tr("the plan obliges it to nothing");
    return {UnitPageText::tr("Steps done"),
            words,
            {.section = Section::Units, .unit = board.member.unit, .part = Part::Launches}};
}

BoardTile targetTile(const UnitBoard& board)
{
    MovementTile words;
    const int count = static_cast<int>(board.targets.size());
    words.present = count > 0;
    words.figure = partText(board.targetsMet(), count);
    words.percent = percentOf(board.targetsMet(), count);
    const auto silent = static_cast<int>(
        std::count_if(board.targets.begin(), board.targets.end(),
                      [](const UnitTargetLine& line) { return !line.outcome.reported.any; }));
    if (silent > 0)
        words.chip =
            ChipText{UnitPageText::tr("%n not reported", nullptr, silent), Tone::Warn, Icon::Warn};
    words.line = silent > 0
        ? UnitPageText::tr("figures reported: %1").arg(partText(count - silent, count))
        : UnitPageText::tr("All figures are reported");
    return {UnitPageText::tr("Targets met"), words, {.section = Section::Targets}};
}

BoardTile initiativeTile(const UnitBoard& board)
{
    MovementTile words;
    words.present = !board.initiatives.empty() || !board.coverage.empty();
    words.figure = QString::number(board.initiatives.size());
    const auto missed =
        static_cast<int>(std::count_if(board.coverage.begin(), board.coverage.end(),
                                       [](const UnitCoverageLine& rule) { return !rule.met; }));
    if (missed > 0)
        words.chip = ChipText{UnitPageText::tr("%n rule(s) missed", nullptr, missed), Tone::Warn,
                              Icon::Warn};
    else if (!board.coverage.empty())
        words.chip = ChipText{UnitPageText::tr("Complete"), Tone::Ok, Icon::Ok};
    words.line = UnitPageText::tr("exemplars: %1").arg(QString::number(board.exemplars.size()));
    return {UnitPageText::tr("Initiatives"),
            words,
            {.section = Section::Initiatives, .part = Part::Initiatives}};
}

BoardTile scoreTile(const UnitBoard& board, const PlanBook& book)
{
    MovementTile words;
    words.present = board.score.has_value();
    if (!board.score)
        return {{}, words, {}};
    const UnitScore& score = *board.score;
    const bool ranked = score.ranked.rank > 0;
    words.figure = ranked ? planPoints(book, score.ranked.total) : QStringLiteral("–");
    if (const QString grade = gradeWords(score, book); !grade.isEmpty())
        words.chip = ChipText{grade, Tone::Accent, {}};
    words.line = rankWords(score, book);
    return {UnitPageText::tr("Points, %1").arg(roundName(book.rules.decidingRound()).toLower()),
            words,
            {.section = Section::Scoring,
             .unit = board.member.unit,
             .bloc = board.member.bloc,
             .round = book.rules.decidingRound()}};
}

/// What is late or due next: things owed, then tasks, in one sentence.
QString nextSentence(const UnitBoard& board)
{
    if (!board.inForce)
        return UnitPageText::tr("The unit is not in force on this day.");
    if (!board.owes.empty()) {
        const MissingThing& thing = board.owes.front();
        const QString when = thing.until.isValid()
            ? (thing.late
                   ? UnitPageText::tr("was due %1").arg(formatDate(thing.until))
                   : UnitPageText::tr("due %1, %Ln working day(s) left", nullptr, thing.workedDays)
                         .arg(formatDate(thing.until)))
            : UnitPageText::tr("no day is set");
        return UnitPageText::tr("Next: %1 (%2).").arg(thing.what, when);
    }
    return UnitPageText::tr("It owes nothing now.");
}

} // namespace

QString partText(int part, int whole)
{
    return whole > 0 ? QStringLiteral("%1/%2").arg(part).arg(whole) : QStringLiteral("–");
}

QString gradeWords(const UnitScore& score, const PlanBook& book)
{
    const auto& grades = book.grades.grades();
    const int grade = score.ranked.grade;
    return grade >= 0 && grade < static_cast<int>(grades.size())
        ? grades[static_cast<size_t>(grade)].name
        : QString();
}

QString rankWords(const UnitScore& score, const PlanBook& book)
{
    if (score.ranked.rank == 0)
        return unrankedText(score.ranked);
    QStringList parts{
        UnitPageText::tr("rank %1 of %2").arg(rankText(score.ranked)).arg(score.rankedUnits)};
    if (score.toLine && score.toLine->raw < 0)
        parts << UnitPageText::tr("%1 below the award line").arg(gapText(book, -*score.toLine));
    else if (score.toLine && score.toLine->raw > 0)
        parts << UnitPageText::tr("%1 above the award line").arg(gapText(book, *score.toLine));
    else if (score.toLine)
        parts << UnitPageText::tr("at the award line");
    return parts.join(QStringLiteral("; "));
}

BoardPage unitPage(const UnitBoard& board, const PlanBook& book)
{
    BoardPage page;
    const int late = board.late();
    page.headline.title = late > 0
        ? UnitPageText::tr("%1: %n thing(s) are late", nullptr, late).arg(board.member.name)
        : UnitPageText::tr("%1: nothing is late").arg(board.member.name);
    QStringList about;
    if (const QString moved = blocHistoryWords(book, board.member); !moved.isEmpty())
        about << moved;
    else if (const Bloc* bloc = book.bloc(board.member.bloc))
        about << blocTitle(*bloc);
    if (board.member.participation != Participation::Obliged)
        about << participationName(board.member.participation);
    about << nextSentence(board);
    page.headline.subtitle = about.join(QStringLiteral(" · "));
    for (const BoardTile& tile :
         {stepTile(board), targetTile(board), initiativeTile(board), scoreTile(board, book)}) {
        if (tile.words.present)
            page.tiles.push_back(tile);
    }
    page.tables = unitTables(board, book);
    return page;
}

} // namespace thidua
