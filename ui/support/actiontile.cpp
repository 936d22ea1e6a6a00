// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/actiontile.h"

#include "ui/support/type.h"

#include <QPainter>

namespace thidua {

namespace {

constexpr int kWideHeight = 64;
constexpr int kUprightHeight = 132;
constexpr int kTextLeft = 60;
constexpr int kPadding = 14;

} // namespace

ActionTile::ActionTile(Icon icon, const QString& title, const QString& line, Shape shape,
                       QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_line(line), m_shape(shape)
{
    setText(title);
    setAccessibleName(QString(title).remove(u'&'));
    setAccessibleDescription(line);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActionTile::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

void ActionTile::setHint(const QString& hint)
{
    m_hint = hint;
    update();
}

QSize ActionTile::sizeHint() const
{
    const int title =
        QFontMetrics(roleFont(TypeRole::Strong)).size(Qt::TextShowMnemonic, text()).width();
    const QFontMetrics small(roleFont(TypeRole::Small));
    if (m_shape == Shape::Upright)
        return {std::max(scaled(172), title + 2 * kPadding), scaled(kUprightHeight)};
    const int upper = title + space::kLarge + small.horizontalAdvance(m_hint);
    return {scaled(kTextLeft) + std::max(upper, small.horizontalAdvance(m_line)) + kPadding,
            scaled(kWideHeight)};
}

QSize ActionTile::minimumSizeHint() const
{
    const int title =
        QFontMetrics(roleFont(TypeRole::Strong)).size(Qt::TextShowMnemonic, text()).width();
    return m_shape == Shape::Upright ? QSize(title + 2 * kPadding, scaled(kUprightHeight))
                                     : sizeHint();
}

void ActionTile::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pressed = isDown() || underMouse();
    QColor ground = pressed ? t.row : t.surface;
    QColor edge = m_shape == Shape::Wide ? t.ctl : t.line2;
    if (m_primary && isEnabled())
        ground = edge = pressed ? t.accentH : t.accent;
    painter.setPen(QPen(isEnabled() ? edge : t.line2, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kCardRadius,
                            space::kCardRadius);
    const bool filled = m_primary && isEnabled();
    QColor ink = filled ? t.onaccent : t.text;
    QColor second = filled ? t.onaccent : t.text2;
    if (!isEnabled())
        ink = second = t.dis;
    if (m_shape == Shape::Wide)
        paintWide(painter, ink, second);
    else
        paintUpright(painter, ink, second);
}

void ActionTile::paintWide(QPainter& painter, const QColor& ink, const QColor& second)
{
    const int side = scaled(space::kLargeIcon);
    paintIcon(&painter, m_icon, QRectF(scaled(18), (height() - side) / 2.0, side, side),
              m_primary || !isEnabled() ? ink : theme().accent);
    const QFontMetrics upper(roleFont(TypeRole::Strong));
    const QFontMetrics lower(roleFont(TypeRole::Small));
    const int left = scaled(kTextLeft);
    const int top = (height() - upper.height() - lower.height()) / 2;
    const QRect title(left, top, width() - left - kPadding, upper.height());
    painter.setFont(roleFont(TypeRole::Strong));
    painter.setPen(ink);
    painter.drawText(title, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic), text());
    painter.setFont(roleFont(TypeRole::Small));
    painter.setPen(second);
    painter.drawText(title, int(Qt::AlignRight | Qt::AlignVCenter), m_hint);
    const QRect line(left, title.bottom() + 1, title.width(), lower.height());
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
                     lower.elidedText(m_line, Qt::ElideRight, line.width()));
}

void ActionTile::paintUpright(QPainter& painter, const QColor& ink, const QColor& second)
{
    const int side = scaled(space::kBannerIcon);
    paintIcon(&painter, m_icon, QRectF(kPadding, kPadding, side, side),
              isEnabled() ? theme().accent : ink);
    const QFontMetrics upper(roleFont(TypeRole::Strong));
    const QFontMetrics caption(roleFont(TypeRole::Caption));
    const int room = width() - 2 * kPadding;
    const QRect title(kPadding, kPadding + side + space::kSmall, room, upper.height());
    painter.setFont(roleFont(TypeRole::Strong));
    painter.setPen(ink);
    painter.drawText(title, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic), text());
    const QRect foot(kPadding, height() - kPadding - caption.height() + 4, room, caption.height());
    painter.setFont(roleFont(TypeRole::Small));
    painter.setPen(second);
    painter.drawText(QRect(kPadding, title.bottom() + 1, room, foot.top() - title.bottom() - 1),
                     int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), m_line);
    painter.setFont(roleFont(TypeRole::Caption));
    painter.setPen(isEnabled() ? theme().text3 : ink);
    painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignVCenter),
                     caption.elidedText(m_hint, Qt::ElideRight, room));
}

} // namespace thidua
