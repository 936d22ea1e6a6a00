// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/boardmodel.h"

#include "ui/support/rowdelegate.h"

namespace thidua {

void BoardModel::setTable(BoardTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardRow& row = m_table.rows[static_cast<size_t>(index.row())];
    if (static_cast<size_t>(index.column()) >= row.cells.size())
        return {};
    const BoardCell& cell = row.cells[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.chip ? cell.chip->text : cell.text;
    case Qt::ToolTipRole:
        return cell.second.isEmpty() ? QVariant() : QVariant(cell.text + u'\n' + cell.second);
    case Qt::AccessibleDescriptionRole:
    case SecondTextRole:
        return cell.second;
    case Qt::TextAlignmentRole:
        return static_cast<int>(columnAt(index.column()).isNumber ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter;
    case ChipRole:
        return cell.chip ? QVariant::fromValue(*cell.chip) : QVariant();
    case BoldRole:
        return cell.isStrong;
    case ToneRole:
        return cell.tone == Tone::Neutral ? QVariant() : QVariant::fromValue(cell.tone);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnAt(section).title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(columnAt(section).isNumber ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter;
    return {};
}

} // namespace thidua
