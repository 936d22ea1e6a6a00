// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

class QLabel;
class QWidget;

namespace thidua {

enum class Tone;

/// Spaces and sizes in pixels at 100 %; what holds text goes through `scaled`.
namespace space {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;
inline constexpr int kVast = 32;
inline constexpr int kPageMargin = 16;
inline constexpr int kCellLeft = 8;
inline constexpr int kCellRight = 10;
inline constexpr int kControlRadius = 4;
inline constexpr int kCardRadius = 6;
inline constexpr int kDialogRadius = 8;
inline constexpr int kControlHeight = 32;
inline constexpr int kToolHeight = 28;
inline constexpr int kIcon = 16;
inline constexpr int kBannerIcon = 20;
inline constexpr int kLargeIcon = 24;
inline constexpr int kSidebarWidth = 232;
inline constexpr int kRailWidth = 56;
inline constexpr int kPageHeader = 48;
inline constexpr int kOverviewHeader = 64;
inline constexpr int kPageToolbar = 36;
inline constexpr int kTableHeader = 32;
inline constexpr int kBanner = 48;
inline constexpr int kDialogFooter = 56;
inline constexpr int kStatusBar = 24;
inline constexpr int kChip = 22;
} // namespace space

/// The roles text can have. Nothing on screen has another size.
enum class TypeRole {
    Figure,
    PageTitle,
    DialogTitle,
    Section,
    Body,
    Strong,
    Small,
    SmallStrong,
    Caption,
    CaptionStrong,
};

/// Size of the body text in points at 96 dpi and 100 %.
inline constexpr double kBodyPoints = 9.75;

/// The font of a role, derived from the application's font, so that it follows its scale.
QFont roleFont(TypeRole role);
/// The size of a role in points at the present scale.
double rolePoints(TypeRole role);
/// `pixels` at 100 %, at the present font scale.
int scaled(int pixels);
double fontScale();

/// Gives a label a role and, if wanted, a tone; both follow the scheme and the scale.
void setRole(QWidget* label, TypeRole role);
void setTone(QWidget* label, Tone tone);
/// Greys a label as a caption (full marks, hints).
void setQuiet(QWidget* label, bool quiet = true);
QLabel* makeLabel(const QString& text, TypeRole role, QWidget* parent = nullptr);

/// Sets a dynamic property the style sheet selects by, and repaints if it changed.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

} // namespace thidua
