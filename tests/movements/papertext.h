// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/document.h"

namespace thidua::test {

/// What a paper says, a line for each paragraph and for each row of a table: its cells parted by ` | `,
/// the lines of a cell by ` / `.
inline QStringList linesOf(const report::Document& document)
{
    const auto lineOf = [](const report::Text& text) {
        return text.toPlainText().replace(u'\n', QStringLiteral(" / "));
    };
    QStringList lines;
    for (const report::Section& section : document.sections) {
        for (const report::Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<report::Paragraph>(&block.value()))
                lines << lineOf(paragraph->text);
            const auto* table = std::get_if<report::Table>(&block.value());
            for (const report::Row& row : table ? table->rows : std::vector<report::Row>()) {
                QStringList cells;
                for (const report::Cell& cell : row.cells)
                    cells << lineOf(cell.text);
                lines << cells.join(QStringLiteral(" | "));
            }
        }
    }
    return lines;
}

/// How many lines hold the words.
inline int count(const QStringList& lines, const char* words)
{
    return static_cast<int>(lines.filter(QString::fromUtf8(words)).size());
}

} // namespace thidua::test
