// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewfacts.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

namespace thidua {

/// Who leads each bloc, one line a unit.
class LeadersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Bloc, Rank, Name, Total, Mark };

    using QAbstractTableModel::QAbstractTableModel;

    void setLeaders(std::vector<OverviewLeader> leaders);
    BlocId blocAt(int row) const { return m_leaders[static_cast<size_t>(row)].bloc; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<OverviewLeader> m_leaders;
};

/// What is left to do, two lines a task.
class TasksModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setTasks(std::vector<OverviewTask> tasks);
    const OverviewTask& taskAt(int row) const { return m_tasks[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<OverviewTask> m_tasks;
};

} // namespace thidua
