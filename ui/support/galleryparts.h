// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace thidua {

class Prompts;

/// The shelves of the gallery, one kind of thing on each.
namespace gallery {

QWidget* buttons(QWidget* parent);
QWidget* fields(QWidget* parent);
QWidget* choices(QWidget* parent);
QWidget* banners(QWidget* parent);
QWidget* tiles(QWidget* parent);
QWidget* table(QWidget* parent);
QWidget* tree(QWidget* parent);
QWidget* words(QWidget* parent);
QWidget* icons(QWidget* parent);
QWidget* dialog(Prompts& prompts, QWidget* parent);

} // namespace gallery

} // namespace thidua
