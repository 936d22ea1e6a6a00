// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/dialogframe.h"

namespace thidua {

/// The keys: those of the menus, taken from the commands, and those of the score grid.
class ShortcutsDialog : public DialogFrame {
    Q_OBJECT
public:
    explicit ShortcutsDialog(Prompts& prompts, QWidget* parent = nullptr);
};

} // namespace thidua
