// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shell.h"
#include "ui/support/gallery.h"
#include "ui/support/icons.h"
#include "ui/support/settings.h"
#include "ui/support/themecontroller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace {

struct Arguments {
    QString file;
    QString language; ///< blank: as in the settings
    bool gallery = false;
};

Arguments parse(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Sổ Thi Đua"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language: vi or en."),
                                      QStringLiteral("code"));
    QCommandLineOption gallery(QStringLiteral("gallery"));
    gallery.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(language);
    parser.addOption(gallery);
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QStringLiteral("A ledger (.thidua), a form (.thiduabm) or a return (.thiduanop)."),
        QStringLiteral("[file]"));
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.value(language), parser.isSet(gallery)};
}

/// The program's own words and those of Qt's dialogs. Numbers and days are written in Vietnamese
/// form in either language: they are read against Vietnamese papers.
void installLanguage(QApplication& application, const QString& language)
{
    for (const auto* name : {"sothidua", "qt"}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(QLatin1String(name), language)))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
}

/// Where the settings are kept: beside the program when it came as a portable folder, which holds an
/// empty file of this name, so that they travel on the same stick; else in the user's own folder.
QString settingsFile()
{
    const QString portable = QDir(QCoreApplication::applicationDirPath())
                                 .filePath(QLatin1String(thidua::Settings::kPortableFile));
    if (QFileInfo::exists(portable))
        return portable;
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("SoThiDua"),
                     QStringLiteral("sothidua"))
        .fileName();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("SoThiDua"));
    QCoreApplication::setApplicationName(QStringLiteral("Sổ Thi Đua"));
    QCoreApplication::setApplicationVersion(QStringLiteral(THIDUA_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("sothidua"));
    const auto arguments = parse(application);

    QSettings store(settingsFile(), QSettings::IniFormat);
    thidua::Settings settings(store);
    installLanguage(application,
                    arguments.language.isEmpty() ? settings.language() : arguments.language);
    thidua::ThemeController theme(application);
    theme.setScheme(settings.scheme());
    theme.setFontScale(settings.fontScale());
    QApplication::setWindowIcon(thidua::programMark());
    thidua::DialogPrompts prompts(nullptr, &settings);

    if (arguments.gallery) {
        thidua::Gallery gallery(theme, prompts);
        gallery.show();
        return QApplication::exec();
    }
    thidua::Shell shell(settings, theme, prompts);
    QObject::connect(&shell, &thidua::Shell::windowChanged, &application,
                     [&prompts](QWidget* window) { prompts.setWindow(window); });
    if (arguments.file.isEmpty() || !shell.open(arguments.file))
        shell.showStart();
    return QApplication::exec();
}
