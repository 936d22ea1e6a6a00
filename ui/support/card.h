// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace thidua {

/// A white block with a hairline around it: a title, a small note at its right, and content below.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// What the figures in the card are, in small type: "điểm thẩm định".
    void setNote(const QString& note);
    QVBoxLayout* content() const { return m_content; }

private:
    void updateHead();

    QLabel* m_title;
    QLabel* m_note;
    QVBoxLayout* m_content;
};

} // namespace thidua
