// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/scoreedits.h"
#include "ui/scoring/sheetguard.h"

#include <QObject>

namespace thidua {

class ScoreGrid;
class Workspace;

/// What a paste came to.
struct PasteResult {
    int accepted = 0;
    bool changed = false; ///< false: every cell had its value already
    QStringList measured; ///< figures read as a measured result: "1.1: 4 → 0,00"
    std::vector<RefusedCell> refused;
};

/// Turns what is done in the grid into intents: typing, pasting, filling, clearing, notes. Marks what
/// was refused and reports it. Owned by the scoring page.
class ScoreEditing : public QObject {
    Q_OBJECT
public:
    ScoreEditing(Workspace& workspace, ScoreModel& model, ScoreGrid& grid, QObject* parent);

    void copy(bool withHeaders);
    void paste();
    void fillDown();
    void clear();
    void toggleNotApplicable();
    /// Takes the scores of the round before into the empty cells of the selection.
    void takeOver();
    /// The same for every empty cell of a round of the unit on show.
    void takeOverAll(int round);
    /// The self-score of the unit on show came on paper: it is keyed in without a question.
    void expectPaper() { m_guard.expectPaper(0); }
    void editNote();
    void openChoices();
    /// Marks the evidence of the current row as partial, or as complete again.
    void togglePartialEvidence();

signals:
    /// Cells were pasted; some may not have been taken.
    void pasted(const thidua::PasteResult& result);
    void refused(const std::vector<thidua::RefusedCell>& refused);
    /// Something to know about what was done, or why nothing was.
    void told(const QString& fact, const QString& meaning);
    /// A valid edit was written.
    void edited();

private:
    void connectView();
    void writeScore(const CellPlace& place, const std::optional<Entry>& entry, const QString& text);
    void writeNote(int unit, int round, int node, const ScoreNote& note);
    /// One step. None: nothing was written, which has been said. `late` counts the accepted cells
    /// that were refused after all.
    struct Written {
        std::vector<RefusedCell> refused;
        int late = 0;
        bool changed = false;
    };
    std::optional<Written> write(const ScoreEdits& edits);
    bool mayWrite(const ScoreEdits& edits);
    bool mayOpen(const QModelIndex& index);
    void takeOverInto(const std::vector<CellPlace>& cells);
    QStringList measuredTexts(const ScoreEdits& edits) const;
    std::vector<RefusedCell> refusedBy(const actions::BulkScores& bulk) const;
    void select(const ScoreEdits& edits);
    void reportRefused(const CellPlace& place);
    actions::Cell cellAt(int unit, int round, int node) const;
    QModelIndexList selection() const;
    int columnOf(GridColumn::Kind kind) const;

    Workspace& m_workspace;
    ScoreModel& m_model;
    ScoreGrid& m_grid;
    SheetGuard m_guard;
};

} // namespace thidua
