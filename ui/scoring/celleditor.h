// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace thidua {

/// The line a cell is typed in. Completes nothing and knows whether an input method is composing:
/// then Enter and Tab belong to it. Made by the delegate, owned by the view.
class CellEditor : public QLineEdit {
    Q_OBJECT
public:
    CellEditor(bool numeric, QWidget* parent);

    bool isComposing() const { return m_composing; }
    /// Typing replaced the cell (arrows commit and move), or F2 opened it (arrows move the caret).
    void setInPlace(bool inPlace) { m_inPlace = inPlace; }
    bool isInPlace() const { return m_inPlace; }
    void setStart(const QString& text);
    bool isChanged() const { return text() != m_start; }
    /// What a bare number means, shown behind it while it is one.
    void setUnit(const QString& unit);
    QString shownUnit() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    bool m_composing = false;
    bool m_inPlace = false;
    QString m_start;
    QString m_unit;
};

} // namespace thidua
