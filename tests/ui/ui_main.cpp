// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "ui/support/themecontroller.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

// Widgets need an application with a screen; offscreen unless the caller chose one. The tests see
// the Vietnamese interface, as the users do.
int main(int argc, char** argv)
{
#ifndef Q_OS_WIN
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/sothidua_vi.qm")))
        QCoreApplication::installTranslator(&translator);
    // Its font and style too, or what fits would depend on the cases run before.
    const thidua::ThemeController theme(application);
    return Catch::Session().run(argc, argv);
}
