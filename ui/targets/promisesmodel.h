// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/targetboard.h"

#include <QAbstractTableModel>

namespace thidua {

/// What units and blocs registered for a target, and what came of it.
class PromisesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, Year, Registered, Result, State, Decision };

    explicit PromisesModel(QObject* parent = nullptr);

    /// `names` are parallel to the row's promises.
    void show(const TargetRow& row, const QStringList& names);
    const Promise* promiseAt(int row) const; ///< null when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PromiseOutcome& outcome, int row, int column) const;

    TargetRow m_row;
    QStringList m_names;
};

} // namespace thidua
