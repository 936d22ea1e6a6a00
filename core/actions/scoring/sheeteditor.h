// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/scoring/scoreactions.h"

#include <map>

namespace thidua::actions {

/// Collects edits of cells of one plan into a change set: makes sheets that are missing, compares with what is
/// stored, counts edits after approval, freezes the plan with its first score. Of a sheet in which one cell is
/// edited only that cell is read; of others everything, once.
class SheetEditor {
public:
    SheetEditor(const Ledger& ledger, Ledger::Book book, Action action, QStringList arguments);

    /// Sheets all of whose edits are taken are put into this state (imports), never back from a later
    /// one, and confirmed only with all their scores within limits; otherwise new sheets begin as their
    /// round does and old ones keep theirs.
    void setState(SheetState state, const Stamp& stamp);

    /// What became of one edit.
    enum class Outcome { Added, Changed, Unchanged };
    /// Refused: unknown round or criterion, a locked sheet, an entry its rule does not allow.
    Result<Outcome> set(const Cell& cell, const std::optional<Entry>& entry);
    /// What set() would refuse, without the edit.
    Result<void> check(const Cell& cell, const std::optional<Entry>& entry);
    /// Replaces the note of a cell; `merge` keeps what the new one is silent about.
    Result<Outcome> setNote(const Cell& cell, const ScoreNote& note, bool merge);

    /// Something meant for a unit's sheet was not taken: the sheet keeps its state. Without a round:
    /// every sheet of the unit does.
    void refuse(UnitId unit, std::optional<Round> round);

    /// The change, with sheets before their scores.
    Result<ChangeSet> finish();
    /// Sheets that finish() left in their state, with the reasons.
    const std::vector<UnmovedSheet>& unmoved() const { return m_unmoved; }

private:
    /// A row of a cell as stored and as it is to be; nothing: no row.
    template<class Row>
    struct Edit {
        std::optional<Row> before;
        std::optional<Row> after;
    };
    template<class Row>
    struct Rows {
        std::map<CriterionId, Edit<Row>> edits; ///< of the cells looked at so far
        std::optional<std::map<CriterionId, Row>> stored; ///< read with the second cell
        bool isEdited() const;
        void write(ChangeSet& change) const;
        void applyTo(std::vector<Row>& target) const;
    };
    struct OpenSheet {
        std::optional<Sheet> before;
        Sheet sheet;
        Rows<Score> scores;
        Rows<ScoreNote> notes;
        bool taken = false; ///< at least one edit was accepted
        bool refused = false;
    };
    Result<OpenSheet*> open(const Cell& cell);
    template<class Row>
    Result<Edit<Row>*> edit(const OpenSheet& sheet, Rows<Row>& rows, CriterionId criterion) const;
    Result<int> nodeOf(const Cell& cell) const;
    Result<UnitFile> fileOf(UnitId unit) const;
    Result<QStringList> whatStops(const OpenSheet& sheet) const;
    Result<void> moveSheet(OpenSheet& sheet);
    Result<void> writeSheet(OpenSheet& sheet, ChangeSet& rows, bool edited);

    const Ledger& m_ledger;
    Ledger::Book m_book;
    ChangeSet m_change;
    std::map<std::pair<UnitId, Round>, OpenSheet> m_sheets;
    std::optional<SheetState> m_state;
    Stamp m_stamp;
    std::vector<UnmovedSheet> m_unmoved;
};

} // namespace thidua::actions
