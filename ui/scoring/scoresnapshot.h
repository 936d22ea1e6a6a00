// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"
#include "core/domain/scoring/evaluate.h"
#include "core/storage/ledger.h"

#include <QHash>
#include <optional>
#include <vector>

namespace thidua {

/// One round of one unit, laid out by the nodes of the table.
struct RoundScores {
    std::optional<Sheet> sheet;
    std::vector<std::optional<Entry>> entries; ///< parallel to the table's nodes
    std::vector<ScoreNote> notes; ///< parallel to the table's nodes; blank where there is none
    Evaluation evaluation;
    SheetContext context;
    int grade = -1; ///< −1 also while scores are missing: half a sheet has none
    int missing = 0; ///< base criteria without an entry

    bool isLocked() const { return sheet && sheet->isLocked(); }
    const NodeOutcome& outcome(int node) const;
    bool operator==(const RoundScores& other) const;
};

/// One unit in all rounds of its plan.
struct UnitScores {
    Member member;
    std::vector<RoundScores> rounds; ///< parallel to ScoreSnapshot::rounds
    QHash<int, QString>
        missingReasons; ///< node → what pre-flight says of a missing reason or explanation
    QHash<int, QString> missingEvidence; ///< node → what pre-flight says of missing evidence
    QHash<int, QStringList> files; ///< node → names of the attached files
    QHash<int, std::vector<Remark>> remarks; ///< node → what the council asks, not settled yet

    bool operator==(const UnitScores& other) const
    {
        return member.unit == other.member.unit && rounds == other.rounds
            && missingReasons == other.missingReasons && missingEvidence == other.missingEvidence
            && files == other.files && remarks == other.remarks;
    }
};

/// How a unit stands in its bloc by the round on show, as if every sheet with a total were approved.
struct LiveRank {
    QString text; ///< "2=" or blank
    QString reason; ///< why there is none
};

/// Everything the score grid shows, read from the ledger once: a value without SQL behind it.
struct ScoreSnapshot {
    Ledger::Book book = std::make_shared<const PlanBook>();
    ScoreTable table; ///< of the bloc
    std::vector<Round> rounds; ///< of the plan, in order
    std::vector<UnitScores> units;
    int activeRound = 0; ///< position of the round being scored
    bool editable = false;

    int roundIndex(Round round) const;
    int unitIndex(UnitId unit) const;
    int decimals() const { return book->rules.decimals; }
    /// The round before `round` in which the leaf has an entry; −1 when there is none.
    int roundBefore(int unit, int round, int node) const;
    /// The round whose note the reason column shows and writes: the one being scored when it lacks a
    /// reason, else the last that lacks one, else the last that has one.
    int noteRound(int unit, int node) const;
    bool differs(int unit, int round, int node) const;
};

/// Reads the sheets of `units`, which are all scored by the table of `bloc`.
ScoreSnapshot loadSnapshot(const Ledger& ledger, Ledger::Book book, BlocId bloc,
                           const std::vector<UnitId>& units, bool editable);
/// Reads one unit again.
UnitScores loadUnit(const Ledger& ledger, const ScoreSnapshot& snapshot, const Member& member);
/// "chưa đủ điểm (còn 7 tiêu chí)": stands for grade and rank while scores are missing.
QString unfinishedText(int missing);
/// Ranks the units of the snapshot by one round, parallel to its units; those with scores missing have
/// no rank yet.
std::vector<LiveRank> liveRanks(const Ledger& ledger, const ScoreSnapshot& snapshot, Round round,
                                QDate day);

} // namespace thidua
