// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/dialogframe.h"

class QLineEdit;

namespace thidua {

class FormField;

/// Asks for the passcode that opens the key of a locked form, until it fits. Hidden while it is typed, unless
/// the person wants to see it.
class PasscodeDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `sealed` is the locked key.
    PasscodeDialog(Prompts& prompts, const QByteArray& sealed, QWidget* parent);

    QString passcode() const;
    void accept() override;

private:
    QByteArray m_sealed;
    QLineEdit* m_edit;
    FormField* m_field;
};

} // namespace thidua
