// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace thidua {

/// Puts a ledger among the recent files of the program's button in the taskbar. Windows keeps that list
/// by the type of file the installer registers; other systems have none, and nothing happens there.
void addToJumpList(const QString& path);

} // namespace thidua
