// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartplaces.h"

#include <QChartView>

namespace thidua {

/// A chart whose marks can be pointed at: words in a tool tip, a ring that the arrow keys move from mark to
/// mark, and, where marks lead somewhere, a click, Enter or Space that opens.
class ChartView : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    /// Takes the chart with its marks; the ring stays where its figure still is.
    void showChart(std::unique_ptr<QChart> chart, std::vector<ChartPlace> places);
    void setOpens(bool opens) { m_opens = opens; }
    /// Where the mark of a figure is in this view; null without one.
    QRect boxOf(int row, int column) const;

signals:
    void activated(int row, int column);
    void figuresWanted();

protected:
    bool viewportEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF boxOf(const ChartPlace& place) const;
    int placeAt(QPointF point) const; ///< −1: none
    void choose(int place);
    /// The mark of the next row up or down that stands nearest.
    int besideRow(int by) const;
    void describe();

    std::vector<ChartPlace> m_places;
    int m_current = -1;
    bool m_opens = false;
};

} // namespace thidua
