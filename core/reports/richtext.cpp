// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/richtext.h"

#include <algorithm>

namespace thidua::report {

bool Text::isEmpty() const
{
    return std::all_of(runs.begin(), runs.end(), [](const Run& run) { return run.text.isEmpty(); });
}

QString Text::toPlainText() const
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

Text operator+(Text left, const Text& right)
{
    left.runs.insert(left.runs.end(), right.runs.begin(), right.runs.end());
    return left;
}

Text plain(const QString& text, double size)
{
    return Run{.text = text, .size = size};
}

Text bold(const QString& text, double size)
{
    return Run{.text = text, .bold = true, .size = size};
}

Text italic(const QString& text, double size)
{
    return Run{.text = text, .italic = true, .size = size};
}

Text boldItalic(const QString& text, double size)
{
    return Run{.text = text, .bold = true, .italic = true, .size = size};
}

Text noteMark(int number)
{
    return Run{.text = QStringLiteral("(%1)").arg(number), .superscript = true};
}

} // namespace thidua::report
