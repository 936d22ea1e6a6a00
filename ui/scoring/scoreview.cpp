// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoreview.h"

#include "ui/scoring/cellmarks.h"
#include "ui/scoring/scoredelegate.h"
#include "ui/scoring/scoremodel.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace thidua {

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

/// Keeps what is typed on while a question is open: who types figures does not look up at each key.
class TypedMeanwhile : public QObject {
public:
    TypedMeanwhile() { qApp->installEventFilter(this); }

    QString text() const { return m_text; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
            return false;
        const auto* press = static_cast<const QKeyEvent*>(event);
        const QString text = press->text();
        if (press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier) || text.isEmpty()
            || !text.front().isPrint() || text.front().isSpace())
            return false;
        m_text += text;
        return true;
    }

private:
    QString m_text;
};

void typeInto(QWidget& line, const QString& text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QApplication::sendEvent(&line, &press);
    }
}

} // namespace

ScoreView::ScoreView(ScoreModel& model, ScoreDelegate& delegate, QWidget* parent)
    : QTableView(parent), m_scores(model), m_delegate(delegate)
{
    setModel(&model);
    setItemDelegate(&delegate);
    setEditTriggers(AnyKeyPressed);
    setTabKeyNavigation(true);
    setMouseTracking(true);
    connect(&delegate, &ScoreDelegate::typed, this, &ScoreView::typing);
    connect(&delegate, &ScoreDelegate::closeEditor, this, &ScoreView::typingEnded);
    connect(&delegate, &ScoreDelegate::moveWanted, this,
            [this](int key, Qt::KeyboardModifiers modifiers) {
                setFocus();
                QKeyEvent press(QEvent::KeyPress, key, modifiers);
                keyPressEvent(&press);
            });
}

/// Typing on a cell that takes nothing must not jump to a row that begins so.
void ScoreView::keyboardSearch(const QString&)
{
    emit typedOnFixedCell(currentIndex());
}

void ScoreView::setCurrent(const QModelIndex& index, bool extend)
{
    if (!index.isValid())
        return;

    if (!extend) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        scrollTo(index);
        return;
    }
    const QItemSelection block(currentIndex(), index);
    selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

bool ScoreView::mayOpen(const QModelIndex& index) const
{
    return !m_guard || m_guard(index);
}

/// Asks before the line opens: a question in the middle of typing would take the keyboard from it.
/// Once agreed to, the line has what was typed, as if there had been no question.
bool ScoreView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool opens = trigger == AllEditTriggers || (trigger & editTriggers());
    if (!opens || state() == EditingState || !m_scores.isEditable(index))
        return QTableView::edit(index, trigger, event);
    QString meanwhile;
    {
        const TypedMeanwhile typed;
        if (!mayOpen(index))
            return true;
        meanwhile = typed.text();
    }
    const bool opened = QTableView::edit(index, trigger, event);
    if (QWidget* line = opened ? indexWidget(index) : nullptr)
        typeInto(*line, meanwhile);
    return opened;
}

void ScoreView::editInPlace()
{
    const QModelIndex index = currentIndex();
    if (!m_scores.isEditable(index)) {
        emit typedOnFixedCell(index);
        return;
    }
    if (!mayOpen(index))
        return;
    m_delegate.openInPlace();
    edit(index);
    if (auto* line = qobject_cast<QLineEdit*>(indexWidget(index)))
        line->end(false);
    else if (auto* focused = viewport()->findChild<QLineEdit*>(QStringLiteral("cellEditor")))
        focused->end(false);
}

QModelIndexList ScoreView::editableSelection() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        cells << currentIndex();
    erase_if(cells, [this](const QModelIndex& index) { return !m_scores.isEditable(index); });
    std::sort(cells.begin(), cells.end());
    return cells;
}

void ScoreView::step(int rows, int columns)
{
    const QModelIndex from = currentIndex();
    int row = from.row();
    int column = from.column();
    const int lastColumn = m_scores.columnCount() - 1;
    while (true) {
        row += rows;
        column += columns;
        if (columns != 0 && (column > lastColumn || column < ScoreModel::kFrozenColumns)) {
            column = columns > 0 ? int(ScoreModel::kFrozenColumns) : lastColumn;
            row += columns;
        }
        const QModelIndex to = m_scores.index(row, column);
        if (!to.isValid())
            return;
        if (m_scores.isEditable(to)) {
            setCurrent(to);
            return;
        }
    }
}

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

void ScoreView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex current = currentIndex();
    if (event->button() == Qt::LeftButton && m_scores.isEditable(current)
        && fillHandle(visualRect(current)).adjusted(-2, -2, 2, 2).contains(event->pos())) {
        m_filling = true;
        return;
    }
    QTableView::mousePressEvent(event);
}

void ScoreView::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex current = currentIndex();
    if (!m_filling) {
        const bool onHandle = m_scores.isEditable(current)
            && fillHandle(visualRect(current)).adjusted(-2, -2, 2, 2).contains(event->pos());
        viewport()->setCursor(onHandle ? Qt::CrossCursor : Qt::ArrowCursor);
        QTableView::mouseMoveEvent(event);
        return;
    }
    const QModelIndex to = m_scores.index(rowAt(event->pos().y()), current.column());
    if (to.isValid() && to.row() >= current.row())
        selectionModel()->select(QItemSelection(current, to), QItemSelectionModel::ClearAndSelect);
}

void ScoreView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(m_filling, false)) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    if (selectionModel()->selectedIndexes().size() > 1)
        emit fillDownWanted();
}

void ScoreView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (m_scores.isEditable(index)) {
        setCurrent(index);
        editInPlace();
    } else {
        emit explainWanted(index);
    }
}

void ScoreView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!current.isValid() || isColumnHidden(current.column()) || state() == EditingState)
        return;
    QPainter painter(viewport());
    const bool active = hasFocus() || isActiveWindow();
    paintCurrentFrame(&painter, visualRect(current).adjusted(0, 0, -1, -1),
                      active ? theme().accent : theme().ctl, theme().surface);
}

void ScoreView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void ScoreView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_scores.rowCount() > 0)
        setCurrent(m_scores.index(0, ScoreModel::kFrozenColumns));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ScoreView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace thidua
