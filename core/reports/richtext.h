// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <vector>

namespace thidua::report {

enum class Align { Left, Centre, Right, Justify };

/// A stretch of text in one style. `\n` in the text starts a new line of the same paragraph.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    bool superscript = false;
    double size = 0; ///< points; 0 takes the size of the block the run stands in
    bool operator==(const Run&) const = default;
};

/// What a paragraph or a cell says: runs one after another. Made with the functions below and
/// joined with `+`: `plain(u"Đơn vị: "_s) + bold(name)`.
struct Text {
    std::vector<Run> runs;

    Text() = default;
    Text(Run run) { runs.push_back(std::move(run)); }
    Text(const QString& text) { runs.push_back({text}); }

    bool isEmpty() const;
    QString toPlainText() const;
    bool operator==(const Text&) const = default;
};

Text operator+(Text left, const Text& right);

Text plain(const QString& text, double size = 0);
Text bold(const QString& text, double size = 0);
Text italic(const QString& text, double size = 0);
Text boldItalic(const QString& text, double size = 0);
/// The mark that leads to a numbered reason: a raised `(1)`.
Text noteMark(int number);

} // namespace thidua::report
