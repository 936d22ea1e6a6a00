// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/scoreedits.h"

#include <QObject>

namespace thidua {

class ScoreGrid;
class Workspace;

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
    void editNote();
    void openChoices();
    /// Marks the evidence of the current row as partial, or as complete again.
    void togglePartialEvidence();

signals:
    /// Cells were pasted; some may not have been taken.
    void pasted(int accepted, const std::vector<thidua::RefusedCell>& refused);
    void refused(const std::vector<thidua::RefusedCell>& refused);
    /// A valid edit was written.
    void edited();

private:
    void connectView();
    void writeScore(const CellPlace& place, const std::optional<Entry>& entry, const QString& text);
    void writeNote(int unit, int round, int node, const ScoreNote& note);
    /// One step. The cells that were not taken; none: nothing was written, which has been said.
    std::optional<std::vector<RefusedCell>> write(const ScoreEdits& edits);
    std::vector<RefusedCell> refusedBy(const actions::BulkScores& bulk) const;
    void select(const ScoreEdits& edits);
    void reportRefused(const CellPlace& place);
    actions::Cell cellAt(int unit, int round, int node) const;
    QModelIndexList selection() const;
    int columnOf(GridColumn::Kind kind) const;

    Workspace& m_workspace;
    ScoreModel& m_model;
    ScoreGrid& m_grid;
};

} // namespace thidua
