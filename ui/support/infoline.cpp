// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/infoline.h"

#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace thidua {

IconView::IconView(Icon icon, int side, Token token, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_side(side), m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconView::setIcon(Icon icon, Token token)
{
    m_icon = icon;
    m_token = token;
    update();
}

QSize IconView::sizeHint() const
{
    return {scaled(m_side), scaled(m_side)};
}

void IconView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(&painter, m_icon, rect(), isEnabled() ? theme().*m_token : theme().dis);
}

InfoLine::InfoLine(Tone tone, const QString& text, QWidget* parent)
    : QWidget(parent), m_icon(new IconView(toneIcon(tone), space::kIcon, toneInk(tone), this)),
      m_text(makeLabel(text, TypeRole::Small, this))
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside the icon, however high it gets
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setMessage(tone, text);
}

void InfoLine::setMessage(Tone tone, const QString& text)
{
    m_icon->setIcon(toneIcon(tone), toneInk(tone));
    setTone(m_text, tone);
    m_text->setText(text);
}

QString InfoLine::text() const
{
    return m_text->text();
}

Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::Ok;
    case Tone::Warn:
        return Icon::Warn;
    case Tone::Danger:
        return Icon::Error;
    default:
        return Icon::Info;
    }
}

} // namespace thidua
