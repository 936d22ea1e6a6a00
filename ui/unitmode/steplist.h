// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/rowdelegate.h"

#include <QListView>
#include <QStandardItemModel>

namespace thidua {

/// One line of what is to be done: its name, and how far it is in words.
struct StepLine {
    QString id;
    QString text;
    QString state; ///< "còn thiếu 3"
    Icon icon = Icon::Check;
    Tone tone = Tone::Neutral;
};

/// Việc cần làm: the steps of a unit at the left of its window. The arrows choose.
class StepList : public QListView {
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);

    void setSteps(const std::vector<StepLine>& steps);
    QString currentStep() const;
    /// Chooses without a signal.
    void setCurrentStep(const QString& id);

signals:
    void chosen(const QString& id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QStandardItemModel m_model;
    bool m_quiet = false;
};

} // namespace thidua
