// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendarboard.h"

#include <QAbstractListModel>

namespace thidua {

/// The things of some days as a list, under a heading for each day that has any.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// The board stays the caller's. A window stands under its first day that is shown.
    void show(const CalendarBoard& board, QDate first, QDate last, int kinds);
    /// The item of a row; null for a heading.
    const CalendarItem* itemAt(int row) const;
    /// The first row of that day or of the first one after it; −1 when none follows.
    int rowFor(QDate day) const;
    int things() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QDate day;
        int item = -1; ///< −1: the heading of the day
    };
    QVariant headingData(const Row& row, int role) const;
    QVariant itemData(const CalendarItem& item, int role) const;

    CalendarBoard m_board;
    std::vector<Row> m_rows;
};

} // namespace thidua
