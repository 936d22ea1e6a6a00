// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QAbstractTableModel>

namespace thidua {

/// What one entry of history changed: object, field, old and new value.
class HistoryDetailModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Object, FieldName, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<HistoryDetail> lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<HistoryDetail> m_lines;
};

} // namespace thidua
