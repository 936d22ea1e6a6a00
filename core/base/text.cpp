// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QCollator>
#include <QLocale>

namespace thidua {

QString cleaned(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    result.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return result.trimmed();
}

QString folded(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == QChar(0x0111) || c == QChar(0x0110))
            result += u'd';
        else
            result += c.toLower();
    }
    return result;
}

bool matchesSearch(const QString& haystack, const QString& needle)
{
    const QString text = folded(haystack);
    const auto words = folded(needle).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

int compareVietnamese(const QString& left, const QString& right)
{
    static thread_local const QCollator collator = [] {
        QCollator c(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        c.setNumericMode(true);
        return c;
    }();
    const int order = collator.compare(left, right);
    return order != 0 ? order : QString::compare(left, right);
}

bool lessVietnamese(const QString& left, const QString& right)
{
    return compareVietnamese(left, right) < 0;
}

QString givenNameFirst(const QString& fullName)
{
    const QString name = fullName.simplified();
    const auto space = name.lastIndexOf(u' ');
    return space < 0 ? name : QString(name.mid(space + 1) + u' ' + name.left(space));
}

} // namespace thidua
