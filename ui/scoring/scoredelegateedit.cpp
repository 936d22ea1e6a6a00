// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/celleditor.h"
#include "ui/scoring/scoredelegate.h"
#include "ui/scoring/scoremodel.h"

#include <QKeyEvent>

namespace thidua {

// How a cell is typed in.

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

bool isCommitKey(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
        || key == Qt::Key_Backtab;
}

} // namespace

QWidget* ScoreDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    auto* editor = new CellEditor(index.data(ScoreModel::NumericRole).toBool(), parent);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setInPlace(m_inPlace);
    editor->setUnit(index.data(ScoreModel::MeasuredUnitRole).toString());
    connect(
        editor, &QLineEdit::textEdited, this,
        [this, at = QPersistentModelIndex(index)](const QString& text) { emit typed(at, text); });
    return editor;
}

void ScoreDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* line = qobject_cast<CellEditor*>(editor))
        line->setStart(index.data(Qt::EditRole).toString());
}

void ScoreDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                 const QModelIndex& index) const
{
    const auto* line = qobject_cast<CellEditor*>(editor);
    if (line && line->isChanged())
        model->setData(index, line->text(), Qt::EditRole);
}

void ScoreDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, -1, -1));
}

bool ScoreDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<CellEditor*>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool leaves =
        isCommitKey(press->key()) || (isArrow(press->key()) && !editor->isInPlace());
    if (editor->isComposing())
        return leaves || press->key() == Qt::Key_Escape;
    if (!leaves)
        return QStyledItemDelegate::eventFilter(watched, event);
    const int key = press->key();
    const Qt::KeyboardModifiers modifiers = press->modifiers();
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit moveWanted(key, modifiers);
    return true;
}

} // namespace thidua
