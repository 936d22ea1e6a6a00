// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/passcodedialog.h"

#include "core/exchange/packages/signature.h"
#include "ui/support/formfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

PasscodeDialog::PasscodeDialog(Prompts& prompts, const QByteArray& sealed, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Small, parent), m_sealed(sealed), m_edit(new QLineEdit(this))
{
    setObjectName(QStringLiteral("passcodeDialog"));
    setWindowTitle(tr("Export the return file"));
    setHeadIcon(Icon::Lock, Tone::Accent);
    setHeadline(tr("The form is locked with a passcode"));
    setSubline(tr("The department gave it to the unit with the form. It stands for the unit's "
                  "signature."));
    setAsksBeforeClosing(false);
    m_edit->setObjectName(QStringLiteral("passcode"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_field = new FormField(tr("Passcode"), m_edit, this);
    auto* shown = new QCheckBox(tr("Show what is typed"), this);
    shown->setObjectName(QStringLiteral("showPasscode"));
    content()->addWidget(m_field);
    content()->addWidget(shown);
    QPushButton* act = addEnding(tr("Cancel"), tr("Export"));
    act->setObjectName(QStringLiteral("exportWithPasscode"));
    act->setEnabled(false);
    connect(m_edit, &QLineEdit::textChanged, this, [this, act] {
        act->setEnabled(!passcode().isEmpty());
        m_field->setComplaint({});
    });
    connect(shown, &QCheckBox::toggled, this,
            [this](bool on) { m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    m_edit->setFocus();
}

QString PasscodeDialog::passcode() const
{
    return m_edit->text().trimmed();
}

void PasscodeDialog::accept()
{
    const auto opened = unseal(m_sealed, passcode());
    if (opened) {
        DialogFrame::accept();
        return;
    }
    m_field->setComplaint(opened.error().message);
    fitHeight();
    m_edit->selectAll();
    m_edit->setFocus();
}

} // namespace thidua
