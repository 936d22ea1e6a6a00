// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/settings.h"

#include "ui/support/type.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <array>

namespace thidua {

namespace {

constexpr std::array kSchemes{"system", "light", "dark"};
constexpr std::array kHeights{"compact", "normal", "roomy"};
constexpr int kLowWindow = 720;

const QString kScheme = QStringLiteral("appearance/scheme");
const QString kFontScale = QStringLiteral("appearance/fontScale");
const QString kRowHeight = QStringLiteral("appearance/rowHeight");
const QString kRecent = QStringLiteral("recentFiles");
const QString kRecentNotes = QStringLiteral("recentNotes");
const QString kColumns = QStringLiteral("columns");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kFolder = QStringLiteral("files/lastFolder");
const QString kReturns = QStringLiteral("returns");
const QString kActor = QStringLiteral("actor");
const QString kLanguage = QStringLiteral("language");

template<size_t n>
int indexOf(const std::array<const char*, n>& names, const QString& name, int otherwise)
{
    for (size_t i = 0; i < n; ++i) {
        if (name == QLatin1String(names[i]))
            return int(i);
    }
    return otherwise;
}

} // namespace

int rowPixels(RowHeight height, int windowHeight)
{
    constexpr std::array kPixels{24, 28, 32};
    const bool low = windowHeight > 0 && windowHeight < kLowWindow;
    return scaled(kPixels[size_t(low ? RowHeight::Compact : height)]);
}

Settings::Settings(QSettings& store) : m_store(store) { }

Scheme Settings::scheme() const
{
    return Scheme(indexOf(kSchemes, m_store.value(kScheme).toString(), int(Scheme::System)));
}

void Settings::setScheme(Scheme scheme)
{
    m_store.setValue(kScheme, QString::fromLatin1(kSchemes[size_t(scheme)]));
}

int Settings::fontScale() const
{
    return qBound(ThemeController::kSmallestScale, m_store.value(kFontScale, 100).toInt(),
                  ThemeController::kLargestScale);
}

void Settings::setFontScale(int percent)
{
    m_store.setValue(kFontScale, percent);
}

RowHeight Settings::rowHeight() const
{
    return RowHeight(
        indexOf(kHeights, m_store.value(kRowHeight).toString(), int(RowHeight::Normal)));
}

void Settings::setRowHeight(RowHeight height)
{
    m_store.setValue(kRowHeight, QString::fromLatin1(kHeights[size_t(height)]));
}

QStringList Settings::recentFiles() const
{
    return m_store.value(kRecent).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(kRecent, QStringList(files.mid(0, kMostRecentFiles)));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(kRecent, files);
    QVariantMap notes = m_store.value(kRecentNotes).toMap();
    notes.remove(path);
    m_store.setValue(kRecentNotes, notes);
}

QString Settings::recentNote(const QString& path) const
{
    return m_store.value(kRecentNotes).toMap().value(path).toString();
}

void Settings::setRecentNote(const QString& path, const QString& note)
{
    QVariantMap notes = m_store.value(kRecentNotes).toMap();
    notes.insert(path, note);
    m_store.setValue(kRecentNotes, notes);
}

QByteArray Settings::columns(const QString& view) const
{
    return m_store.value(kColumns + u'/' + view).toByteArray();
}

void Settings::setColumns(const QString& view, const QByteArray& state)
{
    m_store.setValue(kColumns + u'/' + view, state);
}

void Settings::forgetColumns()
{
    m_store.remove(kColumns);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(kGeometry, geometry);
}

QString Settings::homeFolder() const
{
    const QFileInfo store(m_store.fileName());
    const bool portable = store.fileName() == QLatin1String(kPortableFile);
    // Asking for the rights is not enough: a stick may be locked, a folder be the system's.
    if (portable && QTemporaryFile(store.dir().filePath(QStringLiteral("XXXXXX"))).open())
        return store.absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString Settings::lastFolder() const
{
    const QString last = m_store.value(kFolder).toString();
    return last.isEmpty() || !QFileInfo::exists(last) ? homeFolder() : last;
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(kFolder, folder);
}

QString Settings::lastReturn(const QString& copy) const
{
    return m_store.value(kReturns + u'/' + copy).toString();
}

void Settings::setLastReturn(const QString& copy, const QString& path)
{
    m_store.setValue(kReturns + u'/' + copy, path);
}

QString Settings::actor() const
{
    return m_store.value(kActor).toString();
}

void Settings::setActor(const QString& name)
{
    m_store.setValue(kActor, name);
}

QString Settings::language() const
{
    return m_store.value(kLanguage, QStringLiteral("vi")).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_store.setValue(kLanguage, code);
}

} // namespace thidua
