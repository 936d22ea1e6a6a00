// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/leadersmodel.h"

#include "ui/support/rowdelegate.h"

namespace thidua {

void LeadersModel::setLeaders(std::vector<OverviewLeader> leaders)
{
    beginResetModel();
    m_leaders = std::move(leaders);
    endResetModel();
}

int LeadersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leaders.size());
}

int LeadersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Mark + 1;
}

QVariant LeadersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverviewLeader& leader = m_leaders[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Bloc)
            return leader.blocTitle;
        if (column == Rank)
            return leader.rank;
        if (column == Name)
            return leader.name;
        return column == Total ? leader.total : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(column == Total ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter;
    case Qt::AccessibleDescriptionRole:
        return leader.awaiting ? tr("awaiting decision")
            : leader.awarded   ? tr("proposed")
                               : QString();
    case BoldRole:
        return column == Rank || column == Total;
    case ToneRole:
        if (column == Name && leader.awaiting)
            return QVariant::fromValue(Tone::Warn);
        return column == Bloc ? QVariant::fromValue(Tone::Neutral) : QVariant();
    case TintRole:
        return leader.awaiting && column != Bloc ? QVariant::fromValue(Tone::Warn) : QVariant();
    case RowIconRole:
        if (column != Mark || (!leader.awaiting && !leader.awarded))
            return {};
        return QVariant::fromValue(leader.awaiting ? Icon::Tie : Icon::Certificate);
    case RowIconToneRole:
        return QVariant::fromValue(leader.awaiting ? Tone::Warn : Tone::Accent);
    default:
        return {};
    }
}

void TasksModel::setTasks(std::vector<OverviewTask> tasks)
{
    beginResetModel();
    m_tasks = std::move(tasks);
    endResetModel();
}

int TasksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

QVariant TasksModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverviewTask& task = m_tasks[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return task.title;
    case SecondTextRole:
    case Qt::AccessibleDescriptionRole:
        return task.detail;
    case BoldRole:
        return true;
    case RowIconRole:
        return QVariant::fromValue(task.icon);
    case RowIconToneRole:
        return QVariant::fromValue(Tone::Warn);
    default:
        return {};
    }
}

} // namespace thidua
