// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/dialogframe.h"

class QLineEdit;

namespace thidua {

class Settings;
class ThemeController;
class Workspace;

/// Who works here, what the office is called on paper, how the program looks. Applied at once; what
/// belongs to the ledger is one undoable change a field. Without a ledger only the machine's part.
class SettingsDialog : public DialogFrame {
    Q_OBJECT
public:
    SettingsDialog(Settings& settings, ThemeController& theme, Prompts& prompts,
                   Workspace* workspace, QWidget* parent = nullptr);

signals:
    void rowHeightChanged();

private:
    QLineEdit* addPerson(QVBoxLayout& column);
    void addOffice(QVBoxLayout& column);
    void addAppearance(QVBoxLayout& column);

    Settings& m_settings;
    ThemeController& m_theme;
    Workspace* m_workspace;
};

} // namespace thidua
