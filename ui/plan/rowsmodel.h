// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace thidua {

/// A column of a short list of a plan.
struct RowsColumn {
    QString title;
    int width = 0; ///< in pixels at 100 %; 0 takes what is left
    bool number = false;
};

/// A short list of a plan in words: legal bases, milestones, grades … Holds a snapshot.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RowsModel(QObject* parent = nullptr);

    void show(std::vector<RowsColumn> columns, std::vector<QStringList> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RowsColumn> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace thidua
