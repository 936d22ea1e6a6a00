// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/leadtile.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace thidua {

LeadTile::LeadTile(const QString& caption, QWidget* parent) : StatTile(caption, parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void LeadTile::showWords(const MovementTile& words)
{
    setVisible(words.present);
    setFigure(words.figure, words.outOf);
    setProgress(words.percent);
    setChip(words.chip);
    setLine(words.line);
}

void LeadTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit followed(m_place);
}

void LeadTile::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        emit followed(m_place);
    else
        StatTile::keyPressEvent(event);
}

} // namespace thidua
