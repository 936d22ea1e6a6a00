// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFocusFrame>
#include <QPointer>

class QApplication;

namespace thidua {

/// The ring of two pixels around the button, box or tab bar that has the focus. Fields show theirs
/// as a border and grids draw the current cell, so they get none.
class FocusFrame : public QFocusFrame {
    Q_OBJECT
public:
    using QFocusFrame::QFocusFrame;

    /// Whether `widget` is one of the kinds that need the ring.
    static bool isFor(const QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Moves the one ring of the application along with the focus.
class FocusFrameFollower : public QObject {
    Q_OBJECT
public:
    FocusFrameFollower(QApplication& application, QObject* parent);

private:
    void follow(QWidget* now);

    QPointer<FocusFrame> m_frame;
};

} // namespace thidua
