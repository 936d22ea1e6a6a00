// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/reminderdialog.h"

#include "ui/support/buttons.h"

#include <QPushButton>

namespace thidua {

namespace {

std::vector<UnitMessage> messagesOf(const MovementState& state, const std::vector<UnitId>& units)
{
    std::vector<UnitMessage> messages;
    for (const UnitId unit : units) {
        const Member* member = state.book->member(unit);
        const QString text = state.reminder(unit);
        if (member && !text.isEmpty())
            messages.push_back({unit, member->name, text, {}});
    }
    return messages;
}

} // namespace

ReminderDialog::ReminderDialog(Prompts& prompts, const MovementState& state,
                               const std::vector<UnitId>& units, const QString& headline,
                               QWidget* parent)
    : MessagesDialog(prompts, headline, messagesOf(state, units), parent)
{
    auto* letter = addRight(makeButton(ButtonKind::Primary, tr("Write the letter"), Icon::Mail));
    letter->setObjectName(QStringLiteral("writeLetter"));
    letter->setEnabled(!this->units().empty());
    letter->setDefault(true);
    connect(letter, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace thidua
