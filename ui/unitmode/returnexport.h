// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/unittodo.h"
#include "core/exchange/packages/unitcopy.h"

class QWidget;

namespace thidua {

class Workspace;

/// A return package that was written.
struct WrittenReturn {
    QString path;
    int revision = 0;
};

/// Xuất tệp nộp: tells what is missing, asks where to and for the passcode, writes the file and reads it
/// again. Nothing when the person went back or it could not be written, which was said.
std::optional<WrittenReturn> writeReturnFile(Workspace& workspace, const UnitCopy& copy,
                                             const UnitTodo& todo, QWidget* parent);

/// True when something was written after the last return of a copy.
bool isChangedSinceExport(Workspace& workspace, const UnitCopy& copy);
/// Where the last return of a copy lies: where it was written, or beside the copy under its own name. Blank:
/// it is there no more, or another copy made it.
QString lastReturnPath(Workspace& workspace, const UnitCopy& copy);

} // namespace thidua
