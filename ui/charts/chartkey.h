// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartmarks.h"

#include <QWidget>

class QPainter;

namespace thidua {

struct Theme;

/// Height of the key's rows in `width`, and the key painted into a box: entries side by side, as
/// many columns as fit.
int keyHeight(const std::vector<ChartKeyEntry>& entries, int width);
void paintKey(QPainter* painter, const QRectF& box, const std::vector<ChartKeyEntry>& entries,
              const Theme& theme);

/// The row of marks and words under a chart, which stands instead of a legend.
class ChartKey : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setEntries(std::vector<ChartKeyEntry> entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<ChartKeyEntry> m_entries;
};

} // namespace thidua
