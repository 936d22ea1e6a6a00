// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace thidua {

/// A counter of the funnel that filters when it is pressed: a figure, a caption, and a bar as long as its
/// share of the first counter.
class FunnelButton : public QAbstractButton {
    Q_OBJECT
public:
    FunnelButton(const QString& caption, QWidget* parent = nullptr);

    void setFigure(int figure, int outOf);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_figure = 0;
    int m_outOf = 0;
};

} // namespace thidua
