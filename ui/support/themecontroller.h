// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/theme.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace thidua {

enum class Scheme { System, Light, Dark };

/// Puts the look on the application: style, palette, style sheet and font. Made once by `main`,
/// before any window, and kept by it; the settings page changes it.
class ThemeController : public QObject {
    Q_OBJECT
public:
    static constexpr int kSmallestScale = 90;
    static constexpr int kLargestScale = 150;

    explicit ThemeController(QApplication& application, QObject* parent = nullptr);
    ~ThemeController() override;

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// In percent of the normal size, held within 90 and 150.
    int fontScale() const { return m_fontScale; }
    void setFontScale(int percent);

    /// The style sheet of `theme` with sizes for the present application font.
    static QString styleSheet(const Theme& theme);
    /// Segoe UI, Noto Sans or Open Sans, whichever is there first; else the system's family.
    static QString fontFamily(const QString& systemFamily);

signals:
    void changed();

private:
    Theme chosenTheme() const;
    void apply();

    QApplication& m_application;
    QPalette m_systemPalette;
    QString m_family;
    Scheme m_scheme = Scheme::System;
    int m_fontScale = 100;
};

} // namespace thidua
