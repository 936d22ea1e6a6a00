// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"

#include <QAbstractItemModel>

namespace thidua {

/// The score table as the tree it is. Cells of words and the maximum can be edited in place: the
/// model asks for the changed row by a signal and keeps what it holds. Holds a snapshot.
class CriteriaModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        Number,
        Title,
        ShortTitle,
        Maximum,
        RuleColumn,
        Evidence,
        AppliesTo,
        NotApplicable
    };
    enum Role { CriterionRole = Qt::UserRole };

    explicit CriteriaModel(QObject* parent = nullptr);

    void show(std::shared_ptr<const PlanBook> book, std::vector<TableProblem> problems,
              bool editable);
    int nodeOf(const QModelIndex& index) const; ///< position in the table; −1 for none
    QModelIndex indexOf(CriterionId criterion, int column = Number) const;
    const ScoreTable& table() const { return m_book->table; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void editRequested(const thidua::Criterion& criterion);
    /// What was typed as a maximum makes no sense.
    void editRefused(const thidua::Error& error);

private:
    const std::vector<int>& childrenOf(int node) const; ///< −1: the standards
    QString text(const TableNode& node, int column) const;
    QVariant editText(const TableNode& node, int column) const;
    const TableProblem* problemOf(const TableNode& node) const;

    std::shared_ptr<const PlanBook> m_book;
    QHash<CriterionId, TableProblem> m_problems; ///< the worst of each row
    std::vector<int> m_rows; ///< of each node among its siblings
    bool m_editable = false;
};

} // namespace thidua
