// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csvimport.h"

#include <QWidget>

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

} // namespace thidua
