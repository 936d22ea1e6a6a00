// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/themecontroller.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace thidua {

enum class RowHeight { Compact, Normal, Roomy };
/// Height of a table row in pixels at the present font scale; compact in a window with less than 720
/// pixels of height, whatever was chosen.
int rowPixels(RowHeight height, int windowHeight);

/// What the program remembers on this machine between runs; nothing of it is in a ledger. Wraps the
/// settings it is given, so that a test keeps them in a temporary file.
class Settings {
public:
    static constexpr int kMostRecentFiles = 12;
    /// A file of this name beside the program holds the settings of a portable copy.
    static constexpr auto kPortableFile = "portable.ini";

    explicit Settings(QSettings& store);

    Scheme scheme() const;
    void setScheme(Scheme scheme);
    int fontScale() const;
    void setFontScale(int percent);
    RowHeight rowHeight() const;
    void setRowHeight(RowHeight height);

    /// Latest first.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    /// What the file held when it was last open, in words: "Chuyên đề thi đua 2024 · 30 đơn vị".
    QString recentNote(const QString& path) const;
    void setRecentNote(const QString& path, const QString& note);

    /// The state of a table's header: widths, order, hidden columns.
    QByteArray columns(const QString& view) const;
    void setColumns(const QString& view, const QByteArray& state);
    void forgetColumns();
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Where new files are proposed: beside a portable program whose folder can be written, else the
    /// user's documents.
    QString homeFolder() const;
    /// The folder last used; homeFolder() when there is none or it is gone.
    QString lastFolder() const;
    void setLastFolder(const QString& folder);
    /// Where the last return file of a unit's copy was written, by the copy's instance; blank: not known.
    QString lastReturn(const QString& copy) const;
    void setLastReturn(const QString& copy, const QString& path);
    /// Who sits at this machine, for the history.
    QString actor() const;
    void setActor(const QString& name);
    /// Of the interface: `vi` or `en`; takes effect at the next start.
    QString language() const;
    void setLanguage(const QString& code);

private:
    QSettings& m_store;
};

} // namespace thidua
