// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoresnapshot.h"

#include "core/actions/packages/attachments.h"
#include "core/actions/packages/remarkactions.h"
#include "core/domain/checks/preflight.h"
#include "core/domain/ranking/standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct SnapshotText {
    Q_DECLARE_TR_FUNCTIONS(ScoreGrid)
};

const UnitFile::RoundFile* fileOf(const UnitFile& file, Round round)
{
    const auto found = std::find_if(
        file.rounds.begin(), file.rounds.end(),
        [round](const UnitFile::RoundFile& each) { return each.sheet.round == round; });
    return found == file.rounds.end() ? nullptr : &*found;
}

RoundScores emptyRound(const ScoreTable& table)
{
    RoundScores round;
    round.entries.resize(static_cast<size_t>(table.size()));
    round.notes.resize(static_cast<size_t>(table.size()));
    return round;
}

RoundScores roundOf(const Ledger& ledger, const ScoreSnapshot& snapshot, const Member& member,
                    Round which, const UnitFile::RoundFile* file)
{
    const ScoreTable& table = snapshot.table;
    RoundScores round = emptyRound(table);
    if (auto context = ledger.context(*snapshot.book, member.unit, which))
        round.context = std::move(*context);
    std::vector<Score> scores;
    if (file) {
        round.sheet = file->sheet;
        scores = file->scores;
        for (const Score& score : file->scores) {
            if (const int node = table.indexOf(score.criterion); node >= 0)
                round.entries[static_cast<size_t>(node)] = score.entry();
        }
        for (const ScoreNote& note : file->notes) {
            if (const int node = table.indexOf(note.criterion); node >= 0)
                round.notes[static_cast<size_t>(node)] = note;
        }
    }
    const GradeScale& grades = snapshot.book->grades;
    if (auto evaluation = evaluate(table, scores, grades.conditions(), round.context))
        round.evaluation = std::move(*evaluation);
    if (!round.sheet)
        round.evaluation.result.hasTotal = false;
    for (int node = 0; node < table.size(); ++node) {
        const bool counts =
            table.node(node).isLeaf() && table.node(node).type() == CriterionType::Base;
        round.missing += counts && !round.entries[static_cast<size_t>(node)] ? 1 : 0;
    }
    if (round.evaluation.result.hasTotal && round.missing == 0 && !grades.isEmpty())
        round.grade = grades.gradeOf(round.evaluation.result);
    return round;
}

/// What goes along with the scores: files that prove them, questions of the council.
void addCompanions(const Ledger& ledger, const ScoreSnapshot& snapshot, UnitScores& unit)
{
    const PlanId plan = snapshot.book->plan.id;
    const auto files = actions::attachedFiles(ledger, plan, unit.member.unit);
    if (files && !files->empty()) {
        QHash<QString, QStringList> names;
        for (const Attachment& file : *files)
            names[file.about] << file.name;
        for (int node = 0; node < snapshot.table.size(); ++node) {
            const auto found =
                names.constFind(actions::aboutScore(snapshot.table.node(node).criterion.code));
            if (found != names.constEnd())
                unit.files.insert(node, *found);
        }
    }
    const auto remarks = actions::remarks(ledger, plan, unit.member.unit);
    for (const Remark& remark : remarks.value_or(std::vector<Remark>{})) {
        const int node = snapshot.table.indexOf(remark.criterion);
        if (node >= 0 && !remark.closed)
            unit.remarks[node].push_back(remark);
    }
}

} // namespace

const NodeOutcome& RoundScores::outcome(int node) const
{
    static const NodeOutcome none;
    const auto at = static_cast<size_t>(node);
    return node >= 0 && at < evaluation.nodes.size() ? evaluation.nodes[at] : none;
}

bool RoundScores::operator==(const RoundScores& other) const
{
    return sheet == other.sheet && entries == other.entries && notes == other.notes
        && evaluation.nodes == other.evaluation.nodes
        && evaluation.result == other.evaluation.result;
}

int ScoreSnapshot::roundIndex(Round round) const
{
    const auto found = std::find(rounds.begin(), rounds.end(), round);
    return found == rounds.end() ? -1 : static_cast<int>(found - rounds.begin());
}

int ScoreSnapshot::unitIndex(UnitId unit) const
{
    const auto found = std::find_if(units.begin(), units.end(), [unit](const UnitScores& each) {
        return each.member.unit == unit;
    });
    return found == units.end() ? -1 : static_cast<int>(found - units.begin());
}

int ScoreSnapshot::roundBefore(int unit, int round, int node) const
{
    const auto& all = units[static_cast<size_t>(unit)].rounds;
    for (int before = round - 1; before >= 0; --before) {
        if (all[static_cast<size_t>(before)].entries[static_cast<size_t>(node)])
            return before;
    }
    return -1;
}

bool ScoreSnapshot::differs(int unit, int round, int node) const
{
    const auto& all = units[static_cast<size_t>(unit)].rounds;
    const auto at = static_cast<size_t>(node);
    const RoundScores& here = all[static_cast<size_t>(round)];
    const int before = roundBefore(unit, round, node);
    if (before < 0 || !here.entries[at])
        return false;
    const RoundScores& there = all[static_cast<size_t>(before)];
    const bool naHere = here.entries[at]->kind == Entry::Kind::NotApplicable;
    const bool naThere = there.entries[at]->kind == Entry::Kind::NotApplicable;
    return naHere != naThere
        || (!naHere && here.outcome(node).points != there.outcome(node).points);
}

int ScoreSnapshot::noteRound(int unit, int node) const
{
    const auto& all = units[static_cast<size_t>(unit)].rounds;
    const auto at = static_cast<size_t>(node);
    int withReason = -1;
    int wanting = -1;
    int lastScored = 0;
    for (int round = 0; round < static_cast<int>(all.size()); ++round) {
        const RoundScores& here = all[static_cast<size_t>(round)];
        const bool notApplicable =
            here.entries[at] && here.entries[at]->kind == Entry::Kind::NotApplicable;
        if (here.entries[at])
            lastScored = round;
        if (!here.notes[at].reason.isEmpty())
            withReason = round;
        else if ((differs(unit, round, node) || notApplicable) && wanting != activeRound)
            wanting = round;
    }
    return wanting >= 0 ? wanting : withReason >= 0 ? withReason : lastScored;
}

UnitScores loadUnit(const Ledger& ledger, const ScoreSnapshot& snapshot, const Member& member)
{
    UnitScores unit;
    unit.member = member;
    const UnitFile file =
        ledger.unitFile(snapshot.book->plan.id, member.unit).value_or(UnitFile{member.unit, {}});
    for (const Round round : snapshot.rounds)
        unit.rounds.push_back(roundOf(ledger, snapshot, member, round, fileOf(file, round)));
    for (const Finding& finding : checkUnit(*snapshot.book, file)) {
        const int node = snapshot.table.indexOf(finding.criterion);
        if (finding.kind == Finding::Kind::MissingReason
            || finding.kind == Finding::Kind::MissingExplanation)
            unit.missingReasons.insert(node, finding.message);
        if (finding.kind == Finding::Kind::MissingEvidence
            || finding.kind == Finding::Kind::MissingExplanation)
            unit.missingEvidence.insert(node, finding.message);
    }
    addCompanions(ledger, snapshot, unit);
    return unit;
}

ScoreSnapshot loadSnapshot(const Ledger& ledger, Ledger::Book book, BlocId bloc,
                           const std::vector<UnitId>& units, bool editable)
{
    ScoreSnapshot snapshot;
    snapshot.book = std::move(book);
    snapshot.table = snapshot.book->table.forBloc(bloc);
    for (const Round round : kRounds) {
        if (snapshot.book->rules.has(round))
            snapshot.rounds.push_back(round);
    }
    snapshot.editable = editable && snapshot.book->plan.state != PlanState::Closed;
    for (const UnitId unit : units) {
        if (const Member* member = snapshot.book->member(unit))
            snapshot.units.push_back(loadUnit(ledger, snapshot, *member));
    }
    return snapshot;
}

QString unfinishedText(int missing)
{
    return SnapshotText::tr("not all scored yet (%n criteria left)", nullptr, missing);
}

std::vector<LiveRank> liveRanks(const Ledger& ledger, const ScoreSnapshot& snapshot, Round round,
                                QDate day)
{
    std::vector<LiveRank> ranks(snapshot.units.size());
    const int index = snapshot.roundIndex(round);
    if (index < 0 || snapshot.units.empty())
        return ranks;
    std::vector<SheetSummary> summaries;
    for (const UnitScores& unit : snapshot.units) {
        const RoundScores& scores = unit.rounds[static_cast<size_t>(index)];
        if (scores.sheet && scores.missing > 0)
            ranks[static_cast<size_t>(&unit - snapshot.units.data())].reason =
                unfinishedText(scores.missing);
        if (!scores.sheet || scores.missing > 0)
            continue;
        SheetSummary summary{*scores.sheet, scores.evaluation.result};
        summary.sheet.round = snapshot.book->rules.decidingRound();
        if (summary.sheet.state != SheetState::Returned && !summary.sheet.ranks())
            summary.sheet.state = SheetState::Approved;
        summaries.push_back(std::move(summary));
    }
    const auto values =
        ledger.metricValues(snapshot.book->plan.id).value_or(std::vector<MetricValue>{});
    const Standing standing = standingOf(*snapshot.book, summaries, values, {}, day);
    const BlocStanding* bloc = standing.bloc(snapshot.units.front().member.bloc);
    for (const Ranked& ranked : bloc ? bloc->ranked : std::vector<Ranked>{}) {
        const int unit = snapshot.unitIndex(ranked.unit);
        if (unit >= 0 && ranks[static_cast<size_t>(unit)].reason.isEmpty())
            ranks[static_cast<size_t>(unit)] = {rankText(ranked), unrankedText(ranked)};
    }
    return ranks;
}

} // namespace thidua
