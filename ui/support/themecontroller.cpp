// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/themecontroller.h"

#include "ui/support/focusframe.h"
#include "ui/support/style.h"
#include "ui/support/type.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QRegularExpression>
#include <QSettings>

// Outside the namespace: the macro declares a function of the generated source.
static void initThemeResource()
{
    Q_INIT_RESOURCE(theme);
}

namespace thidua {

namespace {

#ifdef Q_OS_WIN
bool systemIsDark(const QPalette&)
{
    const QSettings personal(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

bool systemHasHighContrast()
{
    const QSettings contrast(
        QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"),
        QSettings::NativeFormat);
    return (contrast.value(QStringLiteral("Flags"), 0).toInt() & 1) != 0;
}
#else
bool systemIsDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

bool systemHasHighContrast()
{
    return false;
}
#endif

QString sizeText(double points)
{
    return QString::number(points, 'f', 2) + QStringLiteral("pt");
}

QHash<QString, QString> placeholders(const Theme& theme)
{
    QHash<QString, QString> result;
    for (const NamedToken& named : themeTokens())
        result.insert(QString::fromLatin1(named.name), (theme.*named.token).name());
    result.insert(QStringLiteral("figurePt"), sizeText(rolePoints(TypeRole::Figure)));
    result.insert(QStringLiteral("pagePt"), sizeText(rolePoints(TypeRole::PageTitle)));
    result.insert(QStringLiteral("dialogPt"), sizeText(rolePoints(TypeRole::DialogTitle)));
    result.insert(QStringLiteral("sectionPt"), sizeText(rolePoints(TypeRole::Section)));
    result.insert(QStringLiteral("bodyPt"), sizeText(rolePoints(TypeRole::Body)));
    result.insert(QStringLiteral("smallPt"), sizeText(rolePoints(TypeRole::Small)));
    result.insert(QStringLiteral("captionPt"), sizeText(rolePoints(TypeRole::Caption)));
    return result;
}

} // namespace

ThemeController::ThemeController(QApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_systemPalette(QApplication::palette()),
      m_family(fontFamily(QApplication::font().family()))
{
    initThemeResource();
    QApplication::setStyle(new Style);
    new FocusFrameFollower(application, this);
    apply();
}

ThemeController::~ThemeController() = default;

void ThemeController::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
}

void ThemeController::setFontScale(int percent)
{
    const int held = qBound(kSmallestScale, percent, kLargestScale);
    if (m_fontScale == held)
        return;
    m_fontScale = held;
    apply();
}

QString ThemeController::styleSheet(const Theme& theme)
{
    initThemeResource();
    QFile file(QStringLiteral(":/support/theme.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> values = placeholders(theme);
    static const QRegularExpression pattern(QStringLiteral("@(?:px(\\d+)|([A-Za-z][A-Za-z0-9]*))"));
    QString result;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(source).mid(copied, match.capturedStart() - copied);
        if (match.capturedLength(1) > 0)
            result += QString::number(scaled(match.capturedView(1).toInt())) + QStringLiteral("px");
        else
            result += values.value(match.captured(2));
        copied = match.capturedEnd();
    }
    result += QStringView(source).mid(copied);
    return result;
}

QString ThemeController::fontFamily(const QString& systemFamily)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& family :
         {QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans"), QStringLiteral("Open Sans")}) {
        if (installed.contains(family))
            return family;
    }
    return systemFamily;
}

Theme ThemeController::chosenTheme() const
{
    if (m_scheme == Scheme::System && systemHasHighContrast())
        return Theme::fromSystem(m_systemPalette);
    const bool dark =
        m_scheme == Scheme::Dark || (m_scheme == Scheme::System && systemIsDark(m_systemPalette));
    return dark ? Theme::dark() : Theme::light();
}

void ThemeController::apply()
{
    const Theme next = chosenTheme();
    setCurrentTheme(next);
    QFont font(m_family);
    font.setPointSizeF(kBodyPoints * m_fontScale / 100.0);
    QApplication::setFont(font);
    QApplication::setPalette(next.palette());
    m_application.setStyleSheet(styleSheet(next));
    // Windows gives these fonts of their own, which the general one does not replace; after the style
    // sheet, whose first style takes them from the system again.
    for (const char* widget : {"QMenuBar", "QMenu", "QMessageBox", "QStatusBar", "QTipLabel"})
        QApplication::setFont(font, widget);
    emit changed();
}

} // namespace thidua
