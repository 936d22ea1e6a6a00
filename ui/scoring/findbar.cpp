// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/findbar.h"

#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/searchedit.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace thidua {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent), m_text(new SearchEdit(tr("Find a criterion"), this)),
      m_message(makeLabel({}, TypeRole::Small, this))
{
    setGround(this, Ground::Surface, Edge::Bottom);
    m_text->setObjectName(QStringLiteral("gridFind"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setMaximumWidth(scaled(320));
    setToolSize(m_text);
    setTone(m_message, Tone::Warn);
    auto* next = makeButton(ButtonKind::Secondary, tr("Next (F3)"), this);
    auto* close = makeIconButton(Icon::Cross, tr("Close the search"), this);
    setToolSize(next);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kPageMargin, space::kTiny, space::kPageMargin, space::kTiny);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_text, 1);
    layout->addWidget(next);
    layout->addWidget(m_message, 1);
    layout->addStretch();
    layout->addWidget(close);
    connect(m_text, &QLineEdit::returnPressed, this, &FindBar::nextWanted);
    connect(next, &QPushButton::clicked, this, &FindBar::nextWanted);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    connect(m_text, &QLineEdit::textChanged, m_message, &QLabel::clear);
    hide();
}

void FindBar::open()
{
    show();
    m_text->setFocus();
    m_text->selectAll();
}

QString FindBar::text() const
{
    return m_text->text();
}

void FindBar::setFound(bool found)
{
    m_message->setText(
        found ? QString()
              : tr("“%1” was not found. Accents do not matter; try fewer letters.").arg(text()));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        emit closed();
    } else if (event->key() == Qt::Key_F3) {
        emit nextWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace thidua
