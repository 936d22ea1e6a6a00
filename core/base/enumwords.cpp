// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/enumwords.h"

#include <QCoreApplication>

namespace thidua::enumwords {

QString name(const EnumWord& word)
{
    return QCoreApplication::translate("EnumWords", word.name);
}

Result<int> parse(std::span<const EnumWord> words, QStringView code)
{
    const QStringView wanted = code.trimmed();
    for (size_t i = 0; i < words.size(); ++i) {
        if (wanted.compare(QLatin1String(words[i].code), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("EnumWords",
                                            "“%1” is not known here. One of these is expected: %2.")
                    .arg(wanted.toString(), codes(words).join(QStringLiteral(", "))));
}

QStringList codes(std::span<const EnumWord> words)
{
    QStringList all;
    for (const EnumWord& word : words)
        all += QString::fromLatin1(word.code);
    return all;
}

} // namespace thidua::enumwords
