// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoreediting.h"

#include "ui/scoring/scoregrid.h"
#include "ui/scoring/scoreview.h"
#include "ui/support/prompts.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

namespace thidua {

ScoreEditing::ScoreEditing(Workspace& workspace, ScoreModel& model, ScoreGrid& grid,
                           QObject* parent)
    : QObject(parent), m_workspace(workspace), m_model(model), m_grid(grid),
      m_guard(workspace, model)
{
    connectView();
    connect(&model, &ScoreModel::scoreTyped, this, &ScoreEditing::writeScore);
    connect(&model, &ScoreModel::noteTyped, this, &ScoreEditing::writeNote);
    connect(&model, &ScoreModel::textRefused, this, &ScoreEditing::reportRefused);
}

void ScoreEditing::connectView()
{
    ScoreView& cells = m_grid.cells();
    connect(&cells, &ScoreView::copyWanted, this, &ScoreEditing::copy);
    connect(&cells, &ScoreView::pasteWanted, this, &ScoreEditing::paste);
    connect(&cells, &ScoreView::clearWanted, this, &ScoreEditing::clear);
    connect(&cells, &ScoreView::fillDownWanted, this, &ScoreEditing::fillDown);
    connect(&cells, &ScoreView::notApplicableWanted, this, &ScoreEditing::toggleNotApplicable);
    connect(&cells, &ScoreView::takeOverWanted, this, &ScoreEditing::takeOver);
    connect(&cells, &ScoreView::noteWanted, this, &ScoreEditing::editNote);
    connect(&cells, &ScoreView::choicesWanted, this, &ScoreEditing::openChoices);
    connect(&cells, &ScoreView::toggleWanted, &m_model, &ScoreModel::toggle);
    cells.setGuard([this](const QModelIndex& index) { return mayOpen(index); });
}

bool ScoreEditing::mayOpen(const QModelIndex& index)
{
    if (const auto place = m_model.placeAt(index))
        return m_guard.mayEdit({*place});
    const int node = m_model.nodeAt(index.row());
    const bool reason = m_model.columnAt(index.column()).kind == GridColumn::Kind::Reason;
    const int round =
        reason ? m_model.snapshot().noteRound(0, node) : evidenceRound(m_model.snapshot(), 0, node);
    return m_guard.mayEdit({}, {{0, round, node}});
}

bool ScoreEditing::mayWrite(const ScoreEdits& edits)
{
    std::vector<CellPlace> notes;
    for (const ScoreEdits::NoteEdit& each : edits.notes)
        notes.push_back({0, each.round, each.node});
    return m_guard.mayEdit(edits.places, notes);
}

actions::Cell ScoreEditing::cellAt(int unit, int round, int node) const
{
    const ScoreSnapshot& snapshot = m_model.snapshot();
    return {snapshot.book->plan.id, snapshot.units[static_cast<size_t>(unit)].member.unit,
            snapshot.rounds[static_cast<size_t>(round)],
            snapshot.table.nodes()[static_cast<size_t>(node)].criterion.id};
}

QModelIndexList ScoreEditing::selection() const
{
    QModelIndexList cells = m_grid.cells().selectionModel()->selectedIndexes();
    erase_if(cells,
             [](const QModelIndex& index) { return index.column() < ScoreModel::kFrozenColumns; });
    if (cells.isEmpty() && m_grid.cells().currentIndex().isValid())
        cells << m_grid.cells().currentIndex();
    return cells;
}

int ScoreEditing::columnOf(GridColumn::Kind kind) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.columnAt(column).kind == kind)
            return column;
    }
    return -1;
}

void ScoreEditing::writeScore(const CellPlace& place, const std::optional<Entry>& entry,
                              const QString& text)
{
    const auto change =
        actions::setScore(m_workspace.ledger(), cellAt(place.unit, place.round, place.node), entry);
    if (!change) {
        m_model.refuse(place, {text, change.error().message});
        reportRefused(place);
        return;
    }
    if (m_workspace.apply(change))
        emit edited();
}

void ScoreEditing::writeNote(int unit, int round, int node, const ScoreNote& note)
{
    if (m_workspace.apply(actions::setNote(m_workspace.ledger(), cellAt(unit, round, node), note)))
        emit edited();
}

void ScoreEditing::reportRefused(const CellPlace& place)
{
    const RefusedText* text = m_model.refusedAt(place);
    const auto& criterion =
        m_model.snapshot().table.nodes()[static_cast<size_t>(place.node)].criterion;
    if (text)
        emit refused({{place, criterion.code, *text}});
}

std::vector<RefusedCell> ScoreEditing::refusedBy(const actions::BulkScores& bulk) const
{
    const ScoreSnapshot& snapshot = m_model.snapshot();
    const auto placeOf = [&](const actions::Cell& cell) {
        return CellPlace{snapshot.unitIndex(cell.unit), snapshot.roundIndex(cell.round),
                         snapshot.table.indexOf(cell.criterion)};
    };
    const auto codeAt = [&](const CellPlace& place) {
        return snapshot.table.nodes()[static_cast<size_t>(place.node)].criterion.code;
    };
    std::vector<RefusedCell> refused;
    for (const actions::CellRefusal& each : bulk.refused) {
        const CellPlace place = placeOf(each.cell);
        refused.push_back({place, codeAt(place), {each.text, each.message}});
    }
    // Without a place: the mark belongs to scores.
    for (const actions::CellRefusal& each : bulk.refusedNotes)
        refused.push_back({{}, codeAt(placeOf(each.cell)), {each.text, each.message}});
    return refused;
}

std::optional<ScoreEditing::Written> ScoreEditing::write(const ScoreEdits& edits)
{
    if (!mayWrite(edits))
        return std::nullopt;
    std::vector<actions::NoteEdit> notes;
    for (const ScoreEdits::NoteEdit& each : edits.notes)
        notes.push_back({cellAt(0, each.round, each.node), each.note});
    const auto bulk = actions::setScores(m_workspace.ledger(), edits.scores, notes);
    if (!bulk) {
        m_workspace.report(fail(bulk.error()));
        return std::nullopt;
    }
    if (!m_workspace.apply(bulk->change))
        return std::nullopt;
    for (const CellPlace& place : edits.places)
        m_model.accept(place);
    Written written{edits.refused,
                    static_cast<int>(bulk->refused.size() + bulk->refusedNotes.size()),
                    !bulk->change.isEmpty()};
    for (const RefusedCell& cell : refusedBy(*bulk))
        written.refused.push_back(cell);
    for (const RefusedCell& cell : wrongSums(m_model, edits.groups))
        written.refused.push_back(cell);
    for (const RefusedCell& cell : written.refused) {
        if (cell.place
            && m_model.snapshot().table.nodes()[static_cast<size_t>(cell.place->node)].isLeaf())
            m_model.refuse(*cell.place, cell.refused);
    }
    return written;
}

void ScoreEditing::select(const ScoreEdits& edits)
{
    if (!edits.first.isValid() || !edits.last.isValid())
        return;
    QItemSelectionModel* selected = m_grid.cells().selectionModel();
    selected->setCurrentIndex(edits.first, QItemSelectionModel::NoUpdate);
    selected->select(QItemSelection(edits.first, edits.last), QItemSelectionModel::ClearAndSelect);
}

void ScoreEditing::copy(bool withHeaders)
{
    const CopiedCells copied = copyCells(m_model, selection(), withHeaders);
    if (copied.shown.empty())
        return;
    auto* data = new QMimeData;
    data->setText(toTabbed(copied.shown));
    data->setHtml(toHtml(copied.shown, copied.numeric, copied.headers));
    if (!copied.typed.empty())
        data->setData(QLatin1String(kTypedCellsFormat), toTabbed(copied.typed).toUtf8());
    QApplication::clipboard()->setMimeData(data);
}

void ScoreEditing::paste()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (!data)
        return;
    const QByteArray own = data->data(QLatin1String(kTypedCellsFormat));
    const CellBlock block = own.isEmpty() ? blockOf(*data) : parseTabbed(QString::fromUtf8(own));
    const ScoreEdits edits = planPaste(m_model, selection(), block,
                                       own.isEmpty() ? BlockForm::Foreign : BlockForm::Typed);
    if (edits.accepted() == 0 && edits.refused.empty() && edits.groups.empty())
        return;
    const auto written = write(edits);
    if (!written)
        return;
    select(edits);
    emit edited();
    emit pasted({edits.accepted() - written->late, written->changed, measuredTexts(edits),
                 written->refused});
}

QStringList ScoreEditing::measuredTexts(const ScoreEdits& edits) const
{
    QStringList texts;
    for (const CellPlace& place : edits.measured) {
        const auto& table = m_model.snapshot().table;
        const auto& entry = m_model.snapshot()
                                .units[static_cast<size_t>(place.unit)]
                                .rounds[static_cast<size_t>(place.round)]
                                .entries[static_cast<size_t>(place.node)];
        if (entry)
            texts << tr("%1: %2 gives %3 points")
                         .arg(table.node(place.node).criterion.code,
                              table.formatEntry(place.node, *entry),
                              scoreText(m_model.snapshot(), place));
    }
    return texts;
}

void ScoreEditing::fillDown()
{
    const ScoreEdits edits = planFillDown(m_model, selection());
    if (edits.accepted() == 0 && edits.refused.empty()) {
        if (!edits.nothing.isEmpty())
            emit told(tr("Nothing was filled down."), edits.nothing);
        return;
    }
    const auto written = write(edits);
    if (!written)
        return;
    emit edited();
    if (!written->refused.empty())
        emit refused(written->refused);
}

void ScoreEditing::takeOver()
{
    std::vector<CellPlace> cells;
    for (const QModelIndex& index : selection()) {
        if (const auto place = m_model.placeAt(index))
            cells.push_back(*place);
    }
    takeOverInto(cells);
}

void ScoreEditing::takeOverAll(int round)
{
    takeOverInto(takeOverPlaces(m_model, 0, round));
}

void ScoreEditing::takeOverInto(const std::vector<CellPlace>& cells)
{
    const ScoreEdits edits = planTakeOver(m_model, cells);
    if (edits.scores.empty()) {
        emit told(tr("No score was taken over."),
                  tr("Select empty cells for which the round before has a score."));
        return;
    }
    const auto written = write(edits);
    if (!written)
        return;
    emit edited();
    if (!written->refused.empty())
        emit refused(written->refused);
    emit told(tr("%n score(s) taken over from the round before.", nullptr,
                 edits.accepted() - written->late),
              {});
}

void ScoreEditing::clear()
{
    const ScoreEdits edits = planClear(m_model, m_grid.cells().editableSelection());
    if (edits.accepted() == 0)
        return;
    if (write(edits))
        emit edited();
}

void ScoreEditing::toggleNotApplicable()
{
    const ScoreEdits edits = planNotApplicable(m_model, selection());
    if (edits.scores.empty())
        return;
    const bool marks = edits.scores.front().entry.has_value();
    const auto written = write(edits);
    if (!written)
        return;
    emit edited();
    if (!written->refused.empty())
        emit refused(written->refused);
    else if (marks)
        editNote();
}

void ScoreEditing::editNote()
{
    const QModelIndex current = m_grid.cells().currentIndex();
    if (!m_model.isLeafRow(current.row()))
        return;
    if (const int column = columnOf(GridColumn::Kind::Reason); column >= 0) {
        const QModelIndex reason = m_model.index(current.row(), column);
        m_grid.cells().selectionModel()->setCurrentIndex(reason,
                                                         QItemSelectionModel::ClearAndSelect);
        m_grid.cells().scrollTo(reason);
        m_grid.cells().editInPlace();
        return;
    }
    const auto place = m_model.placeAt(current);
    if (!place || !m_model.isEditable(current))
        return;
    if (!m_guard.mayEdit({}, {*place}))
        return;
    const auto at = static_cast<size_t>(place->node);
    const UnitScores& unit = m_model.snapshot().units[static_cast<size_t>(place->unit)];
    ScoreNote note = unit.rounds[static_cast<size_t>(place->round)].notes[at];
    const Question question{.title = tr("Reason"),
                            .fact = m_model.snapshot().table.nodes()[at].criterion.title,
                            .text = unit.member.name,
                            .action = tr("Save the reason")};
    const auto reason =
        m_workspace.prompts().askText(question, tr("Reason for the difference"), note.reason);
    if (!reason)
        return;
    note.reason = *reason;
    writeNote(place->unit, place->round, place->node, note);
}

void ScoreEditing::openChoices()
{
    const QModelIndex current = m_grid.cells().currentIndex();
    const auto place = m_model.placeAt(current);
    if (!place || !m_model.isEditable(current))
        return;
    const TableNode& node = m_model.snapshot().table.nodes()[static_cast<size_t>(place->node)];
    auto* menu = new QMenu(&m_grid);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("choiceMenu"));
    const auto offer = [&](const QString& text, const Entry& entry) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, place, entry, text] {
            if (!m_guard.mayEdit({*place}))
                return;
            m_model.accept(*place);
            writeScore(*place, entry, text);
        });
    };
    const int decimals = m_model.snapshot().decimals();
    if (const auto* choice = std::get_if<ChoiceRule>(&node.rule)) {
        for (const ChoiceRule::Option& option : choice->options)
            offer(option.points.toString(decimals) + QStringLiteral("  ") + option.label,
                  Entry::points(option.points));
    } else if (std::holds_alternative<GateRule>(node.rule)) {
        offer(tr("Yes"), Entry::value(Points::whole(1)));
        offer(tr("No"), Entry::value(Points{}));
    }
    offer(tr("Not applicable"), Entry::notApplicable());
    menu->popup(
        m_grid.cells().viewport()->mapToGlobal(m_grid.cells().visualRect(current).bottomLeft()));
}

void ScoreEditing::togglePartialEvidence()
{
    const QModelIndex current = m_grid.cells().currentIndex();
    if (!m_model.isLeafRow(current.row()) || m_model.layout() != GridLayout::Unit)
        return;
    const int node = m_model.nodeAt(current.row());
    const int round = evidenceRound(m_model.snapshot(), 0, node);
    ScoreNote note = m_model.snapshot()
                         .units.front()
                         .rounds[static_cast<size_t>(round)]
                         .notes[static_cast<size_t>(node)];
    if (!m_guard.mayEdit({}, {{0, round, node}}))
        return;
    note.evidencePartial = !note.evidencePartial;
    writeNote(0, round, node, note);
}

} // namespace thidua
