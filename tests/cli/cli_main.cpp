// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QGuiApplication>

// Reports paint, so the verbs run under a GUI application; no window is opened.
int main(int argc, char** argv)
{
#ifndef Q_OS_WIN // there offscreen lists no fonts
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
