// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/registermodel.h"

#include "core/base/text.h"

#include <algorithm>

namespace thidua {

RegisterModel::RegisterModel(QObject* parent) : QAbstractTableModel(parent) { }

void RegisterModel::show(std::vector<RegisterColumn> columns, std::vector<RegisterLine> lines)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_lines = std::move(lines);
    endResetModel();
}

void RegisterModel::remark(std::vector<RegisterLine> lines)
{
    Q_ASSERT(lines.size() == m_lines.size());
    m_lines = std::move(lines);
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RegisterModel::rowOf(qint64 key) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const RegisterLine& line) { return line.key == key; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RegisterModel::cellData(const RegisterCell& cell, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.chip ? cell.chip->text : cell.text;
    case SecondTextRole:
        return cell.second;
    case ChipRole:
        return cell.chip ? QVariant::fromValue(*cell.chip) : QVariant();
    case RowIconRole:
        return cell.icon ? QVariant::fromValue(*cell.icon) : QVariant();
    case RowIconToneRole:
        return cell.icon ? QVariant::fromValue(cell.tone) : QVariant();
    case QuietRole:
        return cell.quiet;
    case BoldRole:
        return cell.bold;
    case LinkRole:
        return cell.link;
    case Qt::ToolTipRole:
        if (!cell.tip.isEmpty())
            return cell.tip;
        return cell.second.isEmpty() ? cell.text : QString(cell.text + u'\n' + cell.second);
    case Qt::TextAlignmentRole:
        return int((m_columns[static_cast<size_t>(column)].number ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

/// The row as one sentence, for screen readers.
QString RegisterModel::sentence(const RegisterLine& line) const
{
    QStringList parts;
    for (size_t i = 0; i < line.cells.size() && i < m_columns.size(); ++i) {
        const RegisterCell& cell = line.cells[i];
        QString words = cell.chip ? cell.chip->text : cell.text;
        if (!cell.second.isEmpty())
            words += QStringLiteral(", ") + cell.second;
        if (!words.isEmpty())
            parts.append(m_columns[i].title + QStringLiteral(": ") + words);
    }
    return parts.join(QStringLiteral("; "));
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterLine& line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case KeyRole:
        return line.key;
    case SearchRole:
        return line.search;
    case StageRole:
        return line.stage;
    case MarkedRole:
        return line.marked;
    case Qt::AccessibleDescriptionRole:
        return sentence(line);
    default:
        break;
    }
    const auto column = static_cast<size_t>(index.column());
    return column < line.cells.size() ? cellData(line.cells[column], index.column(), role)
                                      : QVariant();
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RegisterColumn& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(column.title) : QVariant();
}

void RegisterFilter::setNeedle(const QString& needle)
{
    m_needle = needle;
    invalidateFilter();
}

void RegisterFilter::setStage(int stage)
{
    m_stage = stage;
    invalidateFilter();
}

void RegisterFilter::setMarkedOnly(bool markedOnly)
{
    m_markedOnly = markedOnly;
    invalidateFilter();
}

bool RegisterFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(RegisterModel::StageRole).toInt() < m_stage
        || (m_markedOnly && !index.data(RegisterModel::MarkedRole).toBool()))
        return false;
    return m_needle.trimmed().isEmpty()
        || matchesSearch(index.data(RegisterModel::SearchRole).toString(), m_needle);
}

} // namespace thidua
