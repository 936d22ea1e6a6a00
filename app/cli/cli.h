// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QStringList>
#include <QTextStream>

namespace thidua::cli {

/// How a run ends.
enum ExitCode {
    Done = 0,
    FoundProblems =
        1, ///< done, and it found problems: a failed check, an open docket, refused rows
    WrongUsage = 2,
    Failed = 3, ///< nothing was changed
};

/// Where a verb writes: results to `out` and nothing else there, messages to `err`.
struct Streams {
    QTextStream& out;
    QTextStream& err;
};

/// One verb of the command line. Runs in process, so that tests can assert every byte.
struct Verb {
    const char* name;
    int (*run)(const QStringList& arguments, Streams& streams);
    bool paints; ///< needs fonts: a QGuiApplication
};

const std::vector<Verb>& verbs();
const Verb* findVerb(const QString& name);

/// Runs `sothidua-cli ARGUMENTS…`, without the program's name. An application object must exist.
int run(const QStringList& arguments, Streams& streams);

} // namespace thidua::cli
