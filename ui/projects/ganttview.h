// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/charts.h"

#include <QWidget>

namespace thidua {

/// A plan of time one can walk through with the arrows: each row says its dates in its tool tip, and
/// Enter or a double-click goes to what it stands for. Lies in a scroll area.
class GanttView : public QWidget {
    Q_OBJECT
public:
    explicit GanttView(QWidget* parent = nullptr);

    /// `details` are parallel to the rows: what a tool tip and a screen reader say.
    void setChart(report::GanttChart chart, QStringList details);
    const report::GanttChart& chart() const { return m_chart; }
    int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(int row);
    void currentChanged(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowAt(const QPoint& at) const;

    report::GanttChart m_chart;
    QStringList m_details;
    int m_current = -1;
};

} // namespace thidua
