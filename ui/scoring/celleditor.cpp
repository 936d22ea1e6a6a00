// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/celleditor.h"

#include <QInputMethodEvent>

namespace thidua {

CellEditor::CellEditor(bool numeric, QWidget* parent) : QLineEdit(parent)
{
    setFrame(false);
    setAlignment(Qt::AlignVCenter | (numeric ? Qt::AlignRight : Qt::AlignLeft));
    setObjectName(QStringLiteral("cellEditor"));
}

void CellEditor::setStart(const QString& text)
{
    m_start = text;
    setText(text);
}

void CellEditor::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

} // namespace thidua
