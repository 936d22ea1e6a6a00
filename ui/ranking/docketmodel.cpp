// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/docketmodel.h"

#include "ui/support/rowdelegate.h"

#include <algorithm>

namespace thidua {

DocketModel::DocketModel(const DocketFacts& facts, QObject* parent)
    : QAbstractTableModel(parent), m_facts(facts)
{
}

int DocketModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.rows.size());
}

int DocketModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstUnit + static_cast<int>(m_facts.names.size());
}

QString DocketModel::text(const DocketFacts::Row& row, int column) const
{
    const int decimals = m_facts.rules.decimals;
    switch (column) {
    case Code:
        return row.code;
    case Title:
        return row.title;
    case Maximum:
        return row.maximum.isZero() ? QStringLiteral("–") : row.maximum.toString(decimals);
    default:
        break;
    }
    const auto& points = row.points[static_cast<size_t>(column - FirstUnit)];
    return points ? points->toString(decimals) : tr("N/A");
}

bool DocketModel::isBest(const DocketFacts::Row& row, int column) const
{
    if (row.sum || column < FirstUnit)
        return false;
    const auto& points = row.points[static_cast<size_t>(column - FirstUnit)];
    if (!points || *points < *std::max_element(row.points.begin(), row.points.end()))
        return false;
    // Not applicable is not less: a figure is the best only above another figure.
    return std::any_of(row.points.begin(), row.points.end(),
                       [&](const auto& other) { return other && *other < *points; });
}

QVariant DocketModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DocketFacts::Row& row = m_facts.rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    const bool best = isBest(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(column >= Maximum ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter;
    case Qt::ToolTipRole:
        return column <= Title ? QVariant(row.fullTitle) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return best ? tr("highest of the tied units") : QString();
    case GroupRole:
        return row.sum;
    case BoldRole:
        return best;
    case QuietRole:
        return column == Code || column == Maximum;
    case RuleAboveRole:
        return row.sum && index.row() > 0
            && !m_facts.rows[static_cast<size_t>(index.row() - 1)].sum;
    case TintRole:
        return best ? QVariant::fromValue(Tone::Accent) : QVariant();
    case RowIconRole:
        return best ? QVariant::fromValue(Icon::Up) : QVariant();
    case RowIconToneRole:
        return QVariant::fromValue(Tone::Accent);
    default:
        return {};
    }
}

QVariant DocketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section >= Maximum ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter;
    if (role == Qt::ToolTipRole && section >= FirstUnit)
        return m_facts.fullNames.value(section - FirstUnit);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("No.");
    case Title:
        return tr("Differing criterion");
    case Maximum:
        return tr("Maximum");
    default:
        return m_facts.names.value(section - FirstUnit);
    }
}

} // namespace thidua
