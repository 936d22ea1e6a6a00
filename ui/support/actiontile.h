// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/icons.h"

#include <QAbstractButton>

namespace thidua {

/// A large button of the start screen: an icon, a title and a line that explains it. Wide with a
/// shortcut at the right for the four ways to begin, upright with a source line for templates.
class ActionTile : public QAbstractButton {
    Q_OBJECT
public:
    enum class Shape { Wide, Upright };

    ActionTile(Icon icon, const QString& title, const QString& line, Shape shape = Shape::Wide,
               QWidget* parent = nullptr);

    void setPrimary(bool primary);
    /// The shortcut of a wide tile, the source of an upright one.
    void setHint(const QString& hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWide(QPainter& painter, const QColor& ink, const QColor& second);
    void paintUpright(QPainter& painter, const QColor& ink, const QColor& second);

    Icon m_icon;
    QString m_line;
    QString m_hint;
    Shape m_shape;
    bool m_primary = false;
};

} // namespace thidua
