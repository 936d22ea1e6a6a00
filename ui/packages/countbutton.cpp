// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/countbutton.h"

#include "ui/support/type.h"

#include <QPainter>

namespace thidua {

namespace {

constexpr int kHeight = 56;
constexpr int kLeastWidth = 150;

} // namespace

CountButton::CountButton(const QString& caption, Tone tone, QWidget* parent)
    : QAbstractButton(parent), m_tone(tone)
{
    setText(caption);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void CountButton::setFigure(int figure, const QString& line)
{
    m_figure = figure;
    m_line = line;
    setAccessibleName(QStringLiteral("%1: %2").arg(text()).arg(figure));
    setAccessibleDescription(line);
    setToolTip(line);
    update();
}

QSize CountButton::sizeHint() const
{
    return {scaled(kLeastWidth), scaled(kHeight)};
}

void CountButton::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool warns = m_tone == Tone::Danger && m_figure > 0;
    const int pen = isChecked() || warns ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(pen / 2.0, pen / 2.0, -pen / 2.0, -pen / 2.0);
    painter.setPen(QPen(isChecked()        ? t.accent
                            : warns        ? t.danger
                            : underMouse() ? t.ctl
                                           : t.line2,
                        pen));
    painter.setBrush(warns ? t.dangers : isChecked() ? t.soft : t.surface);
    painter.drawRoundedRect(frame, space::kCardRadius, space::kCardRadius);
    painter.setFont(roleFont(TypeRole::Figure));
    painter.setPen(m_figure == 0 ? t.text2 : t.*toneInk(m_tone));
    const QString figure = QString::number(m_figure);
    const int width = painter.fontMetrics().horizontalAdvance(figure);
    QRect room = rect().adjusted(space::kMedium, 0, -space::kSmall, 0);
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter), figure);
    room.setLeft(room.left() + width + space::kMedium);
    painter.setFont(roleFont(TypeRole::Strong));
    painter.setPen(t.text);
    const int line = painter.fontMetrics().height();
    const int top = (height() - line - QFontMetrics(roleFont(TypeRole::Small)).height()) / 2;
    painter.drawText(QRect(room.left(), top, room.width(), line), int(Qt::AlignLeft), text());
    painter.setFont(roleFont(TypeRole::Small));
    painter.setPen(t.text2);
    painter.drawText(QRect(room.left(), top + line, room.width(), line), int(Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_line, Qt::ElideRight, room.width()));
}

} // namespace thidua
