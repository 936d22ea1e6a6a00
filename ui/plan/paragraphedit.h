// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace thidua {

/// A field for a few paragraphs that says when it is left with something new in it. Tab leaves it.
class ParagraphEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    ParagraphEdit(int lines, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const; ///< paragraphs one a line, without blank ones
    /// Whether something was typed that was not told yet.
    bool isTyped() const { return text() != m_shown; }
    /// Tells what was typed, as if the field were left.
    void finish();

signals:
    void finished();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_shown;
};

} // namespace thidua
