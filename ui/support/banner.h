// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/buttons.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace thidua {

class IconView;

/// Something a page has to say: a bold fact, then what it means, then at most two buttons. It stays
/// until the cause is gone or the user closes it, and tells screen readers when it appears.
class Banner : public QWidget {
    Q_OBJECT
public:
    Banner(Tone tone, const QString& fact, const QString& meaning = {}, QWidget* parent = nullptr);

    void setMessage(Tone tone, const QString& fact, const QString& meaning);
    /// Replaces the icon of the tone by a better one (scales for a tie, drives for a backup).
    void setIcon(Icon icon);
    /// The first button added is the rightmost one.
    QPushButton* addAction(ButtonKind kind, const QString& text);
    void clearActions();
    void setClosable(bool closable);
    /// Without corners and side lines, across the whole page (the paste report).
    void setFlush(bool flush);

    QSize minimumSizeHint() const override;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();

    Tone m_tone;
    bool m_flush = false;
    IconView* m_icon;
    QLabel* m_fact;
    QLabel* m_meaning;
    QBoxLayout* m_texts;
    QBoxLayout* m_actions;
    QToolButton* m_close;
};

} // namespace thidua
