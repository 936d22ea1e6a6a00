// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/jumplist.h"

#include <QDir>

#ifdef Q_OS_WIN
#include <windows.h>

#include <shlobj.h>
#endif

namespace thidua {

void addToJumpList(const QString& path)
{
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(path);
    SHAddToRecentDocs(SHARD_PATHW, native.utf16());
#else
    Q_UNUSED(path)
#endif
}

} // namespace thidua
