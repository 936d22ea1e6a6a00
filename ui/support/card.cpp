// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/card.h"

#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace thidua {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(makeLabel(title, TypeRole::Strong, this)),
      m_note(makeLabel({}, TypeRole::Small, this)), m_content(new QVBoxLayout)
{
    setStyleProperty(this, "card", true);
    thidua::setTone(m_note, Tone::Neutral);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_note);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::kSmall);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addLayout(m_content, 1);
    updateHead();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    updateHead();
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
    updateHead();
}

void Card::updateHead()
{
    m_title->setVisible(!m_title->text().isEmpty());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace thidua
