// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/targetboard.h"
#include "ui/support/rowdelegate.h"

#include <QWidget>

namespace thidua {

/// Paints a year's ground and its mark: a tick, an upward caret, an exclamation mark, a dashed frame.
/// Returns the colour of the figure on it.
QColor paintTargetState(QPainter* painter, const QRectF& box, TargetState state,
                        const QColor& ground);

/// Rows of targets with their years as coloured cells and the trend as a line.
class TargetsDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The key of the colour table: the four grounds with their marks and words.
class TargetKey : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Of the goal that is on show; 0 for none.
    void setGoalYear(int year);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::pair<TargetState, QString>> entries() const;
    int m_goalYear = 0;
};

} // namespace thidua
