// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/scoring/scoreactions.h"
#include "ui/scoring/clipboardtable.h"
#include "ui/scoring/scoremodel.h"

namespace thidua {

/// A cell of a paste or a fill that was not taken, for the report.
struct RefusedCell {
    std::optional<CellPlace> place; ///< none: outside the grid
    QString where; ///< "2.3"
    RefusedText refused;
};

/// What a paste, a fill or a deletion would do: the cells that are good, in one step, and those that
/// are not. A value: nothing is written yet.
struct ScoreEdits {
    struct NoteEdit {
        int round;
        int node;
        ScoreNote note;
    };
    struct GroupFigure {
        CellPlace place;
        QString text; ///< pasted over a computed sum: compared with it afterwards
    };
    std::vector<actions::CellEdit> scores;
    std::vector<CellPlace> places; ///< parallel to scores
    std::vector<NoteEdit> notes;
    int words = 0; ///< cells behind the notes: a reason and an evidence may be one note
    std::vector<GroupFigure> groups;
    std::vector<RefusedCell> refused;
    std::vector<CellPlace> measured; ///< of foreign figures: those read as a measured result
    QString nothing; ///< why there is nothing to do
    QModelIndex first, last; ///< the block of a paste, to be selected

    int accepted() const { return static_cast<int>(scores.size()) + words; }
};

/// Where the texts of a block are from: another program, or this grid, as an editor opens with
/// ("30/40"). Either way they mean what they mean when they are typed.
enum class BlockForm { Foreign, Typed };
/// A block pasted at the top left of `cells`, or one value into all of them. A foreign text that is
/// what the cell shows already leaves it as it is: so a block that went through Excel comes back
/// unchanged.
ScoreEdits planPaste(const ScoreModel& model, const QModelIndexList& cells, const CellBlock& block,
                     BlockForm form);
/// In each column the first selected cell into the other selected ones; cells of a single row take
/// the one above. Nothing is filled from or over a row that is computed.
ScoreEdits planFillDown(const ScoreModel& model, const QModelIndexList& cells);
ScoreEdits planClear(const ScoreModel& model, const QModelIndexList& cells);
/// The entries of the round before, not applicable included, into those of `cells` that are empty.
ScoreEdits planTakeOver(const ScoreModel& model, const std::vector<CellPlace>& cells);
/// Those of a round of one unit that planTakeOver() would fill.
std::vector<CellPlace> takeOverPlaces(const ScoreModel& model, int unit, int round);
/// Not applicable, or back to no score when all of them are.
ScoreEdits planNotApplicable(const ScoreModel& model, const QModelIndexList& cells);

/// Pasted sums that are not what the cells below them add up to.
std::vector<RefusedCell> wrongSums(const ScoreModel& model,
                                   const std::vector<ScoreEdits::GroupFigure>& groups);

/// What is copied: the block that spans the cells, as shown.
struct CopiedCells {
    CellBlock shown;
    CellBlock typed; ///< as the editor would open, so that ratios come back as ratios
    std::vector<bool> numeric;
    int headers = 0;
};
CopiedCells copyCells(const ScoreModel& model, const QModelIndexList& cells, bool withHeaders);

inline constexpr auto kTypedCellsFormat = "application/x-sothidua-cells";

} // namespace thidua
