// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <span>

namespace thidua {

/// Every colour of the program by what it is for, never by its hue. A value: the light and the dark
/// scheme are two of them, the high-contrast one is made from the system's palette. Colours are
/// written nowhere else.
struct Theme {
    QColor window, sidebar, surface, head, group;
    QColor row, cross, sel;
    QColor line, line2, ctl;
    QColor text, text2, text3, dis;
    QColor accent, accentH, onaccent, soft, softline;
    QColor ok, oks, okl;
    QColor warn, warns, warnl;
    QColor danger, dangers, dangerl;
    QColor info, infos, infol;
    QColor g5, g4, g3, g2, g1;
    QColor onG5, onG4, onG3, onG2, onG1;
    QColor hatch;
    bool isDark = false;

    static Theme light();
    static Theme dark();
    /// For the high-contrast modes of Windows: the system's colours, whatever they are.
    static Theme fromSystem(const QPalette& system);

    QPalette palette() const;
    bool operator==(const Theme&) const = default;
};

/// A token is a member of `Theme`; its name is what the style sheet calls it.
using Token = QColor Theme::*;
struct NamedToken {
    const char* name;
    Token token;
};
std::span<const NamedToken> themeTokens();

/// The scheme the application shows now, as `ThemeController` set it.
const Theme& theme();
void setCurrentTheme(const Theme& theme);

/// What a thing means; hue never says it alone.
enum class Tone { Neutral, Accent, Ok, Warn, Danger, Info };
Token toneInk(Tone tone);
Token toneFill(Tone tone);
Token toneLine(Tone tone);

/// A fill with the colour of the figures on it.
struct GradeColour {
    QColor fill;
    QColor ink;
};
/// The colours of grade `index` (0 is the best) on a scale of `count` grades. Five grades are the
/// five tokens; other counts are spread over the same ramp.
GradeColour gradeColour(const Theme& theme, int index, int count);

/// Contrast of two opaque colours by WCAG 2: 1 to 21.
double contrast(const QColor& one, const QColor& other);

} // namespace thidua
