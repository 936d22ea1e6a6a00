// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

namespace thidua::cli {

// One function a verb, one file of code each; the words of a verb's help are in its file.
int templates(const QStringList& arguments, Streams& streams);
int create(const QStringList& arguments, Streams& streams);
int importFiles(const QStringList& arguments, Streams& streams);
int form(const QStringList& arguments, Streams& streams);
int fill(const QStringList& arguments, Streams& streams);
int submit(const QStringList& arguments, Streams& streams);
int receive(const QStringList& arguments, Streams& streams);
int rank(const QStringList& arguments, Streams& streams);
int decide(const QStringList& arguments, Streams& streams);
int explain(const QStringList& arguments, Streams& streams);
int check(const QStringList& arguments, Streams& streams);
int report(const QStringList& arguments, Streams& streams);
int exportData(const QStringList& arguments, Streams& streams);
int history(const QStringList& arguments, Streams& streams);
int undo(const QStringList& arguments, Streams& streams);
int backup(const QStringList& arguments, Streams& streams);

} // namespace thidua::cli
