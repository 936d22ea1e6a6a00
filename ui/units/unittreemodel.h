// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/units/unitssnapshot.h"

#include <QAbstractItemModel>

namespace thidua {

/// The blocs of a plan with their units below, heads and deputies marked, and at the end the units
/// that are in no bloc. Holds a snapshot; belongs to the page.
class UnitTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Units, Awards };
    enum Role { BlocRole = Qt::UserRole, UnitRole };

    explicit UnitTreeModel(QObject* parent = nullptr);

    void show(const UnitsSnapshot& snapshot);
    QModelIndex indexOf(BlocId bloc) const; ///< null: the units in no bloc
    QModelIndex indexOf(UnitId unit) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Branch {
        BlocId bloc;
        std::vector<UnitEntry> units;
    };
    QVariant branchData(const Branch& branch, int column, int role) const;
    QVariant unitData(const Branch& branch, const UnitEntry& entry, int column, int role) const;
    QString branchText(const Branch& branch, int column) const;

    Ledger::Book m_book;
    std::vector<Branch> m_branches;
};

} // namespace thidua
