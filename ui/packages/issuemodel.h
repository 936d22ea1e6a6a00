// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/returnsboard.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace thidua {

/// The units of a plan with what each was given before, to tick those a form is made for.
class IssueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, InBloc, Given, Came, ColumnCount };
    enum Role { UnitRole = Qt::UserRole, BlocRole, SearchRole, GivenRole };

    IssueModel(ReturnsBoard board, QObject* parent);

    std::vector<UnitId> ticked() const; ///< in the order of the plan
    void tick(UnitId unit, bool on);
    /// Units nothing was given out to: of a bloc, or of all (null).
    int countWithout(BlocId bloc) const;
    const ReturnsBoard& board() const { return m_board; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void tickedChanged();

private:
    QString text(const ReturnsLine& line, int column) const;

    ReturnsBoard m_board;
    QSet<UnitId> m_ticked;
};

/// Keeps the units of a bloc, those nothing was given out to, and those that are searched for.
class IssueFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setBloc(BlocId bloc);
    void setNeedle(const QString& needle);
    void setWithoutOnly(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    BlocId m_bloc;
    QString m_needle;
    bool m_withoutOnly = false;
};

} // namespace thidua
