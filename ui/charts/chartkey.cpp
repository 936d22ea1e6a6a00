// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartkey.h"

#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kRow = 24;
constexpr int kSide = 12;
constexpr int kGap = 6;
constexpr int kColumnGap = 14;

int entryWidth(const ChartKeyEntry& entry)
{
    const QFontMetrics small(roleFont(TypeRole::Small));
    const QFontMetrics strong(roleFont(TypeRole::SmallStrong));
    const int figure =
        entry.figure.isEmpty() ? 0 : scaled(space::kSmall) + strong.horizontalAdvance(entry.figure);
    return scaled(kSide) + scaled(kGap) + small.horizontalAdvance(entry.text) + figure;
}

int columnWidth(const std::vector<ChartKeyEntry>& entries)
{
    int widest = 1;
    for (const ChartKeyEntry& entry : entries)
        widest = std::max(widest, entryWidth(entry));
    return widest + scaled(kColumnGap);
}

int columnCount(const std::vector<ChartKeyEntry>& entries, int width)
{
    const int fitting = std::max((width + scaled(kColumnGap)) / columnWidth(entries), 1);
    return std::min(fitting, std::max(static_cast<int>(entries.size()), 1));
}

void paintMark(QPainter* painter, const QRectF& box, const ChartKeyEntry& entry, const Theme& theme)
{
    using Mark = ChartKeyEntry::Mark;
    painter->setPen(Qt::NoPen);
    switch (entry.mark) {
    case Mark::Fill:
        painter->setPen(QPen(theme.ctl, 1));
        painter->setBrush(gradeBrush(theme, entry.grade, entry.grades));
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        break;
    case Mark::Dashed:
        painter->setPen(QPen(theme.ctl, 1, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Mark::Dot:
        painter->setBrush(theme.accent);
        painter->drawEllipse(box.adjusted(2, 2, -2, -2));
        break;
    case Mark::Ring:
        painter->setPen(QPen(theme.text2, 1.5));
        painter->setBrush(theme.surface);
        painter->drawEllipse(box.adjusted(2, 2, -2, -2));
        break;
    case Mark::Diamond: {
        const QPointF centre = box.center();
        const double half = box.width() / 2 - 1;
        painter->setBrush(theme.warn);
        painter->drawPolygon(QPolygonF{{centre.x(), centre.y() - half},
                                       {centre.x() + half, centre.y()},
                                       {centre.x(), centre.y() + half},
                                       {centre.x() - half, centre.y()}});
        break;
    }
    case Mark::Line:
        painter->fillRect(QRectF(box.center().x() - 1, box.top(), 2, box.height()), theme.accent);
        break;
    }
}

void paintEntry(QPainter* painter, const QRectF& box, const ChartKeyEntry& entry,
                const Theme& theme)
{
    const double side = scaled(kSide);
    paintMark(painter, {box.left(), box.center().y() - side / 2, side, side}, entry, theme);
    QRectF text = box.adjusted(side + scaled(kGap), 0, 0, 0);
    painter->setPen(theme.text2);
    painter->setFont(roleFont(TypeRole::Small));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    if (entry.figure.isEmpty())
        return;
    painter->setPen(theme.text);
    painter->setFont(roleFont(TypeRole::SmallStrong));
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, entry.figure);
}

} // namespace

int keyHeight(const std::vector<ChartKeyEntry>& entries, int width)
{
    const int columns = columnCount(entries, width);
    const int rows = (static_cast<int>(entries.size()) + columns - 1) / columns;
    return rows * scaled(kRow);
}

void paintKey(QPainter* painter, const QRectF& box, const std::vector<ChartKeyEntry>& entries,
              const Theme& theme)
{
    const int columns = columnCount(entries, static_cast<int>(box.width()));
    const double step = columnWidth(entries);
    for (size_t i = 0; i < entries.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        const int row = static_cast<int>(i) / columns;
        paintEntry(painter,
                   {box.left() + column * step, box.top() + row * scaled(kRow),
                    step - scaled(kColumnGap), static_cast<double>(scaled(kRow))},
                   entries[i], theme);
    }
}

void ChartKey::setEntries(std::vector<ChartKeyEntry> entries)
{
    m_entries = std::move(entries);
    setVisible(!m_entries.empty());
    setMinimumHeight(keyHeight(m_entries, width()));
    updateGeometry();
    update();
}

QSize ChartKey::sizeHint() const
{
    const int width = columnWidth(m_entries) * std::max(static_cast<int>(m_entries.size()), 1);
    return {width, keyHeight(m_entries, width)};
}

QSize ChartKey::minimumSizeHint() const
{
    return {columnWidth(m_entries) - scaled(kColumnGap), scaled(kRow)};
}

/// Scroll areas do not ask for the height a width needs, so the key says it as its minimum.
void ChartKey::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(keyHeight(m_entries, width()));
}

void ChartKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintKey(&painter, rect(), m_entries, theme());
}

} // namespace thidua
