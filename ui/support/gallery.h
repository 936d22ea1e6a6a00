// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace thidua {

class Prompts;
class ThemeController;

/// A hidden window (`--gallery`) with every control in every state, for looking at the two schemes
/// and at other scales, and for the tests that measure them. What it says is sample content.
class Gallery : public QWidget {
    Q_OBJECT
public:
    Gallery(ThemeController& controller, Prompts& prompts, QWidget* parent = nullptr);

private:
    QWidget* makeSidebar();
    QWidget* makeHeader(ThemeController& controller);
    QWidget* makeContent(Prompts& prompts);
};

} // namespace thidua
