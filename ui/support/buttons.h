// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/icons.h"

#include <optional>

class QAbstractButton;
class QPushButton;
class QToolButton;

namespace thidua {

/// How much a button weighs. One primary on a page or in a dialog; danger is never the default.
enum class ButtonKind { Secondary, Primary, Quiet, Danger, Link };

QPushButton* makeButton(ButtonKind kind, const QString& text, QWidget* parent = nullptr);
QPushButton* makeButton(ButtonKind kind, const QString& text, Icon icon, QWidget* parent = nullptr);
void setButtonKind(QPushButton* button, ButtonKind kind);
/// Gives a button the icon in the colour of its text.
void setButtonIcon(QPushButton* button, Icon icon);
/// 28 instead of 32 pixels high, for toolbars and banners.
void setToolSize(QWidget* control);

/// A square button that shows only an icon; `name` is its tool tip and accessible name.
QToolButton* makeIconButton(Icon icon, const QString& name, QWidget* parent = nullptr);
/// The same with the frame of a field, beside an object selector.
QToolButton* makeFramedIconButton(Icon icon, const QString& name, QWidget* parent = nullptr);
/// A checkable button with its count: `Cần giải trình  1`.
QToolButton* makeFilterButton(const QString& text, QWidget* parent = nullptr);
void setFilterCount(QToolButton* button, const QString& text, int count);

/// Disables a button and says why, or enables it when `reason` is empty.
void setDisabledReason(QAbstractButton* button, const QString& reason);

} // namespace thidua
