// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowplace.h"

#include "ui/support/settings.h"

#include <QScreen>
#include <QWidget>

namespace thidua {

namespace {

constexpr QSize kUsual(1366, 720);

} // namespace

void placeWindow(QWidget& window, const Settings& settings)
{
    if (window.restoreGeometry(settings.windowGeometry()))
        return;
    window.resize(kUsual);
    const auto* screen = window.screen();
    if (screen && screen->availableSize().width() <= kUsual.width())
        window.setWindowState(Qt::WindowMaximized);
}

} // namespace thidua
