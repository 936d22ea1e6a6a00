// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QLabel;

namespace thidua {

/// A control with its label above, "required" in words at the right of the label, and a message
/// below. Shows by itself what a `NumberEdit`, `MoneyEdit` or `DateEdit` complains about.
class FormField : public QWidget {
    Q_OBJECT
public:
    FormField(const QString& label, QWidget* control, QWidget* parent = nullptr);

    QWidget* control() const { return m_control; }
    void setRequired(bool required);
    /// A standing line of help; a complaint takes its place while there is one.
    void setHint(const QString& hint);
    /// Marks the control and says what is wrong; an empty text clears both.
    void setComplaint(const QString& message);
    bool hasComplaint() const { return !m_complaint.isEmpty(); }

private:
    void updateMessage();

    QWidget* m_control;
    QLabel* m_label;
    QLabel* m_required;
    QLabel* m_message;
    QString m_hint;
    QString m_complaint;
};

} // namespace thidua
