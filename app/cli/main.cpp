// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include <QGuiApplication>
#include <QTranslator>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace {

/// Only verbs that paint need fonts, and only there is a GUI application worth its start.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const auto* verb = thidua::cli::findVerb(QString::fromLocal8Bit(argv[i]));
        if (!verb)
            continue;
        if (!verb->paints)
            break;
#ifndef Q_OS_WIN
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Standard error carries our own messages only; Qt's remarks about the machine stay silent.
void onlyFatal(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

/// Takes `--lang CODE` from the front; Vietnamese unless said otherwise.
QString takeLanguage(QStringList& arguments)
{
    if (arguments.value(0) != QLatin1String("--lang"))
        return QStringLiteral("vi");
    const QString language = arguments.value(1);
    arguments = arguments.mid(2);
    return language;
}

} // namespace

int main(int argc, char** argv)
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
    // What a program writes is the same file on every system: no \r before \n.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
#endif
    qInstallMessageHandler(onlyFatal);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Sổ Thi Đua"));
    QCoreApplication::setApplicationVersion(QStringLiteral(THIDUA_VERSION));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString language = takeLanguage(arguments);
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/sothidua_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
    QTextStream out(stdout);
    QTextStream err(stderr);
    thidua::cli::Streams streams{out, err};
    return thidua::cli::run(arguments, streams);
}
