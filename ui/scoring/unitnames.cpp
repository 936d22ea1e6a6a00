// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/unitnames.h"

namespace thidua {

namespace {

struct Short {
    const char* begin;
    const char* replacement;
};
/// How Vietnamese papers shorten the kind of a district.
constexpr Short kShorts[] = {
    {"thành phố ", "TP. "}, {"thị xã ", "TX. "}, {"huyện ", ""}, {"quận ", "Q. "}};

/// Whole words that all names begin with; none when that is all of one of them.
int commonWords(const std::vector<QStringList>& names)
{
    for (int count = 0;; ++count) {
        for (const QStringList& words : names) {
            if (words.size() <= count)
                return 0;
            if (words[count] != names.front()[count])
                return count;
        }
    }
}

} // namespace

QStringList columnNames(const QStringList& names)
{
    std::vector<QStringList> words;
    for (const QString& name : names)
        words.push_back(name.split(u' ', Qt::SkipEmptyParts));
    const int common = words.size() < 2 ? 0 : commonWords(words);
    QStringList shortened;
    for (const QStringList& each : words) {
        QString name = each.mid(common).join(u' ');
        for (const Short& pair : kShorts) {
            const QString begin = QString::fromUtf8(pair.begin);
            if (common > 0 && name.startsWith(begin))
                name.replace(0, begin.size(), QString::fromUtf8(pair.replacement));
        }
        shortened << name;
    }
    return shortened;
}

} // namespace thidua
