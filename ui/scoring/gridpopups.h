// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace thidua {

/// The legend of the grid: every cell state with its mark, what it means and its shape.
class LegendPopup : public QFrame {
    Q_OBJECT
public:
    explicit LegendPopup(QWidget* parent);
    void openBelow(const QWidget& anchor);
};

/// The whole rule of one criterion (F1).
class RulePopup : public QFrame {
    Q_OBJECT
public:
    RulePopup(const QString& title, const QStringList& paragraphs, QWidget* parent);
    void openAt(const QPoint& global);
};

} // namespace thidua
