// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"

#include <QAbstractItemModel>

namespace thidua {

/// Movement ▸ phase ▸ plan, as the plan selector lists them. What a plan does not
/// belong to is left out. A snapshot; plans keep the order given.
class PlanTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { PlanRole = Qt::UserRole, StateRole };

    /// What the tree needs to know of a plan.
    struct Line {
        Plan plan;
        QString movement;
        QString phase;
    };

    using QAbstractItemModel::QAbstractItemModel;
    void setLines(std::vector<Line> lines);
    QModelIndex indexOf(PlanId plan) const;
    /// Years and code of a plan: what tells plans of one title apart.
    static QString markOf(const Plan& plan);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Node {
        QString text;
        int plan = -1; ///< in m_lines; −1 for a movement or a phase
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    int childNamed(int parent, const QString& text);
    int add(int parent, Node node);
    const std::vector<int>& childrenOf(const QModelIndex& parent) const;

    std::vector<Line> m_lines;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

QString planStateName(PlanState state); ///< in the program's language

} // namespace thidua
