// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/movementwords.h"

#include "core/storage/allentities.h"

namespace thidua {

namespace {

template<class M>
QString wordOf(qint64 code)
{
    if constexpr (requires { EnumWords<M>::words; })
        return code >= 0 && code < enumCount<M>() ? enumName(static_cast<M>(code)) : QString();
    else
        return {};
}

template<class T>
QString codeIn(quint16 table, const QByteArray& column, qint64 code)
{
    QString word;
    if (Entity<T>::table != table)
        return word;
    forEachField<T>([&]<class F>(const F& field, quint16) {
        if (column == field.name)
            word = wordOf<std::remove_cvref_t<decltype(T{}.*field.member)>>(code);
    });
    return word;
}

} // namespace

QString movementCodeName(quint16 table, const QByteArray& column, qint64 code)
{
    if (table == Entity<Milestone>::table)
        return codeIn<Milestone>(table, column, code);
    QString word;
    const auto look = [&]<class T>() {
        if (word.isEmpty())
            word = codeIn<T>(table, column, code);
    };
    forEachMovementEntity(look);
    forEachPackageEntity(look);
    return word;
}

} // namespace thidua
