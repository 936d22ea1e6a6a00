// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoreedits.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace thidua {

namespace {

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(ScoreGrid)
};

using Kind = GridColumn::Kind;

const Criterion& criterionAt(const ScoreModel& model, int node)
{
    return model.snapshot().table.nodes()[static_cast<size_t>(node)].criterion;
}

actions::Cell cellAt(const ScoreModel& model, const CellPlace& place)
{
    const ScoreSnapshot& snapshot = model.snapshot();
    return {snapshot.book->plan.id, snapshot.units[static_cast<size_t>(place.unit)].member.unit,
            snapshot.rounds[static_cast<size_t>(place.round)], criterionAt(model, place.node).id};
}

const std::optional<Entry>& storedAt(const ScoreModel& model, const CellPlace& place)
{
    return model.snapshot()
        .units[static_cast<size_t>(place.unit)]
        .rounds[static_cast<size_t>(place.round)]
        .entries[static_cast<size_t>(place.node)];
}

void addEntry(const ScoreModel& model, ScoreEdits& edits, const CellPlace& place,
              const std::optional<Entry>& entry, const QString& text)
{
    edits.scores.push_back({cellAt(model, place), entry, text, 0});
    edits.places.push_back(place);
}

QString whyFixed(const ScoreModel& model, const CellPlace& place)
{
    const ScoreSnapshot& snapshot = model.snapshot();
    const UnitScores& unit = snapshot.units[static_cast<size_t>(place.unit)];
    if (unit.rounds[static_cast<size_t>(place.round)].isLocked())
        return EditText::tr("The sheet is locked.");
    if (!snapshot.editable)
        return EditText::tr("The ledger or the plan is read-only.");
    return EditText::tr("The cell cannot be typed in.");
}

/// The entry of a text in the form it came in.
Result<std::optional<Entry>> entryOf(const ScoreModel& model, const CellPlace& place,
                                     const QString& text, BlockForm form)
{
    const auto& stored = storedAt(model, place);
    // As written: a bare "5" over "5,00" is typed anew.
    const bool asShown = QString(text).replace(u'.', u',') == scoreText(model.snapshot(), place);
    return form == BlockForm::Foreign && stored && asShown ? stored : model.parse(place, text);
}

/// A number where it is not points: whoever pasted points must be told.
bool isMeasured(const ScoreModel& model, const CellPlace& place, const std::optional<Entry>& entry,
                const QString& text)
{
    const RuleKind rule = criterionAt(model, place.node).rule;
    return entry && entry->kind == Entry::Kind::Value && rule != RuleKind::Gate
        && rule != RuleKind::Rating && Points::parse(text);
}

void addScore(const ScoreModel& model, ScoreEdits& edits, const QModelIndex& index,
              const CellPlace& place, const QString& text, BlockForm form)
{
    const QString code = criterionAt(model, place.node).code;
    if (!model.isLeafRow(index.row())) {
        if (!text.isEmpty())
            edits.groups.push_back({place, text});
        return;
    }
    if (!model.isEditable(index)) {
        if (text != index.data().toString())
            edits.refused.push_back({place, code, {text, whyFixed(model, place)}});
        return;
    }
    const auto entry = entryOf(model, place, text, form);
    if (entry) {
        addEntry(model, edits, place, *entry, text);
        if (form == BlockForm::Foreign && *entry != storedAt(model, place)
            && isMeasured(model, place, *entry, text))
            edits.measured.push_back(place);
    } else
        edits.refused.push_back({place, code, {text, entry.error().message}});
}

/// The note of a cell as the edits so far make it: its reason and its evidence may both be edited.
ScoreNote& noteAt(const ScoreModel& model, ScoreEdits& edits, int round, int node)
{
    const auto known = std::find_if(edits.notes.begin(), edits.notes.end(), [=](const auto& edit) {
        return edit.round == round && edit.node == node;
    });
    if (known != edits.notes.end())
        return known->note;
    const RoundScores& stored = model.snapshot().units.front().rounds[static_cast<size_t>(round)];
    return edits.notes
        .emplace_back(ScoreEdits::NoteEdit{round, node, stored.notes[static_cast<size_t>(node)]})
        .note;
}

void addNote(const ScoreModel& model, ScoreEdits& edits, const QModelIndex& index,
             const QString& text)
{
    if (!model.isEditable(index) || text == index.data(Qt::DisplayRole).toString())
        return;
    ++edits.words;
    const int node = model.nodeAt(index.row());
    const ScoreSnapshot& snapshot = model.snapshot();
    if (model.columnAt(index.column()).kind == Kind::Reason) {
        const ScoreNote worded = noteWithReason(snapshot, 0, node, text);
        ScoreNote& note = noteAt(model, edits, snapshot.noteRound(0, node), node);
        note.reason = worded.reason;
        note.explanation = worded.explanation;
        return;
    }
    noteAt(model, edits, evidenceRound(snapshot, 0, node), node).evidence = text;
}

void addText(const ScoreModel& model, ScoreEdits& edits, const QModelIndex& index,
             const QString& raw, BlockForm form)
{
    const QString text = cleaned(raw);
    const Kind kind = model.columnAt(index.column()).kind;
    if (const auto place = model.placeAt(index))
        addScore(model, edits, index, *place, text, form);
    else if (kind == Kind::Reason || kind == Kind::Evidence)
        addNote(model, edits, index, text);
}

QModelIndex topLeft(const QModelIndexList& cells)
{
    QModelIndex corner = cells.value(0);
    for (const QModelIndex& cell : cells)
        corner = cell.model()->index(std::min(corner.row(), cell.row()),
                                     std::min(corner.column(), cell.column()));
    return corner;
}

QModelIndex bottomRight(const QModelIndexList& cells)
{
    QModelIndex corner = cells.value(0);
    for (const QModelIndex& cell : cells)
        corner = cell.model()->index(std::max(corner.row(), cell.row()),
                                     std::max(corner.column(), cell.column()));
    return corner;
}

/// −1: none.
int leafAbove(const ScoreModel& model, int row)
{
    do {
        --row;
    } while (row >= 0 && !model.isLeafRow(row));
    return row;
}

} // namespace

ScoreEdits planPaste(const ScoreModel& model, const QModelIndexList& cells, const CellBlock& block,
                     BlockForm form)
{
    ScoreEdits edits;
    if (cells.isEmpty() || block.empty())
        return edits;
    edits.first = topLeft(cells);
    if (block.size() == 1 && block.front().size() == 1) {
        edits.last = bottomRight(cells);
        for (const QModelIndex& cell : cells)
            addText(model, edits, cell, block.front().front(), form);
        return edits;
    }
    edits.last = edits.first;
    for (size_t down = 0; down < block.size(); ++down) {
        for (qsizetype across = 0; across < block[down].size(); ++across) {
            const QString& text = block[down][across];
            const QModelIndex cell = model.index(edits.first.row() + static_cast<int>(down),
                                                 edits.first.column() + static_cast<int>(across));
            if (!cell.isValid()) {
                if (!text.isEmpty())
                    edits.refused.push_back({{},
                                             EditText::tr("outside the grid"),
                                             {text, EditText::tr("There is no cell for it.")}});
                continue;
            }
            addText(model, edits, cell, text, form);
            edits.last = model.index(std::max(edits.last.row(), cell.row()),
                                     std::max(edits.last.column(), cell.column()));
        }
    }
    return edits;
}

ScoreEdits planFillDown(const ScoreModel& model, const QModelIndexList& cells)
{
    std::map<int, std::set<int>> rowsOf; // of leaves, by column
    std::set<int> rows;
    for (const QModelIndex& cell : cells) {
        rows.insert(cell.row());
        if (model.isLeafRow(cell.row()))
            rowsOf[cell.column()].insert(cell.row());
    }
    ScoreEdits edits;
    if (!rows.empty() && !model.isLeafRow(*rows.begin())) {
        edits.nothing = EditText::tr("Row %1 is computed from the rows below it: there is no value "
                                     "to fill down. Begin at a cell that can be typed in.")
                            .arg(criterionAt(model, model.nodeAt(*rows.begin())).code);
        return edits;
    }
    for (auto& [column, targets] : rowsOf) {
        int source = *targets.begin();
        if (rows.size() > 1)
            targets.erase(targets.begin());
        else
            source = leafAbove(model, source);
        if (source < 0) {
            edits.nothing = EditText::tr("There is no cell above to fill down from.");
            continue;
        }
        const QString text = model.index(source, column).data(Qt::EditRole).toString();
        for (const int row : targets)
            addText(model, edits, model.index(row, column), text, BlockForm::Typed);
    }
    return edits;
}

ScoreEdits planClear(const ScoreModel& model, const QModelIndexList& cells)
{
    ScoreEdits edits;
    for (const QModelIndex& cell : cells) {
        if (model.isEditable(cell))
            addText(model, edits, cell, {}, BlockForm::Typed);
    }
    return edits;
}

ScoreEdits planTakeOver(const ScoreModel& model, const std::vector<CellPlace>& cells)
{
    ScoreEdits edits;
    for (const CellPlace& place : cells) {
        if (place.round == 0 || !isScoreEditable(model.snapshot(), place) || storedAt(model, place))
            continue;
        if (const auto& before = storedAt(model, {place.unit, place.round - 1, place.node}))
            addEntry(model, edits, place, before,
                     model.snapshot().table.formatEntry(place.node, *before));
    }
    return edits;
}

std::vector<CellPlace> takeOverPlaces(const ScoreModel& model, int unit, int round)
{
    std::vector<CellPlace> places;
    for (int node = 0; round > 0 && node < model.snapshot().table.size(); ++node) {
        const CellPlace place{unit, round, node};
        if (isScoreEditable(model.snapshot(), place) && !storedAt(model, place)
            && storedAt(model, {unit, round - 1, node}))
            places.push_back(place);
    }
    return places;
}

ScoreEdits planNotApplicable(const ScoreModel& model, const QModelIndexList& cells)
{
    ScoreEdits edits;
    std::vector<CellPlace> places;
    bool all = true;
    for (const QModelIndex& cell : cells) {
        const auto place = model.placeAt(cell);
        if (!place || !model.isEditable(cell))
            continue;
        places.push_back(*place);
        all = all && storedAt(model, *place) == Entry::notApplicable();
    }
    for (const CellPlace& place : places)
        addEntry(model, edits, place, all ? std::nullopt : std::optional(Entry::notApplicable()),
                 all ? QString() : notApplicableMark());
    return edits;
}

std::vector<RefusedCell> wrongSums(const ScoreModel& model,
                                   const std::vector<ScoreEdits::GroupFigure>& groups)
{
    std::vector<RefusedCell> wrong;
    for (const auto& group : groups) {
        const auto pasted = Points::parse(group.text);
        const QString sum = scoreText(model.snapshot(), group.place);
        if (!pasted || pasted->toString(model.snapshot().decimals()) == sum)
            continue;
        wrong.push_back(
            {group.place,
             criterionAt(model, group.place.node).code,
             {group.text, EditText::tr("The group adds up to %1 by itself.").arg(sum)}});
    }
    return wrong;
}

CopiedCells copyCells(const ScoreModel& model, const QModelIndexList& cells, bool withHeaders)
{
    CopiedCells copied;
    if (cells.isEmpty())
        return copied;
    const QModelIndex first = topLeft(cells);
    const QModelIndex last = bottomRight(cells);
    std::vector<int> columns;
    if (withHeaders)
        columns = {ScoreModel::NumberColumn, ScoreModel::TitleColumn};
    for (int column = first.column(); column <= last.column(); ++column)
        columns.push_back(column);
    QStringList headers;
    for (const int column : columns) {
        headers << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        copied.numeric.push_back(model.columnAt(column).isNumeric());
    }
    if (withHeaders) {
        copied.shown.push_back(headers);
        copied.headers = 1;
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        QStringList shown;
        QStringList typed;
        for (const int column : columns) {
            const QModelIndex cell = model.index(row, column);
            const Kind kind = model.columnAt(column).kind;
            const bool score = kind == Kind::Score && model.isLeafRow(row);
            const bool words = kind == Kind::Reason || kind == Kind::Evidence;
            QString text = cell.data(words ? Qt::EditRole : Qt::DisplayRole).toString();
            shown << text.replace(QChar(0x2212), u'-');
            typed << (score ? cell.data(Qt::EditRole).toString() : shown.back());
        }
        copied.shown.push_back(shown);
        copied.typed.push_back(typed);
    }
    if (withHeaders)
        copied.typed.clear();
    return copied;
}

} // namespace thidua
