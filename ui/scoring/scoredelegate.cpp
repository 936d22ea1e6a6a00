// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoredelegate.h"

#include "ui/scoring/cellmarks.h"
#include "ui/scoring/totalsmodel.h"
#include "ui/support/chip.h"
#include "ui/support/icons.h"
#include "ui/support/type.h"

#include <QApplication>
#include <QPainter>

namespace thidua {

namespace {

CellStates statesOf(const QModelIndex& index)
{
    return CellStates(index.data(ScoreModel::CellStateRole).toInt());
}

/// "Xuất sắc" as "X.sắc" where a column is too narrow for it.
QString abbreviated(const QString& text)
{
    const auto space = text.lastIndexOf(u' ');
    return space <= 0 ? text : QString(text.left(1) + u'.' + text.mid(space + 1));
}

QRect padded(const QRect& box)
{
    return box.adjusted(scaled(space::kCellLeft), 0, -scaled(space::kCellRight), 0);
}

} // namespace

ScoreDelegate::ScoreDelegate(QObject* parent)
    : QStyledItemDelegate(parent), m_bodyMetrics(m_body), m_strongMetrics(m_strong),
      m_smallMetrics(m_small), m_smallStrongMetrics(m_smallStrong)
{
    refreshFonts();
}

void ScoreDelegate::refreshFonts() const
{
    const QFont base = QApplication::font();
    if (m_fontsReady && m_base == base)
        return;
    m_fontsReady = true;
    m_base = base;
    m_body = roleFont(TypeRole::Body);
    m_strong = roleFont(TypeRole::Strong);
    m_small = roleFont(TypeRole::Small);
    m_smallStrong = roleFont(TypeRole::SmallStrong);
    m_bodyMetrics = QFontMetrics(m_body);
    m_strongMetrics = QFontMetrics(m_strong);
    m_smallMetrics = QFontMetrics(m_small);
    m_smallStrongMetrics = QFontMetrics(m_smallStrong);
}

QSize ScoreDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    refreshFonts();
    const int width = m_strongMetrics.horizontalAdvance(index.data().toString());
    return {width + scaled(space::kCellLeft + space::kCellRight + space::kIcon),
            m_bodyMetrics.height()};
}

QColor ScoreDelegate::ground(const QStyleOptionViewItem& option, const QModelIndex& index,
                             CellStates states) const
{
    const Theme& colours = theme();
    if (m_totals)
        return colours.head;
    if (option.state & QStyle::State_Selected)
        return colours.sel;
    if (states & CellState::BelowThreshold)
        return colours.warns;
    if (states & CellState::Group)
        return colours.group;
    return index.row() == m_currentRow ? colours.cross : colours.surface;
}

void ScoreDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    refreshFonts();
    const CellStates states = statesOf(index);
    painter->save();
    painter->fillRect(option.rect, ground(option, index, states));
    paintLines(painter, option.rect, index, states);
    const QRect box = option.rect.adjusted(0, 0, -1, -1);
    if (index.data(TotalsModel::GradeRole).isValid())
        paintGrade(painter, box, index);
    else if (index.data(ScoreModel::NumericRole).toBool())
        paintScore(painter, box, index, states);
    else
        paintWords(painter, box, index, states);
    painter->restore();
}

void ScoreDelegate::paintLines(QPainter* painter, const QRect& box, const QModelIndex& index,
                               CellStates states) const
{
    const Theme& colours = theme();
    if (!m_totals || index.row() + 1 < index.model()->rowCount())
        painter->fillRect(box.left(), box.bottom(), box.width(), 1, colours.line);
    if (m_totals ? index.row() == 0 : bool(states & CellState::BonusStart))
        painter->fillRect(box.left(), box.top(), box.width(), 1, colours.ctl);
    if (index.column() + 1 == m_frozenColumns)
        painter->fillRect(box.right(), box.top(), 1, box.height(), colours.line2);
    else if (index.column() >= m_frozenColumns && !m_totals)
        painter->fillRect(box.right(), box.top(), 1, box.height(), colours.line);
}

void ScoreDelegate::drawText(QPainter* painter, const QRect& box, const QString& text,
                             const QFont& font, const QFontMetrics& metrics, const QColor& ink,
                             Qt::Alignment alignment, bool elide) const
{
    if (text.isEmpty())
        return;
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(box, int(alignment | Qt::TextSingleLine),
                      elide ? metrics.elidedText(text, Qt::ElideRight, box.width()) : text);
}

void ScoreDelegate::paintScore(QPainter* painter, const QRect& box, const QModelIndex& index,
                               CellStates states) const
{
    const Theme& colours = theme();
    const bool group = bool(states & CellState::Group);
    if (!group && states & (CellState::Locked | CellState::NotApplicable))
        paintHatch(painter, box, colours.hatch);
    if (states & CellState::Empty)
        paintEmptyFrame(painter, box, colours.ctl);
    if (!group)
        paintLeftMark(painter, box, states);
    if (states & CellState::EvidenceMissing)
        paintEvidenceCorner(painter, box, colours.warn);
    if (states & CellState::HasNote)
        paintNoteDot(painter, box, colours.accent);
    if (states & (CellState::Down | CellState::Up))
        paintDifference(painter, box, index.data().toString(), states);
    else
        paintNumber(painter, box, index, states);
    if (states & CellState::NotMeant)
        drawText(painter, padded(box), notApplicableMark() + u'?', m_small, m_smallMetrics,
                 colours.text3, Qt::AlignRight | Qt::AlignVCenter, false);
    if (states & CellState::Refused)
        paintRefusedFrame(painter, box, colours.danger);
}

void ScoreDelegate::paintLeftMark(QPainter* painter, const QRect& box, CellStates states) const
{
    const Theme& colours = theme();
    if (states & CellState::Locked)
        paintPadlock(painter, box, colours.text2);
    else if (states & CellState::Doubtful)
        paintDoubtMark(painter, box, colours.warn);
    else if (states & CellState::BelowThreshold)
        paintDownMark(painter, box, colours.warn);
    else if (states & CellState::Changed)
        paintDiamond(painter, box, colours.info);
    else if (states & CellState::Computed)
        paintComputedMark(painter, box, colours.text3);
}

void ScoreDelegate::paintNumber(QPainter* painter, const QRect& box, const QModelIndex& index,
                                CellStates states) const
{
    const Theme& colours = theme();
    const QString text = index.data().toString();
    const bool strong = bool(states & (CellState::Strong | CellState::Group))
        || (m_totals && bool(states & CellState::Accent));
    const bool hatched = bool(states & CellState::NotApplicable) && !(states & CellState::Group);
    QColor ink = colours.text;
    if (m_totals && states & CellState::Accent)
        ink = colours.accent;
    else if (states & (CellState::Locked | CellState::NotApplicable))
        ink = colours.text2;
    else if (states & (CellState::Quiet | CellState::FullMarks))
        ink = colours.text3;
    QFont font = hatched ? m_smallStrong : strong ? m_strong : m_body;
    if (m_totals && states & CellState::Provisional && index.row() == TotalsModel::TotalRow)
        font.setItalic(true);
    const QFontMetrics& metrics = hatched ? m_smallStrongMetrics
        : strong                          ? m_strongMetrics
                                          : m_bodyMetrics;
    const bool word = m_totals && index.row() == TotalsModel::GradeRow;
    const QRect room = word ? box.adjusted(2, 0, -scaled(space::kCellRight), 0) : padded(box);
    if (hatched) {
        const int width = metrics.horizontalAdvance(text);
        painter->fillRect(
            QRect(room.right() - width - 3, box.top() + 3, width + 6, box.height() - 6),
            index.row() == m_currentRow ? colours.cross : colours.surface);
    }
    const bool narrow = word && metrics.elidedText(text, Qt::ElideRight, room.width()) != text;
    drawText(painter, room, narrow ? abbreviated(text) : text, font, metrics, ink,
             Qt::AlignRight | Qt::AlignVCenter, word);
}

void ScoreDelegate::paintDifference(QPainter* painter, const QRect& box, const QString& text,
                                    CellStates states) const
{
    const bool group = bool(states & CellState::Group);
    const bool down = bool(states & CellState::Down);
    const QColor ink = group ? theme().text : down ? theme().danger : theme().ok;
    if (!group) {
        const double side = scaled(13);
        paintIcon(painter, down ? Icon::Down : Icon::Up,
                  QRectF(box.left() + scaled(6), box.top() + (box.height() - side) / 2, side, side),
                  ink);
    }
    drawText(painter, padded(box), text, m_strong, m_strongMetrics, ink,
             Qt::AlignRight | Qt::AlignVCenter, false);
}

void ScoreDelegate::paintWords(QPainter* painter, const QRect& box, const QModelIndex& index,
                               CellStates states) const
{
    const Theme& colours = theme();
    const bool group = bool(states & CellState::Group);
    const QString text = index.data().toString();
    if (states & CellState::NeedsExplanation && !group) {
        paintExplanationBox(painter, box, text);
        return;
    }
    QRect room = padded(box);
    if (index.column() == ScoreModel::NumberColumn && group) {
        const double side = scaled(14);
        paintIcon(painter, states & CellState::Collapsed ? Icon::Right : Icon::Down,
                  QRectF(room.left(), box.top() + (box.height() - side) / 2, side, side),
                  colours.text2);
        room.setLeft(room.left() + scaled(16));
        room.setRight(box.right());
    } else if (index.column() == ScoreModel::NumberColumn) {
        room = box.adjusted(scaled(12), 0, 0, 0);
    } else if (index.column() == ScoreModel::TitleColumn) {
        room.setLeft(room.left()
                     + scaled(space::kMedium) * index.data(ScoreModel::DepthRole).toInt());
        room.setRight(room.right() - paintRemarkMark(painter, box, states));
    } else if (!group
               && states
                   & (CellState::EvidenceMissing | CellState::HasNote | CellState::OnlyNamed
                      | CellState::Quiet)) {
        paintEvidence(painter, box, text, states);
        return;
    }
    const bool strong = group || states & CellState::Strong;
    const bool number = index.column() == ScoreModel::NumberColumn && !strong;
    drawText(painter, room, text, strong ? m_strong : m_body,
             strong ? m_strongMetrics : m_bodyMetrics, number ? colours.text2 : colours.text,
             Qt::AlignLeft | Qt::AlignVCenter, index.column() != ScoreModel::NumberColumn);
}

/// At the right edge of the title: a question, with a tick once it is answered. Returns its width.
int ScoreDelegate::paintRemarkMark(QPainter* painter, const QRect& box, CellStates states) const
{
    if (!(states & (CellState::Asked | CellState::Answered)))
        return 0;
    const int side = scaled(14);
    QRectF place(box.right() - scaled(space::kSmall) - side, box.top() + (box.height() - side) / 2,
                 side, side);
    int width = side + scaled(space::kSmall);
    if (states & CellState::Answered) {
        paintIcon(painter, Icon::Check, place, theme().ok);
        place.translate(-side, 0);
        width += side;
    }
    paintIcon(painter, Icon::Note, place, states & CellState::Asked ? theme().warn : theme().text2);
    return width;
}

void ScoreDelegate::paintExplanationBox(QPainter* painter, const QRect& box,
                                        const QString& text) const
{
    const Theme& colours = theme();
    const QRectF frame = QRectF(box).adjusted(scaled(8) + 0.5, 3.5, -scaled(4) - 0.5, -3.5);
    QPen pen(colours.warnl, 1);
    pen.setDashPattern({3, 2});
    painter->setPen(pen);
    painter->setBrush(colours.warns);
    painter->drawRoundedRect(frame, 2, 2);
    const double side = scaled(14);
    paintIcon(painter, Icon::Note,
              QRectF(frame.left() + scaled(5), frame.center().y() - side / 2, side, side),
              colours.warn);
    const QRect room = frame.toRect().adjusted(scaled(24), 0, -scaled(4), 0);
    drawText(painter, room, text, m_smallStrong, m_smallStrongMetrics, colours.warn,
             Qt::AlignLeft | Qt::AlignVCenter, true);
}

void ScoreDelegate::paintEvidence(QPainter* painter, const QRect& box, const QString& text,
                                  CellStates states) const
{
    const Theme& colours = theme();
    QRect room = padded(box);
    const bool missing = bool(states & CellState::EvidenceMissing);
    const bool quiet = states & CellState::Quiet && !missing;
    const QColor ink = missing ? colours.warn : quiet ? colours.text3 : colours.text2;
    if (!quiet && !text.isEmpty()) {
        const double side = scaled(14);
        const Icon icon = missing                 ? Icon::Warn
            : bool(states & CellState::OnlyNamed) ? Icon::Plan
                                                  : Icon::Clip;
        paintIcon(painter, icon,
                  QRectF(room.left(), box.top() + (box.height() - side) / 2, side, side), ink);
        room.setLeft(room.left() + scaled(20));
    }
    drawText(painter, room, text, missing ? m_smallStrong : m_small,
             missing ? m_smallStrongMetrics : m_smallMetrics, ink, Qt::AlignLeft | Qt::AlignVCenter,
             true);
}

void ScoreDelegate::paintGrade(QPainter* painter, const QRect& box, const QModelIndex& index) const
{
    const int grade = index.data(TotalsModel::GradeRole).toInt();
    ChipText chip{index.data(TotalsModel::GradeNameRole).toString(), Tone::Neutral, {}};
    if (grade == 0) {
        chip.tone = Tone::Accent;
        chip.icon = Icon::Star;
    }
    QRect room = padded(box);
    paintChip(painter, room, chip);
    room.setLeft(room.left() + chipSize(chip).width() + scaled(space::kLarge));
    const bool near = index.data(TotalsModel::NearEdgeRole).toBool();
    drawText(painter, room, index.data(TotalsModel::EdgeRole).toString(),
             near ? m_smallStrong : m_small, near ? m_smallStrongMetrics : m_smallMetrics,
             near ? theme().warn : theme().text2, Qt::AlignLeft | Qt::AlignVCenter, true);
}

} // namespace thidua
