// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace thidua {

/// The foot of the window: at the left what is selected or what the figures rest on, at the right
/// who acts and where. Never an error.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setLeft(const QStringList& parts);
    void setRight(const QStringList& parts);

private:
    QLabel* m_left;
    QLabel* m_right;
};

} // namespace thidua
