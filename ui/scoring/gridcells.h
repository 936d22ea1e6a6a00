// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/cellstate.h"
#include "ui/scoring/scoresnapshot.h"

namespace thidua {

/// Where a score stands in a snapshot: positions, not ids.
struct CellPlace {
    int unit = 0;
    int round = 0;
    int node = 0;
    bool operator==(const CellPlace&) const = default;
};

/// A text that was typed or pasted and not taken; the cell keeps its value.
struct RefusedText {
    QString text;
    QString message;
};

/// One unit with its rounds side by side, or one round of a whole bloc.
enum class GridLayout { Unit, Matrix };

inline constexpr int kBelowThresholdPercent = 60;

// What the cells of the grid say, computed from the snapshot alone: texts, states and the sentences
// for tool tips and screen readers. The model asks; the delegate paints.

QString notApplicableMark(); ///< KAĐ in narrow cells
QString scoreText(const ScoreSnapshot& snapshot, const CellPlace& place);
CellStates scoreStates(const ScoreSnapshot& snapshot, const CellPlace& place, GridLayout layout,
                       bool activeRound);
bool isScoreEditable(const ScoreSnapshot& snapshot, const CellPlace& place);
/// The table does not mean the criterion for this kind of unit; only a reviewer makes that "not
/// applicable".
QString notMeantHint();

/// Position of the last round with a score at the leaf (with a sheet, for groups); −1 without one.
int lastScoredRound(const ScoreSnapshot& snapshot, int unit, int node);
/// Last round − self, where both have points.
std::optional<Points> differenceAt(const ScoreSnapshot& snapshot, int unit, int node);

QString reasonText(const ScoreSnapshot& snapshot, int unit, int node); ///< as shown
QString reasonEditText(const ScoreSnapshot& snapshot, int unit, int node);
/// The note that holds `text` as the reason (in the first round: the unit's explanation).
ScoreNote noteWithReason(const ScoreSnapshot& snapshot, int unit, int node, const QString& text);
int evidenceRound(const ScoreSnapshot& snapshot, int unit, int node);
QString evidenceText(const ScoreSnapshot& snapshot, int unit, int node);
CellStates evidenceStates(const ScoreSnapshot& snapshot, int unit, int node);
QString evidenceSentences(const ScoreSnapshot& snapshot, int unit, int node);
/// Whether the council asks something of the criterion, and each question with its answer.
CellStates remarkStates(const ScoreSnapshot& snapshot, int unit, int node);
QString remarkSentences(const ScoreSnapshot& snapshot, int unit, int node);

/// "2.4 Thanh toán viện phí, thẩm định, 4,50 trên 6,00".
QString scoreName(const ScoreSnapshot& snapshot, const CellPlace& place, GridLayout layout);
/// One sentence a state, each on its own line.
QString scoreSentences(const ScoreSnapshot& snapshot, const CellPlace& place, CellStates states,
                       const RefusedText* refused);

} // namespace thidua
