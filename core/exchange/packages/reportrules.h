// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>

namespace thidua::reportrules {

// What a report may hold, whoever made it.

inline constexpr qsizetype kLongestText = 20'000;
inline constexpr qsizetype kLongestKey = 500; ///< code, title of a milestone, what a file is about
inline constexpr qsizetype kLargestReport = 16 << 20;
inline constexpr int kFirstYear = 1900;
inline constexpr size_t kMostRows = 20'000;

/// 64 hexadecimal digits, small.
inline bool isHash(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace thidua::reportrules
