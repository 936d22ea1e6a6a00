// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/moneyedit.h"

#include "ui/support/type.h"

#include <QVariant>

namespace thidua {

MoneyEdit::MoneyEdit(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setPlaceholderText(Money{}.toString());
    connect(this, &QLineEdit::editingFinished, this, [this] { check(); });
}

Money MoneyEdit::money() const
{
    return Money::parseAny(text()).value_or(Money{});
}

void MoneyEdit::setMoney(Money money)
{
    setText(money.toField());
    check();
}

bool MoneyEdit::isValid() const
{
    return Money::parseAny(text()).has_value();
}

bool MoneyEdit::check()
{
    const auto read = Money::parseAny(text());
    if (read)
        setText(read->toField());
    const QString complaint = read ? QString() : read.error().message;
    setStyleProperty(this, "invalid", !complaint.isEmpty());
    if (m_complaint != complaint) {
        m_complaint = complaint;
        emit complaintChanged(complaint);
    }
    return read.has_value();
}

} // namespace thidua
