// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/units/unitssnapshot.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace thidua {

/// The units of the ledger, one a row, with what the plan says of them. Holds a snapshot.
class UnitsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, Name, ShortName, Kind, Class, Level, Ownership, Part, Sheet };
    enum Role { UnitRole = Qt::UserRole, BlocRole, SearchRole };

    explicit UnitsModel(QObject* parent = nullptr);

    void show(const UnitsSnapshot& snapshot);
    int rowOf(UnitId unit) const; ///< −1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const UnitEntry& entry, int column) const;
    QVariant chip(const UnitEntry& entry, int column) const;

    std::vector<UnitEntry> m_units;
};

/// Keeps the units of one bloc, or all, in which every word typed occurs, accents or not.
class UnitsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Nothing: all units. A null bloc: those in no bloc.
    void setBloc(std::optional<BlocId> bloc);
    void setNeedle(const QString& needle);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<BlocId> m_bloc;
    QString m_needle;
};

} // namespace thidua
