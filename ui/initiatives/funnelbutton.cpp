// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/funnelbutton.h"

#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QPainter>

namespace thidua {

namespace {

constexpr int kPadding = 10;
constexpr int kLeastWidth = 116;
constexpr int kBar = 4;

} // namespace

FunnelButton::FunnelButton(const QString& caption, QWidget* parent) : QAbstractButton(parent)
{
    setText(caption);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setFigure(0, 0);
}

void FunnelButton::setFigure(int figure, int outOf)
{
    m_figure = figure;
    m_outOf = outOf;
    setAccessibleName(QStringLiteral("%1: %2").arg(text()).arg(figure));
    update();
}

QSize FunnelButton::sizeHint() const
{
    const QFontMetrics caption(roleFont(TypeRole::Small));
    const QFontMetrics figure(roleFont(TypeRole::Figure));
    return {std::max(scaled(kLeastWidth), caption.horizontalAdvance(text()) + 2 * kPadding + 2),
            caption.height() + figure.height() + kBar + 3 * space::kTiny + space::kSmall};
}

void FunnelButton::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked()        ? t.accent
                            : underMouse() ? t.ctl
                                           : t.line2,
                        isChecked() ? 2 : 1));
    painter.setBrush(isChecked() ? t.soft : t.surface);
    painter.drawRoundedRect(frame, space::kCardRadius, space::kCardRadius);
    QRect room = rect().adjusted(kPadding, space::kTiny, -kPadding, -space::kSmall);
    painter.setFont(roleFont(TypeRole::Small));
    painter.setPen(t.text2);
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop), text());
    const QRect bar(room.left(), room.bottom() - kBar + 1, room.width(), kBar);
    painter.setFont(roleFont(TypeRole::Figure));
    painter.setPen(t.text);
    painter.drawText(room.adjusted(0, 0, 0, -kBar - space::kTiny),
                     int(Qt::AlignLeft | Qt::AlignBottom), QString::number(m_figure));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(bar, kBar / 2.0, kBar / 2.0);
    if (m_outOf <= 0 || m_figure <= 0)
        return;
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRect(bar.topLeft(), QSize(bar.width() * m_figure / m_outOf, kBar)),
                            kBar / 2.0, kBar / 2.0);
}

} // namespace thidua
