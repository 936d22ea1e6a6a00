// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/banner.h"

#include "ui/support/infoline.h"
#include "ui/support/type.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

namespace thidua {

namespace {

constexpr int kBar = 4;

} // namespace

Banner::Banner(Tone tone, const QString& fact, const QString& meaning, QWidget* parent)
    : QWidget(parent), m_tone(tone),
      m_icon(new IconView(toneIcon(tone), space::kBannerIcon, toneInk(tone), this)),
      m_fact(makeLabel(fact, TypeRole::Strong, this)),
      m_meaning(makeLabel(meaning, TypeRole::Body, this)),
      m_texts(new QBoxLayout(QBoxLayout::LeftToRight)), m_actions(new QHBoxLayout),
      m_close(makeIconButton(Icon::Cross, tr("Close"), this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTone(m_meaning, Tone::Neutral);
    m_texts->setSpacing(space::kSmall);
    m_texts->addWidget(m_fact);
    m_texts->addWidget(m_meaning, 1);
    m_actions->setSpacing(space::kSmall);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kBar + space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    row->setSpacing(space::kMedium);
    row->addWidget(m_icon);
    row->addLayout(m_texts, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    setMessage(tone, fact, meaning);
}

void Banner::setMessage(Tone tone, const QString& fact, const QString& meaning)
{
    m_tone = tone;
    m_icon->setIcon(toneIcon(tone), toneInk(tone));
    m_fact->setText(fact);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    setAccessibleName(meaning.isEmpty() ? fact : fact + u' ' + meaning);
    arrange();
    update();
}

void Banner::setIcon(Icon icon)
{
    m_icon->setIcon(icon, toneInk(m_tone));
}

QPushButton* Banner::addAction(ButtonKind kind, const QString& text)
{
    QPushButton* button = makeButton(kind, text, this);
    setToolSize(button);
    m_actions->insertWidget(0, button);
    return button;
}

void Banner::clearActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::setFlush(bool flush)
{
    m_flush = flush;
    update();
}

QSize Banner::minimumSizeHint() const
{
    return {scaled(160), std::max(scaled(space::kBanner), QWidget::minimumSizeHint().height())};
}

void Banner::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    const QColor ink = t.*toneInk(m_tone);
    if (m_flush) {
        painter.fillRect(rect(), t.*toneFill(m_tone));
        painter.fillRect(QRect(0, 0, width(), 1), t.*toneLine(m_tone));
        painter.fillRect(QRect(0, 0, kBar, height()), ink);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kControlRadius,
                           space::kControlRadius);
    painter.fillPath(outline, t.*toneFill(m_tone));
    painter.strokePath(outline, QPen(t.*toneLine(m_tone), 1));
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, kBar, height()), ink);
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Banner::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Fact and meaning share a line when both fit; else the meaning wraps below.
void Banner::arrange()
{
    const auto advance = [](const QLabel* label) {
        label->ensurePolished();
        return label->fontMetrics().horizontalAdvance(label->text());
    };
    int room = width() - scaled(space::kBannerIcon) - kBar - 4 * space::kMedium
        - m_actions->sizeHint().width();
    if (!m_close->isHidden())
        room -= m_close->sizeHint().width() + space::kMedium;
    const bool stacked = advance(m_fact) + space::kSmall + advance(m_meaning) > room;
    m_texts->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_texts->setSpacing(stacked ? 2 : space::kSmall);
    m_fact->setWordWrap(stacked);
    m_meaning->setWordWrap(stacked);
}

} // namespace thidua
