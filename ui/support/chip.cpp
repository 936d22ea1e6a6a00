// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/chip.h"

#include "ui/support/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace thidua {

namespace {

constexpr int kPadding = 8;
constexpr int kIconGap = 5;
constexpr int kChipIcon = 14;
constexpr int kBadgeHeight = 18;

} // namespace

QSize chipSize(const ChipText& chip)
{
    const QFontMetrics metrics(roleFont(TypeRole::SmallStrong));
    const int icon = chip.icon ? scaled(kChipIcon) + kIconGap : 0;
    return {2 * kPadding + icon + metrics.horizontalAdvance(chip.text), scaled(space::kChip)};
}

void paintChip(QPainter* painter, const QRect& room, const ChipText& chip)
{
    const Theme& t = theme();
    QRect box(QPoint(0, 0), chipSize(chip).boundedTo(QSize(room.width(), room.height())));
    box.moveCenter(room.center());
    box.moveLeft(room.left());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.*toneFill(chip.tone));
    painter->drawRoundedRect(box, space::kControlRadius, space::kControlRadius);
    const QColor ink = t.*toneInk(chip.tone);
    QRect text = box.adjusted(kPadding, 0, -kPadding, 0);
    if (chip.icon) {
        QRectF mark(text.left(), 0, scaled(kChipIcon), scaled(kChipIcon));
        mark.moveTop(box.top() + (box.height() - mark.height()) / 2.0);
        paintIcon(painter, *chip.icon, mark, ink);
        text.setLeft(text.left() + scaled(kChipIcon) + kIconGap);
    }
    painter->setFont(roleFont(TypeRole::SmallStrong));
    painter->setPen(ink);
    painter->drawText(
        text, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
        painter->fontMetrics().elidedText(chip.text, Qt::ElideRight, text.width() + 1));
    painter->restore();
}

Chip::Chip(ChipText chip, QWidget* parent) : QWidget(parent), m_chip(std::move(chip))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_chip.text);
}

void Chip::setChip(const ChipText& chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip);
}

QSize badgeSize(int count)
{
    const QFontMetrics metrics(roleFont(TypeRole::CaptionStrong));
    const int height = scaled(kBadgeHeight);
    return {std::max(height, metrics.horizontalAdvance(QString::number(count)) + height * 2 / 3),
            height};
}

void paintBadge(QPainter* painter, const QRectF& box, int count)
{
    const Theme& t = theme();
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.warnl, 1));
    painter->setBrush(t.warns);
    painter->drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    painter->setFont(roleFont(TypeRole::CaptionStrong));
    painter->setPen(t.warn);
    painter->drawText(box, int(Qt::AlignCenter), QString::number(count));
    painter->restore();
}

} // namespace thidua
