// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/dialogframe.h"

namespace thidua {

/// What the program is, its version, its licence and the parts of others it is built from.
class AboutDialog : public DialogFrame {
    Q_OBJECT
public:
    explicit AboutDialog(Prompts& prompts, QWidget* parent = nullptr);
};

} // namespace thidua
