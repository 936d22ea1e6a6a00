// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/rankingsort.h"

#include "core/base/text.h"
#include "ui/ranking/rankingmodel.h"

namespace thidua {

RankingSort::RankingSort(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RankingModel::SortRole);
    setDynamicSortFilter(true);
}

void RankingSort::sort(int column, Qt::SortOrder order)
{
    const bool ranked = column < 0 || (column == RankingModel::Rank && order == Qt::AscendingOrder);
    if (ranked != m_ranked) {
        m_ranked = ranked;
        invalidateRowsFilter();
    }
    QSortFilterProxyModel::sort(ranked ? -1 : column, order);
    emit orderChanged();
}

bool RankingSort::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int leftKind = left.data(RankingModel::KindRole).toInt();
    const int rightKind = right.data(RankingModel::KindRole).toInt();
    if (leftKind != rightKind)
        return (leftKind < rightKind) == (sortOrder() == Qt::AscendingOrder);
    const QVariant one = left.data(RankingModel::SortRole);
    const QVariant other = right.data(RankingModel::SortRole);
    if (one.typeId() == QMetaType::QString && other.typeId() == QMetaType::QString)
        return compareVietnamese(one.toString(), other.toString()) < 0;
    // A figure that is not known stands below every known one.
    if (!one.isValid() || !other.isValid())
        return !one.isValid() && other.isValid();
    return one.toLongLong() < other.toLongLong();
}

bool RankingSort::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return m_ranked
        || sourceModel()->index(row, 0, parent).data(RankingModel::KindRole).toInt()
        != RankingModel::LineRow;
}

} // namespace thidua
