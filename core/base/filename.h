// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace thidua {

/// Whether a file can have this name in a folder of any system, and the name reads as what it is: no
/// character that turns the writing round, so that `gpj.exe` does not look like a picture.
bool isFileName(const QString& name);

/// The last part of a path as a name that passes isFileName, and without `;`, which parts names in lists;
/// blank when nothing is left of it.
QString asFileName(const QString& path);

/// `scan.pdf` as `scan (2).pdf`.
QString numberedFileName(const QString& name, int number);

} // namespace thidua
