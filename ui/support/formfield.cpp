// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/formfield.h"

#include "ui/support/dateedit.h"
#include "ui/support/moneyedit.h"
#include "ui/support/numberedit.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace thidua {

FormField::FormField(const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent), m_control(control), m_label(makeLabel(label, TypeRole::SmallStrong, this)),
      m_required(makeLabel(tr("required"), TypeRole::Small, this)),
      m_message(makeLabel({}, TypeRole::Small, this))
{
    m_label->setBuddy(control);
    control->setAccessibleName(QString(label).remove(u'&'));
    setQuiet(m_required);
    m_required->hide();
    m_message->setWordWrap(true);
    m_message->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_label, 1);
    head->addWidget(m_required);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addLayout(head);
    column->addWidget(control);
    column->addWidget(m_message);
    if (auto* number = qobject_cast<NumberEdit*>(control))
        connect(number, &NumberEdit::complaintChanged, this, &FormField::setComplaint);
    if (auto* money = qobject_cast<MoneyEdit*>(control))
        connect(money, &MoneyEdit::complaintChanged, this, &FormField::setComplaint);
    if (auto* date = qobject_cast<DateEdit*>(control))
        connect(date, &DateEdit::complaintChanged, this, &FormField::setComplaint);
}

void FormField::setRequired(bool required)
{
    m_required->setVisible(required);
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    updateMessage();
}

void FormField::setComplaint(const QString& message)
{
    m_complaint = message;
    setStyleProperty(m_control, "invalid", !message.isEmpty());
    updateMessage();
}

void FormField::updateMessage()
{
    const QString shown = m_complaint.isEmpty() ? m_hint : m_complaint;
    m_message->setText(shown);
    m_message->setVisible(!shown.isEmpty());
    if (m_complaint.isEmpty())
        setQuiet(m_message);
    else
        thidua::setTone(m_message, Tone::Danger);
    m_control->setAccessibleDescription(shown);
}

} // namespace thidua
