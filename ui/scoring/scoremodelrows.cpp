// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoremodel.h"

#include <algorithm>

namespace thidua {

// Which nodes are rows: folding and filtering.

bool ScoreModel::matches(int node, RowFilter filter) const
{
    const TableNode& each = m_snapshot.table.nodes()[static_cast<size_t>(node)];
    if (!each.isLeaf())
        return std::any_of(each.children.begin(), each.children.end(),
                           [&](int child) { return matches(child, filter); });
    return std::any_of(
        m_snapshot.units.begin(), m_snapshot.units.end(), [&](const UnitScores& unit) {
            const int at = static_cast<int>(&unit - m_snapshot.units.data());
            switch (filter) {
            case RowFilter::Differs:
                for (int round = 1; round < static_cast<int>(m_snapshot.rounds.size()); ++round) {
                    if (m_snapshot.differs(at, round, node))
                        return true;
                }
                return false;
            case RowFilter::NeedsExplanation:
                return unit.missingReasons.contains(node);
            case RowFilter::EvidenceMissing:
                return unit.missingEvidence.contains(node);
            case RowFilter::Unscored:
                return each.type() == CriterionType::Base
                    && !unit.rounds[static_cast<size_t>(m_snapshot.activeRound)]
                            .entries[static_cast<size_t>(node)];
            case RowFilter::All:
                break;
            }
            return true;
        });
}

int ScoreModel::count(RowFilter filter) const
{
    int leaves = 0;
    for (int node = 0; node < m_snapshot.table.size(); ++node) {
        if (m_snapshot.table.nodes()[static_cast<size_t>(node)].isLeaf()
            && (filter == RowFilter::All || matches(node, filter)))
            ++leaves;
    }
    return leaves;
}

std::vector<int> ScoreModel::visibleRows() const
{
    std::vector<int> rows;
    const auto& nodes = m_snapshot.table.nodes();
    std::vector<bool> folded(nodes.size(), false);
    for (size_t node = 0; node < nodes.size(); ++node) {
        const int parent = nodes[node].parent;
        folded[node] = parent >= 0
            && (folded[static_cast<size_t>(parent)]
                || m_collapsed.contains(nodes[static_cast<size_t>(parent)].criterion.id.value));
        const bool shown = m_filter == RowFilter::All ? !folded[node] : m_passes[node];
        if (shown)
            rows.push_back(static_cast<int>(node));
    }
    return rows;
}

/// Goes from the rows shown to those wanted by removing and inserting runs, so that views keep their
/// place, the selection and the current cell.
void ScoreModel::showRows()
{
    const std::vector<int> wanted = visibleRows();
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (std::binary_search(wanted.begin(), wanted.end(), m_rows[static_cast<size_t>(last)]))
            continue;
        int first = last;
        while (first > 0
               && !std::binary_search(wanted.begin(), wanted.end(),
                                      m_rows[static_cast<size_t>(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    for (int at = 0; at < static_cast<int>(wanted.size()); ++at) {
        const auto same = [&](int position) {
            return at < rowCount()
                && m_rows[static_cast<size_t>(at)] == wanted[static_cast<size_t>(position)];
        };
        if (same(at))
            continue;
        int end = at;
        while (end < static_cast<int>(wanted.size()) && !same(end))
            ++end;
        beginInsertRows({}, at, end - 1);
        m_rows.insert(m_rows.begin() + at, wanted.begin() + at, wanted.begin() + end);
        endInsertRows();
        at = end - 1;
    }
}

void ScoreModel::toggle(int row)
{
    if (row < 0 || row >= rowCount() || isLeafRow(row))
        return;
    const qint64 id = m_snapshot.table.nodes()[static_cast<size_t>(nodeAt(row))].criterion.id.value;
    if (!m_collapsed.remove(id))
        m_collapsed.insert(id);
    showRows();
    emit dataChanged(index(row, 0), index(row, columnCount() - 1),
                     {CellStateRole, Qt::AccessibleDescriptionRole});
}

void ScoreModel::setAllCollapsed(bool collapsed)
{
    m_collapsed.clear();
    for (const TableNode& node : m_snapshot.table.nodes()) {
        if (collapsed && !node.isLeaf())
            m_collapsed.insert(node.criterion.id.value);
    }
    showRows();
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {CellStateRole});
}

void ScoreModel::reveal(int node)
{
    if (node < 0 || node >= m_snapshot.table.size() || rowOf(node) >= 0)
        return;
    const auto& nodes = m_snapshot.table.nodes();
    for (int up = nodes[static_cast<size_t>(node)].parent; up >= 0;
         up = nodes[static_cast<size_t>(up)].parent)
        m_collapsed.remove(nodes[static_cast<size_t>(up)].criterion.id.value);
    if (m_filter != RowFilter::All && !m_passes[static_cast<size_t>(node)]) {
        m_filter = RowFilter::All;
        emit countsChanged();
    }
    showRows();
}

void ScoreModel::setFilter(RowFilter filter)
{
    m_filter = filter;
    for (int node = 0; node < m_snapshot.table.size(); ++node)
        m_passes[static_cast<size_t>(node)] = filter == RowFilter::All || matches(node, filter);
    showRows();
}

} // namespace thidua
