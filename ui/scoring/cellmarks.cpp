// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/cellmarks.h"

#include "ui/support/icons.h"
#include "ui/support/type.h"

#include <QPainter>
#include <QPainterPath>

namespace thidua {

namespace {

/// Centre of the mark at the left edge.
QPointF leftPlace(const QRect& cell)
{
    return {cell.left() + scaled(11) + 0.5, cell.top() + cell.height() / 2.0};
}

void fillPolygon(QPainter* painter, const QPolygonF& polygon, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(polygon);
    painter->restore();
}

void paintLeftIcon(QPainter* painter, const QRect& cell, Icon icon, const QColor& colour)
{
    const double side = scaled(14);
    const QPointF centre = leftPlace(cell) + QPointF(1, 0);
    paintIcon(painter, icon, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side),
              colour);
}

} // namespace

void paintHatch(QPainter* painter, const QRect& cell, const QColor& colour)
{
    constexpr int kStep = 5;
    painter->save();
    painter->setClipRect(cell);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1));
    for (int x = cell.left() - cell.height() + kStep / 2; x < cell.right(); x += kStep)
        painter->drawLine(QPointF(x, cell.bottom() + 1), QPointF(x + cell.height(), cell.top()));
    painter->restore();
}

void paintEmptyFrame(QPainter* painter, const QRect& cell, const QColor& colour)
{
    QPen pen(colour, 1);
    pen.setDashPattern({3, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(cell).adjusted(4.5, 4.5, -5.5, -5.5));
}

void paintRefusedFrame(QPainter* painter, const QRect& cell, const QColor& colour)
{
    const QRectF box = QRectF(cell).adjusted(1, 1, -2, -2);
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box);
    const double side = scaled(9);
    fillPolygon(painter,
                {{box.right() - side, box.top()},
                 {box.right(), box.top()},
                 {box.right(), box.top() + side}},
                colour);
}

void paintEvidenceCorner(QPainter* painter, const QRect& cell, const QColor& colour)
{
    const double side = scaled(9);
    const double left = cell.left() + 1;
    const double bottom = cell.bottom();
    fillPolygon(painter, {{left, bottom - side}, {left, bottom}, {left + side, bottom}}, colour);
}

void paintNoteDot(QPainter* painter, const QRect& cell, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const double radius = scaled(3);
    painter->drawEllipse(QPointF(cell.left() + radius + 2, cell.top() + radius + 2), radius,
                         radius);
    painter->restore();
}

void paintDiamond(QPainter* painter, const QRect& cell, const QColor& colour)
{
    const QPointF centre = leftPlace(cell);
    const double radius = scaled(9) / 2.0;
    fillPolygon(painter,
                {centre + QPointF(0, -radius), centre + QPointF(radius, 0),
                 centre + QPointF(0, radius), centre + QPointF(-radius, 0)},
                colour);
}

void paintDownMark(QPainter* painter, const QRect& cell, const QColor& colour)
{
    const QPointF centre = leftPlace(cell);
    const double half = scaled(9) / 2.0;
    fillPolygon(painter,
                {centre + QPointF(-half, -half * 0.7), centre + QPointF(half, -half * 0.7),
                 centre + QPointF(0, half * 0.7)},
                colour);
}

void paintComputedMark(QPainter* painter, const QRect& cell, const QColor& colour)
{
    const QPointF centre = leftPlace(cell);
    const double unit = scaled(10) / 10.0;
    QPainterPath path;
    path.moveTo(centre + QPointF(3.6, -4.8) * unit);
    path.cubicTo(centre + QPointF(1.0, -6.4) * unit, centre + QPointF(0.6, -3.4) * unit,
                 centre + QPointF(0, 0) * unit);
    path.cubicTo(centre + QPointF(-0.7, 3.8) * unit, centre + QPointF(-1.2, 6.2) * unit,
                 centre + QPointF(-3.6, 4.8) * unit);
    path.moveTo(centre + QPointF(-2.2, -1) * unit);
    path.lineTo(centre + QPointF(2.8, -1) * unit);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.3 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->restore();
}

void paintDoubtMark(QPainter* painter, const QRect& cell, const QColor& colour)
{
    paintLeftIcon(painter, cell, Icon::Warn, colour);
}

void paintPadlock(QPainter* painter, const QRect& cell, const QColor& colour)
{
    paintLeftIcon(painter, cell, Icon::Lock, colour);
}

QRect fillHandle(const QRect& cell)
{
    const int side = scaled(6);
    return {cell.right() - side / 2, cell.bottom() - side / 2, side, side};
}

void paintCurrentFrame(QPainter* painter, const QRect& cell, const QColor& colour,
                       const QColor& ground)
{
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(cell).adjusted(1, 1, -2, -2));
    const QRect handle = fillHandle(cell);
    painter->fillRect(handle.adjusted(-1, -1, 1, 1), ground);
    painter->fillRect(handle, colour);
}

} // namespace thidua
