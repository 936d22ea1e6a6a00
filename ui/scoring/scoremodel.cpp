// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoremodel.h"

#include "core/base/text.h"
#include "ui/scoring/unitnames.h"

#include <algorithm>
#include <tuple>

namespace thidua {

using Kind = GridColumn::Kind;

ScoreModel::ScoreModel(QObject* parent) : QAbstractTableModel(parent) { }

void ScoreModel::setSnapshot(ScoreSnapshot snapshot, GridLayout layout, int activeRound)
{
    beginResetModel();
    if (snapshot.book->plan.id != m_snapshot.book->plan.id) {
        m_collapsed.clear();
        m_refused.clear();
    }
    m_snapshot = std::move(snapshot);
    m_layout = layout;
    m_snapshot.activeRound =
        std::clamp(activeRound, 0, std::max(0, static_cast<int>(m_snapshot.rounds.size()) - 1));
    makeColumns();
    m_passes.assign(static_cast<size_t>(m_snapshot.table.size()), true);
    for (int node = 0; m_filter != RowFilter::All && node < m_snapshot.table.size(); ++node)
        m_passes[static_cast<size_t>(node)] = matches(node, m_filter);
    m_rows = visibleRows();
    endResetModel();
    emit countsChanged();
}

bool ScoreModel::hasShapeOf(const ScoreSnapshot& other) const
{
    const auto sameNode = [](const TableNode& left, const TableNode& right) {
        return left.criterion.id == right.criterion.id && left.parent == right.parent;
    };
    const auto sameUnit = [](const UnitScores& left, const UnitScores& right) {
        return left.member.unit == right.member.unit;
    };
    return m_snapshot.rounds == other.rounds
        && std::ranges::equal(m_snapshot.units, other.units, sameUnit)
        && std::ranges::equal(m_snapshot.table.nodes(), other.table.nodes(), sameNode);
}

void ScoreModel::refresh(ScoreSnapshot snapshot)
{
    if (!hasShapeOf(snapshot)) {
        setSnapshot(std::move(snapshot), m_layout, m_snapshot.activeRound);
        return;
    }
    snapshot.activeRound = m_snapshot.activeRound;
    m_snapshot = std::move(snapshot);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    emit countsChanged();
}

void ScoreModel::makeColumns()
{
    m_columns = {{Kind::Number}, {Kind::Title}, {Kind::Maximum}};
    QStringList names;
    for (const UnitScores& unit : m_snapshot.units)
        names << unit.member.name;
    m_unitNames = columnNames(names);
    if (m_layout == GridLayout::Matrix) {
        for (int unit = 0; unit < static_cast<int>(m_snapshot.units.size()); ++unit)
            m_columns.push_back({Kind::Score, unit, m_snapshot.activeRound});
        return;
    }
    if (m_snapshot.units.empty())
        return;
    for (int round = 0; round < static_cast<int>(m_snapshot.rounds.size()); ++round)
        m_columns.push_back({Kind::Score, 0, round});
    if (m_snapshot.rounds.size() > 1)
        m_columns.push_back({Kind::Difference});
    m_columns.push_back({Kind::Reason});
    m_columns.push_back({Kind::Evidence});
}

void ScoreModel::refreshUnit(UnitScores unit)
{
    const int at = m_snapshot.unitIndex(unit.member.unit);
    if (at < 0 || m_rows.empty())
        return;
    UnitScores& mine = m_snapshot.units[static_cast<size_t>(at)];
    if (mine == unit)
        return;
    mine = std::move(unit);
    const int last = static_cast<int>(m_rows.size()) - 1;
    const int column = m_layout == GridLayout::Matrix ? kFrozenColumns + at : kFrozenColumns;
    emit dataChanged(index(0, column),
                     index(last, m_layout == GridLayout::Matrix ? column : columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, column, columnCount() - 1);
    emit countsChanged();
}

void ScoreModel::setActiveRound(int round)
{
    if (round == m_snapshot.activeRound || round < 0
        || round >= static_cast<int>(m_snapshot.rounds.size()))
        return;
    m_snapshot.activeRound = round;
    if (m_layout == GridLayout::Matrix)
        makeColumns();
    if (m_rows.empty() || columnCount() <= kFrozenColumns)
        return;
    emit dataChanged(index(0, kFrozenColumns), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, kFrozenColumns, columnCount() - 1);
}

void ScoreModel::setMarkBelowThreshold(bool mark)
{
    m_markBelow = mark;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {CellStateRole});
}

int ScoreModel::rowOf(int node) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), node);
    return found != m_rows.end() && *found == node ? static_cast<int>(found - m_rows.begin()) : -1;
}

std::optional<CellPlace> ScoreModel::placeAt(const QModelIndex& index) const
{
    if (!index.isValid() || columnAt(index.column()).kind != Kind::Score)
        return {};
    const GridColumn& column = columnAt(index.column());
    return CellPlace{column.unit, column.round, nodeAt(index.row())};
}

QModelIndex ScoreModel::indexOf(const CellPlace& place) const
{
    const int row = rowOf(place.node);
    for (int column = kFrozenColumns; row >= 0 && column < columnCount(); ++column) {
        const GridColumn& each = columnAt(column);
        if (each.kind == Kind::Score && each.unit == place.unit && each.round == place.round)
            return index(row, column);
    }
    return {};
}

bool ScoreModel::isLeafRow(int row) const
{
    return row >= 0 && row < rowCount()
        && m_snapshot.table.nodes()[static_cast<size_t>(nodeAt(row))].isLeaf();
}

bool ScoreModel::isEditable(const QModelIndex& index) const
{
    if (!index.isValid() || !isLeafRow(index.row()))
        return false;
    if (const auto place = placeAt(index))
        return isScoreEditable(m_snapshot, *place);
    const Kind kind = columnAt(index.column()).kind;
    if (kind != Kind::Reason && kind != Kind::Evidence)
        return false;
    const int node = nodeAt(index.row());
    const int round =
        kind == Kind::Reason ? m_snapshot.noteRound(0, node) : evidenceRound(m_snapshot, 0, node);
    return m_snapshot.editable
        && !m_snapshot.units.front().rounds[static_cast<size_t>(round)].isLocked();
}

ScoreModel::Key ScoreModel::keyOf(const CellPlace& place) const
{
    return {m_snapshot.units[static_cast<size_t>(place.unit)].member.unit.value, place.round,
            m_snapshot.table.nodes()[static_cast<size_t>(place.node)].criterion.id.value};
}

Result<std::optional<Entry>> ScoreModel::parse(const CellPlace& place, const QString& text) const
{
    const QString typed = cleaned(text);
    if (typed.isEmpty())
        return std::optional<Entry>();
    const QString& kind = m_snapshot.units[static_cast<size_t>(place.unit)].member.kind;
    const auto entry = m_snapshot.table.parseEntry(place.node, typed, kind);
    if (!entry)
        return fail(entry.error());
    return std::optional<Entry>(*entry);
}

void ScoreModel::refuse(const CellPlace& place, const RefusedText& refused)
{
    m_refused.insert(keyOf(place), refused);
    const QModelIndex at = indexOf(place);
    if (at.isValid())
        emit dataChanged(at, at);
}

void ScoreModel::accept(const CellPlace& place)
{
    if (m_refused.remove(keyOf(place)) == 0)
        return;
    const QModelIndex at = indexOf(place);
    if (at.isValid())
        emit dataChanged(at, at);
}

const RefusedText* ScoreModel::refusedAt(const CellPlace& place) const
{
    const auto found = m_refused.constFind(keyOf(place));
    return found == m_refused.constEnd() ? nullptr : &*found;
}

std::vector<CellPlace> ScoreModel::refusedPlaces() const
{
    std::vector<CellPlace> places;
    for (auto each = m_refused.keyBegin(); each != m_refused.keyEnd(); ++each) {
        const CellPlace place{m_snapshot.unitIndex(UnitId{each->unit}), each->round,
                              m_snapshot.table.indexOf(CriterionId{each->criterion})};
        const bool shown =
            std::any_of(m_columns.begin(), m_columns.end(), [&place](const GridColumn& column) {
                return column.kind == Kind::Score && column.unit == place.unit
                    && column.round == place.round;
            });
        if (shown && place.node >= 0)
            places.push_back(place);
    }
    std::ranges::sort(places, {}, [](const CellPlace& place) {
        return std::tuple(place.node, place.unit, place.round);
    });
    return places;
}

int ScoreModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScoreModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Qt::ItemFlags ScoreModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isEditable(index) ? flags | Qt::ItemIsEditable : flags;
}

bool ScoreModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !isEditable(index))
        return false;
    const QString text = cleaned(value.toString());
    if (const auto place = placeAt(index)) {
        if (text == editText(index).toString())
            return true;
        const auto entry = parse(*place, text);
        if (!entry) {
            refuse(*place, {text, entry.error().message});
            emit textRefused(*place);
            return false;
        }
        accept(*place);
        emit scoreTyped(*place, *entry, text);
        return true;
    }
    const int node = nodeAt(index.row());
    if (columnAt(index.column()).kind == Kind::Reason) {
        emit noteTyped(0, m_snapshot.noteRound(0, node), node,
                       noteWithReason(m_snapshot, 0, node, text));
        return true;
    }
    const int round = evidenceRound(m_snapshot, 0, node);
    ScoreNote note = m_snapshot.units.front()
                         .rounds[static_cast<size_t>(round)]
                         .notes[static_cast<size_t>(node)];
    note.evidence = text;
    emit noteTyped(0, round, node, note);
    return true;
}

} // namespace thidua
