// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/rowdelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QToolTip>
#include <QTreeView>

namespace thidua {

namespace {

constexpr int kBar = 3;
constexpr int kGap = 6;
constexpr int kTick = 16;
constexpr int kTwoLineHeight = 40;
constexpr int kProgressHeight = 4;

const QHeaderView* headerOf(const QWidget* view)
{
    if (const auto* table = qobject_cast<const QTableView*>(view))
        return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(view))
        return tree->header();
    return nullptr;
}

bool isFirstColumn(const QWidget* view, int column)
{
    const QHeaderView* header = headerOf(view);
    if (!header)
        return true;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == column;
    }
    return false;
}

bool flag(const QModelIndex& index, int role)
{
    return index.data(role).toBool();
}

Tone toneOf(const QModelIndex& index, int role)
{
    const QVariant value = index.data(role);
    return value.isValid() ? value.value<Tone>() : Tone::Neutral;
}

Qt::Alignment alignmentOf(const QModelIndex& index)
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    return value.isValid() ? Qt::Alignment(value.toInt()) : Qt::AlignLeft;
}

bool isNumber(const QModelIndex& index)
{
    return alignmentOf(index).testFlag(Qt::AlignRight);
}

QFont textFont(const QModelIndex& index)
{
    const bool strong = flag(index, BoldRole) || flag(index, GroupRole) || flag(index, LinkRole);
    return roleFont(strong ? TypeRole::Strong : TypeRole::Body);
}

QColor textColour(const QModelIndex& index)
{
    const Theme& t = theme();
    if (!index.flags().testFlag(Qt::ItemIsEnabled))
        return t.dis;
    if (flag(index, LinkRole))
        return t.accent;
    if (const QVariant tone = index.data(ToneRole); tone.isValid())
        return t.*toneInk(tone.value<Tone>());
    return flag(index, QuietRole) ? t.text3 : t.text;
}

// The tick and the icon stand before the text; what is left is for the text.
int leadingWidth(const QModelIndex& index)
{
    int width = 0;
    if (index.data(Qt::CheckStateRole).isValid())
        width += scaled(kTick) + space::kSmall;
    if (index.data(RowIconRole).isValid())
        width += scaled(space::kIcon) + space::kSmall;
    return width;
}

void paintChevron(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const QModelIndex first = index.siblingAtColumn(0);
    if (!tree || !index.model()->hasChildren(first))
        return;
    const int indent = tree->indentation();
    const int side = scaled(14);
    const QRectF box(option.rect.left() - indent + (indent - side) / 2.0,
                     option.rect.top() + (option.rect.height() - side) / 2.0, side, side);
    paintIcon(painter, tree->isExpanded(first) ? Icon::Down : Icon::Right, box, theme().text2);
}

void paintCheck(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                QRect& room)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionViewItem box(option);
    const int side = scaled(kTick);
    box.rect = QRect(room.left(), room.top() + (room.height() - side) / 2, side, side);
    box.state.setFlag(QStyle::State_On, state.toInt() == Qt::Checked);
    box.state.setFlag(QStyle::State_NoChange, state.toInt() == Qt::PartiallyChecked);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    room.setLeft(room.left() + side + space::kSmall);
}

void paintRowIcon(QPainter* painter, const QModelIndex& index, QRect& room)
{
    const QVariant wanted = index.data(RowIconRole);
    if (!wanted.isValid())
        return;
    const Theme& t = theme();
    const int side = scaled(space::kIcon);
    QRectF box(room.left(), room.top() + (room.height() - side) / 2.0, side, side);
    const bool alone = index.data().toString().isEmpty();
    if (alone && alignmentOf(index).testFlag(Qt::AlignHCenter))
        box.moveLeft(room.left() + (room.width() - side) / 2.0);
    const QVariant tone = index.data(RowIconToneRole);
    QColor ink = tone.isValid() ? t.*toneInk(tone.value<Tone>()) : textColour(index);
    paintIcon(painter, wanted.value<Icon>(), box, ink);
    room.setLeft(room.left() + side + space::kSmall);
}

void paintProgress(QPainter* painter, const QModelIndex& index, QRect& room)
{
    const QVariant percent = index.data(ProgressRole);
    if (!percent.isValid())
        return;
    const Theme& t = theme();
    QRectF track(room.left(), room.center().y() - kProgressHeight / 2.0 + 1, room.width(),
                 kProgressHeight);
    if (!index.data().toString().isEmpty()) {
        track.setWidth(room.width() / 2.0);
        room.setLeft(int(track.right()) + space::kSmall);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.line);
    painter->drawRoundedRect(track, 2, 2);
    track.setWidth(track.width() * qBound(0, percent.toInt(), 100) / 100);
    painter->setBrush(t.accent);
    painter->drawRoundedRect(track, 2, 2);
}

/// As many words as fit on a first line, and the rest, shortened, on a second.
void paintWrapped(QPainter* painter, const QModelIndex& index, const QRect& room)
{
    const QString text = index.data().toString();
    QTextLayout layout(text, textFont(index));
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(room.width());
    layout.endLayout();
    QStringList lines{text.left(first.textLength()).trimmed()};
    if (first.textLength() < text.size())
        lines << text.mid(first.textLength());
    painter->setFont(textFont(index));
    painter->setPen(textColour(index));
    const int height = painter->fontMetrics().height();
    int top = room.top() + (room.height() - height * static_cast<int>(lines.size())) / 2;
    for (const QString& line : lines) {
        painter->drawText(QRect(room.left(), top, room.width(), height),
                          int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(line, Qt::ElideRight, room.width()));
        top += height;
    }
}

void paintText(QPainter* painter, const QModelIndex& index, QRect room)
{
    const Theme& t = theme();
    const QString note = index.data(NoteRole).toString();
    const QString second = index.data(SecondTextRole).toString();
    const Qt::Alignment horizontal = alignmentOf(index) & Qt::AlignHorizontal_Mask;
    if (!second.isEmpty()) {
        const QFont small = roleFont(TypeRole::Small);
        const int lower = QFontMetrics(small).height();
        const int upper = QFontMetrics(textFont(index)).height();
        const int top = room.top() + (room.height() - lower - upper) / 2;
        painter->setFont(small);
        painter->setPen(index.flags().testFlag(Qt::ItemIsEnabled) ? t.text2 : t.dis);
        const QRect line(room.left(), top + upper, room.width(), lower);
        painter->drawText(line, int(horizontal | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(second, Qt::ElideRight, line.width()));
        room = QRect(room.left(), top, room.width(), upper);
    }
    painter->setFont(textFont(index));
    painter->setPen(textColour(index));
    const QString text = index.data().toString();
    int noteWidth = 0;
    if (!note.isEmpty())
        noteWidth = QFontMetrics(roleFont(TypeRole::SmallStrong)).horizontalAdvance(note) + kGap;
    QRect line = room;
    line.setWidth(std::max(0, room.width() - noteWidth));
    // A figure without its first digits reads as another figure: what does not fit ends in dots.
    painter->drawText(line, int(horizontal | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    if (note.isEmpty())
        return;
    const int after = isNumber(index) ? line.right() + kGap
                                      : line.left()
            + std::min(line.width(), painter->fontMetrics().horizontalAdvance(text)) + kGap;
    painter->setFont(roleFont(TypeRole::SmallStrong));
    painter->setPen(t.*toneInk(toneOf(index, NoteToneRole)));
    painter->drawText(QRect(after, room.top(), noteWidth, room.height()),
                      int(Qt::AlignVCenter | Qt::AlignLeft), note);
}

} // namespace

RowDelegate::RowDelegate(QObject* parent) : QStyledItemDelegate(parent), m_rowHeight(scaled(28)) { }

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    paintContent(painter, option, index);
    painter->restore();
}

void RowDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Theme& t = theme();
    const bool first = isFirstColumn(option.widget, index.column());
    QRect cell = option.rect;
    if (first)
        cell.setLeft(0);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QVariant tint = index.data(TintRole);
    QColor ground = flag(index, GroupRole) ? t.group : t.surface;
    if (chosen)
        ground = t.row;
    if (tint.isValid())
        ground = t.*toneFill(tint.value<Tone>());
    painter->fillRect(cell, ground);
    const QColor rule = tint.isValid() ? t.*toneLine(tint.value<Tone>()) : t.line;
    if (m_rowLines)
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), rule);
    if (flag(index.siblingAtColumn(0), RuleAboveRole))
        painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), t.text3);
    const ColumnLine line = m_columnLines.value(index.column(), ColumnLine::None);
    if (line != ColumnLine::None) {
        painter->fillRect(QRect(cell.right(), cell.top(), 1, cell.height()),
                          line == ColumnLine::Strong ? t.line2 : t.line);
    }
    if (!first)
        return;
    if (const QVariant bar = index.data(BarRole); bar.isValid())
        painter->fillRect(QRect(0, cell.top(), kBar + 1, cell.height()),
                          t.*toneInk(bar.value<Tone>()));
    else if (chosen)
        painter->fillRect(QRect(0, cell.top(), kBar, cell.height() - 1), t.accent);
    paintChevron(painter, option, index);
}

void RowDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QRect room = option.rect.adjusted(m_left, 0, -m_right, -1);
    paintCheck(painter, option, index, room);
    paintRowIcon(painter, index, room);
    if (const QVariant chip = index.data(ChipRole); chip.isValid()) {
        paintChip(painter, room, chip.value<ChipText>());
        return;
    }
    paintProgress(painter, index, room);
    if (isWrapped(index.column()) && index.data(SecondTextRole).toString().isEmpty())
        paintWrapped(painter, index, room);
    else
        paintText(painter, index, room);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int height = m_twoLines ? std::max(m_rowHeight, scaled(kTwoLineHeight)) : m_rowHeight;
    int width = leadingWidth(index) + m_left + m_right;
    if (const QVariant chip = index.data(ChipRole); chip.isValid()) {
        width += chipSize(chip.value<ChipText>()).width();
        return {width, height};
    }
    int words = QFontMetrics(textFont(index)).horizontalAdvance(index.data().toString());
    if (const QString note = index.data(NoteRole).toString(); !note.isEmpty())
        words += QFontMetrics(roleFont(TypeRole::SmallStrong)).horizontalAdvance(note) + kGap;
    const QString second = index.data(SecondTextRole).toString();
    words = std::max(words, QFontMetrics(roleFont(TypeRole::Small)).horizontalAdvance(second));
    return {width + words + 1, height}; // the advance is rounded
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                            const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool own = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() != QEvent::ToolTip || own || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (sizeHint(option, index).width() <= option.rect.width()) {
        QToolTip::hideText();
        return true;
    }
    QStringList lines{index.data().toString()};
    if (const QString second = index.data(SecondTextRole).toString(); !second.isEmpty())
        lines << second;
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

void RowDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                       const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

} // namespace thidua
