// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydetailmodel.h"

namespace thidua {

void HistoryDetailModel::setLines(std::vector<HistoryDetail> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int HistoryDetailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryDetailModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryDetailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto& line = m_lines[static_cast<size_t>(index.row())];
    const auto orDash = [](const QString& text) {
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    switch (index.column()) {
    case Object:
        return line.object;
    case FieldName:
        return line.field;
    case Before:
        return orDash(line.before);
    case After:
        return orDash(line.after);
    default:
        return {};
    }
}

QVariant HistoryDetailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Object:
        return tr("Object");
    case FieldName:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace thidua
