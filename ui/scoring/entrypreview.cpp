// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/entrypreview.h"

#include "core/domain/scoring/explanation.h"
#include "ui/scoring/gridcells.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(EntryPreview)
};

QString withUnit(const QString& value, const QString& unit)
{
    return unit.startsWith(u'%') ? QString(value + u'%') : QString(value + u' ' + unit).trimmed();
}

/// The sheet as it would be: caps, gates and what the others come to included.
std::optional<NodeOutcome> outcomeWith(const ScoreSnapshot& snapshot, const RoundScores& round,
                                       int node, const Entry& entry)
{
    std::vector<Score> scores;
    for (int i = 0; i < snapshot.table.size(); ++i) {
        const auto& stored = round.entries[static_cast<size_t>(i)];
        const auto& shown = i == node ? std::optional(entry) : stored;
        if (shown)
            scores.push_back({.criterion = snapshot.table.node(i).criterion.id,
                              .kind = shown->kind,
                              .amount = shown->amount,
                              .denominator = shown->denominator});
    }
    const auto evaluation = evaluate(snapshot.table, scores, {}, round.context);
    if (!evaluation)
        return {};
    return evaluation->nodes[static_cast<size_t>(node)];
}

const RoundScores& roundAt(const ScoreSnapshot& snapshot, const CellPlace& place)
{
    return snapshot.units[static_cast<size_t>(place.unit)].rounds[static_cast<size_t>(place.round)];
}

/// What is entered, with its unit where a bare number has one.
QString enteredWords(const ScoreSnapshot& snapshot, int node, const Entry& entry)
{
    const QString typed = snapshot.table.formatEntry(node, entry);
    return entry.kind == Entry::Kind::Value
        ? withUnit(typed, measuredUnit(snapshot.table.node(node)))
        : typed;
}

} // namespace

QString measuredUnit(const TableNode& node)
{
    const auto* bands = std::get_if<BandsRule>(&node.rule);
    return bands ? bands->unit.section(u' ', 0, 0) : QString();
}

QString entryPreview(const ScoreSnapshot& snapshot, const CellPlace& place, const Entry& entry)
{
    const RoundScores& round = roundAt(snapshot, place);
    const auto outcome = outcomeWith(snapshot, round, place.node, entry);
    if (!outcome)
        return {};
    const QString typed = enteredWords(snapshot, place.node, entry);
    const QString how = explainLeaf(snapshot.table, place.node, &entry, *outcome, round.context);
    if (outcome->state == NodeOutcome::State::NotApplicable)
        return QStringLiteral("%1 → %2").arg(typed, how);
    return PreviewText::tr("%1 → %2 points: %3")
        .arg(typed, outcome->points.toString(snapshot.decimals()), how);
}

bool looksLikePoints(const ScoreSnapshot& snapshot, const CellPlace& place)
{
    const RoundScores& round = roundAt(snapshot, place);
    const auto& entry = round.entries[static_cast<size_t>(place.node)];
    const NodeOutcome& outcome = round.outcome(place.node);
    return entry && outcome.state == NodeOutcome::State::Scored
        && looksLikePoints(snapshot.table.node(place.node), *entry, outcome.points,
                           outcome.maximum);
}

QString pointsDoubt(const ScoreSnapshot& snapshot, const CellPlace& place)
{
    const Entry& entry = *roundAt(snapshot, place).entries[static_cast<size_t>(place.node)];
    return PreviewText::tr("%1 is taken as the measured result and gives no points. If points are "
                           "meant, type “%2 điểm”; if not, check the figure.")
        .arg(enteredWords(snapshot, place.node, entry),
             snapshot.table.formatEntry(place.node, entry));
}

} // namespace thidua
