// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <span>

namespace thidua {

/// One value of an enumeration: the word files and the command line use, and what people read.
struct EnumWord {
    const char* code;
    const char* name; ///< marked by QT_TRANSLATE_NOOP("EnumWords", …)
};

/// Specialised beside an enumeration: `static constexpr EnumWord words[]`, in the order of its values
/// from 0.
template<class E>
struct EnumWords;

namespace enumwords {
QString name(const EnumWord& word);
Result<int> parse(std::span<const EnumWord> words, QStringView code);
QStringList codes(std::span<const EnumWord> words);
} // namespace enumwords

template<class E>
QString enumCode(E value)
{
    return QString::fromLatin1(EnumWords<E>::words[static_cast<int>(value)].code);
}

/// In the program's language.
template<class E>
QString enumName(E value)
{
    return enumwords::name(EnumWords<E>::words[static_cast<int>(value)]);
}

/// Reads a code, in any case. An unknown one is refused with the list of those known.
template<class E>
Result<E> parseEnum(QStringView code)
{
    const auto value = enumwords::parse(EnumWords<E>::words, code);
    if (!value)
        return fail(value.error());
    return static_cast<E>(*value);
}

template<class E>
constexpr int enumCount()
{
    return static_cast<int>(std::size(EnumWords<E>::words));
}

template<class E>
QStringList enumCodes()
{
    return enumwords::codes(EnumWords<E>::words);
}

} // namespace thidua
