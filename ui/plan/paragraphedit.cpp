// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/paragraphedit.h"

#include "core/base/text.h"
#include "ui/support/type.h"

#include <utility>

namespace thidua {

namespace {

QString paragraphsOf(const QString& typed)
{
    QStringList paragraphs;
    for (const QString& line : typed.split(u'\n')) {
        if (const QString paragraph = cleaned(line); !paragraph.isEmpty())
            paragraphs << paragraph;
    }
    return paragraphs.join(u'\n');
}

} // namespace

ParagraphEdit::ParagraphEdit(int lines, QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * lines + space::kLarge);
}

void ParagraphEdit::setText(const QString& text)
{
    m_shown = paragraphsOf(text);
    if (m_shown != this->text())
        setPlainText(text);
}

QString ParagraphEdit::text() const
{
    return paragraphsOf(toPlainText());
}

void ParagraphEdit::finish()
{
    const QString now = text();
    if (now != std::exchange(m_shown, now))
        emit finished();
}

void ParagraphEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    finish();
}

} // namespace thidua
