// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/tableheader.h"

#include "ui/support/icons.h"
#include "ui/support/rowdelegate.h"
#include "ui/support/type.h"

#include <QPainter>

namespace thidua {

namespace {

constexpr int kTwoLineHeight = 52;
constexpr int kArrow = 12;
constexpr int kArrowGap = 4;

/// Breaks a name between words into two lines; what does not fit the second is shortened.
QString inTwoLines(const QFontMetrics& metrics, const QString& text, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    qsizetype end = text.indexOf(u' ');
    if (end < 0)
        return metrics.elidedText(text, Qt::ElideRight, width);
    for (qsizetype next = end; next > 0; next = text.indexOf(u' ', next + 1)) {
        if (metrics.horizontalAdvance(text.left(next)) >= width) // rounded: dots need less room
            break;
        end = next;
    }
    return metrics.elidedText(text.left(end), Qt::ElideRight, width) + u'\n'
        + metrics.elidedText(text.mid(end + 1), Qt::ElideRight, width);
}

} // namespace

TableHeader::TableHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(scaled(32));
    setProperty("ground", QStringLiteral("head"));
}

void TableHeader::setActiveColumn(int column)
{
    m_active = column;
    viewport()->update();
}

void TableHeader::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
    updateGeometry();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            scaled(m_twoLines ? kTwoLineHeight : space::kTableHeader)};
}

QString TableHeader::textOf(int logicalIndex) const
{
    return model() ? model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString()
                   : QString();
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Theme& t = theme();
    const bool active = logicalIndex == m_active;
    painter->save();
    painter->fillRect(rect, active ? t.soft : t.head);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line2);
    if (active)
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), t.accent);

    const QVariant aligned =
        model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment();
    QRect room = rect.adjusted(space::kCellLeft, 0, -space::kCellRight, -1);
    const QVariant icon = model()->headerData(logicalIndex, orientation(), RowIconRole);
    const QColor ink = active ? t.accent : t.text2;
    painter->setFont(roleFont(TypeRole::SmallStrong));
    painter->setPen(ink);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    if (sorted || icon.isValid()) {
        const int side = scaled(kArrow);
        const int words = painter->fontMetrics().horizontalAdvance(textOf(logicalIndex));
        int left = room.left();
        if (alignment.testFlag(Qt::AlignRight))
            left = std::max(room.left(), room.right() - words - side - kArrowGap + 1);
        else
            room.setLeft(room.left() + side + kArrowGap);
        const QRectF box(left, rect.top() + (rect.height() - side) / 2.0, side, side);
        const Icon arrow = sortIndicatorOrder() == Qt::AscendingOrder ? Icon::Up : Icon::Down;
        paintIcon(painter, sorted ? arrow : icon.value<Icon>(), box, ink);
    }
    const Qt::Alignment horizontal = alignment & Qt::AlignHorizontal_Mask;
    const QString text = textOf(logicalIndex);
    if (m_twoLines) {
        painter->drawText(room, int(horizontal | Qt::AlignVCenter),
                          inTwoLines(painter->fontMetrics(), text, room.width()));
    } else {
        painter->drawText(room, int(horizontal | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().head);
    if (orientation() == Qt::Horizontal)
        painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), theme().line2);
    painter.end();
    QHeaderView::paintEvent(event);
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QFontMetrics metrics(roleFont(TypeRole::SmallStrong));
    const bool marked = (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex)
        || model()->headerData(logicalIndex, orientation(), RowIconRole).isValid();
    const int words = m_twoLines
        ? metrics.boundingRect(QRect(0, 0, 1, 1), int(Qt::TextWordWrap), textOf(logicalIndex))
              .width()
        : metrics.horizontalAdvance(textOf(logicalIndex)) + 1; // the advance is rounded
    return {words + space::kCellLeft + space::kCellRight
                + (marked ? scaled(kArrow) + kArrowGap : 0),
            sizeHint().height()};
}

} // namespace thidua
