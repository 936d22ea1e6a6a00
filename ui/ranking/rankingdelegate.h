// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/rowdelegate.h"

namespace thidua {

class RankingModel;

/// Rows of a ranking: what every table row has, and the scales of a tie at the line, the award line
/// with its pill, the dot and stem of "against the line", the steps of a grade.
class RankingDelegate : public RowDelegate {
    Q_OBJECT
public:
    RankingDelegate(const RankingModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Height of the award line's own row.
    static int lineRowHeight();

private:
    void paintLineRow(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    void paintScales(QPainter* painter, const QRect& cell, const QModelIndex& index) const;
    void paintVersus(QPainter* painter, const QRect& cell, const QModelIndex& index) const;
    int paintSteps(QPainter* painter, const QRect& cell, const QModelIndex& index) const;
    double lineX(const QRect& versusCell) const;

    const RankingModel& m_model;
};

} // namespace thidua
