// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/scoretable.h"

#include <QAbstractListModel>

namespace thidua {

/// What lint found in a table, worst first. Holds a snapshot.
class ProblemsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CriterionRole = Qt::UserRole };

    explicit ProblemsModel(QObject* parent = nullptr);

    void show(std::vector<TableProblem> problems);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<TableProblem> m_problems;
};

} // namespace thidua
