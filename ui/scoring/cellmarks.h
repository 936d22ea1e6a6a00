// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace thidua {

// The marks of the score grid as shapes, each at its fixed place in the cell: drawn by the delegate
// and by the legend, never as letters of a font.

void paintHatch(QPainter* painter, const QRect& cell, const QColor& colour);
void paintEmptyFrame(QPainter* painter, const QRect& cell, const QColor& colour);
void paintRefusedFrame(QPainter* painter, const QRect& cell, const QColor& colour);
void paintEvidenceCorner(QPainter* painter, const QRect& cell, const QColor& colour);
void paintNoteDot(QPainter* painter, const QRect& cell, const QColor& colour);
void paintDiamond(QPainter* painter, const QRect& cell, const QColor& colour);
void paintDownMark(QPainter* painter, const QRect& cell, const QColor& colour);
void paintComputedMark(QPainter* painter, const QRect& cell, const QColor& colour);
void paintDoubtMark(QPainter* painter, const QRect& cell, const QColor& colour);
void paintPadlock(QPainter* painter, const QRect& cell, const QColor& colour);
void paintCurrentFrame(QPainter* painter, const QRect& cell, const QColor& colour,
                       const QColor& ground);
QRect fillHandle(const QRect& cell);

} // namespace thidua
