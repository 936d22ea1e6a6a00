// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/theme.h"

#include <QIcon>
#include <span>

class QPainter;
class QRectF;

namespace thidua {

/// The line icons of the program, by what they show. `Cross` also closes, `Left` and `Right` also
/// go to the previous and the next.
enum class Icon {
    Overview,
    Plan,
    Units,
    Table,
    Score,
    Rank,
    Target,
    Idea,
    Project,
    Dossier,
    Council,
    Report,
    History,
    Undo,
    Redo,
    Search,
    ZoomIn,
    ZoomOut,
    Print,
    Export,
    Import,
    Filter,
    Tree,
    More,
    Settings,
    Add,
    Cross,
    Check,
    Open,
    Backup,
    Package,
    Usb,
    Lock,
    Clip,
    Note,
    Warn,
    Error,
    Info,
    Ok,
    Help,
    Left,
    Right,
    Up,
    Down,
    Calendar,
    Mail,
    Money,
    Trend,
    Why,
    Tie,
    Certificate,
    Star,
    Person,
    Eye,
    Pin,
    Copy,
    Trash,
    RowDown,
    Pdf,
    Word,
    Sheet,
};

/// Every icon, in the order of the enumeration.
std::span<const Icon> allIcons();
/// The name an icon has in the design: `overview`, `rowdown`.
QString iconName(Icon icon);

/// An icon that takes the colour of `token` in the scheme of the moment it is painted in; grey when
/// disabled and the accent when switched on.
QIcon icon(Icon icon, Token token = &Theme::text2);

/// Paints the icon into `box` with the line width that suits its size.
void paintIcon(QPainter* painter, Icon icon, const QRectF& box, const QColor& colour);

/// The mark of the program: a ledger with a star; its two lines are dropped when small.
QIcon programMark();
void paintMark(QPainter* painter, const QRectF& box);

} // namespace thidua

Q_DECLARE_METATYPE(thidua::Icon)
