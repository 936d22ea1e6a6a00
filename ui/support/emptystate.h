// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace thidua {

/// What a page shows when it has nothing yet: one sentence what belongs here, a button that makes
/// the first one, a link to the sample. At the top left, without a picture.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// Both are hidden until they have a text.
    QPushButton* setAction(const QString& text);
    QPushButton* setLink(const QString& text);

private:
    QLabel* m_sentence;
    QPushButton* m_action;
    QPushButton* m_link;
};

} // namespace thidua
