// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/units/unitactions.h"

#include <QDateTime>

namespace thidua::actions {

/// A cell: one criterion of one unit in one round.
struct Cell {
    PlanId plan;
    UnitId unit;
    Round round = Round::Self;
    CriterionId criterion;
    bool operator==(const Cell&) const = default;
};

/// Who moves a sheet, and when.
struct Stamp {
    QString who;
    QDateTime at;
};

/// Enters, replaces or (no entry) clears one cell. Makes the sheet when there is none; the plan's
/// first score freezes the plan. Refused: entries out of limits, locked sheets, closed plans.
Result<ChangeSet> setScore(const Ledger& ledger, const Cell& cell,
                           const std::optional<Entry>& entry);

/// One cell of a paste, a fill or an import.
struct CellEdit {
    Cell cell;
    std::optional<Entry> entry; ///< none: clear
    QString text; ///< as it came, for the report
    int line = 0;
};
/// The note of one cell as it is to be; an empty one removes it.
struct NoteEdit {
    Cell cell;
    ScoreNote note;
};
/// A cell that was not taken, with the reason.
struct CellRefusal {
    Cell cell;
    QString text;
    QString message;
};
struct BulkScores {
    ChangeSet change;
    int accepted = 0; ///< cells taken, changed or not
    std::vector<CellRefusal> refused;
    std::vector<CellRefusal> refusedNotes;
};
/// Many cells as one step: good cells are taken, bad ones refused one by one and reported.
Result<BulkScores> setScores(const Ledger& ledger, const std::vector<CellEdit>& edits);
/// The same with notes of cells, scored or not, in the same step.
Result<BulkScores> setScores(const Ledger& ledger, const std::vector<CellEdit>& edits,
                             const std::vector<NoteEdit>& notes);

/// Reason, explanation, evidence of a cell; empty note removes it. Key fields of `note` are ignored.
Result<ChangeSet> setNote(const Ledger& ledger, const Cell& cell, const ScoreNote& note);

/// Whether a sheet in this state stands for scores that somebody vouches for.
bool confirms(SheetState state);
/// What stops the sheet of a round from being confirmed: leaves without a score, differences without
/// a reason, values out of limits. Later rounds do not matter.
std::vector<Finding> whatStopsConfirming(const PlanBook& book, UnitFile file, Round round);
/// Moves a sheet in its workflow. Refused: an illegal move, a move back without a reason, confirming
/// a sheet with leaves missing or with differences without a reason (those are listed), locking one
/// that was changed since its approval: it is approved again first.
Result<ChangeSet> moveSheet(const Ledger& ledger, PlanId plan, UnitId unit, Round round,
                            SheetState to, const Stamp& stamp, const QString& reason = {});

/// A row of a scores file, as read.
struct ScoreRow {
    int line = 0;
    QString unit; ///< code
    QString criterion; ///< code
    QString round; ///< code or name; blank: `defaultRound`
    QString points;
    QString value;
    QString numerator;
    QString denominator;
    QString na; ///< yes, no or blank
    QString note; ///< reason for a difference or for not applicable
    QString evidence; ///< file names or references
};
/// Reads scores of many units as one step. Sheets are moved to `status`; those that have a row refused, or were to
/// be confirmed with scores missing or out of limits, keep their state and are listed. A difference without a
/// reason does not hold a sheet back: the files of most offices have none, and pre-flight lists them. Rows of unknown units or criteria and values out of
/// limits are refused, each with its line.
Result<BulkChange> importScores(const Ledger& ledger, PlanId plan,
                                const std::vector<ScoreRow>& rows, SheetState status,
                                const Stamp& stamp, const QString& file);

/// The bases of peer rules (best, mean) of a round, from the sheets as they are now.
Result<std::vector<PeerBasis>> currentBases(const Ledger& ledger, const PlanBook& book,
                                            Round round);
/// Stored bases that are missing or no longer what the scores give, in the rounds a plan has.
Result<std::vector<Finding>> staleBases(const Ledger& ledger, const PlanBook& book);
/// Brings the stored bases of peer rules (best, mean) of a round up to date from the sheets as they are.
Result<ChangeSet> updateBasis(const Ledger& ledger, PlanId plan, Round round);

} // namespace thidua::actions
