// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace thidua {

class Settings;

/// Puts a window where the last one stood; the first time as large as drawn, or over the whole of a
/// screen that is not larger.
void placeWindow(QWidget& window, const Settings& settings);

} // namespace thidua
