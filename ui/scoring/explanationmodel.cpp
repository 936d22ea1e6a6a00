// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/explanationmodel.h"

#include "ui/support/rowdelegate.h"

namespace thidua {

ExplanationModel::ExplanationModel(const std::vector<ExplanationLine>& lines, QObject* parent)
    : QAbstractItemModel(parent), m_lines(lines)
{
    std::vector<int> open; // the last line of each depth
    for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
        const auto depth = static_cast<size_t>(std::max(0, lines[static_cast<size_t>(line)].depth));
        open.resize(std::min(open.size(), depth));
        const int above = open.empty() ? -1 : open.back();
        m_places.push_back({above, 0, {}});
        Place& owner = above < 0 ? m_root : m_places[static_cast<size_t>(above)];
        m_places.back().row = static_cast<int>(owner.children.size());
        owner.children.push_back(line);
        open.push_back(line);
    }
}

const ExplanationModel::Place& ExplanationModel::placeOf(const QModelIndex& index) const
{
    return index.isValid() ? m_places[index.internalId()] : m_root;
}

QModelIndex ExplanationModel::indexOfNode(int node) const
{
    for (size_t line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].node == node)
            return createIndex(m_places[line].row, 0, line);
    }
    return {};
}

QModelIndex ExplanationModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       static_cast<quintptr>(placeOf(parent).children[static_cast<size_t>(row)]));
}

QModelIndex ExplanationModel::parent(const QModelIndex& index) const
{
    const int above = index.isValid() ? placeOf(index).parent : -1;
    return above < 0
        ? QModelIndex()
        : createIndex(m_places[static_cast<size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int ExplanationModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(placeOf(parent).children.size());
}

int ExplanationModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ExplanationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ExplanationLine& line = m_lines[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Title:
            return line.code.isEmpty() ? line.title
                                       : QString(line.code + QStringLiteral("  ") + line.title);
        case How:
            return line.how;
        case PointsColumn:
            return line.points;
        case Maximum:
            return line.maximum;
        }
        return {};
    case Qt::ToolTipRole:
        return index.column() == How ? line.how : line.title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() >= PointsColumn ? Qt::AlignRight : Qt::AlignLeft));
    case BoldRole:
        return line.strong;
    case QuietRole:
        return index.column() == Maximum;
    default:
        return {};
    }
}

QVariant ExplanationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section >= PointsColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Criterion");
    case How:
        return tr("How it comes about");
    case PointsColumn:
        return tr("Points");
    case Maximum:
        return tr("Maximum");
    }
    return {};
}

} // namespace thidua
