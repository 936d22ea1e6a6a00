// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/targetboard.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace thidua {

/// What a target lacks, under the table: a headline, the units that lack it, what the figures rest on;
/// at the right the trend and the reminder.
class TargetDetail : public QWidget {
    Q_OBJECT
public:
    explicit TargetDetail(QWidget* parent = nullptr);

    /// Nothing chosen: no words, no buttons.
    void show(const TargetRow* row, const TargetYear* year);
    using QWidget::show;

signals:
    void trendWanted();
    void reminderWanted();
    void promisesWanted();

private:
    QLabel* m_headline;
    QLabel* m_sentence;
    QLabel* m_basis;
    QPushButton* m_trend;
    QPushButton* m_remind;
    QPushButton* m_promises;
};

} // namespace thidua
