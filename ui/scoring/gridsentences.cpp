// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/explanation.h"
#include "ui/scoring/entrypreview.h"
#include "ui/scoring/gridcells.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QStringList>

namespace thidua {

namespace {

struct SentenceText {
    Q_DECLARE_TR_FUNCTIONS(ScoreGrid)
};

QString changedSentence(const ScoreSnapshot& snapshot, const CellPlace& place)
{
    const int before = snapshot.roundBefore(place.unit, place.round, place.node);
    if (before < 0)
        return {};
    const CellPlace earlier{place.unit, before, place.node};
    QString sentence =
        SentenceText::tr("%1 %2, %3 %4.")
            .arg(roundName(snapshot.rounds[static_cast<size_t>(before)]),
                 scoreText(snapshot, earlier),
                 roundName(snapshot.rounds[static_cast<size_t>(place.round)]).toLower(),
                 scoreText(snapshot, place));
    const auto& unit = snapshot.units[static_cast<size_t>(place.unit)];
    const QString reason =
        unit.rounds[static_cast<size_t>(place.round)].notes[static_cast<size_t>(place.node)].reason;
    sentence += u' '
        + (reason.isEmpty() ? SentenceText::tr("No reason yet.")
                            : SentenceText::tr("Reason: %1").arg(reason));
    return sentence;
}

QString lockedSentence(const RoundScores& round)
{
    if (!round.sheet || !round.sheet->changedAt.isValid())
        return SentenceText::tr("Locked.");
    return SentenceText::tr("Locked at %1 by %2.")
        .arg(formatDateTime(round.sheet->changedAt), round.sheet->changedBy);
}

QString notApplicableSentence(const RoundScores& round, int node, int decimals)
{
    const QString reason = round.notes[static_cast<size_t>(node)].reason;
    const QString left = round.evaluation.result.applicable.toString(decimals);
    QString sentence =
        SentenceText::tr("Not applicable; %1 points of the base part apply.").arg(left);
    if (!reason.isEmpty())
        sentence += u' ' + SentenceText::tr("Reason: %1").arg(reason);
    return sentence;
}

QString noteSentence(const ScoreNote& note)
{
    QStringList parts;
    if (!note.reason.isEmpty())
        parts << SentenceText::tr("Reason: %1").arg(note.reason);
    if (!note.explanation.isEmpty())
        parts << SentenceText::tr("The unit explains: %1").arg(note.explanation);
    return parts.join(u' ');
}

} // namespace

QString scoreSentences(const ScoreSnapshot& snapshot, const CellPlace& place, CellStates states,
                       const RefusedText* refused)
{
    const UnitScores& unit = snapshot.units[static_cast<size_t>(place.unit)];
    const RoundScores& round = unit.rounds[static_cast<size_t>(place.round)];
    const auto at = static_cast<size_t>(place.node);
    const NodeOutcome& outcome = round.outcome(place.node);
    const QString text = scoreText(snapshot, place);
    QStringList lines;
    if (refused)
        lines << SentenceText::tr("“%1” was not taken: %2").arg(refused->text, refused->message)
              << (text.isEmpty() ? SentenceText::tr("The cell stays empty.")
                                 : SentenceText::tr("The old value %1 is kept.").arg(text));
    if (states & CellState::Locked)
        lines << lockedSentence(round);
    if (states & CellState::Empty)
        lines << SentenceText::tr("No score yet. Maximum %1.")
                     .arg(snapshot.table.maximumFor(place.node, unit.member.kind)
                              .toString(snapshot.decimals()));
    if (states & CellState::NotMeant)
        lines << notMeantHint();
    if (states & CellState::NotApplicable && !(states & CellState::Group))
        lines << notApplicableSentence(round, place.node, snapshot.decimals());
    if (states & CellState::Computed && round.entries[at])
        lines << explainLeaf(snapshot.table, place.node, &*round.entries[at], outcome,
                             round.context);
    if (states & CellState::Doubtful)
        lines << pointsDoubt(snapshot, place);
    if (states & CellState::Changed)
        lines << changedSentence(snapshot, place);
    if (states & CellState::EvidenceMissing)
        lines << unit.missingEvidence.value(place.node);
    if (states & CellState::HasNote)
        lines << noteSentence(round.notes[at]);
    if (states & CellState::BelowThreshold)
        lines << SentenceText::tr("Below %1% of the maximum: %2 of %3.")
                     .arg(QString::number(kBelowThresholdPercent), text,
                          outcome.maximum.toString(snapshot.decimals()));
    return lines.join(u'\n');
}

} // namespace thidua
