// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace thidua {

class ElidedLabel;

/// The formula bar of the score grid: number of the criterion, its rule with the figures of the
/// cell, F1 and "Why?".
class RuleStrip : public QWidget {
    Q_OBJECT
public:
    explicit RuleStrip(QWidget* parent = nullptr);

    void setRule(const QString& code, const QString& text);
    QString text() const;

signals:
    void whyWanted();
    void ruleWanted();

private:
    QLabel* m_code;
    ElidedLabel* m_text;
    QPushButton* m_why;
};

} // namespace thidua
