// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace thidua {

/// The top of a page: its title, a middle for the object selector and its state, the actions at the
/// right with the primary one last. 48 pixels; 64 with a second line under the title.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The second line; the overview has one.
    void setSubtitle(const QString& subtitle);
    /// Lies on the window without a hairline, as on the overview.
    void setPlain(bool plain);
    void addMiddle(QWidget* widget);
    void addAction(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QBoxLayout* m_middle;
    QBoxLayout* m_actions;
};

} // namespace thidua
