// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoreview.h"

#include "ui/scoring/celleditor.h"
#include "ui/scoring/cellmarks.h"
#include "ui/scoring/scoredelegate.h"
#include "ui/scoring/scoremodel.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace thidua {

namespace {

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
    auto* line = opened ? qobject_cast<CellEditor*>(indexWidget(index)) : nullptr;
    if (line && line->isInPlace())
        line->end(false);
    if (line)
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
    m_delegate.setInPlace(true);
    edit(index, AllEditTriggers, nullptr);
    m_delegate.setInPlace(false);
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
