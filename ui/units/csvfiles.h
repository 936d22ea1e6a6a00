// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csvimport.h"

#include <QWidget>
#include <functional>

class QPushButton;

namespace thidua {

class Workspace;

// What the pages do with files of rows; questions go through the workspace's prompts.

/// Asks for a file, compares it with the ledger, writes what the user agrees to.
void importCsvFile(Workspace& workspace, CsvKind kind, const QString& title, QWidget* parent);
/// The same with what was copied from a spreadsheet.
void importClipboard(Workspace& workspace, CsvKind kind, QWidget* parent);
/// Writes the plan's rows of a kind, marked as UTF-8 for spreadsheets.
void exportCsvFile(Workspace& workspace, CsvKind kind, const QString& title,
                   const QString& suggestedName);

/// A button whose menu takes rows of a kind in from a file or the clipboard and writes them to a file. `what`
/// names them ("figures"); while `locked` gives a reason, nothing comes in.
QPushButton* makeCsvButton(Workspace& workspace, CsvKind kind, const QString& what,
                           std::function<QString()> locked, QWidget* parent);

} // namespace thidua
