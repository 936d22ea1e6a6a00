// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/paragraphedit.h"

#include "core/base/text.h"
#include "ui/support/type.h"

namespace thidua {

ParagraphEdit::ParagraphEdit(int lines, QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * lines + space::kLarge);
}

void ParagraphEdit::setText(const QString& text)
{
    m_shown = text;
    if (text != this->text())
        setPlainText(text);
}

QString ParagraphEdit::text() const
{
    QStringList paragraphs;
    for (const QString& line : toPlainText().split(u'\n')) {
        if (const QString paragraph = cleaned(line); !paragraph.isEmpty())
            paragraphs << paragraph;
    }
    return paragraphs.join(u'\n');
}

void ParagraphEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (text() != m_shown)
        emit finished();
}

} // namespace thidua
