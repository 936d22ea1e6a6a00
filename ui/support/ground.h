// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QScrollArea;

namespace thidua {

/// What a widget stands on, and on which side a hairline closes it.
enum class Ground { Window, Sidebar, Surface, Head, Group };
enum class Edge { None, Top, Bottom, Left, Right };

/// Paints the whole of a plain container in one of the grounds.
void setGround(QWidget* widget, Ground ground, Edge edge = Edge::None);
/// A hairline of one pixel.
QWidget* makeHairline(Qt::Orientation orientation, QWidget* parent = nullptr);
/// A scroll area without a frame that shows its content on the ground it lies on.
QScrollArea* makeScrollArea(QWidget* content, QWidget* parent = nullptr);

} // namespace thidua
