// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/boardpage.h"

#include <QAbstractTableModel>

namespace thidua {

/// The rows of one table of a board; each leads somewhere.
class BoardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(BoardTable table);
    const BoardTable& table() const { return m_table; }
    const Location& placeAt(int row) const { return m_table.rows[static_cast<size_t>(row)].place; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const BoardColumn& columnAt(int column) const
    {
        return m_table.columns[static_cast<size_t>(column)];
    }

    BoardTable m_table;
};

} // namespace thidua
