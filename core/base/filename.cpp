// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filename.h"

#include <QFileInfo>

#include <algorithm>

namespace thidua {

namespace {

constexpr qsizetype kLongestName = 200;
/// Leaves room for a number.
constexpr qsizetype kLongestMade = 180;

bool isHidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool isForbidden(QChar c)
{
    static const QString kForbidden = QStringLiteral("/\\:*?\"<>|");
    return kForbidden.contains(c);
}

/// With its dot; blank without one.
QString endingOf(const QString& name)
{
    const QString suffix = QFileInfo(name).suffix();
    return suffix.isEmpty() ? QString() : u'.' + suffix;
}

} // namespace

bool isFileName(const QString& name)
{
    return !name.isEmpty() && name.size() <= kLongestName && !name.startsWith(u'.')
        && !name.endsWith(u'.')
        && std::ranges::none_of(name, [](QChar c) { return isHidden(c) || isForbidden(c); });
}

QString asFileName(const QString& path)
{
    QString name;
    for (const QChar c : QString(path).replace(u'\\', u'/').section(u'/', -1)) {
        if (!isHidden(c))
            name += isForbidden(c) || c == u';' ? QChar(u'_') : c;
    }
    const auto isEdge = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    if (name.size() <= kLongestMade)
        return name;
    const QString ending = endingOf(name).left(kLongestMade / 2);
    return name.left(kLongestMade - ending.size()) + ending;
}

QString numberedFileName(const QString& name, int number)
{
    const QString ending = endingOf(name);
    return QStringLiteral("%1 (%2)").arg(name.chopped(ending.size())).arg(number) + ending;
}

} // namespace thidua
