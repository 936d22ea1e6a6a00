// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/scoring/scoreactions.h"

#include <map>

namespace thidua::actions {

/// Collects edits of cells of one plan into a change set: makes sheets that are missing, compares with what is
/// stored, counts edits after approval, freezes the plan with its first score. Each sheet is read once.
class SheetEditor {
public:
    SheetEditor(const Ledger& ledger, Ledger::Book book, Action action, QStringList arguments);

    /// Sheets made or touched from now on are put into this state (imports); otherwise new sheets
    /// begin as their round does and old ones keep theirs.
    void setState(SheetState state, const Stamp& stamp);

    /// What became of one edit.
    enum class Outcome { Added, Changed, Unchanged };
    /// Refused: unknown round or criterion, a locked sheet, an entry its rule does not allow.
    Result<Outcome> set(const Cell& cell, const std::optional<Entry>& entry);
    /// Replaces the note of a cell; `merge` keeps what the new one is silent about.
    Result<Outcome> setNote(const Cell& cell, const ScoreNote& note, bool merge);

    /// The change, with sheets before their scores.
    Result<ChangeSet> finish();

private:
    struct OpenSheet {
        std::optional<Sheet> before;
        Sheet sheet;
        QHash<CriterionId, Score> scores;
        QHash<CriterionId, ScoreNote> notes;
        QHash<CriterionId, Score> storedScores;
        QHash<CriterionId, ScoreNote> storedNotes;
        QHash<CriterionId, bool> touchedScores;
        QHash<CriterionId, bool> touchedNotes;
    };
    Result<OpenSheet*> open(const Cell& cell);
    Result<int> nodeOf(const Cell& cell) const;
    void writeSheet(OpenSheet& sheet, ChangeSet& rows, bool edited);

    const Ledger& m_ledger;
    Ledger::Book m_book;
    ChangeSet m_change;
    std::map<std::pair<UnitId, Round>, OpenSheet> m_sheets;
    std::optional<SheetState> m_state;
    Stamp m_stamp;
};

} // namespace thidua::actions
