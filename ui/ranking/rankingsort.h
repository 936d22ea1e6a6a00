// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace thidua {

/// The ranking in another order: stable, unranked units always last, the award line only in the
/// order of the ranks, where it means something. Ranks stay what they are.
class RankingSort : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RankingSort(QObject* parent = nullptr);

    void sort(int column, Qt::SortOrder order) override;
    /// Whether rows stand in the order of the ranks.
    bool isRanked() const { return m_ranked; }

signals:
    void orderChanged();

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool m_ranked = true;
};

} // namespace thidua
