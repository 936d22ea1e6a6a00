// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"

#include <QAbstractTableModel>

namespace thidua {

/// The register of holds and exclusions of a plan.
class HoldsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Unit, Effect, Period, Source, Document };

    explicit HoldsModel(QObject* parent = nullptr);

    void show(std::shared_ptr<const PlanBook> book, QDate day);
    const Hold* holdAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Hold& hold, int column) const;

    std::shared_ptr<const PlanBook> m_book;
    QDate m_day;
};

} // namespace thidua
