// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/icons.h"

#include <QWidget>

class QLabel;

namespace thidua {

/// An icon of any size that follows the scheme; decoration, so it has no name of its own.
class IconView : public QWidget {
    Q_OBJECT
public:
    IconView(Icon icon, int side, Token token, QWidget* parent = nullptr);

    void setIcon(Icon icon, Token token);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    int m_side;
    Token m_token;
};

/// One line that says something beside a thing: an icon and a few words, such as why a button
/// cannot be pressed.
class InfoLine : public QWidget {
    Q_OBJECT
public:
    InfoLine(Tone tone, const QString& text, QWidget* parent = nullptr);

    void setMessage(Tone tone, const QString& text);
    QString text() const;

private:
    IconView* m_icon;
    QLabel* m_text;
};

/// The icon that stands for a tone: cross in a circle, triangle, tick, letter i.
Icon toneIcon(Tone tone);

} // namespace thidua
