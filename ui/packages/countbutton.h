// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/theme.h"

#include <QAbstractButton>

namespace thidua {

/// A counter of a comparison that filters when it is pressed: the figure in the colour of what it means, what
/// it counts, and a line that explains it.
class CountButton : public QAbstractButton {
    Q_OBJECT
public:
    CountButton(const QString& caption, Tone tone, QWidget* parent = nullptr);

    void setFigure(int figure, const QString& line);
    int figure() const { return m_figure; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    int m_figure = 0;
    QString m_line;
};

} // namespace thidua
