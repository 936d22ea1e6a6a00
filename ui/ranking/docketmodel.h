// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ranking/docketfacts.h"

#include <QAbstractTableModel>

namespace thidua {

/// The criteria in which tied units differ, one column a unit; the best figure of a row is marked.
class DocketModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, Title, Maximum, FirstUnit };

    explicit DocketModel(const DocketFacts& facts, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DocketFacts::Row& row, int column) const;
    bool isBest(const DocketFacts::Row& row, int column) const;

    DocketFacts m_facts;
};

} // namespace thidua
