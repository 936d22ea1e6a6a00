// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetsdelegate.h"

#include "ui/support/theme.h"
#include "ui/targets/targetsmodel.h"
#include "ui/targets/targetwords.h"

#include <QPainter>
#include <QPainterPath>

namespace thidua {

namespace {

constexpr double kMark = 9;
constexpr int kKeyBox = 16;
constexpr int kDot = 3;
constexpr int kSparkMargin = 9;

/// Which of the five grades' colours a state has; −1 for none.
int rampOf(TargetState state)
{
    switch (state) {
    case TargetState::Reached:
        return 0;
    case TargetState::OnCourse:
        return 2;
    case TargetState::Behind:
        return 3;
    default:
        return -1;
    }
}

void paintMark(QPainter* painter, const QRectF& box, TargetState state, const QColor& ink)
{
    QPainterPath path;
    const double x = box.left();
    const double y = box.center().y();
    const double side = box.width();
    switch (state) {
    case TargetState::Reached:
        path.moveTo(x, y);
        path.lineTo(x + side * 0.36, y + side * 0.36);
        path.lineTo(x + side, y - side * 0.36);
        break;
    case TargetState::OnCourse:
        path.moveTo(x + side * 0.1, y + side * 0.2);
        path.lineTo(x + side * 0.5, y - side * 0.25);
        path.lineTo(x + side * 0.9, y + side * 0.2);
        break;
    case TargetState::Behind:
        path.moveTo(x + side * 0.4, y - side * 0.5);
        path.lineTo(x + side * 0.4, y + side * 0.12);
        path.moveTo(x + side * 0.4, y + side * 0.46);
        path.lineTo(x + side * 0.4, y + side * 0.48);
        break;
    default:
        return;
    }
    painter->strokePath(path,
                        QPen(ink, scaled(2) * 0.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintSpark(QPainter* painter, const QRect& cell, const Sparkline& line)
{
    const Theme& t = theme();
    const QRectF box = QRectF(cell).adjusted(space::kCellLeft, scaled(kSparkMargin),
                                             -space::kCellRight - kDot, -scaled(kSparkMargin));
    const auto at = [&](const QPointF& point) {
        return QPointF(box.left() + point.x() * box.width(),
                       box.bottom() - point.y() * box.height());
    };
    if (line.goal >= 0) {
        const double y = at({0, line.goal}).y();
        painter->setPen(QPen(t.text3, 1.5, Qt::DotLine));
        painter->drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    }
    if (line.figures.empty())
        return;
    QPolygonF points;
    for (const QPointF& figure : line.figures)
        points << at(figure);
    painter->setPen(QPen(t.accent, 2));
    painter->drawPolyline(points);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.accent);
    painter->drawEllipse(points.last(), kDot, kDot);
}

} // namespace

QColor paintTargetState(QPainter* painter, const QRectF& box, TargetState state,
                        const QColor& ground)
{
    const Theme& t = theme();
    const int ramp = rampOf(state);
    if (ramp >= 0) {
        const GradeColour colour = gradeColour(t, ramp, 5);
        painter->fillRect(box, colour.fill);
        return colour.ink;
    }
    painter->fillRect(box, ground);
    if (state == TargetState::NoFigure) {
        painter->setPen(QPen(t.line2, 1, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5));
        return t.text3;
    }
    return t.text;
}

void TargetsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const QVariant state = index.data(TargetsModel::StateRole);
    const QVariant spark = index.data(TargetsModel::SparkRole);
    if (!state.isValid() && !spark.isValid()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintGround(painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    if (spark.isValid()) {
        paintSpark(painter, option.rect, spark.value<Sparkline>());
        painter->restore();
        return;
    }
    const auto value = static_cast<TargetState>(state.toInt());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRectF box = QRectF(option.rect).adjusted(0, 0, -1, -1);
    const QColor ink =
        paintTargetState(painter, box, value, chosen ? theme().row : theme().surface);
    const double side = scaled(1) * kMark;
    paintMark(painter,
              QRectF(box.left() + space::kSmall + 1, box.center().y() - side / 2, side, side),
              value, ink);
    painter->setFont(roleFont(TypeRole::Body));
    painter->setPen(ink);
    painter->drawText(box.adjusted(space::kCellLeft, 0, -space::kCellRight, 0),
                      int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine),
                      index.data().toString());
    painter->restore();
}

QSize TargetsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (index.data(TargetsModel::StateRole).isValid())
        size.rwidth() += static_cast<int>(scaled(1) * kMark) + space::kSmall;
    return size;
}

void TargetKey::setGoalYear(int year)
{
    m_goalYear = year;
    updateGeometry();
    update();
}

std::vector<std::pair<TargetState, QString>> TargetKey::entries() const
{
    return {
        {TargetState::Reached,
         m_goalYear > 0 ? tr("Reached goal %1").arg(m_goalYear) : stateWord(TargetState::Reached)},
        {TargetState::OnCourse, stateWord(TargetState::OnCourse)},
        {TargetState::Behind, stateWord(TargetState::Behind)},
        {TargetState::NoFigure, stateWord(TargetState::NoFigure)}};
}

QSize TargetKey::sizeHint() const
{
    const QFontMetrics metrics(roleFont(TypeRole::Small));
    int width = 0;
    for (const auto& [state, words] : entries())
        width += scaled(kKeyBox) + space::kSmall + metrics.horizontalAdvance(words) + space::kLarge;
    return {width, scaled(kKeyBox) + space::kSmall};
}

void TargetKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(roleFont(TypeRole::Small));
    const int side = scaled(kKeyBox);
    const int top = (height() - side) / 2;
    int left = 0;
    for (const auto& [state, words] : entries()) {
        const QRectF box(left, top, side, side);
        const QColor ink = paintTargetState(&painter, box, state, theme().surface);
        const double mark = scaled(1) * kMark;
        paintMark(&painter,
                  QRectF(box.center().x() - mark / 2, box.center().y() - mark / 2, mark, mark),
                  state, ink);
        left += side + space::kSmall;
        const int width = painter.fontMetrics().horizontalAdvance(words);
        painter.setPen(theme().text2);
        painter.drawText(QRect(left, 0, width + 1, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
        left += width + space::kLarge;
    }
}

} // namespace thidua
