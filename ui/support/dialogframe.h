// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/icons.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace thidua {

class IconView;
class Prompts;

enum class DialogSize { Small, Medium, Large };

/// What every dialog is made in: the fact in large type, what it means, the content, and a foot with
/// printing and helping at the left, going back and the act at the right. Esc asks before it throws
/// away what was typed.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    DialogFrame(Prompts& prompts, DialogSize size, QWidget* parent = nullptr);

    void setHeadline(const QString& fact);
    void setSubline(const QString& meaning);
    void setHeadIcon(Icon icon, Tone tone);
    QVBoxLayout* content() const { return m_content; }
    /// The button now belongs to the dialog; it is returned for connecting.
    QPushButton* addLeft(QPushButton* button);
    QPushButton* addRight(QPushButton* button);
    /// Adds the button that goes back and the one that acts, and connects both. Enter presses the one
    /// that acts, where Enter means nothing else: a text of several lines and a table keep it, a button
    /// that has the focus is pressed itself. Ctrl+Enter acts from everywhere.
    QPushButton* addEnding(const QString& cancel, const QString& action);
    /// Words in the foot beside the buttons: why the act cannot be done yet, or that nothing was written.
    void setFootNote(const QString& note);

    /// Makes the dialog as high as its wrapped text needs; done by itself when it is shown.
    void fitHeight();

    /// Whether Esc asks when something was typed; on by default.
    void setAsksBeforeClosing(bool asks) { m_asks = asks; }
    bool isEdited() const { return m_edited; }
    void setEdited(bool edited) { m_edited = edited; }

    void reject() override;

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    Prompts& m_prompts;

private:
    void watchInputs();

    IconView* m_icon;
    QLabel* m_headline;
    QLabel* m_subline;
    QLabel* m_footNote;
    QVBoxLayout* m_content;
    QBoxLayout* m_left;
    QBoxLayout* m_right;
    QPushButton* m_primary = nullptr;
    bool m_asks = true;
    bool m_edited = false;
    bool m_watched = false;
};

} // namespace thidua
