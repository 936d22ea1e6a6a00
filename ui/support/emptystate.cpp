// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/emptystate.h"

#include "ui/support/buttons.h"
#include "ui/support/infoline.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

EmptyState::EmptyState(Icon icon, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_sentence(makeLabel(sentence, TypeRole::Body, this)),
      m_action(makeButton(ButtonKind::Secondary, {}, this)),
      m_link(makeButton(ButtonKind::Link, {}, this))
{
    thidua::setTone(m_sentence, Tone::Neutral);
    m_sentence->setWordWrap(true);
    m_action->hide();
    m_link->hide();
    auto* said = new QHBoxLayout;
    said->setSpacing(space::kMedium);
    said->addWidget(new IconView(icon, space::kLargeIcon, &Theme::text3, this), 0, Qt::AlignTop);
    said->addWidget(m_sentence, 1, Qt::AlignVCenter);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space::kSmall);
    acts->addSpacing(scaled(space::kLargeIcon) + space::kMedium);
    acts->addWidget(m_action);
    acts->addWidget(m_link);
    acts->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kHuge);
    column->setSpacing(space::kLarge);
    column->addLayout(said);
    column->addLayout(acts);
    column->addStretch(1);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

QPushButton* EmptyState::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    return m_action;
}

QPushButton* EmptyState::setLink(const QString& text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
    return m_link;
}

} // namespace thidua
