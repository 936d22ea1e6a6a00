// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <vector>

class QMimeData;

namespace thidua {

/// A block of cells as it goes through the clipboard: rows of texts.
using CellBlock = std::vector<QStringList>;

// To and from Excel, LibreOffice and Word: tab-separated text (cells with tabs or line breaks in
// quotes) and HTML tables.

CellBlock parseTabbed(const QString& text);
/// The first table of a page; empty when there is none. Merged cells give their text once and blanks.
CellBlock parseHtmlTable(const QString& html);
/// The block on the clipboard, from whichever form holds it best.
CellBlock blockOf(const QMimeData& data);
/// A number as Excel shows it in any language becomes one the grid reads: `1,234.50` → `1234,50`.
QString normalizedCell(const QString& text);

QString toTabbed(const CellBlock& block);
/// `numeric` tells which columns are right-aligned; the first `headers` rows are header cells.
QString toHtml(const CellBlock& block, const std::vector<bool>& numeric, int headers);

} // namespace thidua
