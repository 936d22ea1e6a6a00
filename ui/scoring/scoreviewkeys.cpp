// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoremodel.h"
#include "ui/scoring/scoreview.h"

#include <QKeyEvent>

namespace thidua {

// The keys of the grid.

namespace {

/// Keys of the grid that the window's menus must not take away while the grid has the focus.
bool isOwnKey(const QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_R: // with Shift it is the window's: receive returns
        return control && !(event->modifiers() & Qt::ShiftModifier);
    case Qt::Key_C:
    case Qt::Key_V:
    case Qt::Key_D:
    case Qt::Key_Space:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Insert:
        return control;
    case Qt::Key_Delete:
    case Qt::Key_F1:
    case Qt::Key_F2:
    case Qt::Key_F3:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    case Qt::Key_Down:
        return event->modifiers() & Qt::AltModifier;
    default:
        return false;
    }
}

} // namespace

bool ScoreView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ScoreView::goToCorner(bool last, bool wholeTable, bool extend)
{
    if (m_scores.rowCount() == 0)
        return;
    const int row = !wholeTable ? currentIndex().row() : last ? m_scores.rowCount() - 1 : 0;
    // The first cell of the sheet one works on: going to its corner must not change the round.
    const bool ownRound = wholeTable && m_scores.layout() == GridLayout::Unit;
    const int first = ScoreModel::kFrozenColumns + (ownRound ? m_scores.activeRound() : 0);
    setCurrent(m_scores.index(row, last ? m_scores.columnCount() - 1 : first), extend);
}

bool ScoreView::handleControlKey(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_C:
    case Qt::Key_Insert:
        emit copyWanted(shift);
        return true;
    case Qt::Key_V:
        emit pasteWanted();
        return true;
    case Qt::Key_D:
        emit fillDownWanted();
        return true;
    case Qt::Key_R:
        if (shift)
            return false;
        emit takeOverWanted();
        return true;
    case Qt::Key_Space:
        emit notApplicableWanted();
        return true;
    case Qt::Key_PageUp:
        emit unitWanted(-1);
        return true;
    case Qt::Key_PageDown:
        emit unitWanted(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit explainWanted(currentIndex());
        return true;
    case Qt::Key_F:
        emit findWanted();
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        goToCorner(event->key() == Qt::Key_End, true, shift);
        return true;
    default:
        return false;
    }
}

bool ScoreView::handleMoveKey(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(shift ? -1 : 1, 0);
        return true;
    case Qt::Key_Tab:
        step(0, 1);
        return true;
    case Qt::Key_Backtab:
        step(0, -1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        goToCorner(event->key() == Qt::Key_End, false, shift);
        return true;
    case Qt::Key_Insert:
        if (shift)
            emit pasteWanted();
        return shift;
    default:
        return false;
    }
}

bool ScoreView::handlePlainKey(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool group = currentIndex().isValid() && !m_scores.isLeafRow(currentIndex().row());
    switch (event->key()) {
    case Qt::Key_F1:
        emit ruleWanted();
        return true;
    case Qt::Key_F2:
        if (shift)
            emit noteWanted();
        else
            editInPlace();
        return true;
    case Qt::Key_F3:
        emit findNextWanted();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit clearWanted();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
    case Qt::Key_Space:
        if (group)
            emit toggleWanted(currentIndex().row());
        return group;
    default:
        return false;
    }
}

void ScoreView::keyPressEvent(QKeyEvent* event)
{
    bool handled = false;
    if (event->modifiers() & Qt::ControlModifier)
        handled = handleControlKey(event);
    else if (event->modifiers() & Qt::AltModifier && event->key() == Qt::Key_Down) {
        emit choicesWanted();
        handled = true;
    } else
        handled = handleMoveKey(event) || handlePlainKey(event);
    if (handled)
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

} // namespace thidua
