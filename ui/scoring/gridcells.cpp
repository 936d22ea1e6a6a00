// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/gridcells.h"
#include "ui/scoring/entrypreview.h"

#include "core/actions/packages/attachments.h"
#include "core/domain/scoring/explanation.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace thidua {

namespace {

struct GridText {
    Q_DECLARE_TR_FUNCTIONS(ScoreGrid)
};

const TableNode& nodeAt(const ScoreSnapshot& snapshot, int node)
{
    return snapshot.table.nodes()[static_cast<size_t>(node)];
}

const UnitScores& unitAt(const ScoreSnapshot& snapshot, int unit)
{
    return snapshot.units[static_cast<size_t>(unit)];
}

const RoundScores& roundAt(const ScoreSnapshot& snapshot, int unit, int round)
{
    return unitAt(snapshot, unit).rounds[static_cast<size_t>(round)];
}

const RoundScores& roundAt(const ScoreSnapshot& snapshot, const CellPlace& place)
{
    return roundAt(snapshot, place.unit, place.round);
}

const ScoreNote& noteAt(const ScoreSnapshot& snapshot, int unit, int round, int node)
{
    return roundAt(snapshot, unit, round).notes[static_cast<size_t>(node)];
}

const std::optional<Entry>& entryAt(const ScoreSnapshot& snapshot, const CellPlace& place)
{
    return roundAt(snapshot, place).entries[static_cast<size_t>(place.node)];
}

bool isNotApplicable(const std::optional<Entry>& entry)
{
    return entry && entry->kind == Entry::Kind::NotApplicable;
}

bool applies(const ScoreSnapshot& snapshot, int unit, int node)
{
    return snapshot.table.appliesTo(node, unitAt(snapshot, unit).member.kind);
}

Points maximumAt(const ScoreSnapshot& snapshot, int unit, int node)
{
    return snapshot.table.maximumFor(node, unitAt(snapshot, unit).member.kind);
}

bool isBelowThreshold(Points points, Points maximum)
{
    return maximum.raw > 0 && points.raw * 100 < maximum.raw * kBelowThresholdPercent;
}

CellStates groupStates(const ScoreSnapshot& snapshot, const CellPlace& place)
{
    CellStates states = CellState::Group;
    if (roundAt(snapshot, place).outcome(place.node).state == NodeOutcome::State::NotApplicable)
        states |= CellState::NotApplicable;
    return states;
}

CellStates matrixStates(const ScoreSnapshot& snapshot, const CellPlace& place)
{
    const NodeOutcome& outcome = roundAt(snapshot, place).outcome(place.node);
    if (nodeAt(snapshot, place.node).type() != CriterionType::Base || outcome.maximum.raw <= 0)
        return {};
    if (isBelowThreshold(outcome.points, outcome.maximum))
        return CellState::BelowThreshold;
    return outcome.points == outcome.maximum ? CellStates(CellState::FullMarks) : CellStates();
}

/// The evidence mark stands once a row: where the unit claimed its points.
bool showsEvidence(const ScoreSnapshot& snapshot, const CellPlace& place, GridLayout layout)
{
    if (!unitAt(snapshot, place.unit).missingEvidence.contains(place.node))
        return false;
    return layout == GridLayout::Matrix
        || snapshot.roundBefore(place.unit, place.round, place.node) < 0;
}

bool hasHiddenNote(const ScoreSnapshot& snapshot, const CellPlace& place, GridLayout layout)
{
    const ScoreNote& note = noteAt(snapshot, place.unit, place.round, place.node);
    if (note.reason.isEmpty() && note.explanation.isEmpty())
        return false;
    if (layout == GridLayout::Unit)
        return snapshot.noteRound(place.unit, place.node) != place.round;
    // A changed or not applicable cell has a reason anyway.
    return !note.explanation.isEmpty()
        || (!snapshot.differs(place.unit, place.round, place.node)
            && !isNotApplicable(entryAt(snapshot, place)));
}

/// Whether a leaf of the group has a score in the first of two rounds and not yet in the second.
bool isPartlyScored(const ScoreSnapshot& snapshot, int unit, int group, std::pair<int, int> rounds)
{
    for (int leaf = group; leaf < nodeAt(snapshot, group).end; ++leaf) {
        if (entryAt(snapshot, {unit, rounds.first, leaf})
            && !entryAt(snapshot, {unit, rounds.second, leaf}))
            return true;
    }
    return false;
}

actions::Proof proofAt(const ScoreSnapshot& snapshot, int unit, int node)
{
    return actions::proofOf(
        noteAt(snapshot, unit, evidenceRound(snapshot, unit, node), node).evidence,
        unitAt(snapshot, unit).files.value(node));
}

/// Of a criterion that an earlier round found not applicable as well: the reason given there.
QString earlierReason(const ScoreSnapshot& snapshot, int unit, int node)
{
    int round = snapshot.noteRound(unit, node);
    while (round >= 0 && isNotApplicable(entryAt(snapshot, {unit, round, node}))) {
        const QString& reason = noteAt(snapshot, unit, round, node).reason;
        if (!reason.isEmpty())
            return reason;
        --round;
    }
    return {};
}

} // namespace

QString notApplicableMark()
{
    return GridText::tr("N/A");
}

QString scoreText(const ScoreSnapshot& snapshot, const CellPlace& place)
{
    const RoundScores& round = roundAt(snapshot, place);
    const NodeOutcome& outcome = round.outcome(place.node);
    if (!nodeAt(snapshot, place.node).isLeaf()) {
        if (!round.sheet || outcome.state == NodeOutcome::State::Empty)
            return {};
        return outcome.state == NodeOutcome::State::NotApplicable
            ? notApplicableMark()
            : outcome.points.toString(snapshot.decimals());
    }
    const auto& entry = entryAt(snapshot, place);
    if (isNotApplicable(entry) || outcome.state == NodeOutcome::State::NotApplicable)
        return notApplicableMark();
    return entry ? outcome.points.toString(snapshot.decimals()) : QString();
}

bool isScoreEditable(const ScoreSnapshot& snapshot, const CellPlace& place)
{
    return snapshot.editable && nodeAt(snapshot, place.node).isLeaf()
        && !roundAt(snapshot, place).isLocked();
}

QString notMeantHint()
{
    return GridText::tr(
        "Hint: not meant for this kind of unit. Ctrl+Space marks it not applicable.");
}

CellStates scoreStates(const ScoreSnapshot& snapshot, const CellPlace& place, GridLayout layout,
                       bool activeRound)
{
    const TableNode& node = nodeAt(snapshot, place.node);
    if (!node.isLeaf())
        return groupStates(snapshot, place);
    const RoundScores& round = roundAt(snapshot, place);
    const auto& entry = entryAt(snapshot, place);
    CellStates states;
    if (round.isLocked())
        states |= CellState::Locked;
    if (hasHiddenNote(snapshot, place, layout))
        states |= CellState::HasNote;
    if (isNotApplicable(entry)
        || round.outcome(place.node).state == NodeOutcome::State::NotApplicable)
        return states | CellState::NotApplicable;
    if (showsEvidence(snapshot, place, layout))
        states |= CellState::EvidenceMissing;
    if (!entry) {
        if (node.type() == CriterionType::Base && (activeRound || round.sheet))
            states |= CellState::Empty;
        if (!applies(snapshot, place.unit, place.node))
            states |= CellState::NotMeant;
        return states;
    }
    if (entry->kind != Entry::Kind::Points && layout == GridLayout::Unit)
        states |= CellState::Computed;
    if (looksLikePoints(snapshot, place))
        states |= CellState::Doubtful;
    if (snapshot.differs(place.unit, place.round, place.node))
        states |= CellState::Changed;
    return layout == GridLayout::Matrix ? states | matrixStates(snapshot, place) : states;
}

int lastScoredRound(const ScoreSnapshot& snapshot, int unit, int node)
{
    const bool leaf = nodeAt(snapshot, node).isLeaf();
    for (int round = static_cast<int>(snapshot.rounds.size()) - 1; round >= 0; --round) {
        const RoundScores& scores = roundAt(snapshot, unit, round);
        const bool scored = leaf ? scores.entries[static_cast<size_t>(node)].has_value()
                                 : scores.sheet && scores.evaluation.result.filled > 0;
        if (scored)
            return round;
    }
    return -1;
}

std::optional<Points> differenceAt(const ScoreSnapshot& snapshot, int unit, int node)
{
    const int last = lastScoredRound(snapshot, unit, node);
    const int first = snapshot.roundIndex(Round::Self);
    if (last <= first || first < 0)
        return {};
    const RoundScores& self = roundAt(snapshot, unit, first);
    const RoundScores& there = roundAt(snapshot, unit, last);
    const auto at = static_cast<size_t>(node);
    if (nodeAt(snapshot, node).isLeaf()
        && (!self.entries[at] || isNotApplicable(self.entries[at])
            || isNotApplicable(there.entries[at])))
        return {};
    if (!self.sheet || isPartlyScored(snapshot, unit, node, {first, last}))
        return {};
    return there.outcome(node).points - self.outcome(node).points;
}

QString reasonEditText(const ScoreSnapshot& snapshot, int unit, int node)
{
    const int round = snapshot.noteRound(unit, node);
    const ScoreNote& note = noteAt(snapshot, unit, round, node);
    const bool selfExplains = round == 0 && !isNotApplicable(entryAt(snapshot, {unit, 0, node}));
    return selfExplains && note.reason.isEmpty() ? note.explanation : note.reason;
}

QString reasonText(const ScoreSnapshot& snapshot, int unit, int node)
{
    QString text = reasonEditText(snapshot, unit, node);
    if (text.isEmpty())
        text = earlierReason(snapshot, unit, node);
    if (text.isEmpty())
        return unitAt(snapshot, unit).missingReasons.contains(node)
            ? GridText::tr("Needs an explanation")
            : QString();
    const int round = snapshot.noteRound(unit, node);
    return isNotApplicable(entryAt(snapshot, {unit, round, node}))
        ? GridText::tr("Not applicable: %1").arg(text)
        : text;
}

ScoreNote noteWithReason(const ScoreSnapshot& snapshot, int unit, int node, const QString& text)
{
    const int round = snapshot.noteRound(unit, node);
    ScoreNote note = noteAt(snapshot, unit, round, node);
    const bool selfExplains = round == 0 && !isNotApplicable(entryAt(snapshot, {unit, 0, node}));
    (selfExplains && note.reason.isEmpty() ? note.explanation : note.reason) = text;
    return note;
}

int evidenceRound(const ScoreSnapshot& snapshot, int unit, int node)
{
    for (int round = static_cast<int>(snapshot.rounds.size()) - 1; round >= 0; --round) {
        if (!noteAt(snapshot, unit, round, node).evidence.isEmpty())
            return round;
    }
    return 0;
}

QString evidenceText(const ScoreSnapshot& snapshot, int unit, int node)
{
    const actions::Proof proof = proofAt(snapshot, unit, node);
    QStringList parts;
    if (!proof.files.isEmpty())
        parts << GridText::tr("%n file(s)", nullptr, static_cast<int>(proof.files.size()));
    if (!proof.papers.isEmpty())
        parts << GridText::tr("%n paper(s)", nullptr, static_cast<int>(proof.papers.size()));
    // Who fills in the own sheet must not take a name for a file that goes along.
    if (proof.files.isEmpty() && snapshot.rounds.size() == 1)
        parts << GridText::tr("no file attached");
    if (!proof.files.isEmpty() || !proof.papers.isEmpty()) {
        const QString text = parts.join(QStringLiteral(", "));
        const bool partial =
            noteAt(snapshot, unit, evidenceRound(snapshot, unit, node), node).evidencePartial;
        return partial ? GridText::tr("Partly: %1").arg(text) : text;
    }
    if (unitAt(snapshot, unit).missingEvidence.contains(node))
        return GridText::tr("Missing");
    return nodeAt(snapshot, node).criterion.evidence == EvidenceRule::Required
        ? QString()
        : GridText::tr("Not required");
}

CellStates evidenceStates(const ScoreSnapshot& snapshot, int unit, int node)
{
    if (unitAt(snapshot, unit).missingEvidence.contains(node))
        return CellState::EvidenceMissing;
    const actions::Proof proof = proofAt(snapshot, unit, node);
    return !proof.files.isEmpty() ? CellState::HasNote
        : proof.papers.isEmpty()  ? CellState::Quiet
                                  : CellState::OnlyNamed;
}

QString evidenceSentences(const ScoreSnapshot& snapshot, int unit, int node)
{
    const actions::Proof proof = proofAt(snapshot, unit, node);
    QStringList lines{unitAt(snapshot, unit).missingEvidence.value(node)};
    if (!proof.files.isEmpty())
        lines << GridText::tr("Attached: %1").arg(proof.files.join(QStringLiteral("; ")));
    if (!proof.papers.isEmpty())
        lines << GridText::tr("Only named, no file attached: %1")
                     .arg(proof.papers.join(QStringLiteral("; ")));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

CellStates remarkStates(const ScoreSnapshot& snapshot, int unit, int node)
{
    const auto remarks = unitAt(snapshot, unit).remarks.constFind(node);
    if (remarks == unitAt(snapshot, unit).remarks.constEnd())
        return {};
    const bool open =
        std::ranges::any_of(*remarks, [](const Remark& remark) { return remark.answer.isEmpty(); });
    return open ? CellState::Asked : CellState::Answered;
}

QString remarkSentences(const ScoreSnapshot& snapshot, int unit, int node)
{
    QStringList lines;
    for (const Remark& remark : unitAt(snapshot, unit).remarks.value(node)) {
        lines << GridText::tr("The council asks: %1").arg(remark.text);
        lines << (remark.answer.isEmpty()
                      ? GridText::tr("Not answered yet.")
                      : GridText::tr("Answer of the unit: %1").arg(remark.answer));
    }
    return lines.join(u'\n');
}

QString scoreName(const ScoreSnapshot& snapshot, const CellPlace& place, GridLayout layout)
{
    const Criterion& criterion = nodeAt(snapshot, place.node).criterion;
    const QString where = layout == GridLayout::Unit
        ? roundName(snapshot.rounds[static_cast<size_t>(place.round)]).toLower()
        : unitAt(snapshot, place.unit).member.name;
    const QString text = scoreText(snapshot, place);
    const QString what = criterion.code + u' ' + criterion.title;
    if (text.isEmpty())
        return GridText::tr("%1, %2, no score").arg(what, where);
    if (text == notApplicableMark())
        return GridText::tr("%1, %2, not applicable").arg(what, where);
    return GridText::tr("%1, %2, %3 of %4")
        .arg(what, where, text,
             maximumAt(snapshot, place.unit, place.node).toString(snapshot.decimals()));
}

} // namespace thidua
